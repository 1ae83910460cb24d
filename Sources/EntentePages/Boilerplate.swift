import EntenteText

/// What news pages print around an article, known by its words.
package enum Boilerplate {
  /// Returns why a line is no part of an article whatever stands around it, or nil when its words do not tell.
  static func reason(_ line: PageLine, in text: [UInt8]) -> Skipped.Reason? {
    if line.wordCount == 0 { return .navigation }
    if line.wordCount <= 12, let reason = labels[withoutNumbers(line.phrase)] { return reason }
    if line.wordCount <= 60, let reason = notice(line) ?? consent(line) { return reason }
    if line.wordCount <= 60, let reason = announced(line, in: text) { return reason }
    if !line.endsWithStop, line.wordCount <= 25, let reason = leadIns(line, in: text) { return reason }
    if line.wordCount <= 25, isContribution(line) { return .byline }
    if isFileCaption(line, in: text) { return .caption }
    if line.wordCount <= 6, ends(line, in: ago) { return .publicationDate }
    if line.wordCount <= 20, isCopyright(line, in: text) { return .navigation }
    if isSignature(line, in: text) { return .byline }
    if isMenu(line, in: text) || isBreadcrumb(line, in: text) || isAddress(line, in: text) { return .navigation }
    return nil
  }

  /// Whether comments or other articles follow the line.
  static func opensTail(_ line: PageLine) -> Bool { tails.contains(withoutNumbers(line.phrase)) }

  /// Whether it says that more than one other article follows.
  static func isPlural(_ line: PageLine) -> Bool {
    line.phrase.hasSuffix("s") || ["stories", "news"].contains { line.phrase.contains($0) }
  }

  /// `12 comments` is `comments`.
  private static func withoutNumbers(_ phrase: String) -> String {
    guard phrase.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return phrase }
    let words = phrase.split(separator: " ")
    let kept = words.filter { !$0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return kept.isEmpty || kept.count == words.count ? phrase : kept.joined(separator: " ")
  }

  // MARK: Whole lines

  private static let labels: [String: Skipped.Reason] = {
    var labels: [String: Skipped.Reason] = [:]
    for (reason, list) in [
      (.navigation, navigation), (.comments, comments), (.relatedHeadline, related), (.sourceLink, sources),
      (.paywall, paywall), (Skipped.Reason.outlet, Outlets.list),
    ] {
      for label in list.split(separator: ";") { labels[trimmed(label)] = reason }
    }
    return labels
  }()

  private static let tails = Set((comments + ";" + related).split(separator: ";").map(trimmed))

  private static func trimmed(_ label: Substring) -> String {
    label.split { $0 == " " || $0 == "\n" }.joined(separator: " ").lowercased()
  }

  private static let navigation = """
    home; homepage; menu; main menu; live; live now; on air; audio only; listen; listen live; watch live; gallery; \
    photo gallery; share; share this; share this article; share article; share this story; share this post; tweet; pin; \
    email; e mail; print; print this; save; copy link; link copied; facebook; twitter; instagram; youtube; telegram; \
    whatsapp; linkedin; reddit; pinterest; tumblr; viber; flipboard; google plus; google; google news; rss; newsletter; \
    newsletters; subscribe; subscribe now; sign in; sign up; log in; login; log out; register; search; search for; close; \
    open menu; close menu; toggle navigation; skip to content; skip to main content; skip to navigation; back to top; \
    back to top button; go to top; scroll to top; to top; next; previous; prev; next article; previous article; next post; \
    previous post; read more; more; see more; show more; load more; view more; view all; see all; continue reading; \
    advertisement; advertising; advertise; advertise with us; ad; ads; sponsored; promoted; \
    article continues below; story continues below; article continues below advertisement; \
    story continues below advertisement; click here; follow us; contact; contact us; about; about us; privacy; \
    privacy policy; terms of use; terms of service; terms and conditions; cookie policy; cookies; careers; sitemap; help; \
    faq; all rights reserved; breaking; breaking news; latest; latest news; top stories; top news; headlines; trending; \
    trending now; most read; most popular; most viewed; most viewed in 24 hours; popular; popular posts; recommended; recommended for you; \
    editors picks; you may also like; you might also like; tags; topics; categories; archive; archives; languages; \
    language; english; español; français; русский; português; deutsch; العربية; 中文; font size; a a; text size; \
    min read; minute read; minutes read; views; shares; likes; previous slide; next slide; play; pause; mute; unmute; \
    icon; image; loading; done; accept; accept all; accept all cookies; reject all; reject all cookies; manage options; \
    manage cookies; manage preferences; manage settings; manage choices; cookie settings; cookie preferences; \
    privacy settings; show purposes; list of vendors; save and exit; more options; we value your privacy; \
    we care about your privacy; your privacy choices; before you continue; i agree; got it; learn more; notifications; dark mode; donate
    """

  private static let paywall = """
    subscribe to continue; already a subscriber; already a member; subscribers only; for subscribers; for subscribers only; \
    subscriber exclusive; subscriber content; premium content; members only; subscribe to read; unlock this article; \
    unlock this story; see subscription options; subscription required; exclusive to subscribers
    """

  private static let comments = """
    discuss; comments; comment; no comments; no comments yet; post with no comments; leave a reply; leave a comment; \
    leave comment; post a comment; post comment; add a comment; add comment; write a comment; view comments; \
    show comments; hide comments; read comments; comments closed; be the first to comment; join the conversation; join the discussion; \
    required fields are marked; cancel reply; log in to comment; sign in to comment; you must be logged in to comment; \
    you must be logged in to post a comment; reply; replies; discussion; responses; comments are closed; \
    comments off; comments powered by disqus; deja un comentario; comentarios
    """

  private static let related = """
    related; related articles; related article; related news; related stories; related story; related posts; \
    related content; related topics; related links; related video; related videos; read also; also read; read next; \
    up next; see also; more on this; more on this story; more on this topic; more stories; more news; more from author; \
    recommended stories; recommended articles; other news; other stories; in this section; lea también; te puede interesar; \
    noticias relacionadas; artículos relacionados; à lire aussi; lire aussi; mehr zum thema; читайте также; leia também
    """

  private static let sources = """
    source; source link; sources; original source; link; link to original; read original; read the original article; \
    read full article; read the full story; original article; via; fuente; quelle; источник
    """

  // MARK: Beginnings

  /// Beginnings that mark a line, a full sentence too, as the page's own voice.
  private static let notices: [(words: String, reason: Skipped.Reason)] = [
    ("your email address will not be published", .comments), ("required fields are marked", .comments),
    ("save my name email", .comments), ("this site uses akismet", .comments), ("be the first to comment", .comments),
    ("you must be logged in", .comments), ("notify me of ", .comments),
    ("subscribe to continue", .paywall), ("subscribe to read", .paywall), ("subscribe now to ", .paywall),
    ("to continue reading", .paywall), ("to read the full ", .paywall), ("to read the rest ", .paywall),
    ("to keep reading", .paywall), ("this article is for ", .paywall), ("this story is for ", .paywall),
    ("this content is for ", .paywall), ("this article is available to ", .paywall),
    ("this story is available to ", .paywall), ("this article is reserved for ", .paywall),
    ("this is a subscriber", .paywall), ("this is a premium ", .paywall), ("already a subscriber", .paywall),
    ("you have reached your limit", .paywall), ("youve reached your limit", .paywall),
    ("you have read all your free", .paywall), ("youve read all your free", .paywall),
    ("you have reached the limit of free", .paywall), ("sign in to continue reading", .paywall),
    ("log in to continue reading", .paywall), ("register to continue reading", .paywall),
    ("create a free account to ", .paywall), ("start your free trial", .paywall),
    ("become a subscriber", .paywall), ("the rest of this article is ", .paywall),
    ("the full article is available ", .paywall), ("continue reading with a ", .paywall),
    ("continue reading this article with", .paywall), ("unlock unlimited ", .paywall),
    ("we use cookies", .navigation), ("this site uses cookies", .navigation), ("this website uses", .navigation),
    ("our website uses", .navigation), ("by using this site", .navigation), ("by using our site", .navigation),
    ("by continuing to", .navigation), ("please enable javascript", .navigation), ("javascript is ", .navigation),
    ("you need to enable javascript", .navigation), ("your browser does not support", .navigation),
    ("sign up for our", .navigation), ("sign up to our", .navigation), ("sign up to receive", .navigation),
    ("subscribe to our", .navigation), ("follow us on", .navigation), ("like us on", .navigation),
    ("join our ", .navigation), ("join us on", .navigation), ("download our", .navigation),
    ("download the app", .navigation), ("click here to", .navigation), ("enter your email", .navigation),
    ("get the latest news", .navigation), ("all rights reserved", .navigation), ("copyright 1", .navigation),
    ("copyright 2", .navigation), ("share this with", .navigation), ("share on ", .navigation),
    ("click to share", .navigation), ("tweet this", .navigation), ("this material may not be published", .navigation),
    ("image copyright ", .caption), ("image caption ", .caption), ("image source ", .caption),
    ("media caption ", .caption), ("media playback is ", .navigation), ("this content is not available", .navigation),
    ("our standards ", .navigation), ("with information from", .byline), ("with reporting by", .byline),
    ("additional reporting by", .byline),
    ("con información de", .byline), ("reporting by ", .byline), ("edited by ", .byline), ("editing by ", .byline),
    ("a version of this article appear", .sourceLink), ("you can share this ", .navigation),
    ("to play this video", .navigation), ("this video is not available", .navigation),
    ("this video can not be played", .navigation), ("get unlimited ", .paywall), ("cancel anytime", .paywall),
    ("this site is best viewed ", .navigation), ("view this post on ", .navigation),
    ("want to get the latest ", .navigation), ("thank you for signing up", .navigation),
    ("by signing up ", .navigation), ("share this post", .navigation),
    ("originally published", .sourceLink), ("this article was originally published", .sourceLink),
    ("this article first appeared", .sourceLink), ("this story was originally published", .sourceLink),
  ]

  private static let noticesByFirstWord = Dictionary(grouping: notices) { firstWord(of: $0.words) }

  private static func firstWord(of phrase: String) -> [UInt8] { Array(phrase.utf8.prefix { $0 != 0x20 }) }

  private static func notice(_ line: PageLine) -> Skipped.Reason? {
    noticesByFirstWord[firstWord(of: line.phrase)]?.first { line.phrase.hasPrefix($0.words) }?.reason
  }

  /// Labels that a headline, an outlet or a list follows: `Read more: …`, `Source: …`, `Tags: …`, `By …`.
  private static func leadIns(_ line: PageLine, in text: [UInt8]) -> Skipped.Reason? {
    if isByline(line) { return .byline }
    guard let colon = text[line.range.start..<line.range.end].firstIndex(of: 0x3A),
      colon - line.range.start <= 40
    else { return nil }
    let label = PageLine(ByteRange(line.range.start, colon), of: text, emptyLinesBefore: 0).phrase
    switch label {
    case "source", "sources", "via", "link", "source link", "original", "fuente", "quelle", "источник":
      return .sourceLink
    case "by", "author", "authors", "reporter", "correspondent", "written by", "editor", "text", "autor", "автор":
      return .byline
    case "read more", "more", "watch", "watch also", "don t miss", "dont miss", "listen", "read":
      return .relatedHeadline
    case "load date", "correction date", "time of request", "date of request", "download request", "publication type",
      "journal code", "language", "document type", "source type", "country of publication", "place of publication",
      "language of publication", "publisher", "location", "geographic", "proquest document id", "last updated on":
      return .field
    case "tags", "tag", "topics", "topic", "filed under", "posted in", "category", "categories", "section", "keywords",
      "follow us", "share", "labels", "etiquetas", "теги":
      return .navigation
    default: return tails.contains(label) && !comments.contains(label) ? .relatedHeadline : nil
    }
  }

  /// Labels behind which a full stop may be: `ALSO READ | …`, `>> …`, `CAPTION: …`, `Choose your edition: …`.
  private static func announced(_ line: PageLine, in text: [UInt8]) -> Skipped.Reason? {
    let surface = text[line.range.start..<line.range.end]
    if surface.starts(with: [0x3E, 0x3E]), line.wordCount >= 3, !line.endsWithFullStop { return .relatedHeadline }
    guard let mark = surface.prefix(40).firstIndex(where: { $0 == 0x3A || $0 == 0x7C || $0 == 0x3E || $0 == 0xC2 }),
      text[mark] != 0xC2 || mark + 1 < line.range.end && text[mark + 1] == 0xBB
    else { return isLinked(line) ? .relatedHeadline : nil }
    let label = PageLine(ByteRange(line.range.start, mark), of: text, emptyLinesBefore: 0).phrase
    if links.contains(label), line.wordCount <= 25 { return .relatedHeadline }
    let isWeak = weakLinks.contains(label) || weakLinkHeads.contains { label.hasPrefix($0) }
    if isWeak, line.wordCount <= 25, !line.endsWithFullStop { return .relatedHeadline }
    if authorLabels.contains(label) { return .byline }
    if captionLabels.contains(label) { return .caption }
    return menuLabels.contains(label) && !line.endsWithStop ? .navigation : nil
  }

  /// `Also read Kenya rejects …`, without a mark between.
  private static func isLinked(_ line: PageLine) -> Bool {
    guard !line.endsWithStop, line.wordCount <= 25 else { return false }
    return linksByFirstWord[firstWord(of: line.phrase)]?.contains { line.phrase.hasPrefix($0) } ?? false
  }

  private static let links: Set<String> = [
    "read more", "also read", "read also", "see also", "must read", "must watch", "watch also", "read next", "related",
    "related story", "related article", "related news", "recommended", "don t miss", "dont miss", "further reading",
    "more on this", "in case you missed it", "icymi", "lea también", "lire aussi", "à lire aussi", "leia também",
  ]
  /// Where no full stop follows: a sentence may begin with these words and a colon.
  private static let weakLinks: Set<String> = ["watch", "read", "listen", "read the full story", "read full story"]
  private static let weakLinkHeads = ["read more ", "also on ", "more on ", "read the full ", "more from "]
  private static let authorLabels: Set<String> = [
    "about the author", "about the authors", "about the writer", "author bio", "about the reporter",
  ]
  private static let linkHeads = ["also read ", "read also ", "must read ", "watch also ", "see also "]
  private static let linksByFirstWord = Dictionary(grouping: linkHeads, by: firstWord)

  private static let captionLabels: Set<String> = [
    "caption", "photo caption", "image caption", "picture caption", "graphic", "graphic photo", "pictured",
    "photograph", "image source", "image credit", "alt text",
  ]
  private static let menuLabels: Set<String> = [
    "choose your edition", "choose edition", "select your edition", "select edition", "change edition",
    "switch edition", "edition", "editions", "our editions", "choose your region", "select your region",
    "select region", "choose your country", "select your country", "select country", "available in", "regions",
    "choose a language", "select your language", "read in", "switch to", "switch edition to", "change region",
  ]

  /// What a site asks before it shows a page.
  private static func consent(_ line: PageLine) -> Skipped.Reason? {
    let heads = consentByFirstWord[firstWord(of: line.phrase)] ?? []
    guard heads.contains(where: { line.phrase.hasPrefix($0) }) else { return nil }
    return consentWords.contains { line.phrase.contains($0) } ? .navigation : nil
  }

  private static let consentHeads = [
    "we and our", "we use", "we value your privacy", "we care about your privacy", "we respect your privacy",
    "with your consent", "with your permission", "with your agreement", "you may click", "you can change your",
    "you can withdraw", "you may withdraw", "if you agree", "if you click", "by clicking", "by accepting", "this site",
    "this website", "our partners",
    "some vendors", "your privacy", "your choices", "cookies help us", "before you continue", "welcome to our site",
  ]
  private static let consentByFirstWord = Dictionary(grouping: consentHeads, by: firstWord)

  private static let consentWords = [
    "cookie", "your privacy", "consent", "personal data", "on a device", "on your device", "your choices",
    "legitimate interest", "our partners", "vendors",
  ]

  /// `By Ann Ode and Ben Marsh`, `BY ANN ODE`: names only.
  private static func isByline(_ line: PageLine) -> Bool {
    guard line.phrase.hasPrefix("by ") || line.phrase.hasPrefix("written by ") || line.phrase.hasPrefix("por "),
      (2...12).contains(line.wordCount)
    else { return false }
    return line.isTitleCase
  }

  /// The names of those who helped, as in `Ann Ode in Lima contributed to this report`.
  private static func isContribution(_ line: PageLine) -> Bool {
    contributions.contains { ends(line, in: $0) }
  }

  private static let contributions = ["report", "story", "article"].map { Array("contributed to this \($0)".utf8) }
  private static let ago = Array(" ago".utf8)

  /// Whether a line's words end so; by bytes, since most lines do not.
  private static func ends(_ line: PageLine, in ending: [UInt8]) -> Bool {
    line.phrase.utf8.suffix(ending.count).elementsEqual(ending)
  }
}
