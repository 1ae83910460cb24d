import EntentePages
import EntenteText
import Testing

@Suite struct `A plain text page` {
  static let pages = [
    """
    navigation       ¦ • Live
    navigation       ¦     • Audio Only
    navigation       ¦   • facebook
    navigation       ¦ World > Islands
    title            ¦ Harbour Minister Renews Old Friendship With the Coast

    publication date ¦ Published 7 March 2019

    body             ¦ The two sides spoke for three hours about fish and ferries.

    related headline ¦  Governor Ode Opens New Ferry Line to the Mainland

    body             ¦ "We were glad to see each other again," the minister said.

    body             ¦ A warm welcome on the quay

    body             ¦ Nobody could say when the ferries would sail.

    comments         ¦ Post with no comments.
    """,
    """
    title            ¦ Peru and Brazil

    body             ¦ Peru praised Brazil.
    """,
    """
    navigation       ¦ Our Rules
    navigation       ¦ Sign in here.
    navigation       ¦ Home Page.
    """,
    """
    navigation       ¦ icon mailicon phoneicon arrow upicon arrow downicon closeicon searchicon shareicon play
    publication date ¦ 3 Nov, 2021 07:05

    title            ¦ Coast wants ‘open’ harbours – premier

    body             ¦ The harbours of the coast will stay open to every neighbour, the premier believes
    repeated title   ¦ Coast wants 'open' harbours - Premier

    body             ¦ The coast wants its harbours open, the premier has said.

    body             ¦ “Ships bring friends,” she said.
    """,
    """
    title            ¦ The islands draw closer to the coast: Minister Ode called Governor Marsh.


    body             ¦ The islands draw closer to the coast: Minister Ode called Governor Marsh and praised her.

    body             ¦ The governor thanked the minister on Monday.

    body             ¦ They will meet again in spring.
    """,
    """
    title            ¦ Premier says that “the islands are a reliable friend”

    body             ¦ The premier praised the islands on Tuesday.

    body             ¦ Islanders look to the coast

    body             ¦ Most of them welcome the new ferry.

    byline           ¦ With information from Ann Ode and Ben Marsh

    source link      ¦ Source link

    related headline ¦ Related Articles
    related headline ¦ Ferry sinks off the coast
    related headline ¦ Governor Marsh to Visit the Islands

    comments         ¦ Leave a Reply

    comments         ¦ Your email address will not be published.
    comments         ¦ Ferries are a waste of money, says my uncle.

    navigation       ¦ Back to top button
    """,
    """
    navigation       ¦ We use cookies to make this site better for you.
    navigation       ¦ Home | World | Sport
    title            ¦ Fish prices fall
    byline           ¦ By Ann Ode
    publication date ¦ Ann Ode | Updated: February 6, 2020

    body             ¦ Fish became cheaper this week, traders said.
    related headline ¦ Read more: Why ferries are late
    navigation       ¦ Advertisement
    body             ¦ Nobody knows why that is so.
    body             ¦ Background
    body             ¦ Prices rose for years before they fell.
    repetition       ¦ Fish became cheaper this week, traders said.
    caption          ¦ File photo: A market in Port Ode
    source link      ¦ Source: Ode Daily
    navigation       ¦ © 2020 Ode Daily. All rights reserved.
    navigation       ¦ ***
    """,
    """
    navigation       ¦ Skip to main content
    navigation       ¦ Facts and figures for people at sea
    navigation       ¦ World
    navigation       ¦ Harbours
    navigation       ¦ My boats
    publication date ¦ June 3, 2022 10:02 AM GMT+3
    publication date ¦ Last updated 2 hours ago
    title            ¦ Coast and islands agree on a new ferry
    body             ¦ The new line is to open before the summer
    byline           ¦ By ANN ODE, Ode Press
    navigation       ¦ 3 minute read

    caption          ¦ The old ferry in Port Ode (file photo)
    body             ¦ The coast and the islands agreed on Friday. (Image: Ben Marsh) They will build a ferry together.
    caption          ¦ Image copyright Ode Press
    body             ¦ "It is a good day," the minister said.
    related headline ¦ Also read: Governor Marsh at sea
    body             ¦ Photos of the old ferry show how rusty it was, but it never sank.
    byline           ¦ Ben Marsh in Port Ode contributed to this report.
    byline           ¦ Reporting by Ann Ode; Editing by Ben Marsh
    publication date ¦ Published in the Ode Daily, June 3rd, 2022

    related headline ¦ More Stories
    related headline ¦ Fish is cheap
    related headline ¦ Ferry is late again
    """,
    """
    title            ¦ Fishermen return
    dateline         ¦ Port Ode (AP)
    body             ¦ The fishermen of the islands returned on Monday.
    body             ¦ • They bring herring.
    body             ¦ • They bring cod.
    """,
    """
    body             ¦ The envoys met on Monday and spoke about the ferry.
    body             ¦ They agreed to meet again.
    """,
    """
    body             ¦ A single line without a stop
    """,
    """
    navigation       ¦ Home
    navigation       ¦ News
    navigation       ¦ Contact us
    navigation       ¦ Opening hours
    """,
  ]

  @Test(arguments: pages, ["\n", "\r", "\r\n", "\u{2028}"])
  func `F10: is cut into title, body and what is skipped, whatever ends its lines`(marked: String, lineEnd: String) {
    let page = MarkedPage(marked, lineEnd: lineEnd)
    #expect(page.found == page.expected)
  }

  @Test func `keeps a caption once, without its credit`() {
    let text =
      "Fish is cheap again\n  • A boat leaves Port Ode.\n\nA boat leaves Port Ode. | Photo: @OdePress\n\nTraders are glad about it."
    #expect(
      MarkedPage.rows(of: PlainText.page(text: Array(text.utf8)), in: Array(text.utf8)) == [
        "title ¦ Fish is cheap again", "caption ¦ A boat leaves Port Ode.", "body ¦ A boat leaves Port Ode.",
        "caption ¦ | Photo: @OdePress",
        "body ¦ Traders are glad about it.",
      ])
  }

  @Test func `keeps one of the sentences that repeat each other, and all that are merely as long`() {
    let text = """
      Fish is cheap again

      Cod is cheap today, he said.

      Eel is cheap today, he said.

      Cod is cheap today, he said.

      Ray is cheap today, he said.

      Eel is cheap today, he said!
      """
    #expect(
      MarkedPage.rows(of: PlainText.page(text: Array(text.utf8)), in: Array(text.utf8)) == [
        "title ¦ Fish is cheap again", "body ¦ Cod is cheap today, he said.", "body ¦ Eel is cheap today, he said.",
        "repetition ¦ Cod is cheap today, he said.", "body ¦ Ray is cheap today, he said.",
        "repetition ¦ Eel is cheap today, he said!",
      ])
  }

  @Test func `joins the lines of a paragraph that was wrapped at a column`() {
    let text = """
      Ferry line reopens after nine years

      The ferry between the islands and the coast sails again from Monday,
      the harbour office said. It had been closed since a storm damaged the
      quay nine years ago.

      Tickets cost four crowns. Children and everyone who was born on one of
      the islands travel free.
      """
    let page = PlainText.page(text: Array(text.utf8))
    #expect(page.paragraphs.count == 2)
    let sentences = SentenceSplitter.sentences(in: Array(text.utf8), paragraphs: page.paragraphs, field: .body)
    #expect(sentences.ofParagraphs == [2, 2])
  }

  @Test func `joins lines that markup was wrapped in, whatever their indentation`() {
    let text = """
      The harbour office has called for patience in a letter to those who wait for the
                  ferry.
                  In the wake of the storm, it says, it will take weeks until the quay can be used again
                  by ships.
                  The letter was read aloud on Monday by Governor Ann Marsh and by Minister Ben Ode and
                  Captain Quill.
      """
    #expect(PlainText.page(text: Array(text.utf8)).paragraphs.count == 3)
  }

  @Test func `is all body when its title is given, but for datelines and the title again`() {
    let text = Array("Fish Prices Fall\nSource link\nPORT ODE (AP) — Fish is cheap.\nRead more: Ferries".utf8)
    let given = PlainText.page(text: text, givenTitle: Array(" Fish prices fall ".utf8))
    #expect(given.title == .apart(Array(" Fish prices fall".utf8)))
    #expect(
      MarkedPage.rows(of: given, in: text) == [
        "repeated title ¦ Fish Prices Fall", "body ¦ Source link", "dateline ¦ PORT ODE (AP) —",
        "body ¦ Fish is cheap.",
        "body ¦ Read more: Ferries",
      ])
    let untitled = PlainText.page(text: text, givenTitle: [])
    #expect(untitled.title == .none)
    #expect(untitled.paragraphs.count == 4)
  }

  @Test(arguments: ["", " \n\r\n\t\u{A0}\u{FEFF}", "•\n - \n"])
  func `without a word has no paragraph`(text: String) {
    let page = PlainText.page(text: Array(text.utf8))
    #expect(page.paragraphs.isEmpty && page.title == .none)
  }

  @Test func `of random lines is covered by disjoint parts in order`() {
    var random = SeededRandom(state: 7)
    let pieces = [
      "Home", "News > Sport", "The envoys met on Monday.", "PORT ODE (AP) — Fish is cheap.", "Leave a Reply", "", "",
      "Governor Marsh to Visit the Islands", "| Photo: X", "A boat leaves. | Photo: @Ode", "6 February 2020", "* * *",
      "• Live", "Related Articles", "Fish prices fall", "By Ann Ode", "\u{FEFF}", "(((", "»", "1.", "é\u{A0}", "— — —",
    ]
    for _ in 0..<2000 {
      let lines = (0..<random.below(12)).map { _ in pieces[random.below(pieces.count)] }
      let text = Array(lines.joined(separator: ["\n", "\r\n", " ", "\n\n"][random.below(4)]).utf8)
      expectPartition(of: text, PlainText.page(text: text))
      expectPartition(of: text, PlainText.page(text: text, givenTitle: []))
    }
  }

  @Test func `of random bytes never traps`() {
    var random = SeededRandom(state: 11)
    for _ in 0..<2000 {
      let text = (0..<random.below(120)).map { _ in
        random.below(3) == 0 ? UInt8(random.below(256)) : Array("aB 1.\n(/|:—-".utf8)[random.below(14)]
      }
      _ = PlainText.page(text: text)
    }
  }
}

/// Title, paragraphs and skipped parts are disjoint and in order; the rest is white space and bullets.
private func expectPartition(of text: [UInt8], _ page: Page) {
  #expect(
    page.paragraphs == page.paragraphs.sorted() && page.skipped.map(\.range) == page.skipped.map(\.range).sorted())
  var parts = page.paragraphs + page.skipped.map(\.range)
  if case .inText(let range) = page.title { parts.append(range) }
  parts.sort()
  var rest: [UInt8] = []
  var offset = 0
  for part in parts {
    #expect(part.start >= offset && !part.isEmpty && part.end <= text.count, "\(String(decoding: text, as: UTF8.self))")
    guard part.start >= offset else { return }
    rest += text[offset..<part.start]
    offset = part.end
  }
  rest += text[offset...]
  let margin = String(decoding: rest, as: UTF8.self).unicodeScalars
  #expect(margin.allSatisfy { UTF8Scalars.isWhiteSpace($0.value) || UTF8Scalars.isBullet($0.value) }, "\(margin)")
}
