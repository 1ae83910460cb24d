/// Annotated stories without their text, as `entente import facts` takes them, of countries whose mentions are counted.
///
/// A story has 20 sentences in four paragraphs, and twelve mentions of one to six of the countries; the first of the list
/// come up often, the last seldom. The stories are dated over the three years 2019 to 2021.
struct GeneratedFacts {
  /// Mentions so far, by alpha-3 code.
  private(set) var mentions: [String: Int] = [:]
  private let countries: [String]
  private var random: SplitMix64
  private var number = 0

  init(countries: [String], seed: UInt64) {
    self.countries = countries
    random = SplitMix64(seed: seed)
  }

  /// The next story as a line of JSON.
  mutating func next() -> String {
    number += 1
    let named = (0..<random.number(1...6)).map { _ in country() }
    let mentions = (0..<12).map { _ in mention(of: random.pick(named)) }
    let sentences = (0..<20).map { "[\"body\",\($0 * 100),\($0 * 100 + 99)]" }
    return """
      {"schema":2,"id":"a\(number)","status":"ok","published":"\(day())","date_source":"given","language":"en",\
      "words":\(random.number(200...800)),"coder":"generated","sentences":[\(sentences.joined(separator: ","))],\
      "paragraphs":[5,5,5,5],"countries":[\(mentions.joined(separator: ","))],"people":[],"organisations":[],\
      "engagements":[],"skipped":[],"signature":"a\(number)","issues":[]}

      """
  }

  /// The smaller of two places of the list: a third of it has more than half of all mentions.
  private mutating func country() -> String {
    countries[min(random.number(0...countries.count - 1), random.number(0...countries.count - 1))]
  }

  private mutating func mention(of country: String) -> String {
    mentions[country, default: 0] += 1
    let sentence = random.number(0...19)
    let start = sentence * 100 + random.number(0...90)
    return """
      {"iso3":"\(country)","form":"name","surface":"\(country)","field":"body","sentence":\(sentence),\
      "start":\(start),"end":\(start + 3)}
      """
  }

  private mutating func day() -> String {
    let (month, day) = (random.number(1...12), random.number(1...28))
    return "\(random.number(2019...2021))-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
