import EntenteReports
import Foundation
import Testing

/// What holds of a page in both its forms, whatever the corpus.
@Suite struct `A page in two forms` {
  /// How many countries a corpus of two months names, from few to more than a table shows.
  private static let sizes = [2, 5, 30, 150]

  /// Two months of stories in which acts abound and one country rises; titles and outlets as ill-meaning as they come.
  private static func articles(countries: Int) -> [MarkedArticle] {
    let codes = Array(Self.codes.prefix(countries))
    var dice = Dice(seed: countries)
    return ["2023-08", "2023-09"].enumerated().flatMap { side, month in
      (0..<60).map { number -> MarkedArticle in
        var article = MarkedArticle(
          "\(month)-\(number)", "\(month)-\(10 + number % 18)", outlet: "Outlet \(number % 7) <b>",
          title: HostileTitles.all[number % HostileTitles.all.count].replacing("[", with: "(")
            .replacing("{", with: "(").replacing("\u{0}", with: ""))
        let (a, b) = (codes[dice.roll(codes.count)], codes[dice.roll(codes.count)])
        article.body = [
          "The government of [\(a)|\(a)] {praised|\(a)>\(b) SUPPORT act:praise} that of [\(b)|\(b)] in note \(number)."
        ]
        if side == 1, number < 30 {
          article.body.append("A minister of [\(codes[0])|\(codes[0])] spoke of the matter for \(number) hours.")
        }
        return article
      }
    }
  }

  private static let codes =
    ("RUS ECU USA VEN CUB ARG BRA CHL DEU FRA GBR HUN IND JPN KEN LBN MEX NOR OMN PER QAT ROU SWE TUR UKR VNM YEM ZMB AUT "
    + "BEL CHN DNK ESP FIN GRC HRV IRL ITA JOR KAZ LTU MAR NGA PAK PHL POL PRT SAU SDN SGP SRB SVK SVN SYR THA TUN TZA "
    + "UGA URY UZB ZAF ZWE AFG AGO ALB ARE ARM AUS AZE BDI BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRN BTN BWA CAF CAN "
    + "CHE CIV CMR COD COG COL COM CPV CRI CYP CZE DJI DMA DOM DZA EGY ERI EST ETH FJI FSM GAB GEO GHA GIN GMB GNB GNQ "
    + "GRD GTM GUY HND HTI IDN IRN IRQ ISL ISR JAM KGZ KHM KIR KNA KOR KWT LAO LBR LBY LCA LKA LSO LUX LVA MCO MDA MDG "
    + "MDV MHL MKD MLI MLT MMR MNE MNG").split(separator: " ").map(String.init)

  private static func report(countries: Int) throws -> Report {
    try .of(
      articles(countries: countries), period: "2023-09", baseline: "2023-08", accuracy: .sample(), label: "2023-09")
  }

  private static func texts(countries: Int, hasQuotations: Bool = true) throws -> (markdown: String, html: String) {
    let files = try report(countries: countries).files(hasQuotations: hasQuotations, sha256: fingerprint)
    func text(_ path: String) throws -> String {
      String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
    }
    return (try text("briefing.md"), try text("briefing.html"))
  }

  /// The words of a text, markup apart.
  private func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  @Test(arguments: sizes) func `says the same in both`(countries: Int) throws {
    let (markdown, html) = try Self.texts(countries: countries)
    let body = html.replacing(/^[\s\S]*<body>/, with: "")
    let shown = body.replacing(/<svg[\s\S]*?<\/svg>/, with: " ").replacing(/<[^>]*>/, with: " ")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    let written = markdown.replacing(/!\[[^\n]*?\]\([^)]*figures\/[^)]*\)/, with: " ").replacing(
      /\]\([^)]*\)/, with: " "
    )
    .replacing(/\n\|[:|-]+\|\n/, with: "\n").replacing("\\", with: "")
    // HTML has the line over the headline before it, Markdown begins with the headline.
    #expect(words(shown).sorted() == words(written).sorted())
  }

  @Test(arguments: sizes) func `has at most 400 words before the annex and seven columns in a table`(countries: Int)
    throws
  {
    let (markdown, _) = try Self.texts(countries: countries)
    let front = markdown[..<(try #require(markdown.firstRange(of: "\n---\n"))).lowerBound]
      .replacing(/!\[[^\n]*?\]\(figures\/[^)]*\)/, with: "").replacing(/\]\([^)]*\)/, with: "]")
    #expect(front.matches(of: /\p{L}[\p{L}\p{M}\p{N}_’'-]*|\p{N}[\p{N}.,]*/).count <= 400)
    for line in markdown.split(separator: "\n") where line.hasPrefix("|") {
      #expect(line.replacing("\\|", with: "").count { $0 == "|" } <= 8)
    }
  }

  @Test(arguments: sizes) func `loads nothing, runs nothing and holds no mark that an article brought`(countries: Int)
    throws
  {
    let (markdown, html) = try Self.texts(countries: countries)
    #expect(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"))
    for tag in [
      "<script", "<img", "<iframe", "<link", "<form", "<object", "<embed", "href=\"javascript", "href=\"data:",
    ] {
      #expect(!html.lowercased().contains(tag), "\(tag)")
    }
    #expect(html.firstMatch(of: /<[^>]*\son[a-z]+=/) == nil)
    #expect(!html.contains("<b>") && !markdown.contains("<b>"))
    #expect(
      !(markdown + html).unicodeScalars.contains { "\u{202E}\u{2066}\u{2069}\u{1B}\u{7}".unicodeScalars.contains($0) })
    #expect(markdown.firstMatch(of: /(^|[^\\])<[a-zA-Z\/!]/) == nil)
  }

  @Test(arguments: sizes) func `can be read without eyes`(countries: Int) throws {
    let (_, html) = try Self.texts(countries: countries)
    #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(html.firstMatch(of: /<title>September 2023: [^<]+<\/title>/) != nil)
    let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for link in html.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.output.1))) }
    let levels = html.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
    #expect(levels.first == 1 && zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(html.matches(of: /<svg\s/).count == html.matches(of: /<svg [^>]*role="img" aria-labelledby/).count)
    #expect(html.matches(of: /<svg\s/).count == html.matches(of: /<desc id="[^"]+">[^<]+<\/desc>/).count)
    #expect(html.matches(of: /<th[ >]/).count == html.matches(of: /<th scope="(col|row)"/).count)
    #expect(html.matches(of: /<table>/).count == html.matches(of: /<table><caption>[^<]+/).count)
  }

  @Test(arguments: sizes) func `has every figure that it shows`(countries: Int) throws {
    let files = try Self.report(countries: countries).files(sha256: fingerprint)
    let paths = Set(files.map(\.path))
    let markdown = String(decoding: try #require(files.first { $0.path == "briefing.md" }).bytes, as: UTF8.self)
    for image in markdown.matches(of: /!\[[^\n]*?\]\((figures\/[^)]*)\)/) {
      #expect(paths.contains(String(image.output.1)))
    }
    #expect(files.count == paths.count)
  }

  @Test func `has inner links that lead to headings as GitHub names them`() throws {
    let (markdown, _) = try Self.texts(countries: 30)
    let slugs = markdown.matches(of: /(?m)^#+ (.*)$/).map { heading in
      heading.output.1.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
        .replacing(" ", with: "-")
    }
    let links = markdown.matches(of: /\]\(#([^)]*)\)/).map { String($0.output.1) }
    #expect(links.count > 5)
    #expect(Set(links).isSubset(of: Set(slugs)))
  }

  @Test func `says every number that it estimates with an interval, or that there is too little`() throws {
    let (markdown, _) = try Self.texts(countries: 5)
    let front = markdown[..<(try #require(markdown.firstRange(of: "\n---\n"))).lowerBound]
    for line in front.split(separator: "\n") where line.contains("points (") || line.contains("Share ") {
      #expect(line.contains(" to "), "\(line)")
    }
  }
}
