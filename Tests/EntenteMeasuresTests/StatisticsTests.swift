import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteStatistics
import EntenteText
import Foundation
import Testing

@Suite struct `All statistics` {
  /// Two months of random stories, the later ones with more of everything.
  private func corpus(_ seed: Int) -> [Dispatch] {
    var dice = Dice(seed: seed)
    return (0..<24).map { number in
      let body = (0...dice.roll(6)).map { _ in
        let sentence = (0..<dice.roll(4)).map { _ in ["BRA", "ECU", "RUS", "USA", "o:un", "o:eu"][dice.roll(6)] }
        return sentence.isEmpty ? "-" : sentence.joined(separator: " ")
      }
      return Dispatch(
        "a\(number)", number == 0 ? nil : number < 12 ? "2021-04-1\(dice.roll(10))" : "2021-05-1\(dice.roll(10))",
        words: 20 + dice.roll(200), title: dice.roll(3) == 0 ? "RUS" : nil,
        body: body.joined(separator: dice.roll(2) == 0 ? "|" : "||"))
    }
  }

  @Test(arguments: 1...5) func `of pairs have the row sums of their units`(seed: Int) async throws {
    let dispatches = corpus(seed)
    let statistics = try await dispatches.statistics()
    let units = dispatches.flatMap { $0.body.split { $0 == "|" } }
      .map { Set($0.split(separator: " ").filter { $0.wholeMatch(of: /[A-Z]{3}/) != nil }) }
    for country in ["BRA", "ECU", "RUS", "USA"] {
      let rows = statistics.cooccurrence.rows.filter { row in
        row.level == .sentence && row.b.kind == .country && [row.a.id, row.b.id].contains(country)
      }
      let own = units.filter { $0.contains(country[...]) }
      #expect(rows.reduce(0) { $0 + $1.table.nAB } == own.reduce(0) { $0 + $1.count - 1 })
      #expect(agree(rows.reduce(0) { $0 + $1.fractional }, Double(own.count { $0.count > 1 })))
    }
  }

  @Test(arguments: 1...5) func `of pairs are ordered, and G2 is 2N times their information`(seed: Int) async throws {
    for row in try await corpus(seed).statistics().cooccurrence.rows {
      #expect(row.product >= row.table.nAB && Double(row.table.nAB) >= row.fractional - 1e-9)
      guard !row.table.isDegenerate else { continue }
      let (table, n) = (row.table, Double(row.table.n))
      let cells = [
        (table.nAB, table.nA, table.nB), (table.onlyA, table.nA, table.n - table.nB),
        (table.onlyB, table.n - table.nA, table.nB), (table.neither, table.n - table.nA, table.n - table.nB),
      ]
      let information = cells.reduce(0.0) { sum, cell in
        let (o, r, c) = (Double(cell.0), Double(cell.1), Double(cell.2))
        return o == 0 ? sum : sum + o / n * log(o * n / (r * c))
      }
      #expect(abs(abs(table.g2) - 2 * n * information) < 1e-9 * max(1, abs(table.g2)))
    }
  }

  @Test(arguments: 1...5) func `of the network have each link once, with the sentences of the pair`(
    seed: Int
  ) async throws {
    let statistics = try await corpus(seed).statistics()
    let shared = statistics.cooccurrence.rows.filter { row in
      row.level == .sentence && row.a.kind == row.b.kind && row.table.nAB > 0
    }
    let pairs = Dictionary(uniqueKeysWithValues: shared.map { ([$0.a, $0.b], $0.table.nAB) })
    let links = Dictionary(uniqueKeysWithValues: statistics.network.links.map { ([$0.a, $0.b], $0.weight) })
    #expect(links == pairs)
    for row in statistics.network.rows {
      let own = statistics.network.links.filter { [$0.a, $0.b].contains(row.entity) }
      #expect(own.count == row.degree && own.reduce(0) { $0 + $1.weight } == row.strength)
    }
  }

  @Test(arguments: 1...5) func `are the numbers of the report's own tables`(seed: Int) async throws {
    let dispatches = corpus(seed)
    let (statistics, tally) = (try await dispatches.statistics(), try dispatches.tally())
    let frequency = Dictionary(uniqueKeysWithValues: statistics.frequency.rows.map { ($0.entity.id, $0) })
    for row in FrequencyTable(tally, names: [:]).rows {
      let full = try #require(frequency[row.id])
      #expect(row.mentions == full.mentions && row.rank == full.rank && row.stories == full.stories)
      #expect(row.per1000WordsInterval == full.rate.envelopeInterval()?.interval.scaled(by: 1000))
      #expect(row.dispersion == full.dispersion?.dp)
    }
    let pairs = Dictionary(
      uniqueKeysWithValues: statistics.cooccurrence.rows.map { ("\($0.level) \($0.a.id) \($0.b.id)", $0) })
    for row in CooccurrenceTable(tally).rows {
      let full = try #require(pairs["\(row.level) \(row.a) \(row.b)"])
      #expect(row.nAB == full.table.nAB && row.nA == full.table.nA && row.units == full.table.n)
      #expect(row.p == (row.test == .fisher ? full.fisher.twoSided : full.strata?.p))
      #expect(row.q == (row.test == .fisher ? full.adjusted.fisher : full.adjusted.cmh))
      #expect(agree(row.nABFractional, full.fractional))
    }
  }

  @Test(arguments: 1...5) func `do not depend on the order of stories or the number of threads`(seed: Int) async throws
  {
    var dice = Dice(seed: seed)
    let dispatches = corpus(seed)
    let one = try await dispatches.statistics(threads: 1)
    let many = try await dispatches.shuffled(using: &dice).statistics(threads: 5)
    #expect(String(reflecting: one) == String(reflecting: many))
  }

  @Test func `of another seed differ in what is drawn alone`() async throws {
    let dispatches = corpus(1)
    let (first, second) = (try await dispatches.statistics(), try await dispatches.statistics(seed: 2))
    #expect(zip(first.frequency.rows, second.frequency.rows).contains { $0.bootstrapInterval != $1.bootstrapInterval })
    #expect(zip(first.frequency.rows, second.frequency.rows).allSatisfy { $0.rate == $1.rate && $0.rank == $1.rank })
    #expect(String(reflecting: first.cooccurrence) == String(reflecting: second.cooccurrence))
    #expect(String(reflecting: first.trend) == String(reflecting: second.trend))
  }

  @Test func `keep their rates when every article comes twice, and double G2`() async throws {
    let once = corpus(3)
    let twice =
      once
      + once.map { dispatch in
        var copy = dispatch
        copy.id += "-copy"
        return copy
      }
    let (single, double) = (try await once.statistics(), try await twice.statistics(duplicates: .keep))
    for (one, two) in zip(single.cooccurrence.rows, double.cooccurrence.rows) {
      #expect(agree(one.table.pmi, two.table.pmi) && agree(one.table.dice, two.table.dice))
      #expect(agree(2 * one.table.g2, two.table.g2))
    }
    for (one, two) in zip(single.frequency.rows, double.frequency.rows) {
      let (n, error) = (Double(once.count), try #require(one.rate.standardError))
      #expect(one.rate.ratio == two.rate.ratio && one.rank == two.rank)
      #expect(agree(error * ((n - 1) / (2 * n - 1)).squareRoot(), two.rate.standardError))
    }
    let collapsed = try await twice.statistics(duplicates: .collapse)
    #expect(String(reflecting: collapsed.frequency) == String(reflecting: single.frequency))
  }
}

@Suite struct `A comparison of periods` {
  private let dispatches = [
    Dispatch("a1", "2021-04-01", words: 40, body: "RUS BRA | RUS RUS USA"),
    Dispatch("a2", "2021-04-20", words: 60, body: "USA BRA MEX | USA"),
    Dispatch("b1", "2021-05-02", words: 50, body: "RUS BRA | BRA BRA | USA"),
    Dispatch("b2", "2021-05-15", words: 30, body: "USA NAM"),
    Dispatch("b3", "2021-05-16", words: 70, body: "USA BRA"),
    Dispatch("u", nil, words: 20, body: "MEX"),
  ]

  @Test func `turned round is turned round in every measure`() async throws {
    let there = try await dispatches.comparison(from: "a", to: "b").rows
    let back = try await dispatches.comparison(from: "b", to: "a").rows
    #expect(there.count == 5)
    for row in there {
      let other = try #require(back.first { $0.entity == row.entity })
      #expect(agree(row.words.log2Ratio, other.words.log2Ratio.map { -$0 }))
      #expect(agree(row.words.g2, other.words.g2.map { -$0 }))
      #expect(agree(row.words.conservativeLog2Ratio(), other.words.conservativeLog2Ratio().map { -$0 }))
      #expect(agree(row.logOdds?.z, other.logOdds.map { -$0.z }))
      #expect(agree(row.words.exactP, other.words.exactP) && agree(row.permutationP, other.permutationP))
      #expect(agree(row.clustered?.ratio, other.clustered.map { 1 / $0.ratio }))
      #expect(agree(row.clustered?.p, other.clustered?.p))
      #expect(
        agree(row.words.ratioBounds()?.upper, other.words.ratioBounds().flatMap { $0.lower == 0 ? nil : 1 / $0.lower }))
    }
  }

  @Test func `tries every split of five stories, of which none can be significant`() async throws {
    let rows = try await dispatches.comparison(from: "a", to: "b").rows
    #expect(rows.allSatisfy { $0.isExact == true && $0.permutationP.map { $0 >= 0.1 } ?? false })
  }

  @Test func `leaves out who is in neither, and draws towards all that was ever named`() async throws {
    let rows = try await dispatches.comparison(from: "a", to: "b").rows
    let mexico = try #require(rows.first { $0.entity.id == "MEX" })
    #expect(mexico.a.mentions == 1 && mexico.b.mentions == 0)
    #expect(mexico.flags == [.absentB, .fewMentions, .oneArticle])
    let namibia = try #require(rows.first { $0.entity.id == "NAM" })
    #expect(namibia.words.ratio == nil && namibia.words.ratioBounds()?.upper == nil)
    #expect(namibia.flags == [.absentA, .fewMentions, .oneArticle])
  }

  @Test func `with an empty side compares nothing and says so`() async throws {
    let rows = try await dispatches.comparison(from: "x", to: "b").rows
    #expect(rows.count == 4)
    for row in rows {
      #expect(row.flags.contains(.emptyA) && row.flags.contains(.absentA))
      #expect(row.permutationP == nil && row.clustered == nil && row.storyFisher == nil && row.logOdds == nil)
      #expect(row.words.ratio == nil && row.words.g2 == nil && row.words.log2Ratio == nil && row.words.exactP == nil)
    }
  }

  @Test func `of sides without words, of one story, or of one country has reasons`() async throws {
    func flags(_ dispatches: [Dispatch]) async throws -> [StatisticFlag] {
      try #require(try await dispatches.comparison(from: "a", to: "b").rows.first).flags
    }
    let many = "RUS RUS RUS RUS RUS"
    #expect(
      try await flags([Dispatch("a", words: 0, body: many), Dispatch("b", body: many)])
        == [.wordlessA, .singleA, .singleB, .alone])
    let equal = ["a1", "a2", "b1", "b2"].map { Dispatch($0, body: "RUS RUS USA") }
    #expect(try await flags(equal) == [.noSpread])
  }
}

@Suite struct `Zero cells of all statistics` {
  private func row(_ dispatches: [Dispatch], _ id: String) async throws -> FrequencyStatistics.Row {
    try #require(try await dispatches.statistics().frequency.rows.first { $0.entity.id == id })
  }

  private func pair(_ dispatches: [Dispatch], _ level: Level = .article) async throws -> CooccurrenceStatistics.Row {
    try #require(try await dispatches.statistics().cooccurrence.rows.first { $0.level == level })
  }

  @Test func `are none without stories`() async throws {
    let statistics = try await [Dispatch]().statistics()
    #expect(statistics.frequency.rows.isEmpty && statistics.cooccurrence.rows.isEmpty)
    #expect(statistics.trend.rows.isEmpty && statistics.network.rows.isEmpty)
  }

  @Test func `of one story have an interval by Poisson alone`() async throws {
    let row = try await row([Dispatch("a", body: "RUS RUS")], "RUS")
    #expect(row.rate.envelopeInterval()?.method == .poisson)
    #expect(row.rate.standardError == nil && row.bootstrapInterval == nil && row.bootstrapRanks == nil)
    #expect(row.dispersion?.dp == 0 && row.dispersion?.dpNorm == nil && row.overdispersion == nil)
    #expect(row.flags == [.few, .fewMentions, .oneArticle, .onePart])
  }

  @Test func `of a title alone have a rate of zero and no spread`() async throws {
    let row = try await row([Dispatch("a", title: "RUS"), Dispatch("b"), Dispatch("c", body: "USA")], "RUS")
    #expect(row.mentions == 0 && row.stories == 1 && row.rate.ratio == 0)
    #expect(row.rate.envelopeInterval()?.interval.lower == 0)
    #expect(row.rate.clusterInterval() == nil && row.dispersion == nil)
    #expect(row.flags.contains(.titleOnly))
  }

  @Test func `of bodies without words have counts and no rate`() async throws {
    let row = try await row([Dispatch("a", words: 0, body: "RUS"), Dispatch("b", words: 0, body: "RUS")], "RUS")
    #expect(row.mentions == 2 && row.rate.ratio == nil && row.rate.envelopeInterval() == nil)
    #expect(row.bootstrapInterval == nil && row.bootstrapRanks == nil && row.flags.contains(.noWords))
  }

  @Test func `of two who never meet are -1 and 0, not undefined`() async throws {
    let row = try await pair([Dispatch("a", body: "RUS"), Dispatch("b", body: "USA"), Dispatch("c")])
    #expect(row.table.npmi == -1 && row.table.ppmi == 0 && row.table.dice == 0 && row.table.g2 < 0)
    #expect(row.table.pmi == nil && row.table.logDice == nil && row.table.tScore == nil && row.vosStrength == nil)
    #expect(row.flags == [.neverTogether, .wholeStories, .unconnected])
  }

  @Test func `of two who are everywhere say nothing of association`() async throws {
    let row = try await pair([Dispatch("a", body: "RUS USA"), Dispatch("b", body: "USA RUS")])
    #expect(row.table.g2 == 0 && row.table.chiSquare == 0 && row.fisher.twoSided == 1)
    #expect(row.table.phi == nil && row.table.npmi == nil && row.table.deltaPOfBGivenA == nil)
    #expect(row.table.pmi == 0 && row.flags == [.everywhere, .wholeStories])
  }

  @Test func `inside stories are without a test where no story can tell, without odds where none stands apart`()
    async throws
  {
    let blind = try await pair([Dispatch("a", body: "RUS USA"), Dispatch("b", body: "-")], .sentence)
    #expect(blind.strata?.strata == 0 && blind.strata?.p == nil && blind.flags.contains(.noStrata))
    let close = try await pair([Dispatch("a", body: "RUS USA | -"), Dispatch("b", body: "-")], .sentence)
    #expect(close.strata?.strata == 1 && close.strata?.oddsRatio == nil && close.flags.contains(.neverApart))
  }

  @Test func `of months that are all alike have no p, and of three no test`() async throws {
    let months = (1...5).map { Dispatch("a\($0)", "2021-0\($0)-10", body: "RUS") }
    let tied = try #require(try await months.statistics().trend.rows.first)
    #expect(tied.test?.s == 0 && tied.test?.p == nil && tied.slope?.slope == 0 && tied.flags == [.tied])
    let few = try #require(try await Array(months.prefix(3)).statistics().trend.rows.first)
    #expect(few.months == 3 && few.test == nil && few.slope == nil && few.flags == [.fewMonths])
  }

  @Test func `of a network without links have no modularity`() async throws {
    let rows = try await [Dispatch("a", body: "RUS | USA")].statistics().network.rows
    #expect(rows.map(\.degree) == [0, 0] && rows.map(\.community) == [1, 2])
    #expect(rows.allSatisfy { $0.modularity == nil && $0.flags == [.noLinks] })
  }
}

extension [Dispatch] {
  fileprivate func statistics(
    threads: Int = 2, seed: UInt64 = StatisticsTables.defaultSeed, duplicates: Duplicates = .collapse
  ) async throws -> StatisticsTables {
    let collation = Collation.collate(try map { try $0.coded }, duplicates: duplicates)
    return await StatisticsTables(
      of: collation.stories, roster: Roster(of: collation), seed: seed, workers: Workers(threads))
  }

  /// Compares the stories whose ids begin with a letter with those that begin with another.
  fileprivate func comparison(from earlier: String, to later: String) async throws -> ComparisonStatistics {
    let collation = Collation.collate(try map { try $0.coded }, duplicates: .keep)
    func ids(_ prefix: String) -> Set<StoryID> {
      Set(collation.stories.filter { $0.representative.article.id.value.hasPrefix(prefix) }.map(\.id))
    }
    let sample = await StorySample(of: collation.stories, roster: Roster(of: collation), workers: Workers(2))
    return ComparisonStatistics(sample, from: ids(earlier), to: ids(later), seed: StatisticsTables.defaultSeed)
  }
}
