import EntentePages
import EntenteText

/// The articles of a Factiva download whose parts have codes of two or three letters: `HD` headline, `LP` and `TD` text.
struct FactivaFields {
  static func fits(_ lines: DownloadLines) -> Bool {
    let codes = Set(lines.indices.lazy.compactMap { code(lines, $0)?.name })
    return codes.contains("HD") && (codes.contains("LP") || codes.contains("TD"))
  }

  static func drafts(in lines: DownloadLines) -> DraftedFile {
    var reader = FactivaFields(lines)
    for index in lines.indices { reader.read(index) }
    reader.endArticle()
    return reader.file.settled
  }

  private let lines: DownloadLines
  private var counter: LineCounter
  private var file = DraftedFile()
  /// The lines of each field of the article that is being read; the first may begin behind its code.
  private var fields: [String: [ByteRange]] = [:]
  private var field: String?
  private var start: Int?

  private init(_ lines: DownloadLines) {
    self.lines = lines
    counter = LineCounter(lines.text)
  }

  private mutating func read(_ index: Int) {
    let line = lines.lines[index].range
    guard let code = Self.code(lines, index), !isText(code) else {
      if let field { fields[field, default: []].append(line) }
      return
    }
    // A field that was there before begins the next article.
    if fields[code.name] != nil { endArticle() }
    start = start ?? counter.number(at: line.start)
    field = code.name
    fields[code.name] = code.value.isEmpty ? [] : [code.value]
    if code.name == "AN" { endArticle() }
  }

  private mutating func endArticle() {
    defer { (fields, field, start) = ([:], nil, nil) }
    guard let start, fields["HD"] != nil || fields["LP"] != nil || fields["TD"] != nil else { return }
    let paragraphs = (fields["LP"] ?? []) + (fields["TD"] ?? [])
    file.drafts.append(
      ArticleDraft(
        title: Array((value("HD") ?? "").utf8), outlet: value("SN"), published: value("PD").flatMap(WrittenDay.head),
        author: value("BY"), section: value("SE"),
        text: Array(paragraphs.map { lines.text[$0.start..<$0.end] }.joined(separator: Array("\n\n".utf8))),
        place: .line(start)))
  }

  private func value(_ name: String) -> String? {
    guard let ranges = fields[name], !ranges.isEmpty else { return nil }
    return ranges.map { lines.text.surface($0) }.joined(separator: " ")
  }

  /// Whether a code is a word that a line of the text begins with: only what follows the text in a download ends it, and
  /// lists of subjects have a colon behind their first code.
  private func isText(_ code: (name: String, value: ByteRange)) -> Bool {
    guard let field, ["LP", "TD"].contains(field) else {
      return field == nil && code.value.isEmpty && code.name != "LP"
    }
    switch code.name {
    case "TD", "LP", "HD", "SE", "PUB", "IPD", "IPC", "RF", "CT", "ART": return false
    case "AN": return !lines.text[code.value.start..<code.value.end].contains { (0x30...0x39).contains($0) }
    case "CO", "IN", "NS", "RE": return !lines.text.surface(code.value).contains(" : ")
    default: return true
    }
  }

  private static let codes: Set<String> = [
    "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "CT", "RF", "CO",
    "IN", "NS", "RE", "IPD", "IPC", "PUB", "ART", "AN", "CLM", "NGC", "GC",
  ]

  /// The code that a line begins with, apart from what is behind it.
  private static func code(_ lines: DownloadLines, _ index: Int) -> (name: String, value: ByteRange)? {
    let line = lines.lines[index].range
    let letters = lines.text[line.start..<min(line.end, line.start + 4)].prefix { (0x41...0x5A).contains($0) }
    guard (2...3).contains(letters.count) else { return nil }
    let end = letters.endIndex
    let behind = lines.text.span.skippingWhiteSpace(from: end, to: line.end)
    guard end == line.end || behind > end else { return nil }
    let name = String(decoding: letters, as: UTF8.self)
    return codes.contains(name) ? (name, ByteRange(behind, line.end)) : nil
  }
}
