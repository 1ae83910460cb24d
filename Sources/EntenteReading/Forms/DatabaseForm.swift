import EntentePages
import EntenteText

/// The downloads of news databases, of one article or of hundreds, by the lines that only they print.
///
/// One sign alone is no proof: a treaty has “Document 1 of 3”, an essay a heading “Body”, a release a line “LENGTH: …”. Each
/// sign counts once, with the points that stand beside it, and five make a download when one of them at least is a sign
/// that papers of other kinds do not have (`Sign.isCommon`).
struct DatabaseForm {
  static func recognized(in cut: TextLines) -> TextForm? {
    var scores = databases.map { _ in 0 }
    var isSure = databases.map { _ in false }
    var clearest: [(points: Int, line: ByteRange)?] = databases.map { _ in nil }
    var seen: Set<Place> = []
    for line in cut.lines where line.range.count <= longest {
      for place in places(of: line.range, in: cut.text) where seen.insert(place).inserted {
        let (index, database) = (place.database, databases[place.database])
        let (points, isCommon) = (database.signs[place.sign].points, database.signs[place.sign].isCommon)
        scores[index] += points
        isSure[index] = isSure[index] || !isCommon
        if points > clearest[index]?.points ?? 0 { clearest[index] = (points, line.range) }
        guard scores[index] >= enough, isSure[index], let sign = clearest[index] else { continue }
        return TextForm(database.name, at: sign.line, of: cut.text, format: database.format, action: action)
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
    let format: InputFormat
    let signs: [Sign]
  }

  private struct Sign {
    let points: Int
    /// Whether treaties, papers, tables and articles that name their author have it, too.
    let isCommon: Bool
    let marks: [Mark]

    init(_ points: Int, _ marks: Mark...) { (self.points, isCommon, self.marks) = (points, false, marks) }
    init(common points: Int, _ marks: Mark...) { (self.points, isCommon, self.marks) = (points, true, marks) }
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
      name: "a Nexis download", format: .nexis,
      signs: [
        Sign(4, .shape(.countOfDocuments)), Sign(common: 2, .shape(.documentOfCount)), Sign(3, .shape(.length)),
        Sign(1, .shape(.dayAndWeekday)),
        Sign(2, .field("load-date"), .field("date de chargement"), .field("fecha de carga")),
        Sign(2, .field("publication-type"), .field("journal-code")),
        Sign(
          common: 2, .line("end of document"), .line("ende des dokuments"), .line("dokumentende"),
          .line("fin du document"), .line("fin del documento"), .line("fim do documento"), .line("fine del documento"),
          .line("einde van document"), .line("einde van het document")),
        Sign(
          common: 2, .line("body"), .line("hauptteil"), .line("textkörper"), .line("corps"), .line("cuerpo"),
          .line("corpo")),
        Sign(
          common: 1, .line("classification"), .line("klassifizierung"), .line("clasificación"), .line("classificação")),
        Sign(
          common: 1, .field("byline"), .field("highlight"), .field("correction-date"), .field("geographic"),
          .field("graphic")),
        Sign(1, .field("time of request"), .field("download request"), .field("job number"), .field("client/matter")),
        Sign(1, .field("search terms"), .field("search type"), .field("send to"), .shape(.documentsInAll)),
      ]),
    Database(
      name: "a Factiva download", format: .factiva,
      signs: [Sign(5, .shape(.accessionNumber)), Sign(3, .line("search summary")), Sign(2, .shape(.results))]
        + ["hd", "wc", "lp", "pub", "ipd"].map { Sign(1, .code($0)) }
        + ["pd", "sn", "sc", "td", "cy", "ns"].map { Sign(common: 1, .code($0)) }),
    Database(
      name: "a ProQuest download", format: .proquest,
      signs: [
        Sign(
          4, .field("proquest document id"), .field("id del documento de proquest"),
          .field("id de documento de proquest"),
          .field("id del documento proquest"), .field("id documento proquest"), .field("id du document proquest"),
          .field("id de document proquest"), .field("proquest-dokument-id"), .field("proquest-dokumenten-id"),
          .field("dokument-id von proquest"), .field("id do documento do proquest"),
          .field("id do documento da proquest"),
          .field("id do documento proquest"), .field("id documento di proquest"), .field("proquest-document-id")),
        Sign(common: 1, .shape(.rule)), Sign(common: 1, .shape(.documentOfCount)),
        Sign(
          common: 2, .field("full text"), .field("texte intégral"), .field("volltext"), .field("texto completo"),
          .field("testo completo"), .field("texto integral"), .field("testo integrale"), .field("volledige tekst")),
        Sign(
          2, .field("publication title"), .field("publication info"), .field("publication date"),
          .field("publication year"), .field("publication subject"), .field("título de publicación"),
          .field("título de la publicación"), .field("información de publicación"), .field("fecha de publicación"),
          .field("titre de la publication"), .field("titre de publication"), .field("date de publication"),
          .field("titel der publikation"), .field("publikationstitel"), .field("titel der veröffentlichung"),
          .field("datum der publikation"), .field("publikationsdatum"), .field("título da publicação"),
          .field("data da publicação"), .field("data de publicação"), .field("titolo della pubblicazione"),
          .field("titolo pubblicazione"), .field("data di pubblicazione")),
        Sign(
          2, .field("country of publication"), .field("place of publication"), .field("language of publication"),
          .field("source type"), .field("database copyright"), .field("país de publicación"),
          .field("idioma de la publicación"), .field("tipo de fuente"), .field("pays de publication"),
          .field("langue de publication"), .field("type de source"), .field("erscheinungsland"),
          .field("publikationsland"),
          .field("publikationssprache"), .field("quellentyp"), .field("país de publicação"),
          .field("país da publicação"),
          .field("idioma da publicação"), .field("tipo de fonte"), .field("paese di pubblicazione"),
          .field("lingua di pubblicazione"), .field("tipo di fonte"), .field("tipo di risorsa")),
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
    if line.count <= 80, text[line.end - 1] != 0x2E { marks += shortMarks(of: line, in: text) }
    let head = text[line.start..<min(line.end, line.start + 60)]
    if let colon = head.firstIndex(of: 0x3A), colon > line.start {
      let words = FormShape.words(of: ByteRange(line.start, colon), in: text)
      if words.count <= 6 { marks.append(.field(words.joined(separator: " "))) }
    }
    if let code = code(head) { marks.append(.code(code)) }
    return marks.flatMap { index[$0] ?? [] }
  }

  private static func shortMarks(of line: ByteRange, in text: [UInt8]) -> [Mark] {
    let mayFit = FormShape.mayFit(text[line.start..<line.end])
    // Headings and headlines end here.
    guard mayFit || hasFewWords(text[line.start..<line.end]) else { return [] }
    let words = FormShape.words(of: line, in: text)
    guard (1...12).contains(words.count) else { return [] }
    let shapes = mayFit ? FormShape.allCases.filter { $0.fits(words) }.map { Mark.shape($0) } : []
    return words.count <= mostWords ? shapes + [.line(words.joined(separator: " "))] : shapes
  }

  /// Of a line that is a sign as a whole.
  private static let mostWords = 4

  private static func hasFewWords(_ line: ArraySlice<UInt8>) -> Bool {
    var (words, isBehindBlank) = (0, true)
    for byte in line {
      let isBlank = FormShape.isBlank(byte)
      if isBehindBlank, !isBlank { words += 1 }
      isBehindBlank = isBlank
    }
    return words <= mostWords
  }

  /// Two or three capitals before a blank, or alone on the line.
  private static func code(_ head: ArraySlice<UInt8>) -> String? {
    let letters = head.prefix { (0x41...0x5A).contains($0) }
    guard (2...3).contains(letters.count) else { return nil }
    let isApart = letters.endIndex == head.endIndex || head[letters.endIndex] <= 0x20 || head[letters.endIndex] == 0xC2
    return isApart ? String(decoding: letters, as: UTF8.self).lowercased() : nil
  }
}
