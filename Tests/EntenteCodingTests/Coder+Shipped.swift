import EntenteCoding
import EntenteData
import EntenteEnglish
import EntenteText

extension Coder {
  /// The coder of the files that are compiled in; made once, as it takes longer than to code an article.
  static let shipped: Coder = {
    do throws(DataFault) {
      return Coder(
        try Coder.Sources(
          countries: file(.countries), organs: file(.organs), organisations: file(.organisations),
          titles: file(.titles), people: file(.people),
          firstNames: file(.firstNames), english: .shipped, frames: file(.frames), types: file(.types),
          ranker: file(.ranker), languages: file(.languages)))
    } catch {
      fatalError(error.description)
    }
  }()

  private static func file(_ file: EmbeddedFile) -> Sources.File { (file.bytes, file.path) }

  /// Codes a text of which every line is a paragraph.
  func code(_ text: String, title: String? = nil, published: String? = nil) -> CodedArticle {
    code(Article(lines: text, title: title, published: published))
  }
}

extension Coder.Sources {
  /// The files that are compiled in, and a table of frames.
  init(frames: [UInt8]) throws(DataFault) {
    func file(_ file: EmbeddedFile) -> File { (file.bytes, file.path) }
    try self.init(
      countries: file(.countries), organs: file(.organs), organisations: file(.organisations),
      titles: file(.titles), people: file(.people),
      firstNames: file(.firstNames), english: .shipped,
      frames: (frames, "frames.tsv"), types: file(.types), ranker: file(.ranker), languages: file(.languages))
  }
}

extension Coder.Sources {
  /// The files that are compiled in, and a table of languages.
  init(languages: [UInt8]) throws(DataFault) {
    func file(_ file: EmbeddedFile) -> File { (file.bytes, file.path) }
    try self.init(
      countries: file(.countries), organs: file(.organs), organisations: file(.organisations),
      titles: file(.titles), people: file(.people),
      firstNames: file(.firstNames), english: .shipped, frames: file(.frames), types: file(.types),
      ranker: file(.ranker), languages: (languages, "profiles.tsv"))
  }
}

extension English.Tables {
  /// The tables of English that are compiled in.
  static let shipped = English.Tables(
    lexicon: file(.englishLexicon), transitions: file(.englishTransitions), suffixes: file(.englishSuffixes),
    shapes: file(.englishShapes), verbs: file(.englishVerbs), nouns: file(.englishNouns),
    closed: file(.englishClosed), control: file(.englishControl), homographs: file(.englishHomographs),
    classes: file(.englishClasses))

  private static func file(_ file: EmbeddedFile) -> English.File { (file.bytes, file.path) }
}

extension Article {
  /// An article of which every line is a paragraph, with its title apart.
  init(lines text: String, title: String? = nil, published: String? = nil) {
    let bytes = Array(text.utf8)
    var paragraphs: [ByteRange] = []
    var start = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !line.isEmpty { paragraphs.append(ByteRange(start, start + line.count)) }
      start += line.count + 1
    }
    self.init(
      id: ArticleID("a"), text: bytes, title: title.map { .apart(Array($0.utf8)) } ?? .none, paragraphs: paragraphs,
      published: published.flatMap { CalendarDay(iso: $0) }.map { PublicationDate(day: $0, source: .text) },
      provenance: Provenance(locator: Locator(path: "a.txt")))
  }
}
