import ArgumentParser
import EntenteCoding
import EntenteData
import EntenteEnglish
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
  var areOwn: Bool { [gazetteer, organs, titles, people, lexicon].contains { $0 != nil } }

  /// The coder of the files that are compiled in.
  static func shippedCoder() throws -> Coder {
    try coder(gazetteer: nil, organs: nil, titles: nil, people: nil, lexicon: nil)
  }

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
  func coder() throws -> Coder {
    try Self.coder(gazetteer: gazetteer, organs: organs, titles: titles, people: people, lexicon: lexicon)
  }

  private static func coder(
    gazetteer: String?, organs: String?, titles: String?, people: String?, lexicon: String?
  ) throws -> Coder {
    do {
      return Coder(
        try Coder.Sources(
          countries: try file(gazetteer, else: .countries), organs: try file(organs, else: .organs),
          titles: try file(titles, else: .titles), people: try file(people, else: .people), english: english,
          frames: try file(lexicon, else: .frames), types: try file(nil, else: .types)))
    } catch let fault as DataFault {
      throw Failure(.configuration, fault.description)
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
    let own: [EmbeddedFile: String] = [
      EmbeddedFile.countries: gazetteer, .organs: organs, .titles: titles, .people: people, .frames: lexicon,
    ]
    .compactMapValues { $0 }
    return try EmbeddedFile.allCases.compactMap { embedded in
      guard let role = embedded.roleInCoding else { return nil }
      let (bytes, file) = try Self.file(own[embedded], else: embedded)
      return (role, bytes, file)
    }
  }

  /// What the coder is made of, for a reader of the database.
  var description: String {
    let files = [
      gazetteer ?? EmbeddedFile.countries.path, organs ?? EmbeddedFile.organs.path,
      titles ?? EmbeddedFile.titles.path, people ?? EmbeddedFile.people.path,
      lexicon ?? EmbeddedFile.frames.path,
    ]
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
    case .titles: "titles"
    case .people: "people"
    case .frames: "lexicon"
    case .types: "types"
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
    case .plover, .accuracy: nil
    }
  }
}
