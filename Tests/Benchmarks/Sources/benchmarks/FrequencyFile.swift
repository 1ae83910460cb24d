/// What a report's frequency.csv says about countries.
struct FrequencyFile {
  /// Stories of the report, which are its articles when no two are alike.
  private(set) var stories = 0
  /// In bodies, by alpha-3 code.
  private(set) var mentions: [String: Int] = [:]

  init(_ text: String) {
    let rows = text.split(whereSeparator: \.isNewline).map { Self.cells($0) }
    guard let header = rows.first else { return }
    for row in rows.dropFirst() {
      let cells = Dictionary(zip(header, row)) { first, _ in first }
      guard cells["kind"] == "country", let iso3 = cells["id"], let number = cells["mentions"].flatMap({ Int($0) })
      else {
        continue
      }
      if number > 0 { mentions[iso3] = number }
      stories = cells["stories_total"].flatMap { Int($0) } ?? 0
    }
  }

  /// The cells of a line, some of them in quotes.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
