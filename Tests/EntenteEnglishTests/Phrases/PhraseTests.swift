import EntenteEnglish
import Testing

@Suite struct `Noun phrases` {
  /// Phrases as "range|head", with the owner in front and what links them behind.
  private func phrases(_ sentence: String) -> String {
    let read = ReadSentence(sentence)
    return read.analysis.phrases.map { phrase in
      let owner = phrase.owner.map { read.text(read.analysis.phrases[$0].head) + "'s " } ?? ""
      return owner + phrase.range.map(read.text).joined(separator: " ")
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    ("The foreign minister left.", "The foreign minister"),
    ("Peru's foreign minister left.", "Peru; Peru's foreign minister"),
    ("The two old ships of Peru left.", "The two old ships; Peru"),
    ("Nearly 300 soldiers left.", "Nearly 300 soldiers"),
    ("The Peruvian-backed rebels left.", "The Peruvian - backed rebels"), ("He thanked them.", "He; them"),
    ("The newly elected president left.", "The newly elected president"), ("Peru and Chile left.", "Peru; Chile"),
    ("The wounded fled.", "The wounded"),
    ("A 10-day visit ended.", "A 10 - day visit"), ("Its large, old ships left.", "Its large , old ships"),
    ("At least four ships left.", "At least four ships"), ("Up to 20 ships left.", "Up to 20 ships"),
    ("More than 300 soldiers left.", "More than 300 soldiers"), ("Peru sent around 40 ships.", "Peru; around 40 ships"),
    ("Talks about 30 ships failed.", "Talks; 30 ships"), ("A long-held wish faded.", "A long - held wish"),
    ("Surface-to-air missiles fell.", "Surface - to - air missiles"),
    ("The envoys' talks ended.", "The envoys; envoys's talks"), ("Two days of talks ended.", "Two days; talks"),
    ("Two B-1 bombers left.", "Two B - 1 bombers"), ("Peru spoke to displaced farmers.", "Peru; displaced farmers"),
    ("Peru left last week.", "Peru; last week"), ("Peru issued a statement Monday.", "Peru; a statement; Monday"),
  ])
  func `end where they end`(sentence: String, expected: String) { #expect(phrases(sentence) == expected) }

  @Test func `have a head, modifiers, and an owning pronoun`() {
    let read = ReadSentence("Its two old ships left.")
    let phrase = read.analysis.phrases[0]
    #expect(read.text(phrase.head) == "ships")
    #expect(phrase.modifiers.map(read.text) == ["old"])
    #expect(phrase.owningPronoun == 0)
    #expect(!phrase.isPronoun)
  }

  @Test(arguments: [
    ("The minister of Peru left.", "Peru", "attached"), ("Ode, the minister, left.", "minister", "apposition"),
    ("Peru and Chile left.", "Chile", "member"), ("Peru's minister left.", "Peru", "owner"),
    ("Peru thanked Chile.", "Chile", "none"), ("Peru (and Chile) left.", "Chile", "member"),
    ("Peru, along with Chile, left.", "Chile", "member"), ("Peru and not Chile left.", "Chile", "none"),
    ("A trip to Peru and a meeting followed.", "meeting", "member"),
    ("Ode (the minister) thanked Peru.", "minister", "apposition"),
  ])
  func `are linked`(sentence: String, head: String, link: String) {
    let read = ReadSentence(sentence)
    let phrase = read.analysis.phrases.first { read.text($0.head) == head }
    let isLinked = "\(phrase?.link ?? .none)".hasPrefix(link)
    #expect(isLinked)
  }

  @Test func `name what is attached to them, with the preposition`() {
    let read = ReadSentence("The minister of Peru in Lima left.")
    let attached = read.analysis.attached(to: 0)
    #expect(attached.map { read.text($0.preposition) + " " + read.heads($0.phrase) } == ["of Peru"])
  }
}
