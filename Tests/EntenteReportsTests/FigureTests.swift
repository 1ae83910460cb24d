import EntenteReports
import EntenteStatistics
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `A figure` {
  private static let names = [
    "Russia", "United States", "Ecuador", "Venezuela", "Colombia", "Mexico", "Cuba", "Ukraine", "China", "Brazil",
    "Saint Helena, Ascension and Tristan da Cunha", "Bosnia & Herzegovina", "Åland Islands", "Peru", "Uruguay", "Chad",
  ]
  private static let codes = [
    "RUS", "USA", "ECU", "VEN", "COL", "MEX", "CUB", "UKR", "CHN", "BRA", "SHN", "BIH", "ALA", "PER", "URY", "TCD",
  ]

  private static func shares(_ names: [String]) -> ShareFigure {
    let dots = names.enumerated().map { index, name in
      let share = 0.9 / Double(index + 1)
      return ShareFigure.Dot(
        name: name, stories: 108 / (index + 1), share: share,
        interval: ConfidenceInterval(lower: share * 0.8, upper: min(1, share * 1.2 + 0.03)), isFew: index > 11)
    }
    return ShareFigure(dots, stories: 120)
  }

  private static func pairs(_ names: [String], _ codes: [String]) -> CooccurrenceFigure {
    CooccurrenceFigure(codes: codes, names: names) { row, column in
      (row + column) % 7 == 0 ? 0 : 180 / ((row + 1) * (column + 1))
    }
  }

  private static func engagement(_ names: [String]) -> EngagementFigure {
    let bars = names.enumerated().map { index, name in
      let score = 2440 / Double(index + 1)
      return EngagementFigure.Bar(
        name: name, cooperation: index % 5 == 3 ? 0 : score * 0.7, conflict: index % 3 == 2 ? 0 : score * 0.3,
        interval: index > 9 ? nil : ConfidenceInterval(lower: score / 2, upper: score * 1.9), isFew: index > 8)
    }
    return EngagementFigure(bars, stories: 120)
  }

  private static func changes(_ names: [String], stories: (Int, Int) = (120, 90)) -> ChangeFigure {
    let slopes = names.enumerated().map { index, name in
      ChangeFigure.Slope(
        name: name, earlier: 0.6 / Double(index + 1), later: index % 3 == 0 ? 0.3 : 0.5 / Double(index + 2),
        isStated: index % 3 == 0)
    }
    return ChangeFigure(slopes, periods: (earlier: "2023-08", later: "2023-09"), stories: stories)
  }

  private static func focus(_ names: [String], powers: Int = 2) -> [UInt8] {
    let countries = names.enumerated().map { index, name in
      FocusFigure.Country(
        name: name,
        acts: (0..<powers).map { power in
          let count = (power + 1) * 400 / (index + 1) / (index + power + 1)
          let interval = ConfidenceInterval(lower: Double(count) / 2, upper: Double(count) * 2.5)
          return FocusFigure.Acts(by: names[power], count: count, interval: count < 9 ? nil : interval)
        })
    }
    return FocusFigure(countries, when: "May 2018")?.bytes ?? []
  }

  private static let figures: [(name: String, bytes: [UInt8])] = [
    ("share", shares(names).bytes), ("share-3", shares(Array(names.prefix(3))).bytes), ("share-0", shares([]).bytes),
    ("cooccurrence", pairs(names, codes).bytes),
    ("cooccurrence-3", pairs(Array(names.prefix(3)), Array(codes.prefix(3))).bytes),
    ("cooccurrence-0", pairs([], []).bytes), ("engagement", engagement(names).bytes),
    ("engagement-2", engagement(Array(names.prefix(2))).bytes), ("engagement-0", engagement([]).bytes),
    ("change", changes(names).bytes), ("change-3", changes(Array(names.prefix(3))).bytes),
    ("focus", focus(names)), ("focus-3", focus(Array(names.prefix(3)), powers: 1)),
    ("focus-4", focus(names, powers: 4)),
    ("hostile-focus", focus(HostileTitles.all)),
    ("change-0", changes([]).bytes), ("change-empty", changes(names, stories: (0, 90)).bytes),
    ("hostile-change", changes(HostileTitles.all).bytes), ("hostile", shares(HostileTitles.all).bytes),
    ("hostile-pairs", pairs(HostileTitles.all, HostileTitles.all).bytes),
    ("hostile-engagement", engagement(HostileTitles.all).bytes),
  ]

  @Test(arguments: figures) func `is well-formed XML, has a size, a title and a description`(
    name: String, bytes: [UInt8]
  ) throws {
    let reader = FigureReader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    #expect(parser.parse(), "\(name): \(String(describing: parser.parserError))")
    for attribute in ["xmlns", "width", "height", "viewBox", "aria-labelledby"] {
      #expect(reader.root[attribute]?.isEmpty == false)
    }
    #expect(reader.root["role"] == "img")
    #expect(
      reader.elements.isSubset(of: ["svg", "title", "desc", "rect", "line", "circle", "text", "polyline", "polygon"]))
    #expect(reader.elements.isSuperset(of: ["title", "desc"]))
  }

  @Test(arguments: figures) func `has no coordinate of more than two decimals and nothing from elsewhere`(
    name: String, bytes: [UInt8]
  ) {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("href") && !text.contains("<style") && !text.contains("url("))
    #expect(text.firstMatch(of: /="-?[0-9]+\.[0-9]{3}/) == nil)
    #expect(text.firstMatch(of: /="(nan|inf|-0")/) == nil)
  }

  @Test func `without rows says so`() {
    #expect(String(decoding: Self.shares([]).bytes, as: UTF8.self).contains(">No story names a country.</text>"))
    #expect(
      String(decoding: Self.pairs([], []).bytes, as: UTF8.self).contains(">No story names two countries.</text>"))
    #expect(
      String(decoding: Self.engagement([]).bytes, as: UTF8.self)
        .contains(">No story tells of one country engaging another.</text>"))
    #expect(
      String(decoding: Self.changes(Self.names, stories: (120, 0)).bytes, as: UTF8.self)
        .contains(">Not comparable: a period has no story.</text>"))
  }

  @Test func `that leaves countries out says how many there are`() {
    let text = String(decoding: Self.shares(Self.names).bytes, as: UTF8.self)
    #expect(text.contains("the 15 most named of 16 countries"))
    #expect(!text.contains(">Chad<"))
  }

  @Test func `of powers shows the countries with most acts and says how many there are`() {
    let text = String(decoding: Self.focus(Self.names), as: UTF8.self)
    #expect(text.contains("8 of 16 third countries: those with most acts. The rest: focus.csv."))
    #expect(text.contains(">Russia</text>") && text.contains("by United States") && !text.contains(">Chad</text>"))
    #expect(FocusFigure([FocusFigure.Country(name: "Peru", acts: [])], when: "") == nil)
  }

  @Test func `shows the share, the stories and a hollow dot where there are too few`() {
    let dot = ShareFigure.Dot(name: "Ecuador", stories: 2, share: 0.4, interval: nil, isFew: true)
    let text = String(decoding: ShareFigure([dot], stories: 5).bytes, as: UTF8.self)
    #expect(text.contains(">40 %</text>"))
    #expect(text.contains(">2</text>"))
    #expect(text.contains("hollow: too little to state a finding"))
  }

  @Test func `shows names whole where there is room for them`() {
    for name in ["Democratic Republic of the Congo", "Bosnia and Herzegovina", "Central African Republic"] {
      let words = name.split(separator: " ").map(String.init)
      for bytes in [Self.shares([name]).bytes, Self.engagement([name]).bytes, Self.changes([name]).bytes] {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("…") && words.allSatisfy(text.contains), "\(name)")
      }
    }
  }

  @Test func `counts one story as one`() {
    let dot = ShareFigure.Dot(name: "Ecuador", stories: 1, share: 1, interval: nil, isFew: true)
    let bar = EngagementFigure.Bar(name: "Ecuador", cooperation: 250, conflict: 0, interval: nil, isFew: true)
    for bytes in [ShareFigure([dot], stories: 1).bytes, EngagementFigure([bar], stories: 1).bytes] {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("1 stories"))
    }
  }

  @Test func `has an axis that ends where its bars do`() {
    let bar = EngagementFigure.Bar(name: "Ecuador", cooperation: 1865, conflict: 575, interval: nil, isFew: false)
    let text = String(decoding: EngagementFigure([bar], stories: 9).bytes, as: UTF8.self)
    #expect(text.contains(">500</text>") && text.contains(">1,500</text>"))
    #expect(
      !text.contains(">1,000</text>\n<line x1=\"216\"") && text.components(separatedBy: ">1,000</text>").count == 2)
  }

  @Test func `keeps the labels of equal rates apart and on the paper`() throws {
    let slopes = (0..<10).map { ChangeFigure.Slope(name: "Name \($0)", earlier: 5, later: 0, isStated: false) }
    let text = String(
      decoding: ChangeFigure(slopes, periods: ("2023-08", "2023-09"), stories: (9, 9)).bytes, as: UTF8.self)
    let heights = text.matches(of: /y="([0-9.]+)"[^>]*text-anchor="end"[^>]*>Name/).compactMap { Double($0.output.1) }
    #expect(heights.count == 10 && heights.allSatisfy { (110...440).contains($0) })
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 > 18.9 })
  }

  /// Figures of a column's width, 400 units, of few and many rows with names as long as they come.
  private static let narrow: [(name: String, bytes: [UInt8])] = [3, 16, 30].flatMap { count in
    let names = (HostileTitles.all + Self.names).prefix(count)
    return [
      ("deals-\(count)", deals(Array(names))), ("timeline-\(count)", timeline(Array(names))),
      ("pairs-\(count)", together(Array(names))), ("people-\(count)", people(Array(names))),
      ("spark-\(count)", spark(months: count)), ("network-\(count)", network(Array(names))),
    ].compactMap { name, bytes in bytes.map { (name, $0) } }
  }

  private static func deals(_ names: [String]) -> [UInt8]? {
    func count(_ acts: Int) -> DealsFigure.Count {
      DealsFigure.Count(
        acts: acts,
        interval: acts < 3 ? nil : ConfidenceInterval(lower: Double(acts) / 2, upper: Double(acts) * 1.9))
    }
    let pairs = zip(names, names.dropFirst()).enumerated().map { place, pair in
      DealsFigure.Pair(
        a: place % 3 == 0 ? "Hub" : pair.0, b: pair.1,
        byA: DealsFigure.Direction(cooperation: count(900 / (place + 1)), conflict: count(40 / (place + 1))),
        byB: DealsFigure.Direction(cooperation: count(place), conflict: count(0)))
    }
    return DealsFigure(pairs, when: "May 2018")?.bytes
  }

  @Test(arguments: [
    (2, 0, "All 2 pairs of countries."), (2, 1, "2 pairs of countries. Not drawn: 1 pair all of whose acts score zero"),
    (1, 3, "Not drawn: 3 pairs all of whose acts score zero"),
    (12, 2, "Not drawn: 2 pairs all of whose acts score zero"),
  ])
  func `of deals says how many pairs have acts and none that is drawn`(drawn: Int, unscored: Int, note: String) throws {
    func pair(_ place: Int, _ acts: Int) -> DealsFigure.Pair {
      let count = {
        DealsFigure.Direction(cooperation: .init(acts: $0, interval: nil), conflict: .init(acts: 0, interval: nil))
      }
      return DealsFigure.Pair(a: "A\(place)", b: "B\(place)", byA: count(acts), byB: count(0))
    }
    let pairs = (0..<drawn).map { pair($0, 3) } + (0..<unscored).map { pair(drawn + $0, 0) }
    let text = String(decoding: try #require(DealsFigure(pairs, when: "May 2018")?.bytes), as: UTF8.self)
    let said = try #require(text.firstMatch(of: /<desc[^>]*>([^<]*)</)?.1)
    #expect(said.contains(note), "\(said)")
    #expect(text.contains("score zero, such as demands") == (unscored > 0) || text.contains("demands."))
  }

  private static func timeline(_ names: [String]) -> [UInt8]? {
    let panels = names.enumerated().map { place, name in
      TimelineFigure.Panel(
        name: name,
        shares: (0..<5).map { month in
          let share = Double((place + 3 * month) % 11) / 10
          return (share, month == 1 ? nil : ConfidenceInterval(lower: share * 0.7, upper: min(1, share + 0.1)))
        }, isStated: place < 3)
    }
    return TimelineFigure(panels, months: ["January 2018", "February 2018", "March 2018", "April 2018", "May 2018"])?
      .bytes
  }

  private static func together(_ names: [String]) -> [UInt8]? {
    let pairs = zip(names, names.dropFirst()).enumerated().map { place, pair in
      PairsFigure.Pair(
        names: "\(pair.0) – \(pair.1)", observed: place % 4 == 0 ? 2 : 60 - place, expected: 20.4,
        interval: ConfidenceInterval(lower: 1, upper: 70))
    }
    return PairsFigure(pairs, stories: 120, when: "May 2018")?.bytes
  }

  private static func network(_ names: [String]) -> [UInt8]? {
    let ties = names.enumerated().flatMap { place, name in
      names.prefix(place).enumerated().filter { (place + $0.offset) % 4 == 0 || $0.offset == 0 }.map {
        NetworkFigure.Tie(a: $0.element, b: name, acts: 200 / (place + $0.offset + 1) + 1)
      }
    }
    return NetworkFigure(ties, when: "May 2018")?.bytes
  }

  private static func people(_ names: [String]) -> [UInt8]? {
    let rows = names.enumerated().map { place, name in
      PeopleFigure.Row(
        name: name, stories: 100 - place, share: 0.9 / Double(place + 1),
        interval: ConfidenceInterval(lower: 0.5 / Double(place + 1), upper: 0.99 / Double(place + 1)))
    }
    return PeopleFigure(people: rows, organisations: Array(rows.prefix(2)), when: "May 2018")?.bytes
  }

  private static func spark(months: Int) -> [UInt8]? {
    SparkFigure(
      name: "spark", title: "Ghana: share of stories by month",
      (0..<months).map { month in
        SparkFigure.Point(
          month: "Month \(month)", value: Double(7 * month % 100),
          interval: month % 4 == 1 ? nil : ConfidenceInterval(lower: 0, upper: 100), shown: "\(month) of 40")
      }, unit: "%")?.bytes
  }

  @Test(arguments: narrow) func `of a column is well-formed, described, and has no text below twelve units`(
    name: String, bytes: [UInt8]
  ) throws {
    let reader = FigureReader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    #expect(parser.parse(), "\(name): \(String(describing: parser.parserError))")
    #expect(reader.root["role"] == "img" && reader.elements.isSuperset(of: ["title", "desc"]))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("href") && !text.contains("<script") && !text.contains("url("))
    #expect(text.matches(of: /font-size="([0-9.]+)"/).allSatisfy { (Double($0.output.1) ?? 0) >= 12 })
    #expect(text.firstMatch(of: /="(nan|inf|-0")/) == nil)
  }

  /// By the widest font that may be there no line of text leaves the paper or runs into another on its line.
  @Test(arguments: narrow) func `of a column keeps every text on its paper`(name: String, bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let width = try #require(text.firstMatch(of: /viewBox="0 0 ([0-9.]+) ([0-9.]+)"/)).output
    for place in text.matches(of: /<text x="([0-9.-]+)" y="([0-9.-]+)"/) {
      #expect((0...(try #require(Double(width.1)))).contains(try #require(Double(place.output.1))))
      #expect((0...(try #require(Double(width.2)))).contains(try #require(Double(place.output.2))))
    }
  }

  @Test func `of a column says what it leaves out`() throws {
    let all = Dictionary(uniqueKeysWithValues: Self.narrow.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
    #expect(all["deals-3"]?.contains("All 2 pairs of countries.") == true)
    #expect(all["deals-30"]?.contains(" of 29 pairs") == true || all["deals-30"]?.contains(" without: those") == true)
    #expect(all["timeline-30"]?.contains("9 of 30 countries") == true)
    #expect(all["timeline-3"]?.contains("All 3 countries.") == true)
    #expect(all["pairs-30"]?.contains("8 of 29 pairs beyond chance") == true)
    #expect(all["people-30"]?.contains("8 of 32") == true)
    #expect(all["network-3"]?.contains("All 3 countries. All 2 ties among them.") == true)
    #expect(all["network-30"]?.contains("25 of 30 countries: those with most acts.") == true)
    #expect(all["network-30"]?.contains("The rest: network.csv, network.gexf.") == true)
  }

  /// Names of five, thirty and a hundred and fifty countries stand apart, and none leaves the paper by its widest font.
  @Test(arguments: [5, 30, 150]) func `of a network has no name on another`(count: Int) throws {
    let names = (0..<count).map { "Country of the North \($0)" }
    let text = String(decoding: try #require(Self.network(names)), as: UTF8.self)
    let labels = text.matches(
      of: /<text x="([0-9.]+)" y="([0-9.]+)" font-size="12" text-anchor="(start|end)"[^>]*>Country/
    )
    .compactMap { match in Double(match.output.2).map { (side: String(match.output.3), y: $0) } }
    #expect(labels.count == min(count, 25) - 1)
    for side in ["start", "end"] {
      let heights = labels.filter { $0.side == side }.map(\.y).sorted()
      #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= 15 })
    }
    #expect(text.matches(of: /<circle/).count == min(count, 25))
    #expect(text.matches(of: /<polyline/).count <= 40)
  }

  @Test func `of a network is the same whatever the order of its ties`() {
    let ties = (1..<30).map { NetworkFigure.Tie(a: "A", b: "B\($0)", acts: 30 - $0) }
    #expect(NetworkFigure(ties, when: "May")?.bytes == NetworkFigure(ties.reversed(), when: "May")?.bytes)
  }

  @Test func `of a column is none where there is nothing to draw`() {
    #expect(Self.deals([]) == nil && Self.timeline([]) == nil && Self.together([]) == nil && Self.people([]) == nil)
    #expect(Self.network([]) == nil)
    #expect(Self.spark(months: 1) == nil)
  }

  @Test func `can be written for a look at it`() throws {
    guard let folder = ProcessInfo.processInfo.environment["FIGURES"] else { return }
    for (name, bytes) in Self.figures + Self.narrow {
      try Data(bytes).write(to: URL(filePath: "\(folder)/\(name).svg"))
    }
  }
}

/// Notes the elements of a figure and the attributes of its root.
private final class FigureReader: NSObject, XMLParserDelegate {
  var elements: Set<String> = []
  var root: [String: String] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if elements.isEmpty { root = attributes }
    elements.insert(name)
  }
}
