/// A page of an invented site: an article among menus, teasers, scripts and styles, in one of three builds.
struct GeneratedPage {
  let title: String
  /// The sentences that are wanted, one paragraph each.
  let paragraphs: [String]
  let html: String

  /// About so many bytes.
  static let size = 60_000

  init(_ article: NewsGrammar.Article, _ random: inout SplitMix64) {
    title = "Dispatch \(article.number) reaches \(random.pick(Vocabulary.countries).name) after a long delay"
    paragraphs = article.paragraphs
    let builds = [Self.news, Self.blog, Self.agency]
    let build = builds[article.number % builds.count]
    let short = build(title, paragraphs, "")
    let filler = Self.filler(Self.size - short.utf8.count, &random)
    html = build(title, paragraphs, filler)
  }

  /// A line for `entente annotate`.
  func line(_ number: Int) -> String { "{\"id\":\"p\(number)\",\"html\":\"\(Self.escaped(html))\"}\n" }

  /// The same article without the page, and with its title.
  func textLine(_ number: Int) -> String {
    "{\"id\":\"p\(number)\",\"title\":\"\(title)\",\"text\":\"\(paragraphs.joined(separator: #"\n\n"#))\"}\n"
  }

  private static func escaped(_ html: String) -> String {
    let bytes = html.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      default: [byte]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Builds

  /// Metadata in JSON-LD, paragraphs with classes, teasers beside the article.
  private static func news(_ title: String, _ paragraphs: [String], _ filler: String) -> String {
    let text = paragraphs.map { "<p class=\"article__text\" data-component=\"text-block\">\($0)</p>\n" }.joined()
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>\(title) | Ode Mail</title>
      <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "\(title)",
      "datePublished": "2023-03-09T08:00:00Z", "publisher": {"@type": "Organization", "name": "Ode Mail"}}</script>
      </head><body><header class="site-header"><nav><ul>\(menu(40))</ul></nav></header>
      <main><article><h1 class="headline">\(title)</h1><div class="byline">By Jo Tern</div>
      <div class="article-body">\(text)</div></article><aside class="related">\(filler)</aside></main>
      <footer><ul>\(menu(20))</ul><p>Copyright Ode Mail</p></footer></body></html>
      """
  }

  /// Metadata in elements, the text in nested blocks, teasers behind it.
  private static func blog(_ title: String, _ paragraphs: [String], _ filler: String) -> String {
    let text = paragraphs.map { "<div class=\"row\"><div class=\"col\"><p>\($0)</p></div></div>\n" }.joined()
    return """
      <html><head><title>\(title) - The Gull</title><meta property="og:title" content="\(title)">
      <meta property="og:site_name" content="The Gull"><meta property="article:published_time" content="2023-03-09">
      <style>\(String(repeating: ".col { color: #333; margin: 0 auto }\n", count: 60))</style></head>
      <body><div id="wrap"><div id="top"><ul class="menu">\(menu(30))</ul></div>
      <div id="content" class="post"><h1>\(title)</h1><time datetime="2023-03-09">9 March 2023</time>
      <div class="entry-content">\(text)</div></div>
      <div class="more-stories"><h2>More stories</h2>\(filler)</div></div></body></html>
      """
  }

  /// No more than a title and a canonical address, a script before the text, links behind it.
  private static func agency(_ title: String, _ paragraphs: [String], _ filler: String) -> String {
    let text = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
    let values = (0..<150).map { "\"key\($0)\": [\($0), \"value \($0)\", {\"a\": true}]" }.joined(separator: ", ")
    return """
      <!doctype html><html><head><title>\(title)</title><link rel="canonical" href="https://tern.example/1">
      <meta name="date" content="2023-03-09"></head><body><script>window.state = {\(values)};</script>
      <div class="navigation">\(menu(50))</div><section class="story"><h1>\(title)</h1>\(text)</section>
      <div class="related-links">\(filler)</div></body></html>
      """
  }

  private static func menu(_ count: Int) -> String {
    (0..<count).map { number in
      "<li class=\"menu-item menu-item-\(number)\"><a class=\"link\" href=\"https://ode.example/section/\(number)\">"
        + "Section \(number)</a></li>"
    }.joined()
  }

  /// Teasers until so many bytes are written.
  private static func filler(_ size: Int, _ random: inout SplitMix64) -> String {
    var (text, number) = ("", 0)
    while text.utf8.count < size {
      number += 1
      let topic = random.pick(Vocabulary.topics)
      text += """
        <article class="card card--small" data-id="\(number)"><a class="card__link" href="/story/\(number)">\
        <img src="/images/\(number).jpg" alt="Picture \(number)" width="320" height="180" loading="lazy">\
        <h3 class="card__title">Another story about \(topic)</h3></a><span class="card__time">\(number) hours ago</span>\
        </article>

        """
    }
    return text
  }
}
