import EntenteReports
import Testing

@Suite struct `Text inside Markdown` {
  @Test(arguments: [
    ("Ecuador", "Ecuador"), ("", ""), ("Côte d'Ivoire", "Côte d\\'Ivoire"), ("a|b", "a\\|b"), ("$5 $6", "\\$5 \\$6"),
    ("<b>", "\\<b\\>"), ("  two\u{85}lines\u{2028}x ", "two lines x"), ("a\u{202E}b\u{2069}", "ab"),
    ("1. one", "1\\. one"), ("- one", "\\- one"), ("a--b", "a\\-\\-b"),
    ("Guinea-Bissau, 2023-09", "Guinea-Bissau\\, 2023-09"),
    ("a-\u{202E}-b", "a\\-\\-b"), ("-", "\\-"),
    ("a\\", "a\\\\"), ("\u{1B}[31m", "\\[31m"),
  ])
  func `is escaped`(text: String, markdown: String) {
    #expect(Markdown.escaped(text) == markdown)
  }

  @Test(arguments: [
    ("29 %, \u{201C}so\u{201D} (19 to 37); 1.5 = x/y", "29 %, \u{201C}so\u{201D} (19 to 37); 1.5 = x/y"),
    ("Guinea-Bissau, 2023-09", "Guinea-Bissau, 2023-09"), ("cooccurrence_matrix.csv", "cooccurrence_matrix.csv"),
    ("1. one", "1\\. one"), ("2) two", "2\\) two"), ("0.8", "0.8"), ("1.", "1\\."), (".", "."),
    ("- one", "\\- one"), ("+ one", "\\+ one"), ("+28", "\\+28"), ("a + b = c", "a + b = c"), ("===", "\\==="),
    ("a|b", "a\\|b"), ("*b* _c_ `d` ~e~", "\\*b\\* \\_c\\_ \\`d\\` \\~e\\~"), ("<b>&amp;", "\\<b\\>\\&amp;"),
    ("[a](b) # $5", "\\[a\\](b) \\# \\$5"), ("http://x.invalid", "http\\://x.invalid"),
    ("www.x.invalid", "www\\.x.invalid"), ("WWW.x.invalid", "WWW\\.x.invalid"), (":smile:", "\\:smile:"),
    ("so: it is", "so: it is"), ("a\u{202E}b\u{7}c\u{2028}d", "ab c d"), (" kept ", " kept "), ("a\\", "a\\\\"),
  ])
  func `of a page is escaped where it could be markup, and reads as it is elsewhere`(text: String, markdown: String) {
    #expect(Markdown.prose(text) == markdown)
  }

  @Test func `is escaped where it is interpolated, and only there`() {
    let name = "*x*"
    let inner: Markdown = "_\(name)_"
    let line: Markdown = "**\(name)** in \(12_345) stories, \(inner)"
    #expect(line.text == "**\\*x\\*** in 12,345 stories, _\\*x\\*_")
  }

  @Test(arguments: HostileTitles.all)
  func `has no punctuation mark without a backslash and no second line`(title: String) {
    var scalars = Markdown.escaped(title).unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      #expect(scalar.properties.generalCategory != .control && scalar != "\u{2028}" && scalar != "\u{2029}")
      if scalar == "\\" {
        #expect(scalars.next().map { $0.isASCII && !isLetterOrDigit($0) } == true)
      } else {
        #expect(!scalar.isASCII || scalar == " " || scalar == "-" || isLetterOrDigit(scalar))
      }
    }
  }

  @Test(arguments: [
    ("data/a-b.txt", "`data/a-b.txt`"), ("nicolás-maduro.VEN", "`nicolás-maduro.VEN`"), ("习近平.CHN", "`习近平.CHN`"),
    ("a|b", "a\\|b"), ("a`b", "a\\`b"), ("", ""),
  ])
  func `is code where it is a name of letters and plain signs`(name: String, markdown: String) {
    #expect(Markdown.name(name).text == markdown)
  }

  @Test func `stands in blocks with an empty line between them`() {
    var page = MarkdownWriter()
    page.heading(2, "Pairs of \("A|B")")
    page.list(["one", "two"])
    page.list([])
    page.table([("Pair", .left), ("Stories", .right)], [["\("A|B")", "\(3)"]])
    page.image("figures/share.svg", "Shares")
    #expect(
      String(decoding: page.bytes, as: UTF8.self) == """
        ## Pairs of A\\|B

        - one
        - two

        | Pair | Stories |
        |:--|--:|
        | A\\|B | 3 |

        ![Shares](figures/share.svg)

        """)
  }

  private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
