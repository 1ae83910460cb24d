import EntenteCoding
import EntenteText
import Testing

/// Acts of many countries: lists of any length are coded, up to 40 pairs of one act.
@Suite struct `A long list` {
  private static let countries = """
    Peru PER, Chile CHL, Colombia COL, Brazil BRA, Argentina ARG, Uruguay URY, Paraguay PRY, Bolivia BOL, Ecuador ECU, \
    Panama PAN, Cuba CUB, Haiti HTI, Honduras HND, Guatemala GTM, Nicaragua NIC, Spain ESP, Portugal PRT, France FRA, \
    Germany DEU, Italy ITA, Poland POL, Norway NOR, Sweden SWE, Denmark DNK, Finland FIN, Greece GRC, Egypt EGY, \
    Kenya KEN, Ghana GHA, Nigeria NGA, Senegal SEN, Angola AGO, Zambia ZMB, Japan JPN, India IND, Nepal NPL, \
    Thailand THA, Malaysia MYS, Indonesia IDN, Australia AUS, Fiji FJI, Samoa WSM, Iceland ISL, Latvia LVA, Estonia EST
    """.split(separator: ", ").map { $0.split(separator: " ").map(String.init) }

  /// `Peru, Chile and Colombia`, from the first or from a later one on.
  private static func list(_ count: Int, from start: Int = 0) -> String {
    let names = countries[start..<start + count].map { $0[0] }
    return names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
  }

  private static func codes(_ count: Int, from start: Int = 0) -> [String] {
    countries[start..<start + count].map { $0[1] }
  }

  @Test(arguments: [2, 8, 9, 12, 25, 39, 40]) func `is coded whole`(count: Int) {
    let coded = Coder.shipped.code("Mexico thanked \(Self.list(count)) for their help.")
    #expect(coded.engagements.map(\.code) == Self.codes(count).map { "MEX>\($0) SUPPORT" })
    #expect(coded.issues == [])
  }

  @Test(arguments: [
    ("Mexico thanked LIST for their help", 41), ("Mexico thanked LIST on Monday", 45),
    ("Mexico imposed sanctions on LIST", 42),
  ]) func `of more than forty is coded for the first named, and says so`(sentence: String, count: Int) throws {
    let acting = sentence.replacing("LIST", with: Self.list(count))
    let coded = Coder.shipped.code("Nothing else was known. \(acting).")
    #expect(coded.engagements.map(\.source.iso3) == Array(repeating: "MEX", count: 40))
    #expect(coded.engagements.map(\.target.iso3) == Self.codes(40))
    let issue = try #require(coded.issues.first)
    #expect(coded.issues.count == 1 && issue.code == "E-CODE-01" && issue.severity == .warning)
    #expect(issue.message == "one act has \(count) pairs of countries; the first 40 are coded")
    #expect(issue.locator == Locator(path: "a.txt"))
    let list = try #require(acting.utf8.firstRange(of: Self.list(count).utf8))
    #expect(issue.place == ByteRange(24, 24 + acting.utf8.distance(from: acting.startIndex, to: list.upperBound)))
  }

  @Test(arguments: [
    ("LIST signed an agreement.", 45), ("LIST met in Mexico City.", 43), ("Talks between LIST began.", 44),
  ]) func `that acts together is the first with each other`(sentence: String, count: Int) {
    let coded = Coder.shipped.code(sentence.replacing("LIST", with: Self.list(count)))
    #expect(coded.engagements.map(\.source.iso3) == Array(repeating: "PER", count: 40))
    #expect(coded.engagements.map(\.target.iso3) == Self.codes(40, from: 1))
    #expect(coded.issues.map(\.message) == ["one act has \(count - 1) pairs of countries; the first 40 are coded"])
  }

  @Test func `of actors is coded like one of recipients`() {
    let coded = Coder.shipped.code("\(Self.list(44)) thanked Mexico.")
    #expect(coded.engagements.map(\.code) == Self.codes(40).map { "\($0)>MEX SUPPORT" })
    #expect(coded.issues.map(\.message) == ["one act has 44 pairs of countries; the first 40 are coded"])
  }

  @Test func `towards another counts pairs, by the first actor first`() {
    let coded = Coder.shipped.code("\(Self.list(7)) condemned \(Self.list(6, from: 20)).")
    let pairs = Self.codes(7).flatMap { source in Self.codes(6, from: 20).map { "\(source)>\($0)" } }
    #expect(coded.engagements.map { "\($0.source.iso3)>\($0.target.iso3)" } == Array(pairs.prefix(40)))
    #expect(coded.issues.map(\.message) == ["one act has 42 pairs of countries; the first 40 are coded"])
  }

  @Test func `in a title says that its place is there`() {
    let coded = Coder.shipped.code("It rained.", title: "Mexico thanks \(Self.list(41))")
    #expect(
      coded.issues.map(\.message) == ["one act has 41 pairs of countries (in the title); the first 40 are coded"])
  }

  @Test func `gives one issue for each act`() {
    let (one, other) = (Self.list(41), Self.list(42))
    let coded = Coder.shipped.code("Mexico thanked \(one).\nMexico thanked Cuba.\nMexico thanked \(other).")
    #expect(coded.issues.map(\.place?.start) == [0, one.utf8.count + 38])
    #expect(coded.engagements.count == 81)
  }
}

/// What is no sentence but a table is not read for acts, and says so.
@Suite struct `A sentence without an end` {
  /// A sentence of so many words and marks.
  private static func sentence(_ count: Int) -> String {
    "Peru thanked Chile" + String(repeating: " again", count: count - 4) + "."
  }

  @Test func `of 2000 words and marks is read`() {
    let coded = Coder.shipped.code(Self.sentence(2000))
    #expect(coded.engagements.map(\.code) == ["PER>CHL SUPPORT"] && coded.issues == [])
  }

  @Test(arguments: [2001, 2500]) func `that is longer has its countries and an issue`(count: Int) {
    let sentence = Self.sentence(count)
    let coded = Coder.shipped.code("It rained.\n" + sentence)
    #expect(coded.mentions.map(\.country.iso3) == ["PER", "CHL"] && coded.engagements.isEmpty)
    let message = "a sentence of \(count) words and marks is not read for acts; its countries are counted"
    #expect(coded.issues.map(\.message) == [message] && coded.issues.map(\.code) == ["E-CODE-02"])
    #expect(coded.issues.map(\.place) == [ByteRange(11, 11 + sentence.utf8.count)])
  }

  @Test func `that names no country says nothing`() {
    #expect(Coder.shipped.code(String(repeating: "word ", count: 2500)).issues == [])
  }
}
