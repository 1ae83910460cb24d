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
