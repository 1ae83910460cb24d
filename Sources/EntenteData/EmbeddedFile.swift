private import CEntenteData

/// A file of data/ that is compiled in, so that one executable is all there is to install.
package enum EmbeddedFile: String, CaseIterable, Sendable {
  case countries = "gazetteer/countries.tsv"
  case regions = "gazetteer/regions.tsv"
  case organs = "gazetteer/organs.tsv"
  case organisations = "gazetteer/organisations.tsv"
  case titles = "gazetteer/titles.tsv"
  case people = "gazetteer/people.tsv"
  case firstNames = "gazetteer/first-names.tsv"
  case frames = "engagement/frames.tsv"
  case types = "engagement/types.tsv"
  case ranker = "engagement/ranker.tsv"
  case missed = "engagement/missed.tsv"
  case plover = "engagement/weights/plover-0.8.tsv"
  case accuracy = "accuracy.tsv"
  case englishLexicon = "english/lexicon.tsv"
  case englishTransitions = "english/transitions.tsv"
  case englishSuffixes = "english/suffixes.tsv"
  case englishShapes = "english/shapes.tsv"
  case englishVerbs = "english/verbs.tsv"
  case englishNouns = "english/nouns.tsv"
  case englishClosed = "english/closed.tsv"
  case englishControl = "english/control.tsv"
  case englishHomographs = "english/homographs.tsv"
  case englishClasses = "english/classes.tsv"
  case languages = "languages/profiles.tsv"
  case sentences = "words/sentences.tsv"
  case actWords = "words/acts.tsv"
  case glossary = "words/glossary.tsv"
  /// Where each table comes from, and its licence.
  case sources = "SOURCES.tsv"
  /// What the program is built with.
  case libraries = "LIBRARIES.tsv"

  /// The file's bytes.
  package var bytes: [UInt8] {
    let file = unsafe embedded
    return unsafe [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  /// The place of the file below the project's folder, as messages name it.
  package var path: String { "data/" + rawValue }

  private var embedded: CEntenteFile {
    switch self {
    case .countries: unsafe centente_countries()
    case .regions: unsafe centente_regions()
    case .organs: unsafe centente_organs()
    case .organisations: unsafe centente_organisations()
    case .titles: unsafe centente_titles()
    case .people: unsafe centente_people()
    case .firstNames: unsafe centente_first_names()
    case .frames: unsafe centente_frames()
    case .types: unsafe centente_types()
    case .ranker: unsafe centente_ranker()
    case .missed: unsafe centente_missed()
    case .plover: unsafe centente_weights_plover()
    case .accuracy: unsafe centente_accuracy()
    case .englishLexicon: unsafe centente_english_lexicon()
    case .englishTransitions: unsafe centente_english_transitions()
    case .englishSuffixes: unsafe centente_english_suffixes()
    case .englishShapes: unsafe centente_english_shapes()
    case .englishVerbs: unsafe centente_english_verbs()
    case .englishNouns: unsafe centente_english_nouns()
    case .englishClosed: unsafe centente_english_closed()
    case .englishControl: unsafe centente_english_control()
    case .englishHomographs: unsafe centente_english_homographs()
    case .englishClasses: unsafe centente_english_classes()
    case .languages: unsafe centente_languages()
    case .sentences: unsafe centente_words_sentences()
    case .actWords: unsafe centente_words_acts()
    case .glossary: unsafe centente_words_glossary()
    case .sources: unsafe centente_sources()
    case .libraries: unsafe centente_libraries()
    }
  }
}
