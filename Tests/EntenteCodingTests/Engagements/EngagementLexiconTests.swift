import EntenteCoding
import EntenteData
import EntenteText
import Testing

@Suite struct `The lexicon of engagements` {
  @Test func `is read row by row`() throws {
    let frames = try lexicon(
      "agree.invite\tAGREE\t\tinvite\t\tobj\t\tx",
      "consult.phone\tCONSULT\tphone\tcall|ring up\tcall|talk\twith|any|subject\treciprocal|future\tx"
    ).frames
    #expect(frames.map(\.act) == ["agree.invite", "consult.phone"])
    #expect(frames.map(\.type) == [.agree, .consult])
    #expect(frames.map(\.mode) == [nil, "phone"])
    #expect(frames.map(\.verbs) == [["invite"], ["call", "ring up"]])
    #expect(frames.map(\.nouns) == [[], ["call", "talk"]])
    #expect(frames.map(\.slots) == [[.object], [.preposition("with"), .any, .subject]])
    #expect(frames.map(\.flags) == [[], [.reciprocal, .future]])
    #expect(frames.map(\.line) == [2, 3])
  }

  @Test(arguments: [
    (
      "a\tHUG\t\thug\t\tobj\t\tx",
      "\"HUG\" is no event type; use one of AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, "
        + "REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT."
    ),
    ("a\tAGREE\t\t\t\tobj\t\tx", "neither a verb nor a noun; name at least one word."),
    (
      "a\tAGREE\t\thug\t\tobj\tmutual\tx",
      "\"mutual\" is no flag; use one of evaluation, future, hypothetical, person, reciprocal, reciprocal-subject, "
        + "relation, subject-target, visit."
    ),
  ])
  func `is refused with file, line and remedy`(row: String, message: String) {
    let error = #expect(throws: DataFault.self) { try lexicon("b\tAGREE\t\tkiss\t\tobj\t\tx", row) }
    #expect(error?.description == "lexicon.tsv:3: " + message)
  }

  @Test func `has frames of all sixteen types`() throws {
    #expect(EventType.allCases.count == 16)
    #expect(Set(try shipped().map(\.type)) == Set(EventType.allCases))
  }

  @Test func `has only modes of PLOVER`() throws {
    let modes = Set(try shipped().compactMap(\.mode))
    #expect(
      modes == [
        "access", "allege", "assist", "asylum", "ceasefire", "change", "disapprove", "disarm", "expel", "investigate",
        "meet", "multilateral", "peacekeeping", "phone", "release", "restrict", "third-party", "troops", "visit",
        "weapons", "withdraw", "yield",
      ])
  }

  @Test func `names no verb with its noun in two rows of different types`() throws {
    // An earlier row takes what both name, so that the later never would.
    var rows: [String: Frame] = [:]
    var shadowed: [String] = []
    for frame in try shipped() {
      for verb in frame.verbs.isEmpty ? [""] : frame.verbs {
        for noun in frame.nouns.isEmpty ? [""] : frame.nouns {
          let words = "\(verb) + \(noun)"
          if let earlier = rows[words], earlier.type != frame.type, earlier.slots.isSuperset(of: frame.slots) {
            shadowed.append("\(words): line \(frame.line) after line \(earlier.line)")
          }
          if rows[words] == nil { rows[words] = frame }
        }
      }
    }
    #expect(shadowed == [])
  }

  /// Each row by the first of its verbs and nouns, in the plainest sentence that its slot allows.
  @Test func `has no row that cannot be reached`() throws {
    let unreached = try shipped().filter { frame in
      !FrameSentences.of(frame).contains { text in
        Coder.shipped.code(text, published: "2023-09-29").engagements.contains { $0.rule.hasSuffix("#\(frame.line)") }
      }
    }
    #expect(unreached.map { "\($0.line) \($0.act)" } == [])
  }

  private func shipped() throws(DataFault) -> [Frame] {
    try EngagementLexicon(tsv: EmbeddedFile.lexicon.bytes, file: EmbeddedFile.lexicon.path).frames
  }

  private func lexicon(_ rows: String...) throws(DataFault) -> EngagementLexicon {
    let file = (["act\ttype\tmode\tverb\tnoun\ttarget\tflags\tsource"] + rows).joined(separator: "\n")
    return try EngagementLexicon(tsv: Array(file.utf8), file: "lexicon.tsv")
  }
}

/// Plain sentences in which a frame's words stand.
private enum FrameSentences {
  static func of(_ frame: Frame) -> [String] {
    let links = frame.slots.map(link).sorted()
    if frame.flags.contains(.evaluation) || frame.flags.contains(.subjectTarget) {
      return words(frame).flatMap { word in
        let said = "the Peruvian president said."
        return [
          "“Chile is a \(word),” \(said)", "“Our relations with Chile are \(word),” \(said)",
          "“Chile \(word) go,” \(said)", "“We are \(word.dropFirst(3)) to Chile,” \(said)",
          "“We \(word.replacing("be ", with: "are ")) with Chile,” \(said)",
        ]
      }
    }
    return links.flatMap { link in
      words(frame).flatMap { word in
        frame.verbs.isEmpty
          ? ["Peru's \(word) \(link) Chile went on.", "The \(word) \(link) Chile by Peru went on."]
          : ["Peru \(past(word)) \(link) Chile.", "Peru \(past(word)) \(link) the Chilean president."]
      }
    }
  }

  private static func words(_ frame: Frame) -> [String] {
    if frame.verbs.isEmpty { return frame.nouns }
    if frame.nouns.isEmpty { return frame.verbs }
    return frame.verbs.flatMap { verb in frame.nouns.map { "\(verb) \($0)" } }
  }

  private static func past(_ verb: String) -> String {
    if verb.hasPrefix("not ") { return "did " + verb }
    let forms = Inflection.verbForms(verb)
    return verb.hasPrefix("be ") ? "was " + verb.dropFirst(3) : forms[min(2, forms.count - 1)]
  }

  private static func link(_ slot: Frame.Slot) -> String {
    switch slot {
    case .object, .subject: ""
    case .any: "with"
    case .preposition(let name): name
    }
  }
}
