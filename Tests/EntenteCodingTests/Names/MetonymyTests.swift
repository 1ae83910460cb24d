import EntenteCoding
import Testing

@Suite struct `A capital or seat` {
  @Test(arguments: [
    "[Moscow|RUS metonym] said it would wait.",
    "[Beijing|CHN metonym] has not replied.",
    "[Tokyo|JPN metonym] also refused to pay.",
    "[Washington|USA metonym] imposed sanctions.",
    "[Caracas|VEN metonym] and [Bogotá|COL metonym] restored relations.",
    "He was sent as ambassador to [Quito|ECU metonym].",
    "The envoys called on [Beijing|CHN metonym] to wait.",
    "Unions call on [Lima|PER metonym] to act.",
    "The party approached [Washington|USA metonym].",
    "Talks between [Lima|PER metonym] and [Santiago|CHL metonym] failed, [Chile|CHL] said.",
    "The dispute with [Ankara|TUR metonym] went on.",
    "It accused [London|GBR metonym] of spying.",
    "[Moscow|RUS metonym]'s ambassador left.",
    "[Kyiv|UKR metonym] will not talk, but [Warsaw|POL metonym] may.",
    "Relations with [Havana|CUB metonym] are good.",
    "Sanctions against [Tehran|IRN metonym] were lifted.",
    "According to [Paris|FRA metonym], nothing was decided.",
    "A warning to [Pyongyang|PRK metonym] was sent.",
    "[Berlin|DEU metonym], however, replied.",
    "[Lima|PER metonym], for its part, announced nothing.",
  ])
  func `is its government as an actor or as a party`(marked: String) throws { try expectCountries(marked) }

  @Test(arguments: [
    "They met in Moscow.",
    "The road from Lima to Cusco is long.",
    "The plane landed at Quito airport.",
    "He flew to Beijing on Monday.",
    "A Moscow-based firm won.",
    "The Paris 2024 games began.",
    "He was born near Warsaw.",
    "Downtown Washington was quiet.",
    "She lives outside Nairobi and works in central London.",
    "Snow fell across Ottawa.",
    "Madrid is large.",
    "George Washington crossed the river.",
    "QUITO (AP) — The minister left.",
    "MOSCOW, May 3 — The minister left.",
    "BEIJING: Snow fell.",
  ])
  func `is no country as a place`(text: String) throws {
    // A town that "is" something may be the government or the town; what it is decides.
    try withKnownIssue("the verb to be alone makes a capital an actor") {
      try expectCountries(text)
    } when: {
      text.hasPrefix("Madrid is")
    }
  }

  @Test(arguments: [
    "The [Kremlin|RUS metonym] said no.",
    "The [White House|USA metonym] said yes, the [Pentagon|USA metonym] did not.",
    "[Downing Street|GBR metonym] declined to comment.",
    "He spoke at the [White House|USA metonym].",
    "The [Élysée Palace|FRA metonym] confirmed it.",
    "[Zhongnanhai|CHN metonym] kept silent.",
  ])
  func `is its government wherever the seat is named`(marked: String) throws { try expectCountries(marked) }

  @Test(arguments: [
    "He painted a white house in a pentagon.",
    "They danced in the Kremlin Palace.",
    "The oval office had blue house plants.",
  ])
  func `is no seat in small letters, or as a venue`(text: String) throws { try expectCountries(text) }
}
