import EntenteMarkup
import EntentePages
import EntenteReading
import EntenteText
import Testing

private func reading(_ text: String, title: String? = nil, locator: String? = nil) -> LineReading {
  LineReading(
    text: Array(text.utf8), KnownFacts(title: title.map { Array($0.utf8) }),
    locator: locator.map { Locator(path: $0) })
}

/// The words of a text that an issue is about.
private func words(_ issue: EntenteText.Issue?, in text: String) -> String? {
  issue?.place.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) }
}

@Suite struct `Letters that only look Latin` {
  @Test(arguments: [
    ("\u{420}\u{435}ru", "\u{420}\u{435}ru left.", 1), ("\u{421}hile", "Peru and \u{421}hile left.", 1),
    ("Br\u{430}zil", "Br\u{430}zil, U\u{43A}raine and Peru left.", 1),
    ("Me\u{445}i\u{441}o", "“Me\u{445}i\u{441}o” left.", 1), ("\u{391}ngola", "é: \u{391}ngola’s envoys left.", 1),
    ("\u{399}ran", "(\u{399}ran) left.", 1), ("México\u{41E}", "México\u{41E} left.", 1),
    ("S\u{440}ain", "S\u{440}ain, \u{421}uba-\u{41C}ali and S\u{440}ain left.", 4),
    ("\u{421}uba", "—\u{421}uba", 1), ("Per\u{3BF}", "日本Per\u{3BF}", 1),
  ]) func `F11: are told, with how many words have them and where the first is`(first: String, text: String, count: Int)
    throws
  {
    let issue = try #require(reading(text).issues.first { $0.fault == .lookalike })
    #expect(words(issue, in: text) == first && issue.code == "E-TEXT-02" && issue.severity == .warning)
    #expect(issue.message.hasPrefix(count == 1 ? "1 word mixes" : "\(count) words mix"))
    #expect(issue.message.contains("“\(first)”"))
  }

  @Test(arguments: [
    "Peru and Chile left.", "Перу и Чили уехали.", "Ελλάδα και Κύπρος.", "5 \u{3BC}g of \u{3B1}-helix",
    "TGF\u{3B2} fell.",
    "Müller, Łódź and Žižek left.", "café 日本 🇵🇪", "", "СССР and USSR", "K\u{440}\u{435}\u{43C}\u{43B}\u{44C}",
    "Ο\u{397}Ε", "№5",
  ]) func `are not seen in words of one alphabet, and in units`(text: String) {
    #expect(!reading(text).issues.contains { $0.fault == .lookalike })
  }
}

@Suite struct `A text that came in a line` {
  @Test(arguments: [
    ("Peru\u{FFFD} left.", 1, 4), ("\u{FFFD}\u{FFFD}Peru left \u{FFFD}", 3, 0), ("“Peru” left\u{FFFD}", 1, 15),
  ]) func `says what was lost before it came`(text: String, count: Int, start: Int) throws {
    let issue = try #require(reading(text).issues.first { $0.fault == .replaced })
    #expect(issue.message == "\(count) \(count == 1 ? "character" : "characters") could not be read and became U+FFFD")
    #expect(issue.place == ByteRange(start, start + 3))
  }

  @Test(arguments: [
    ("09/12/2023", ReadingFault.ambiguousDate), ("31 February 2020", .impossibleDate),
    ("January 1, 1970", .doubtfulDate),
    ("Published: 1970-01-01", .doubtfulDate), ("1 Jan 1970 00:00", .doubtfulDate),
  ]) func `says which date of its own is not used`(date: String, fault: ReadingFault) throws {
    let text = "Peru opens talks\n\n\(date)\n\nPeru thanked Chile for the talks in the afternoon."
    for locator in [nil, "a.txt"] {
      let read = reading(text, locator: locator)
      let issue = try #require(read.issues.first { $0.fault == fault })
      #expect(read.assembled.published == nil && issue.severity == .warning)
      #expect(issue.message.contains(fault == .doubtfulDate ? "1970" : date))
      #expect(date.contains(try #require(words(issue, in: text))))
      #expect(read.issues.contains { $0.fault == .undated })
    }
  }

  @Test func `has the date of its file's name, unless that is the day of no date`() {
    let text = "Peru thanked Chile for the talks in the afternoon."
    #expect(reading(text, locator: "2023/2023-09-29_a.txt").assembled.published?.day.description == "2023-09-29")
    let epoch = reading(text, locator: "1970-01-01_a.txt")
    #expect(epoch.assembled.published == nil && epoch.issues.map(\.fault) == [.doubtfulDate, .undated])
    #expect(reading("Peru left.", title: "T", locator: "2023-09-29_a.txt").assembled.published == nil)
  }

  @Test func `is undated in the words that fit where it came from`() {
    let text = "Peru thanked Chile for the talks in the afternoon."
    #expect(reading(text).issues.map(\.message) == ["undated; its line gives no day"])
    #expect(
      reading(text, locator: "a.txt").issues.map(\.message) == [
        "undated; neither articles.csv nor the page nor the file's name states a day"
      ])
  }

  @Test(arguments: [("", nil, nil), (" \n ", nil, "a.txt"), ("", "", nil)] as [(String, String?, String?)])
  func `holds no sentence when it is empty`(text: String, title: String?, locator: String?) {
    #expect(reading(text, title: title, locator: locator).issues.map(\.fault) == [.empty])
  }

  @Test(arguments: [
    ("The Ode Mail\n\nLENGTH: 20 words\n\nPeru left.\n\nLOAD-DATE: May 9, 2021", "a Nexis download"),
    ("<!DOCTYPE html><html><body><p>Peru left.</p></body></html>", "an HTML page"),
    ("<div class=\"a\"><p>Peru left.</p></div>", "an HTML page"), ("{\"text\": \"Peru left.\"}", "JSON"),
    ("title,text,date\nPeru,Peru left.,2021-05-06\n", "a table of articles"),
  ])
  func `is recognised as another form under any title`(text: String, name: String) {
    for title in [nil, "", "Peru leaves"] {
      let read = reading(text, title: title)
      #expect(
        read.issues.map(\.fault) == [.unreadForm] && read.assembled.page.paragraphs.isEmpty
          && read.assembled.published == nil)
      #expect(read.issues[0].message.hasPrefix("not read; it is \(name), by “"), "\(read.issues)")
      #expect(read.assembled.text == Array(text.utf8) && read.assembled.page.title == .none)
    }
  }

  @Test func `may be a title alone`() {
    #expect(reading("", title: "Peru thanks Chile").issues.map(\.fault) == [.undated])
  }

  @Test(.enabled(if: MarkupParser.isAvailable)) func `may be a page in HTML, whose text is what it shows`() {
    let html = """
      <html><head><meta property="og:site_name" content="Ode Mail"><meta name="date" content="2021-05-06">
      <link rel="canonical" href="https://ode.example/1"></head><body><nav>Ode</nav><h1>Peru leaves</h1>
      <p>Peru left the harbour of Ode on Monday, they said.</p></body></html>
      """
    let read = LineReading(html: Array(html.utf8), locator: nil)
    #expect(
      read.assembled.page.paragraphs.map { String(decoding: read.assembled.text[$0.start..<$0.end], as: UTF8.self) }
        == [
          "Peru left the harbour of Ode on Monday, they said."
        ])
    #expect([read.assembled.source, read.assembled.url] == ["Ode Mail", "https://ode.example/1"])
    #expect(read.assembled.published?.day.description == "2021-05-06" && read.issues.isEmpty)
    #expect(LineReading(html: Array("<p></p>".utf8), locator: nil).issues.map(\.fault) == [.empty])
  }
}
