import EntenteText

extension PageOutline {
  /// Skips what a line of the site announces: the headline under `READ MORE`, the items of `list 1 of 3`, what a picture
  /// shows under `Image caption`, the names under `Choose your edition`, the foot behind `You are receiving this e-mail`.
  mutating func skipAnnounced() {
    for index in lines.indices where index != titleIndex {
      guard let announcement = Announcement(lines[index]) else { continue }
      if isOpen(index) { skip(index, announcement.isOfCaption ? .caption : .navigation) }
      guard hasSentence(before: index) else { continue }
      switch announcement {
      case .headline: skipNext(behind: index, .relatedHeadline, most: 1) { $0.wordCount >= 3 && !$0.endsWithFullStop }
      case .headlines:
        skipNext(behind: index, .relatedHeadline, most: .max) { $0.wordCount >= 3 && !$0.endsWithFullStop }
      case .caption: skipNext(behind: index, .caption, most: 1) { $0.wordCount <= 40 }
      case .menu: skipNext(behind: index, .navigation, most: .max) { $0.wordCount <= 4 && !$0.endsWithStop }
      case .foot: skipNext(behind: index, .navigation, most: .max) { _ in true }
      case .mark: break
      }
    }
  }

  private func hasSentence(before index: Int) -> Bool {
    (0..<index).contains { isOpen($0) && lines[$0].endsWithStop }
  }

  /// Skips the lines behind one that fit, up to the first that does not.
  private mutating func skipNext(
    behind heading: Int, _ why: Skipped.Reason, most: Int, _ fits: (PageLine) -> Bool
  ) {
    var count = 0
    for index in lines.indices where index > heading && count < most && index != titleIndex {
      if !isOpen(index), most == .max { continue }
      guard isOpen(index), fits(lines[index]) else { return }
      skip(index, why)
      count += 1
    }
  }

  /// Skips a form's list of countries to choose from: no article has so many lines of a few words in capitals.
  mutating func skipLists() {
    var run: [Int] = []
    for index in lines.indices {
      let line = lines[index]
      if isOpen(index), (1...6).contains(line.wordCount), !line.endsWithStop, line.isTitleCase {
        run.append(index)
        continue
      }
      if run.count >= Self.longestList { run.forEach { skip($0, .navigation) } }
      run = []
    }
    if run.count >= Self.longestList { run.forEach { skip($0, .navigation) } }
  }

  private static var longestList: Int { 40 }

  /// Skips what the last lines say of the author and of the publisher.
  mutating func skipNotes() {
    for index in Array(open.suffix(3)).reversed() where hasSentence(before: index) {
      if SiteNote.isAddress(lines[index], in: text) {
        skip(index, .navigation)
      } else if let name = SiteNote.author(lines[index], in: text), !isNamed(name, before: index) {
        skip(index, .byline)
      }
    }
  }

  /// Whether the body speaks of somebody before a line: then the article is about them.
  private func isNamed(_ name: String, before index: Int) -> Bool {
    open.contains { $0 < index && lines[$0].endsWithStop && " \(lines[$0].phrase) ".contains(" \(name) ") }
  }
}

/// A line of the site that says what the lines behind it are.
private enum Announcement: Hashable {
  /// One headline of another article.
  case headline
  case headlines
  case caption
  case menu
  /// Everything behind it is the site's.
  case foot
  /// Says nothing of the next line: `end of list`.
  case mark

  var isOfCaption: Bool { self == .caption }

  init?(_ line: PageLine) {
    guard line.wordCount <= 60 else { return nil }
    if line.wordCount <= 6, let announcement = Self.labels[line.phrase] ?? Self.list(line.phrase) {
      self = announcement
    } else if let feet = Self.feetByFirstWord[Array(line.phrase.utf8.prefix { $0 != 0x20 })],
      feet.contains(where: { line.phrase.hasPrefix($0) })
    {
      self = .foot
    } else {
      return nil
    }
  }

  /// `list 1 of 3`, as screen readers hear it, and copied with the text.
  private static func list(_ phrase: String) -> Announcement? {
    let words = phrase.split(separator: " ")
    guard words.count == 4, words[0] == "list" else { return nil }
    if words[1] == "of", Int(words[2]) != nil, words[3] == "items" { return .mark }
    return Int(words[1]) != nil && words[2] == "of" && Int(words[3]) != nil ? .headline : nil
  }

  private static let labels: [String: Announcement] = {
    var labels: [String: Announcement] = ["end of list": .mark]
    for (announcement, list) in [(headline, one), (.headlines, many), (.caption, captions), (.menu, menus)] {
      for label in list.split(separator: ";") {
        labels[label.split { $0 == " " }.joined(separator: " ")] = announcement
      }
    }
    return labels
  }()

  private static let one = """
    read more; also read; read also; read next; read this; see also; must read; must watch; watch; watch also; up next; \
    don t miss; dont miss; related; related article; related story; related news; related video; more on this; \
    in case you missed it; recommended; recommended article; editor s pick; further reading; read more here; \
    lea también; lire aussi; à lire aussi; lesen sie auch; leia também; читайте также
    """
  private static let many = """
    more on this story; more on this topic; related articles; related stories; related posts; related content; \
    recommended stories; recommended articles; read more on this; more stories; most read; editors picks; \
    you may also like; you might also like; trending now
    """
  private static let captions = "image caption; media caption; photo caption; picture caption; caption"
  private static let menus = """
    choose your edition; choose edition; select your edition; select edition; change edition; switch edition; editions; \
    our editions; choose your region; select your region; select region; choose your country; select your country; \
    select country; choose your country or region; select your country or region; change country; choose a language; \
    select your language; country region
    """
  private static let feetByFirstWord = Dictionary(grouping: feet) { Array($0.utf8.prefix { $0 != 0x20 }) }

  private static let feet = [
    "you are receiving this", "you re receiving this", "you received this email", "you received this e mail",
    "you received this newsletter", "this newsletter is", "this email was sent", "this e mail was sent",
    "this newsletter was sent",
    "to unsubscribe", "unsubscribe from this", "if you no longer wish to receive", "manage your email preferences",
    "update your email preferences",
  ]
}

/// What the last lines of a page say of its author and its publisher.
private enum SiteNote {
  /// Returns the name, in the words of a phrase, of a line such as `Ann Ode is a correspondent in Japan. …`; the phrase
  /// itself where the line gives none.
  static func author(_ line: PageLine, in text: [UInt8]) -> String? {
    guard line.wordCount <= 60 else { return nil }
    // Most lines end here.
    let opening = line.phrase.utf8.split(separator: 0x20, maxSplits: 6).prefix(6).map { Substring($0) }
    guard opening.first == "the" || opening.first == "follow" || opening.contains(where: verbs.contains) else {
      return nil
    }
    // The first words tell, and the last is the rest of the line.
    let words = line.phrase.split(separator: " ", maxSplits: 20)
    if isNameless(line, words) { return line.phrase }
    guard words.first != "the", let verb = words.prefix(6).firstIndex(where: verbs.contains),
      (2...4).contains(verb), isOfAuthor(words[verb], words[(verb + 1)...]),
      hasName(text.surface(line.range), words: verb)
    else { return nil }
    return String(words[verb - 1])
  }

  private static let verbs: Set<Substring> = [
    "is", "was", "are", "covers", "reports", "writes", "reported", "based",
  ]

  /// What the verb of such a line says: a job, a field, a place.
  private static func isOfAuthor(_ verb: Substring, _ behind: ArraySlice<Substring>) -> Bool {
    let first = behind.first ?? ""
    switch verb {
    case "covers": return true
    case "reports", "writes", "reported": return ["on", "about", "for", "from"].contains(first)
    case "based": return first == "in" && behind.prefix(14).contains { ["writes", "reports", "covers"].contains($0) }
    default: return ["a", "an", "the", "our"].contains(first) && behind.prefix(8).contains(where: jobs.contains)
    }
  }

  /// `The writer is a former ambassador`, `Follow Ann Ode on Twitter`.
  private static func isNameless(_ line: PageLine, _ words: [Substring]) -> Bool {
    let isOfWriter = ["writer", "author", "columnist"].contains(words.dropFirst().first ?? "")
    if words.first == "the", isOfWriter, words.count > 3, words[2] == "is" { return true }
    return words.first == "follow" && networks.contains { line.phrase.contains($0) }
  }

  private static let networks = [
    "on twitter", "on x", "on instagram", "on facebook", "on linkedin", "on mastodon", "on bluesky",
  ]

  /// Whether the first words begin with capitals.
  private static func hasName(_ line: String, words count: Int) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace).prefix(count)
    return words.count == count && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  private static let jobs: Set<Substring> = [
    "correspondent", "reporter", "journalist", "writer", "editor", "columnist", "contributor", "producer", "freelancer",
    "stringer", "photojournalist",
  ]

  /// `Ode Press, 1 Ode Street, Port Ode, Oderia.`, `Registered in England and Wales No. 123456`.
  static func isAddress(_ line: PageLine, in text: [UInt8]) -> Bool {
    guard line.wordCount <= 30, text[line.range.start..<line.range.end].contains(where: { (0x30...0x39).contains($0) })
    else { return false }
    let words = line.phrase.utf8.split(separator: 0x20)
    guard words.contains(where: { $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return false }
    if hasMark(Array(line.phrase.utf8)) { return true }
    return line.isTitleCase && words.count <= 18 && words.contains { streets.contains(Substring($0)) }
  }

  private static func hasMark(_ phrase: [UInt8]) -> Bool {
    phrase.indices.contains { at in
      // All begin with one of two letters.
      (phrase[at] == 0x72 || phrase[at] == 0x63) && marks.contains { phrase.has($0, at: at) }
    }
  }

  private static let marks = [
    "registered in ", "registered office", "registered company", "company number", "company no", "registration number",
    "registered number",
  ]
  private static let streets: Set<Substring> = [
    "street", "st", "road", "rd", "avenue", "ave", "boulevard", "blvd", "lane", "square", "floor", "suite", "plaza",
    "box", "highway",
  ]
}
