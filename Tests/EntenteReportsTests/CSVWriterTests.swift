import EntenteReports
import EntenteText
import Testing

@Suite struct `A CSV file` {
  private let columns = [
    Column("title", .string, "Text."), Column("count", .integer, "Number."), Column("share", .number, "Number."),
    Column("score", .number, "Number."), Column("day", .date, "Day."), Column("counted", .boolean, "Flag."),
  ]

  private func table(_ rows: [[Cell]]) -> Table {
    Table(name: "sample", description: "A row of a test.", columns: columns, key: ["title"], rows: rows)
  }

  private func text(_ table: Table, _ dialect: CSVDialect = .standard) -> String {
    String(decoding: CSVWriter(dialect: dialect).bytes(of: table), as: UTF8.self)
  }

  @Test func `has one line a row, each value in its own notation`() throws {
    let day = try #require(CalendarDay(iso: "2023-09-29"))
    let row: [Cell] = [
      .text("Åland, \"home\""), .integer(-12), .number(-0.25), .millionths(9_500_000), .date(day), .boolean(true),
    ]
    let empty = [Cell](repeating: .empty, count: 6)
    #expect(
      text(table([row, empty])) == """
        title,count,share,score,day,counted
        "Åland, ""home""\",-12,-0.2500,9.5000,2023-09-29,yes
        ,,,,,

        """)
  }

  @Test func `of a table without rows is its header`() {
    #expect(text(table([])) == "title,count,share,score,day,counted\n")
  }

  @Test func `for European Excel has a byte order mark, semicolons and decimal commas`() {
    let row: [Cell] = [.text("a;b,c"), .integer(1), .number(1.5), .millionths(-250_000), .empty, .boolean(false)]
    #expect(
      text(table([row]), .excelEU)
        == "\u{FEFF}title;count;share;score;day;counted\n\"a;b,c\";1;1,5000;-0,2500;;no\n")
    #expect(text(table([]), .excel).unicodeScalars.first == "\u{FEFF}")
  }

  @Test func `gives every hostile title back when one leading apostrophe is dropped`() throws {
    let written = HostileTitles.all.map { [Cell.text($0)] + [Cell](repeating: .empty, count: 5) }
    for dialect in CSVDialect.allCases {
      let bytes = CSVWriter(dialect: dialect).bytes(of: table(written)).drop { $0 > 0x7F }
      let rows = try RFC4180.rows(bytes, separator: dialect == .excelEU ? ";" : ",").dropFirst()
      #expect(rows.count == HostileTitles.all.count)
      for (row, title) in zip(rows, HostileTitles.all) {
        try #require(row.count == 6)
        let cell = row[0].unicodeScalars.first == "'" ? String(row[0].unicodeScalars.dropFirst()) : row[0]
        #expect(Array(cell.unicodeScalars) == title.unicodeScalars.map { isControl($0) || turns($0) ? "\u{FFFD}" : $0 })
      }
    }
  }

  @Test func `has no text cell that a spreadsheet could take for a formula`() throws {
    let rows = HostileTitles.all.map { [Cell.text($0)] + [Cell](repeating: .empty, count: 5) }
    for row in try RFC4180.rows(CSVWriter().bytes(of: table(rows))[...], separator: ",") {
      let first = try #require(row[0].unicodeScalars.first)
      #expect(!"=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first))
    }
  }

  /// What the writer may not let through; TAB, LF and CR are quoted instead.
  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)) || (0x7F...0x9F).contains(scalar.value)
  }

  /// Whether it turns the direction of what follows, in Unicode's words an embedding, override or isolate.
  private func turns(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
