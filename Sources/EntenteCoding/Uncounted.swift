import EntenteText

/// Why an article is read and named, and counts in no number.
package enum Uncounted: String, CaseIterable, Sendable {
  /// In another language, of which its coder coded nothing.
  case otherLanguage = "not English"
  /// Nothing but a title was found.
  case titleOnly = "title only"
  /// The first lines of a text that is shown to subscribers only.
  case paywall
}

extension CodedArticle {
  /// Why it does not count; nil for an article that does.
  package var uncounted: Uncounted? {
    if words == 0, !sentences.contains(where: { $0.field == .body }) { return .titleOnly }
    if article.isPaywalled(words: words) { return .paywall }
    let isCoded = !(mentions.isEmpty && people.isEmpty && organisations.isEmpty && engagements.isEmpty)
    return !isCoded && language != "en" && language != "und" ? .otherLanguage : nil
  }
}

extension Article {
  /// More words than that are no foretaste, though the page may ask for a subscription below them.
  private static let foretaste = 100

  fileprivate func isPaywalled(words: Int) -> Bool {
    words < Self.foretaste && skipped.contains { $0.why == .paywall }
  }
}

extension Issue {
  /// An article in another language, which is not coded.
  static func otherLanguage(_ language: String, _ locator: Locator) -> Issue {
    Issue(
      .warning, code: otherLanguageCode, locator: locator,
      message: "not in English, but in \(language); it is not coded and counts in no number",
      action: "leave it out of the folder, or put a translation in its place")
  }
}
