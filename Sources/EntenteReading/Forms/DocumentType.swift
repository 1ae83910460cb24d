import EntentePages
import EntenteText

/// The declaration with which an XML document may begin.
enum DocumentType {
  /// Whether a document declares entities of its own: a few lines of them stand for gigabytes, or for files elsewhere.
  ///
  /// No feed and no part of an office document needs them: none is expanded, and none is left out in silence.
  static func declaresEntities(_ text: [UInt8]) -> Bool {
    guard let start = offset(of: "<!doctype", in: text, upTo: 4_096) else { return false }
    return offset(of: "<!entity", in: text, from: start, upTo: start + 1_000_000) != nil
  }

  private static func offset(of word: String, in text: [UInt8], from start: Int = 0, upTo end: Int) -> Int? {
    (start..<max(start, min(end, text.count))).first { text[$0] == 0x3C && text.has(word, at: $0) }
  }
}

extension Issue {
  static func declaringEntities(_ locator: Locator) -> Issue {
    Issue(
      .unreadRow, locator, "read in part; it declares entities of its own, which are never expanded",
      action: "save the text of each article as a file of its own, without tags")
  }
}
