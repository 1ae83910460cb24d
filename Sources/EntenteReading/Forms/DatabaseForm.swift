import EntenteText

/// The downloads of news databases, of one article or of hundreds, by the lines that only they print.
///
/// One sign alone is no proof: a treaty has “Document 1 of 3”, an essay a heading “Body”, a release a line “LENGTH: …”. Each
/// sign counts once, with the points that stand beside it, and five make a download.
struct DatabaseForm {
  static func recognized(in text: [UInt8]) -> TextForm? {
    var scores = databases.map { _ in 0 }
    var clearest: [(points: Int, line: ByteRange)?] = databases.map { _ in nil }
    var seen: Set<Place> = []
    for line in FormLines(text) where line.count <= longest {
      for place in places(of: line, in: text) where seen.insert(place).inserted {
        let (index, database) = (place.database, databases[place.database])
        let points = database.signs[place.sign].points
        scores[index] += points
        if points > clearest[index]?.points ?? 0 { clearest[index] = (points, line) }
        guard scores[index] >= enough, let sign = clearest[index] else { continue }
        return TextForm(database.name, at: sign.line, of: text, action: action)
      }
    }
    return nil
  }

  private static let enough = 5
  /// Signs are short; longer lines are sentences, or lists of subjects of which the label alone would count.
  private static let longest = 2_000

  private static let action =
    "save each article as a text file of its own with headline, date and text, without the database's lines"

  // MARK: Signs

  private struct Database {
    let name: String
    let signs: [Sign]
  }

  private struct Sign {
    let points: Int
    let marks: [Mark]
    init(_ points: Int, _ marks: Mark...) { (self.points, self.marks) = (points, marks) }
  }

  private enum Mark: Hashable {
    /// A line that holds nothing else.
    case line(String)
    /// `Name: value`.
    case field(String)
    /// The code of a field before its value, or alone.
    case code(String)
    case shape(FormShape)
  }

  private struct Place: Hashable {
    let database: Int
    let sign: Int
  }

  private static let databases = [
    Database(
      name: "a Nexis download",
      signs: [
        Sign(4, .shape(.countOfDocuments)), Sign(1, .shape(.documentOfCount)), Sign(4, .shape(.length)),
        Sign(2, .field("load-date")), Sign(2, .field("publication-type"), .field("journal-code")),
        Sign(
          2, .line("end of document"), .line("ende des dokuments"), .line("dokumentende"), .line("fin du document"),
          .line("fin del documento"), .line("fim do documento"), .line("fine del documento"),
          .line("einde van document"), .line("einde van het document")),
        Sign(
          2, .line("body"), .line("hauptteil"), .line("textkörper"), .line("corps"), .line("cuerpo"), .line("corpo")),
        Sign(1, .line("classification"), .line("klassifizierung"), .line("clasificación"), .line("classificação")),
        Sign(
          1, .field("byline"), .field("highlight"), .field("correction-date"), .field("geographic"), .field("graphic")),
        Sign(1, .field("time of request"), .field("download request"), .field("job number"), .field("client/matter")),
        Sign(1, .field("search terms"), .field("search type"), .field("send to"), .shape(.documentsInAll)),
      ]),
    Database(
      name: "a Factiva download",
      signs: [Sign(5, .shape(.accessionNumber)), Sign(3, .line("search summary")), Sign(2, .shape(.results))]
        + ["hd", "wc", "pd", "sn", "sc", "lp", "td", "cy", "ns", "pub", "ipd"].map { Sign(1, .code($0)) }),
    Database(
      name: "a ProQuest download",
      signs: [
        Sign(4, .field("proquest document id")), Sign(1, .shape(.rule)), Sign(1, .shape(.documentOfCount)),
        Sign(
          2, .field("full text"), .field("texte intégral"), .field("volltext"), .field("texto completo"),
          .field("testo completo")),
        Sign(
          2, .field("publication title"), .field("publication info"), .field("publication date"),
          .field("publication year"), .field("publication subject")),
        Sign(
          2, .field("country of publication"), .field("place of publication"), .field("language of publication"),
          .field("source type"), .field("database copyright")),
      ]),
  ]

  private static let index: [Mark: [Place]] = {
    var index: [Mark: [Place]] = [:]
    for (database, entry) in databases.enumerated() {
      for (sign, row) in entry.signs.enumerated() {
        for mark in row.marks { index[mark, default: []].append(Place(database: database, sign: sign)) }
      }
    }
    return index
  }()

  // MARK: A line

  private static func places(of line: ByteRange, in text: [UInt8]) -> [Place] {
    var marks: [Mark] = []
    // No sign ends in a stop, as sentences do.
    if line.count <= 80, text[line.end - 1] != 0x2E { marks += shortMarks(FormShape.words(of: line, in: text)) }
    let head = text[line.start..<min(line.end, line.start + 40)]
    if let colon = head.firstIndex(of: 0x3A), colon > line.start {
      let words = FormShape.words(of: ByteRange(line.start, colon), in: text)
      if words.count <= 4 { marks.append(.field(words.joined(separator: " "))) }
    }
    if let code = code(head) { marks.append(.code(code)) }
    return marks.flatMap { index[$0] ?? [] }
  }

  private static func shortMarks(_ words: [String]) -> [Mark] {
    guard (1...12).contains(words.count) else { return [] }
    let shapes = FormShape.allCases.filter { $0.fits(words) }.map { Mark.shape($0) }
    return words.count <= 4 ? shapes + [.line(words.joined(separator: " "))] : shapes
  }

  /// Two or three capitals before a blank, or alone on the line.
  private static func code(_ head: ArraySlice<UInt8>) -> String? {
    let letters = head.prefix { (0x41...0x5A).contains($0) }
    guard (2...3).contains(letters.count) else { return nil }
    let isApart = letters.endIndex == head.endIndex || head[letters.endIndex] <= 0x20 || head[letters.endIndex] == 0xC2
    return isApart ? String(decoding: letters, as: UTF8.self).lowercased() : nil
  }
}
