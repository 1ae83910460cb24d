import EntenteText

/// What tells a headline from a heading and from a sentence.
enum Headline {
  /// Whether a line inside the body is the headline of another article, linked there.
  ///
  /// Such links keep the capitals of a headline, say something (a verb) or are long, and end without a full stop.
  /// Headings of the article's own sections are short or written like sentences: they are body.
  static func isRelated(_ line: PageLine, in text: [UInt8]) -> Bool {
    guard line.isTitleCase, !line.endsWithFullStop, (4...25).contains(line.wordCount),
      hasLowercase(line, in: text), !hasListMarks(line, in: text)
    else { return false }
    return hasVerb(line) || line.wordCount >= 7 && !line.startsWithBullet
  }

  /// Whether a word of the line is a verb that headlines use.
  static func hasVerb(_ line: PageLine) -> Bool {
    line.phrase.split(separator: " ").dropFirst().contains { verbs.contains($0) }
  }

  private static func hasLowercase(_ line: PageLine, in text: [UInt8]) -> Bool {
    text[line.range.start..<line.range.end].contains { UTF8Scalars.isLowercase(UInt32($0)) }
  }

  /// A colon or comma at the end, a semicolon, or two commas: an enumeration.
  private static func hasListMarks(_ line: PageLine, in text: [UInt8]) -> Bool {
    let bytes = text[line.range.start..<line.range.end]
    return bytes.last == 0x3A || bytes.last == 0x2C || bytes.contains(0x3B) || bytes.filter { $0 == 0x2C }.count >= 2
  }

  private static let verbs = Set(
    """
    is are was were has have had will would can could may must should do does did says say said tells told calls call \
    accuses accuse adopts agrees agree aims announces announce appoints approves arrests arrive arrives asks assures \
    attacks attend attends backs ban bans begin begins blames blasts blocks boost boosts bolsters break breaks bring brings \
    builds buys cancels celebrates claims close closes come comes condemn condemns confirms congratulates considers \
    continue continues could cuts debate declares defends delays deliver delivers demands denies denounces deploys dies \
    discuss discusses dismisses donates ends endorses expands expects expels extends faces fails faces finds fires \
    fly force forces gets gives goes grants greets grows hails halts helps hits holds hold hopes hosts host imposes increases \
    inks intensifies invites invite joins join kills kicks launches launch lands leaves leads lifts looks loses makes mark marks \
    meet meets moves names needs offers open opens opposes orders orders pass passes pays plans pledges postpones \
    praises prepares presents presses promises proposes protests pushes puts quits raises reach reaches reaffirms \
    receives recalls recognizes recognises refuses reiterates rejects reject releases remains renews reopens replaces \
    reports resume resumes returns return reveals rises rules runs sacks seek seeks sees seizes sells sends send set sets shows \
    signs sign slams speaks spurs stands starts start stay stays steps stops strengthen strengthens strikes suggests \
    summons support supports suspends take takes talk talks targets tells test tests thanks threatens to tours travels \
    turns unveils urge urges use uses visit visits vote votes vows wants warns warn weighs welcomes welcome win wins \
    withdraws withdraw works
    """.split { $0 == " " || $0 == "\n" })
}
