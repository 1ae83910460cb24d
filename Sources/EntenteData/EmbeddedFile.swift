private import CEntenteData

/// A file of data/ that is compiled in, so that one executable is all there is to install.
package enum EmbeddedFile: String, CaseIterable, Sendable {
  case countries = "gazetteer/countries.tsv"
  case titles = "gazetteer/titles.tsv"
  case people = "gazetteer/people.tsv"
  case lexicon = "engagement/lexicon.tsv"
  case plover = "engagement/weights/plover-0.8.tsv"
  case accuracy = "accuracy.tsv"

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
    case .titles: unsafe centente_titles()
    case .people: unsafe centente_people()
    case .lexicon: unsafe centente_lexicon()
    case .plover: unsafe centente_weights_plover()
    case .accuracy: unsafe centente_accuracy()
    }
  }
}
