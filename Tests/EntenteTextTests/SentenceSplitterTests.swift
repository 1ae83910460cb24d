import EntenteText
import Testing

/// Sentences are marked in the text by `|` between them; what stands in none is written `{so}`.
private func check(_ marked: String, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
  let expected = marked.split(separator: "|").map { piece in
    piece.replacing(#/\{[^}]*\}/#, with: "").trimmingSpace()
  }
  let text = Array(marked.replacing("|", with: "").replacing("{", with: "").replacing("}", with: "").utf8)
  let found = SentenceSplitter.sentences(in: text, paragraphs: [ByteRange(0, text.count)], field: .body)
  let surfaces = found.sentences.map { String(decoding: text[$0.range.start..<$0.range.end], as: UTF8.self) }
  #expect(surfaces == expected, comment, sourceLocation: sourceLocation)
  #expect(found.ofParagraphs == [expected.count], sourceLocation: sourceLocation)
}

extension StringProtocol {
  fileprivate func trimmingSpace() -> String {
    let isSpace: (Unicode.Scalar) -> Bool = { UTF8Scalars.isWhiteSpace($0.value) }
    var scalars = unicodeScalars[...]
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}

@Suite struct `A sentence` {
  @Test(arguments: [
    "The envoys met.| They agreed.| Why not?| It works!| Good",
    "He said: \"We will go.\"| The others stayed.",
    "He said: “We will go.”| “When?” he was asked.",
    "“Is it far?” she asked. |It was.",
    "“What a day!” said the host. |(Nobody replied.) |Then they ate.",
    "They left [as planned.]| Nobody saw it.",
    "« On verra. » |Il partit.",
    "„Das war alles.“ |Er ging.",
    "Growth was 3.5 percent.| Trade rose by $1.2 bn.",
    "What now?! |Nobody knows.",
    "Они встретились. |Потом уехали.",
    "Αυτό ήταν όλο. |Τίποτε άλλο.",
    "会谈结束了。|他们离开了。",
    "متى؟ |غدا.",
    "No stop at the end",
  ])
  func `ends at a stop before a new beginning`(marked: String) { check(marked) }

  @Test(arguments: [
    "Mr. Ode met Gen. Quill and Sen. Marsh in St. Albans.",
    "The U.S. President and the U.N. Secretary spoke.",
    "Talks in the U.S. and the U.K. went on.",
    "He left the U.S. |The others stayed.",
    "They flew to the U.S. |“The doors are open,” he said.",
    "John F. Marsh and J. R. Quill came. |A. Ode did not.",
    "Doors open at 9 a.m. Monday and at 10 p.m. GMT.",
    "It began at 9 a.m. |Nobody came.",
    "On Jan. 5 they met, on Sept. 12 they parted.",
    "They parted in Jan. |Nobody wrote.",
    "See No. 5 and art. 12 of the pact.",
    "Is it a yes? |No. |We decline.",
    "Ode Inc. Chairman Quill and Marsh Corp. Director Ames came.",
    "He runs Ode Inc. |He likes it.",
    "Fruit, e.g. Spanish oranges, i.e. Valencias, vs. Others.",
    "Dr. Ode holds a Ph.D. Nobody else does.",
    "El canciller de EE.UU. Ode viaja.",
    "Visit example.com or www.example.org today.",
    "PARIS, Mo. (AP) — The mill closed.",
    "Lt. Gen. Ode saw Msgr. Quill.",
    "Rep. of Korea, Dem. Rep. of the Congo and Br. Virgin Is. Governor Ode.",
    "The Fed. States of Micronesia and Sts. Kitts and Nevis.| Both came.",
    "Rates were cut by the Fed. |Markets rose.",
  ])
  func `goes on after a short form`(marked: String) { check(marked) }

  @Test(arguments: [
    "He works at Ode Inc. |Peru sued Quill Corp. |Chile did not.",
    "They sued Ames Ltd. |Bolivia then withdrew.",
    "He flew to Washington, D.C. |Maria stayed.",
    "She works in Washington, D.C. |Costa Rica also keeps an office there.",
    "Peru left the U.N. |Chile's new envoy said nothing.",
    "He spoke at the U.N. |Peru and Chile were absent.",
    "They moved to the U.S.A. |Juan Marsh returned.",
    "They moved to the U.S.A.  |Juan with them.",
    "They live in the U.K.  |Nobody visits.",
    "The pact binds the U.S. |“Mexico will sign,” he said.",
    "It was bought by Marsh Bros. |Ecuador objected.",
    "The heir is Juan Ode Jr. |Panama welcomed him.",
    "Peru's ambassador to the U.N. |Chile rejected it.",
    "He lives in Washington, D.C. |Peruvian President Juan Marsh visited Chile.",
    "He left the U.N. |Chilean troops withdrew.", "They paid Ode Corp. |Peru's President Juan Marsh was there.",
    "He works at Ode Inc. |Mr. Quill does not.",
  ])
  func `ends at a short form before a name and its verb`(marked: String) { check(marked) }

  @Test(arguments: [
    "Ode Inc. Chief Executive Quill left.", "Ode Inc. Chairman said no.", "Marsh Corp. Directors voted.",
    "Quill Corp. Ltd. was sold.", "The U.N. Security Council met.", "The U.N. Charter was signed.",
    "The U.S. Senate voted.", "The U.S. Marines landed.", "The U.S. Cyber Command said no.",
    "The U.S.  President spoke.", "The U.S. Chamber of Commerce did not.", "Washington, D.C. Mayor Ode said no.",
    "The D.C. Circuit ruled.", "The U.K. Foreign Office said no.", "U.S. Attorney General Ode resigned.",
    "The U.N. Syria envoy Quill resigned.", "The U.S. Iran policy failed.", "J. R. Quill said no.",
    "St. Petersburg was closed.", "His ambassador to the U.N. Maria Ode said no.",
    "The envoys at the U.N. Juan Ode and Quill met.", "It met in the U.S. (Ode said so).",
    "The U.S. Olympic Committee objected.", "Quill Ltd. President Ames was absent.",
    "The U.N. Palestinian refugee agency closed.", "The U.S. Christian groups objected.",
  ])
  func `goes on where a short form is an adjective or a post is named`(marked: String) { check(marked) }

  @Test(arguments: [
    "Peru signed the pact.[4] |Chile did not.[5] |Bolivia waited.",
    "Peru signed.[12][13] |Chile did not.", "Peru signed.[4, 5] |Chile did not.", "Peru signed.[6-8] |Chile did not.",
    "Peru signed.[a] |Chile did not.", "Peru signed.[note 2] |Chile did not.",
    "Peru signed.[citation needed] |Chile did not.", "Peru signed.(3) |Chile did not.", "Peru signed.¹ |Chile did not.",
    "Peru signed.¹² |Chile did not.", "Peru signed.† |Chile did not.", "“Peru signed.”[4] |Chile did not.",
    "Did Peru sign?[4] |Chile did not.", "Peru signed.[4]|Chile did not.", "Peru signed[4]. |Chile did not.",
    "The U.S.[4] Senate met, and vs.[5] Others.", "It sells arms.[4] and ships.",
  ])
  func `has the footnote mark behind its stop`(marked: String) { check(marked) }

  @Test(arguments: [
    "Ode et al. [2004] studied Peru. |Nobody replied.", "Ode et al. (2004) studied Peru.",
    "As Quill et al. 1999 says, it rains.", "Ode et al. say so.", "It is by Ode et al. |Nobody replied.",
    "See ibid. 12 and op. cit. 14 there.",
  ])
  func `goes on where a year or page is cited`(marked: String) { check(marked) }

  @Test(arguments: [
    "They said &quot;No.&quot; |Peru left.", "It ended. |&quot;Why?&quot; he asked.",
    "It ended. |&ldquo;No,&rdquo; he said.",
    "They said &#8220;No.&#8221; |Peru left.", "They said ``No.'' |Peru left.", "It ended. |``No,'' he said.",
    "Fish &amp; chips. |Peas &amp; ham.", "They said &#x201C;No.&#x201D; |Peru left.",
  ])
  func `takes quotation marks of HTML and TeX as marks`(marked: String) { check(marked) }

  @Test(arguments: [
    "They waited... and waited.",
    "They waited... |Then it rained.",
    "“We must act … Everyone knows it,” he said.",
    "“The first (...) Order matters,” he said.",
    "“The first […] Order matters,” he said.",
    "Nobody came . . .", "They waited . . . and left. |Then . . . it was dark.",
    "The opponents seek to gain. .| The end.",
    "It sells arms to allies. and to others.",
  ])
  func `is not cut by an elision or a stray stop`(marked: String) { check(marked) }

  @Test(arguments: [
    "It was said in full.|The rest followed.",
    "He spoke.”|They clapped.",
    "The Booking.Com site and St.Petersburg and 3.5 and Ode.Ames",
    "The goods came from Peru.|Chile bought them.", "They met Quill.|Marsh, however, left.",
    "It was signed by NATO.|Bolivia’s envoy left.", "They sailed to Panamá.|Ecuador-based firms paid.",
    "See example.Com or gov.Org there.", "The U.S.Army and the U.N.Charter, e.g.Peru.",
    "Ask J.Ode and Gen.Quill there.",
    "Mail Juan.Ode@example.org or see //Ode.Gallery there.", "Www.Example.Com has it.",
    "Send Report.Docx and Map.Pdf today.", "The Gazeta.Ru site and the Node.Js tool exist.",
    "Ode Inc.Chairman Quill left.",
    "Version 3.Beta came.",
  ])
  func `is found where a space was lost`(marked: String) { check(marked) }

  @Test(arguments: [
    "{•} First point |{\n•} Second point |{\n  -} third",
    "{–} A dialogue dash. |{–} Yes.",
    "1. The first rule. |2. The second rule.",
    "Heading |\n\n Text goes on |\r\n\r\n here |\u{2029}end",
    "One line\ngoes on.",
    "A no-break\u{A0}space.\u{A0} |\u{202F}And more.\u{A0}",
    "\u{FEFF}A mark before.",
  ])
  func `takes bullets and line ends as layout`(marked: String) { check(marked) }

  @Test(arguments: ["\n", "\r", "\r\n", "\u{2028}", "\u{85}"])
  func `does not depend on the kind of line end`(lineEnd: String) {
    let lines = ["One line", "goes on. Another ends.", "• A bullet", "", "Apart"]
    let text = Array(lines.joined(separator: lineEnd).utf8)
    let found = SentenceSplitter.sentences(in: text, paragraphs: [ByteRange(0, text.count)], field: .body)
    let surfaces = found.sentences.map { String(decoding: text[$0.range.start..<$0.range.end], as: UTF8.self) }
    #expect(surfaces == ["One line\(lineEnd)goes on.", "Another ends.", "A bullet", "Apart"])
  }

  @Test func `needs a letter or digit`() {
    let text = Array("*** Then. ... —".utf8)
    let none = SentenceSplitter.sentences(
      in: text, paragraphs: [ByteRange(0, 3), ByteRange(4, 4), ByteRange(4, text.count)], field: .title)
    #expect(none.sentences == [Sentence(field: .title, range: ByteRange(4, text.count))])
    #expect(none.ofParagraphs == [0, 0, 1])
  }

  @Test func `of random bytes stays inside its paragraph, in order and trimmed`() {
    var state: UInt64 = 42
    let alphabet = Array("aB1 .!?\n\r\"')(-\u{2022}\u{2026}\u{A0}\u{201D}\u{2028}é".utf8) + [0xFF, 0xC2, 0xE2, 0xF0, 0]
    for _ in 0..<3000 {
      let text = (0..<40).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      let half = ByteRange(0, 17)
      let rest = ByteRange(19, 40)
      let (sentences, counts) = SentenceSplitter.sentences(in: text, paragraphs: [half, rest], field: .body)
      #expect(counts.reduce(0, +) == sentences.count)
      #expect(sentences.prefix(counts[0]).allSatisfy { half.contains($0.range) })
      #expect(sentences.dropFirst(counts[0]).allSatisfy { rest.contains($0.range) })
      for (one, next) in zip(sentences, sentences.dropFirst()) { #expect(one.range.end <= next.range.start) }
      for sentence in sentences { #expect(text.span.trimmed(sentence.range) == sentence.range) }
    }
  }
}
