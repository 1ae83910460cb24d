import EntenteCoding
import EntenteData
import EntenteText
import Testing

/// The examples that stand in frames.tsv, which were written by other hands than the coder's.
@Suite struct `The examples of the frames` {
  private struct Row {
    let id: String
    let example: String
    let counterexample: String
  }

  private static func rows() throws -> [Row] {
    let columns = [
      "id", "act", "type", "mode", "verb", "particle", "theme", "actor", "recipient", "content", "flags", "example",
      "counterexample", "source",
    ]
    let table = try TabSeparated(EmbeddedFile.frames.bytes, file: EmbeddedFile.frames.path, columns: columns)
    let acts = table.rows.filter { $0.cells[2] != "NONE" && !$0.cells[10].split(separator: "|").contains("word") }
    return acts.map {
      Row(id: $0.cells[0], example: $0.cells[11], counterexample: $0.cells[12])
    }
  }

  private func isCoded(_ text: String, by id: String) -> Bool {
    Coder.shipped.code(text, published: "2018-05-18").engagements.contains { engagement in
      engagement.rule.contains("#\(id)/") && Set([engagement.source.iso3, engagement.target.iso3]) == ["PER", "CHL"]
    }
  }

  @Test func `are coded by their row, nine in ten at least`() throws {
    let rows = try Self.rows()
    let coded = rows.filter { isCoded($0.example, by: $0.id) }
    #expect(coded.count * 10 >= rows.count * 9, "\(coded.count) of \(rows.count)")
  }

  @Test func `against them are left alone, all but one in fifty`() throws {
    let rows = try Self.rows()
    let coded = rows.filter { isCoded($0.counterexample, by: $0.id) }
    #expect(coded.count * 50 <= rows.count, "\(coded.map(\.id))")
  }
}
