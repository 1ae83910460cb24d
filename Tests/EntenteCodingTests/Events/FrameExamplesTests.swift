import EntenteCoding
import Testing

/// The examples that stand in frames.tsv, which were written by other hands than the coder's.
@Suite struct `The examples of the frames` {
  private let rows: [FrameExample]

  init() throws { rows = try FrameExample.rows().filter { $0.type != "NONE" && !$0.flags.contains("word") } }

  private func isCoded(_ text: String, by id: String) -> Bool {
    Coder.shipped.code(text, published: "2018-05-18").engagements.contains { engagement in
      engagement.rule.contains("#\(id)/") && Set([engagement.source.iso3, engagement.target.iso3]) == ["PER", "CHL"]
    }
  }

  @Test func `are coded by their row, nine in ten at least`() {
    let coded = rows.filter { isCoded($0.example, by: $0.id) }
    #expect(coded.count * 10 >= rows.count * 9, "\(coded.count) of \(rows.count)")
  }

  @Test func `against them are left alone, all but one in fifty`() {
    let coded = rows.filter { isCoded($0.counterexample, by: $0.id) }
    #expect(coded.count * 50 <= rows.count, "\(coded.map(\.id))")
  }
}
