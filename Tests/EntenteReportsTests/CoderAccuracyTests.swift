import EntenteCorpus
import EntenteReports
import Foundation
import Testing

/// What a page and an explanation say of the coder, and do not say because of it.
@Suite struct `How right the coder is` {
  private static let own = "c_0123456789ab"
  private static let refusal = "Whether cooperation or conflict outweighs the other is not said: "

  /// Twelve stories of friendly acts and two of hostile ones, which the sign-flip test tells from even.
  private static let uneven =
    (0..<12).map { number in
      MarkedArticle(
        "f\(number)", nil,
        number % 2 == 0
          ? "[Russia|RUS] {praised|RUS>ECU SUPPORT act:praise} [Ecuador|ECU] for law \(number)."
          : "[Russia|RUS] {helped|RUS>ECU AID act:aid} [Ecuador|ECU] with \(number) ships.")
    }
    + (0..<2).map { number in
      MarkedArticle(
        "h\(number)", nil, "[Russia|RUS] {accused|RUS>ECU ACCUSE act:accuse} [Ecuador|ECU] in note \(number).")
    }

  private func page(_ accuracy: CoderAccuracy) throws -> String {
    try #require(try Report.of(Self.uneven, accuracy: accuracy).text(of: "briefing.md"))
  }

  /// The words of a page by which it says or shows which of the two outweighs.
  private func tellings(of page: String) -> [String] {
    [
      "Cooperation outweighs conflict", "Conflict outweighs cooperation", "**Balance.**", "| Balance |",
      "| Mean score |",
    ].filter(page.contains)
  }

  @Test func `stands on the page with its texts, number, day and coder`() throws {
    let page = try page(.sample())
    #expect(
      page.contains(
        "> Intervals cover sampling error only, not the choice of outlets. Of 100 directions the coder reports 67 are "
          + "right (60 to 74), and it finds 50 of 100 (43 to 59), on 100 articles it had not seen (measured on 2024-02-29).\n"
      ))
    #expect(
      page.contains(
        "| countries named in a text | 96\u{A0}% | 99\u{A0}% | 1,189 | country in a text | 110 public texts | "
          + "`c_0123456789ab`, 2024-02-29 |"))
    #expect(
      page.contains("| who acts on whom | 67\u{A0}% (60 to 74) | 50\u{A0}% (43 to 59) | 333 | direction |"))
    #expect(!page.contains("earlier coder"))
  }

  @Test func `is said to be that of an earlier coder where it is`() throws {
    let page = try page(CoderAccuracy(.sample(of: "c_aaaaaaaaaaaa"), of: Self.own, isShipped: true))
    #expect(page.contains("it had not seen (measured on an earlier coder, 2024-02-29).\n"))
    #expect(page.contains("**Measured on an earlier coder, 2024-02-29**: this report is made by `c_0123456789ab`."))
    #expect(page.contains("| `c_aaaaaaaaaaaa`, 2024-02-29 |"))
    #expect(tellings(of: page) == [])
    #expect(
      page.contains("- " + Self.refusal + "how often the sign of an event's score is right was measured on an earlier"))
  }

  @Test(arguments: [own, "c_bbbbbbbbbbbb"]) func `is not yet measured of somebody else's coder`(coder: String) throws {
    let others = try CoderAccuracy(.sample(of: "c_aaaaaaaaaaaa"), of: coder, isShipped: false)
    for accuracy in [others, .unmeasured] {
      let page = try page(accuracy)
      #expect(page.contains("the choice of outlets. On unseen texts: not yet measured.\n"))
      #expect(page.contains("## How right the coder is\n\nOn unseen texts: not yet measured.\n"))
      #expect(tellings(of: page) == [])
      #expect(
        page.contains("- " + Self.refusal + "how often the sign of an event's score is right has not been measured"))
    }
  }

  @Test func `of two coders is that of the one which made the report, else of the one measured last`() throws {
    let text = { (coder: String, day: String) in
      "acts\t0.5\t\t\t\t\t\t9\tact\t9 texts\t\(coder)\t\(day)\n"
    }
    let header =
      "what\tprecision\tprecision_lo\tprecision_hi\trecall\trecall_lo\trecall_hi\tn\tunit\ttexts\tcoder\tmeasured\n"
    let table = try AccuracyTable(
      tsv: Array((header + text("c_aaaaaaaaaaaa", "2024-03-01") + text(Self.own, "2024-02-01")).utf8), file: "a.tsv")
    let rows = { (coder: String) in
      try #require(
        try Report.of(Self.uneven, accuracy: CoderAccuracy(table, of: coder, isShipped: true)).text(of: "briefing.md")
      ).split(separator: "\n").filter { $0.hasPrefix("| acts |") }
    }
    let row = "| acts | 50\u{A0}% | not measured | 9 | act | 9 texts | "
    #expect(try rows(Self.own) == [row + "`c_0123456789ab`, 2024-02-01 |"])
    #expect(try rows("c_cccccccccccc") == [row + "`c_aaaaaaaaaaaa`, 2024-03-01 |"])
  }

  @Test func `lets the page say which of cooperation and conflict outweighs where both signs are right often enough`()
    throws
  {
    let page = try page(.sample())
    #expect(tellings(of: page) == ["Cooperation outweighs conflict", "**Balance.**"])
    #expect(page.contains("- Cooperation outweighs conflict beyond chance for Ecuador and Russia.\n"))
    #expect(!page.contains(Self.refusal))
  }

  /// Lower bounds of events above zero and of the others; without bounds nothing is known of the sign.
  @Test(arguments: [
    ("0.9\t0.69\t0.95", "0.8\t0.70\t0.88"), ("0.9\t0.80\t0.95", "0.8\t0.699999\t0.88"),
    ("0.326\t0.21\t0.47", "0.618\t0.45\t0.76"), ("0.95\t\t", "0.8\t0.70\t0.88"), ("0.9\t0.80\t0.95", "1\t\t"),
  ])
  func `keeps the page from saying it where either is not, and the page says why in a sentence`(
    above: String, others: String
  ) throws {
    let page = try page(CoderAccuracy(.sample(above: above, others: others), of: Self.own, isShipped: true))
    #expect(tellings(of: page) == [])
    let sentences = page.split(separator: "\n").filter { $0.contains("outweighs the other is not said") }
    #expect(sentences.count == 1)
    #expect(try #require(sentences.first).hasPrefix("- " + Self.refusal + "on unseen texts "))
    #expect(try #require(sentences.first).hasSuffix("and it takes a lower bound of 70 for both."))
  }

  /// The arithmetic explains a cell of dyads.csv; what it does not say is said before anything else.
  @Test func `is said of a direction under the quotient whose sign would tell which outweighs`() throws {
    let explanation = { (accuracy: CoderAccuracy) in
      Explanation(of: try .of(Self.uneven, accuracy: accuracy), isColoured: false, words: .shipped, sha256: fingerprint)
    }
    let shut = try #require(explanation(.unmeasured).row(["RUS", "ECU"], of: .dyads))
    #expect(shut.contains("  = (cooperation 90.0000 - conflict 6.0000) / 14 events\n14 events, 0 of them mutual"))
    let head = shut.components(separatedBy: Self.refusal)[0]
    #expect(head.split(separator: "\n").last?.hasSuffix(" outlets") == true)
    #expect(shut.components(separatedBy: Self.refusal).count == 2)
    let open = try #require(explanation(.sample()).row(["RUS", "ECU"], of: .dyads))
    #expect(open.contains("  = (cooperation 90.0000 - conflict 6.0000) / 14 events\n14 events, 0 of them mutual"))
  }

  @Test func `keeps the page from saying it under other weights than those measured`() throws {
    let page = try page(
      CoderAccuracy(.sample(), of: Self.own, isShipped: true, hasMeasuredWeights: false))
    #expect(tellings(of: page) == [])
    #expect(
      page.contains(Self.refusal + "how often the sign of an event's score is right was measured with other weights."))
  }

  @Test func `is not mentioned with a refusal where there is nothing to weigh`() throws {
    let page = try #require(try Report.of([MarkedArticle("a", nil, "It rained.")]).text(of: "briefing.md"))
    #expect(!page.contains("outweigh"))
  }

  @Test func `stands under what is explained`() throws {
    let text = { (accuracy: CoderAccuracy, table: ExplainedTable, words: [String]) in
      try #require(
        Explanation(
          of: try .of(Self.uneven, accuracy: accuracy), isColoured: false, words: .shipped, sha256: fingerprint
        )
        .row(words, of: table))
    }
    let line =
      "  who acts on whom: 67 of 100 right (60 to 74), 50 of 100 found (43 to 59); n 333 (direction), 100 articles; coder "
    let own = try text(.sample(), .engagement, ["ECU"])
    #expect(own.contains(line + "c_0123456789ab, measured on 2024-02-29\n") && !own.contains(Self.refusal))
    let earlier = CoderAccuracy(try .sample(of: "c_aaaaaaaaaaaa"), of: Self.own, isShipped: true)
    for (table, words) in [(ExplainedTable.engagement, ["ECU"]), (.dyads, ["RUS", "ECU"])] {
      let text = try text(earlier, table, words)
      #expect(text.contains(line + "c_aaaaaaaaaaaa, measured on an earlier coder, 2024-02-29\n"))
      #expect(text.contains("\n" + Self.refusal))
    }
    #expect(
      try text(.sample(), .frequency, ["ECU"]).hasSuffix(
        "  countries named in a text: 96 of 100 right, 99 of 100 found; n 1189 (country in a text), 110 public texts; "
          + "coder c_0123456789ab, measured on 2024-02-29\n"))
    #expect(try text(.unmeasured, .frequency, ["ECU"]).hasSuffix("\n\nOn unseen texts: not yet measured.\n"))
    #expect(!(try text(.sample(), .frequency, ["ECU"]).contains(Self.refusal)))
  }
}
