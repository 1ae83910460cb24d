import EntenteText

/// Who speaks, before what they say in a transcript: `JORDAN MILLER, GUEST: We expect …`.
struct SpeakerLabel {
  /// From the beginning of the paragraph through the colon.
  let range: ByteRange
  let isInCapitals: Bool
  /// A role is named, behind a comma, in brackets or in place of a name.
  let hasRole: Bool
  /// One word that is no role: a state as well as a speaker.
  let isOneWord: Bool

  /// - Parameters:
  ///   - paragraph: A line of the body.
  ///   - text: The bytes that it counts in.
  init?(at paragraph: ByteRange, in text: [UInt8]) {
    let head = text[paragraph.start..<min(paragraph.end, paragraph.start + Self.longest)]
    guard let colon = head.firstIndex(of: 0x3A), colon + 1 < paragraph.end, text[colon + 1] == 0x20 else { return nil }
    // `JORDAN MILLER [on camera]`
    let whole = text.surface(ByteRange(paragraph.start, colon))
    let label = whole.prefix { $0 != "[" }
    let parts = label.split(separator: ",", maxSplits: 1)
    let words = (parts.first ?? "").split(separator: " ")
    guard (1...4).contains(words.count), words.allSatisfy(Self.isOfName) else { return nil }
    let isRole = words.count == 1 && Self.roles.contains(words[0].uppercased())
    isOneWord = words.count == 1 && !isRole
    range = ByteRange(paragraph.start, colon + 1)
    isInCapitals = !label.contains(where: \.isLowercase)
    hasRole = parts.count > 1 || isRole || label.count < whole.count
  }

  /// In bytes.
  private static let longest = 90

  private static func isOfName(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase || first == "(" else { return false }
    return word.allSatisfy { $0.isLetter || "-.'’()".contains($0) }
  }

  /// Finds the labels of a page, by line.
  ///
  /// A list of what countries say (`SOUTH KOREA: …`) is none: a transcript names roles, or says what it is.
  ///
  /// - Parameter outline: The page, with its body's lines open.
  /// - Returns: Empty for a page that is no transcript.
  static func labels(in outline: PageOutline) -> [Int: SpeakerLabel] {
    var labels: [Int: SpeakerLabel] = [:]
    for index in outline.open { labels[index] = SpeakerLabel(at: outline.lines[index].range, in: outline.text) }
    guard labels.count >= 2 else { return [:] }
    let heads = outline.lines.prefix(4).map(\.phrase)
    let saysSo = heads.contains { phrase in words.contains { phrase.contains($0) } }
    guard saysSo || labels.values.contains(where: { $0.hasRole && $0.isInCapitals }) else { return [:] }
    return labels.filter { saysSo || $0.value.isInCapitals && !$0.value.isOneWord }
  }

  private static let roles: Set<String> = [
    "HOST", "ANCHOR", "REPORTER", "MODERATOR", "INTERVIEWER", "PRESENTER", "CORRESPONDENT", "QUESTION", "ANSWER",
  ]

  private static let words = ["transcript", "interview", "q a with"]
}
