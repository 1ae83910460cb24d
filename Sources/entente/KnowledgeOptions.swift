import ArgumentParser
import EntenteCoding
import EntenteData
import EntenteEnglish
import EntenteMeasures
import EntenteText

/// The files that say what is known; each stands in for the one that is compiled in.
struct KnowledgeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A gazetteer of your own instead of the built-in one.", valueName: "file"))
  var gazetteer: String?

  @Option(help: ArgumentHelp("Organs of states of your own.", valueName: "file"))
  var organs: String?

  @Option(help: ArgumentHelp("Offices and titles of your own.", valueName: "file"))
  var titles: String?

  @Option(help: ArgumentHelp("Holders of offices of state of your own.", valueName: "file"))
  var people: String?

  @Option(help: ArgumentHelp("Frames of engagement of your own.", valueName: "file"))
  var lexicon: String?

  /// Whether any file of the user's own stands in for one that is compiled in.
  var areOwn: Bool { !own.isEmpty }

  /// The user's own files, by those that they stand in for.
  private var own: [EmbeddedFile: String] {
    [EmbeddedFile.countries: gazetteer, .organs: organs, .titles: titles, .people: people, .frames: lexicon]
      .compactMapValues { $0 }
  }

  /// The coder of the files that are compiled in.
  static func shippedCoder() throws -> Coder { try coder(own: [:]) }

  func validate() throws {
    for (path, option) in [
      (gazetteer, "--gazetteer"), (organs, "--organs"), (titles, "--titles"), (people, "--people"),
      (lexicon, "--lexicon"),
    ] {
      try GivenPath.check(path, of: option)
    }
  }

  /// The coder of these files.
  ///
  /// - Throws: `Failure` when a file cannot be read or has a fault.
  func coder() throws -> Coder { try Self.coder(own: own) }

  private static func coder(own: [EmbeddedFile: String]) throws -> Coder {
    func file(_ embedded: EmbeddedFile) throws -> Coder.Sources.File { try Self.file(own[embedded], else: embedded) }
    do {
      return Coder(
        try Coder.Sources(
          countries: try file(.countries), organs: try file(.organs), organisations: try file(.organisations),
          titles: try file(.titles), people: try file(.people), firstNames: try file(.firstNames), english: english,
          frames: try file(.frames),
          types: try file(.types), ranker: try file(.ranker), languages: try file(.languages)))
    } catch let fault as DataFault {
      throw Failure(.configuration, fault.description)
    }
  }

  /// What the probabilities of acts follow from.
  static func ranker() throws -> ActRanker {
    do throws(DataFault) {
      let (ranker, types) = (EmbeddedFile.ranker, EmbeddedFile.types)
      return try ActRanker(
        tsv: ranker.bytes, file: ranker.path, types: try EventTypes(tsv: types.bytes, file: types.path))
    } catch {
      throw Failure(.configuration, error.description)
    }
  }

  /// What is known of acts that the coder misses, as weights score them.
  static func missedActs(_ weights: Weights) throws -> MissedActs {
    do throws(DataFault) {
      return try MissedActs(tsv: EmbeddedFile.missed.bytes, file: EmbeddedFile.missed.path, weights: weights)
    } catch {
      throw Failure(.configuration, error.description)
    }
  }

  /// The tables of English, which are always the ones compiled in.
  private static var english: English.Tables {
    func table(_ file: EmbeddedFile) -> English.File { (file.bytes, file.path) }
    return English.Tables(
      lexicon: table(.englishLexicon), transitions: table(.englishTransitions), suffixes: table(.englishSuffixes),
      shapes: table(.englishShapes), verbs: table(.englishVerbs), nouns: table(.englishNouns),
      closed: table(.englishClosed), control: table(.englishControl), homographs: table(.englishHomographs),
      classes: table(.englishClasses))
  }

  /// The files that decide what is coded, the user's own where they were given.
  ///
  /// - Throws: `Failure` when a file cannot be read.
  func files() throws -> [(role: String, bytes: [UInt8], file: String)] {
    let own = own
    return try EmbeddedFile.allCases.compactMap { embedded in
      guard let role = embedded.roleInCoding else { return nil }
      let (bytes, file) = try Self.file(own[embedded], else: embedded)
      return (role, bytes, file)
    }
  }

  /// What the coder is made of, for a reader of the database.
  var description: String {
    let files = [EmbeddedFile.countries, .organs, .titles, .people, .frames].map { own[$0] ?? $0.path }
    return files.joined(separator: ", ") + "; Entente \(Version.number)"
  }

  /// The bytes and the name of the file at a path, or of the one that is compiled in.
  static func file(_ path: String?, else embedded: EmbeddedFile) throws -> (bytes: [UInt8], file: String) {
    guard let path else { return (embedded.bytes, embedded.path) }
    return (try DiskFile.bytes(at: path), path)
  }
}

extension EmbeddedFile {
  /// What the file is to the coder, another for each; nil for one that it does not read.
  fileprivate var roleInCoding: String? {
    switch self {
    case .countries: "gazetteer"
    case .organs: "organs"
    case .organisations: "organisations"
    case .titles: "titles"
    case .people: "people"
    case .firstNames: "first names"
    case .frames: "lexicon"
    case .types: "types"
    case .ranker: "ranker"
    case .englishLexicon: "words"
    case .englishTransitions: "transitions"
    case .englishSuffixes: "suffixes"
    case .englishShapes: "shapes"
    case .englishVerbs: "verbs"
    case .englishNouns: "nouns"
    case .englishClosed: "closed classes"
    case .englishControl: "control"
    case .englishHomographs: "homographs"
    case .englishClasses: "classes"
    case .languages: "languages"
    case .regions, .plover, .missed, .accuracy, .sentences, .actWords, .glossary, .sources, .libraries: nil
    }
  }
}
