import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import Testing

@Suite struct `Tallies of random corpora` {
  /// Thirty articles of six countries: copies, titles, undated ones, all acts and statuses.
  private func corpus(_ dice: inout Dice) -> [Dispatch] {
    let countries = ["BRA", "CHN", "ECU", "MEX", "RUS", "USA"]
    return (0..<30).map { number in
      let body = (0..<dice.roll(8)).map { _ in
        let sentence = (0..<dice.roll(4)).map { _ in countries[dice.roll(6)] + ["", "/d", "/m"][dice.roll(3)] }
        return sentence.isEmpty ? "-" : sentence.joined(separator: " ")
      }
      let tells = (0..<dice.roll(5)).map { _ in
        let sign = dice.roll(3) == 0 ? "=" : ">"
        let type = ["AGREE", "CONSULT", "ACCUSE", "REQUEST"][dice.roll(4)]
        let status = ["", "planned", "negated"][dice.roll(3)]
        return "\(countries[dice.roll(6)])\(sign)\(countries[dice.roll(6)]) \(type) \(status) s:\(dice.roll(3)) t:1"
      }
      return Dispatch(
        "a\(number)", dice.roll(4) == 0 ? nil : "2021-05-\(10 + dice.roll(9))", outlet: "o\(dice.roll(3))",
        words: dice.roll(60), title: dice.roll(2) == 0 ? nil : countries[dice.roll(6)],
        body: body.isEmpty ? "-" : body.joined(separator: dice.roll(2) == 0 ? "|" : "||"),
        signature: "body \(dice.roll(22))", tells: tells)
    }
  }

  /// The tallies of a corpus's stories, each for itself.
  private func parts(_ dice: inout Dice) throws -> [Tally] {
    let collation = Collation.collate(try corpus(&dice).map { try $0.coded })
    let roster = Roster(of: collation)
    return try collation.stories.map { story in
      var tally = Tally(roster: roster)
      let events = collation.events.map { event in
        EventInStory(event: event, reports: event.reports.filter { $0.story == story.id })
      }
      tally.add(story, reporting: events.filter { !$0.reports.isEmpty }, weights: try .plover)
      return tally
    }
  }

  private func merged(_ parts: some Sequence<Tally>) -> Tally {
    parts.reduce(into: Tally()) { $0.merge($1) }
  }

  @Test(arguments: 1...10)
  func `merge in any order and grouping into the same`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let parts = try parts(&dice)
    let whole = merged(parts)
    #expect(merged(parts.shuffled(using: &dice)) == whole)
    let cut = dice.roll(parts.count)
    #expect(merged([merged(parts[..<cut]), merged(parts[cut...])]) == whole)
    #expect(merged([whole, Tally()]) == whole)
  }

  @Test(arguments: 1...10)
  func `do not depend on the order of the articles`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let articles = corpus(&dice)
    #expect(try articles.shuffled(using: &dice).tally() == articles.tally())
  }

  @Test(arguments: 1...10)
  func `give a symmetric matrix`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let matrix = CooccurrenceMatrix(try corpus(&dice).tally())
    for row in matrix.countries.indices {
      for column in 0..<row { #expect(matrix[row, column] == matrix[column, row]) }
    }
  }

  @Test(arguments: 1...10)
  func `give each country as many fractional meetings as units in which it meets another`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let articles = corpus(&dice)
    let rows = CooccurrenceTable(try articles.tally(.keep)).rows.filter { $0.level == .sentence }
    for country in Set(rows.flatMap { [$0.a, $0.b] }) {
      let sentences = articles.flatMap { $0.body.split(separator: "|") }
        .map { Set($0.split(separator: " ").map { String($0.prefix(3)) }) }
      let meetings = sentences.filter { $0.contains(country) && $0.count > 1 }
      let row = rows.filter { $0.a == country || $0.b == country }
      #expect(agree(row.reduce(0) { $0 + $1.nABFractional }, Double(meetings.count)))
      #expect(row.reduce(0) { $0 + $1.nAB } == meetings.reduce(0) { $0 + $1.count - 1 })
    }
  }

  @Test(arguments: 1...10)
  func `give tables whose cells fit together`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let tally = try corpus(&dice).tally()
    for row in FrequencyTable(tally, names: [:]).rows {
      let forms = [row.mentionsName, row.mentionsDemonym, row.mentionsMetonym].compactMap(\.self)
      #expect(forms.isEmpty == (row.kind != .country))
      #expect(forms.isEmpty || forms.reduce(0, +) == row.mentions)
      #expect(row.stories <= row.reports && row.stories <= row.storiesTotal)
    }
    for row in EngagementTable(tally, names: [:]).rows {
      #expect(row.events == row.outOnly + row.inOnly + row.mutual)
      #expect(row.events == row.done + row.prospective)
      let attention = Double(row.storiesEngaged) / Double(row.storiesTotal)
      #expect(agree(row.score, 100 * attention * row.eventsPerStory * row.meanAbsScore))
    }
    for row in SensitivityTable(tally).rows {
      let counts = [row.mentions, row.inArticles, row.inStories, row.distinct, row.realised, row.done].map(\.count)
      #expect(counts == counts.sorted(by: >))
    }
  }

  @Test(arguments: 1...10)
  func `give the same events to directed pairs and to the sensitivity table`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let tally = try corpus(&dice).tally()
    let realised = SensitivityTable(tally).rows.filter { $0.realised.count > 0 }
    let dyads = DyadTable(tally).rows.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    #expect(dyads.map { "\($0.source)\($0.target)" } == realised.map { "\($0.source)\($0.target)" })
    #expect(dyads.map(\.events) == realised.map(\.realised.count))
    #expect(dyads.map { $0.cooperation - $0.conflict } == realised.map(\.realised.score))
    #expect(dyads.map(\.done) == realised.map(\.done.count))
  }
}
