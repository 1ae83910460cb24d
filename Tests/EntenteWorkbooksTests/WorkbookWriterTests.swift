import EntenteArchives
import EntenteWorkbooks
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Workbooks as another program finds them in the file: a zip of XML.
@Suite(.enabled(if: WorkbookWriter.isAvailable, "built without libxlsxwriter")) struct `A workbook` {
  /// The parts of a file by their paths.
  private static func parts(_ sheets: [WorkbookSheet], title: String = "May & June") throws -> [String: String] {
    let bytes = try WorkbookWriter().bytes(of: Workbook(title: title, sheets: sheets))
    var parts: [String: String] = [:]
    let archive = ArchiveReader(.bytes(bytes))
    while let path = try archive.nextFile() {
      var part: [UInt8] = []
      while case let block = try archive.nextBlock(), !block.isEmpty { part += block }
      parts[String(decoding: path, as: UTF8.self)] = String(decoding: part, as: UTF8.self)
    }
    return parts
  }

  private static func sheet(
    _ cells: [WorkbookSheet.Cell], format: WorkbookSheet.Format = .text, name: String = "S",
    tint: WorkbookSheet.Tint = .none
  ) -> WorkbookSheet {
    WorkbookSheet(
      name: name, line: "A row is a thing.",
      columns: cells.indices.map {
        WorkbookSheet.Column("Head \($0)", source: "c\($0)", width: 14, format: format, note: "n")
      },
      rows: [WorkbookSheet.Row(cells, tint: tint)], frozenColumns: 1)
  }

  /// The texts of a sheet's cells by their places.
  private static func texts(_ xml: String) throws -> [String: String] {
    let reader = CellReader()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return reader.texts
  }

  @Test func `has a line, heads for people, names for programs, and the rows below them`() throws {
    let xml = try #require(try Self.parts([Self.sheet([.text("Peru"), .text("Chile")])])["xl/worksheets/sheet1.xml"])
    let texts = try Self.texts(xml)
    #expect(texts["A1"] == "A row is a thing." && texts["A2"] == "Head 0" && texts["B3"] == "c1")
    #expect(texts["A4"] == "Peru" && texts["B4"] == "Chile")
    #expect(xml.contains(#"topLeftCell="B4""#) && xml.contains(#"<autoFilter ref="A3:B4"/>"#))
    #expect(xml.contains(#"<mergeCell ref="A1:B1"/>"#) && xml.contains(#"orientation="landscape""#))
  }

  @Test(arguments: [
    "=1+1", "+1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "'=1", "\t=1", "<script>&amp;", "{=1}",
    "http://x.org",
    "mailto:a@b.org", "internal:S!A1", "1e5", "2023-09-29", "TRUE", "Å “quoted” 中文", "_x0041_", "a\u{FFFD}b",
  ])
  func `has text as text, whatever it looks like`(text: String) throws {
    let parts = try Self.parts([Self.sheet([.text(text)])])
    let xml = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(!xml.contains("<f>") && !xml.contains("<hyperlink"))
    #expect(try Self.texts(xml)["A4"]?.replacing("_x005F_", with: "_") == text)
  }

  @Test(arguments: [
    (WorkbookSheet.Format.count, 1234.0, "1234", "#,##0"), (.share, 0.29, "0.29", "0%"), (.ratio, 2.25, "2.25", "0.00"),
    (.score, 0.1, "0.1", "0.0"), (.points, -0.125, "-0.125", "+0%;\u{2212}0%;0%"),
    (.date, 45_198, "45198", "yyyy-mm-dd"),
    (.count, 0, "0", "#,##0"),
  ])
  func `has numbers as numbers, shown by the form of their column`(
    format: WorkbookSheet.Format, value: Double, written: String, pattern: String
  ) throws {
    let cell = WorkbookSheet.Cell(format == .date ? .date(value) : .number(value))
    let parts = try Self.parts([Self.sheet([cell], format: format)])
    let xml = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(xml.contains("><v>\(written)</v></c></row>"), "\(xml)")
    let isBuiltIn = ["0%", "0.00", "#,##0"].contains(pattern)
    #expect(isBuiltIn || parts["xl/styles.xml"]?.contains(#"formatCode="\#(pattern)""#) == true)
  }

  @Test func `leads to the web and to its own sheets alone`() throws {
    let parts = try Self.parts([
      Self.sheet([
        WorkbookSheet.Cell(.link("Title", to: "https://example.org/a?b=1&c=2")),
        WorkbookSheet.Cell(.link("Other", to: "internal:'T'!A1")),
      ]), Self.sheet([.text("x")], name: "T"),
    ])
    let relations = try #require(parts["xl/worksheets/_rels/sheet1.xml.rels"])
    #expect(relations.contains(#"Target="https://example.org/a?b=1&amp;c=2" TargetMode="External""#))
    #expect(parts["xl/worksheets/sheet1.xml"]?.contains(#"location="'T'!A1""#) == true)
  }

  @Test func `is the same bytes at every time and place`() throws {
    let workbook = Workbook(
      title: "May", sheets: [Self.sheet([.text("Peru"), WorkbookSheet.Cell(.number(1.5))], tint: .blue)])
    let first = try WorkbookWriter().bytes(of: workbook)
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try WorkbookWriter().bytes(of: workbook) == first)
    #expect(try Self.parts(workbook.sheets)["docProps/core.xml"]?.contains("2000-01-01T00:00:00Z") == true)
  }

  @Test(arguments: WorkbookSheet.Tint.allCases) func `has letters that stand out from what is behind them`(
    tint: WorkbookSheet.Tint
  ) throws {
    let styles = try #require(try Self.parts([Self.sheet([.text("x")], tint: tint)])["xl/styles.xml"])
    let behind: [WorkbookSheet.Tint: String] = [.blue: "BFE0F4", .orange: "FBD9BF", .yellow: "FFF3D6"]
    for colour in [behind[tint], "E8EEF4"].compactMap({ $0 }) {
      #expect(styles.contains("FF" + colour) && Self.contrast("1F2328", colour) > 7)
    }
    #expect(Self.contrast("59636E", "FFFFFF") > 4.5 && Self.contrast("0B57A4", "BFE0F4") > 4.5)
  }

  @Test func `without rows has its heads`() throws {
    let empty = WorkbookSheet(
      name: "S", line: "None.", columns: [WorkbookSheet.Column("A", width: 9), WorkbookSheet.Column("B", width: 9)],
      rows: [])
    #expect(try Self.texts(try #require(try Self.parts([empty])["xl/worksheets/sheet1.xml"]))["B2"] == "B")
  }

  /// By WCAG 2.2, of colours as hexadecimal digits.
  private static func contrast(_ a: String, _ b: String) -> Double {
    func luminance(_ colour: String) -> Double {
      let digits = Array(colour)
      let parts = [0, 2, 4].map { Double(Int(String(digits[$0...($0 + 1)]), radix: 16) ?? 0) / 255 }
        .map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (first, second) = (luminance(a), luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }
}

/// Notes the text of each cell.
private final class CellReader: NSObject, XMLParserDelegate {
  var texts: [String: String] = [:]
  private var place = ""
  private var isText = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == "c" { place = attributes["r"] ?? "" }
    isText = name == "t" || name == "v"
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { if isText { texts[place, default: ""] += text } }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "t" || name == "v" { isText = false }
  }
}
