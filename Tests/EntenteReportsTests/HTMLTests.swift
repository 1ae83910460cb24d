import EntenteReports
import Testing

@Suite struct `Text in HTML` {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onload=\"x", "&quot; onload=&quot;x"), ("' onload='x", "&#39; onload=&#39;x"),
    ("&amp; &#60; &lt;b&gt;", "&amp;amp; &amp;#60; &amp;lt;b&amp;gt;"),
    ("right\u{202E}left\u{2066}in\u{2069} \u{200F}\u{061C}", "rightleftin "),
    ("nul\u{0}bell\u{7}esc\u{1B}[31m", "nul bell esc [31m"), ("a\nb\rc\tc", "a b c c"),
    ("next\u{85}line\u{2028}separator\u{2029}end", "next line separator end"), ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ("São Tomé · 日本", "São Tomé · 日本"), ("", ""),
  ])
  func `is shown as the characters it consists of`(text: String, html: String) {
    #expect(HTML.escaped(text) == html)
    let document: HTML = "<p title=\"\(text)\">\(text)</p>"
    #expect(document.text == "<p title=\"\(html)\">\(html)</p>")
  }

  @Test(arguments: HostileTitles.all) func `keeps no mark of markup and no control`(title: String) {
    let html = HTML.escaped(title)
    #expect(!html.contains { "<>\"'".contains($0) })
    #expect(html.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.properties.generalCategory != .control })
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,<b>", "vbscript:x", "file:///etc/passwd",
    "//x.invalid", "x.invalid", "", " http://x.invalid", "http://x.invalid/a b", "http://x.invalid/\"onload=",
    "http://x.invalid/<b>", "http://x.invalid/a)b", "http://x.invalid/\n", "http://x.invalid/\u{202E}",
    "ftp://x.invalid",
    "java\u{0}script:alert(1)", "http://x.invalid/é",
  ])
  func `is no link unless it is a plain address of the web`(address: String) {
    #expect(WebAddress(address) == nil)
  }

  @Test(arguments: ["http://x.invalid", "https://x.invalid/a-b_c/~d?e=f&g=%20#h", "HTTPS://x.invalid/"])
  func `may be the address of an article`(address: String) { #expect(WebAddress(address) != nil) }
}
