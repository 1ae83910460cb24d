import EntenteData
import EntenteText
import Testing

/// A row of frames.tsv with its examples, as the file has them.
struct FrameExample: Sendable, CustomTestStringConvertible {
  let id: String
  let act: String
  let type: String
  let flags: [Substring]
  let example: String
  let counterexample: String

  var testDescription: String { id }

  /// All rows, in order.
  static func rows() throws -> [FrameExample] {
    let columns = [
      "id", "act", "type", "mode", "verb", "particle", "theme", "actor", "recipient", "content", "flags", "example",
      "counterexample", "source",
    ]
    let table = try TabSeparated(EmbeddedFile.frames.bytes, file: EmbeddedFile.frames.path, columns: columns)
    return table.rows.map { row in
      FrameExample(
        id: row.cells[0], act: row.cells[1], type: row.cells[2], flags: row.cells[10].split(separator: "|"),
        example: row.cells[11], counterexample: row.cells[12])
    }
  }
}
