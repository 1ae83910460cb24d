import EntenteCorpus
import EntenteMeasures
import EntenteStatistics
import Testing

@Suite struct `The outlets of two periods` {
  private func stories(_ prefix: String, _ outlets: [String?]) throws -> [Story] {
    let articles = outlets.enumerated().map { Dispatch("\(prefix)\($0)", outlet: $1) }
    return Collation.collate(try articles.map { try $0.coded }, duplicates: .keep).stories
  }

  /// SciPy: fisher_exact([[8, 2], [1, 9]]) = 0.005477494641581329, ([[0, 10], [5, 5]]) = 0.032507739938080496.
  @Test func `are tested for their part of the stories`() throws {
    let earlier = try stories("a", Array(repeating: "Wire", count: 8) + ["Gazette", nil])
    let later = try stories("b", ["Wire"] + Array(repeating: "Gazette", count: 4) + Array(repeating: "Echo", count: 5))
    let rows = OutletComparison(from: earlier, to: later).rows
    #expect(rows.map(\.outlet) == ["Wire", "Echo", "Gazette"])
    #expect(agree(rows[0].p, 0.005477494641581329))
    #expect(agree(rows[1].p, 0.032507739938080496))
    #expect(rows.map(\.isCommon) == [true, false, true])
    #expect(rows[0].q.map { $0 < 0.05 } == true && rows.allSatisfy(\.flags.isEmpty))
  }

  @Test func `that differ in the spelling of a letter are two`() throws {
    let outlets = OutletComparison(from: try stories("a", ["Día"]), to: try stories("b", ["Di\u{301}a"]))
    #expect(outlets.rows.count == 2 && outlets.commonStories.earlier.count == 0)
  }

  @Test func `of an empty period have no p`() throws {
    let rows = OutletComparison(from: [], to: try stories("b", ["Wire"])).rows
    #expect(rows.map(\.p) == [nil] && rows[0].flags == [.few, .emptyA] && rows[0].shareInterval == nil)
    #expect(OutletComparison(from: [], to: []).rows.isEmpty)
  }
}
