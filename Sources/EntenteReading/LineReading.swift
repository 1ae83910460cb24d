package import EntenteText

/// A text that came decoded in a line, with what reading it as a file would have said of it.
package struct LineReading: Sendable {
  package let page: Page
  /// The day that the page or the file's name states; nil when neither does, or the day cannot be used.
  package let published: PublicationDate?
  /// What a reader must know of the text, undated included.
  package let issues: [Issue]

  /// - Parameters:
  ///   - text: Valid UTF-8 without U+0000.
  ///   - title: What the line gives for a title, which makes all of the text body; nil to look for it in the text.
  ///   - encoding: `utf-8`, or another one with `guessed` behind it where the bytes did not say.
  ///   - locator: Where the text was a file; nil when the line does not say.
  package init(text: [UInt8], title: [UInt8]?, encoding: String, locator: Locator?) {
    let place = locator ?? Locator(path: "")
    let cut = TextLines(text)
    if let form = TextForm.recognized(in: cut) {
      (page, published) = (PlainText.page(text: []), nil)
      issues = [.unreadForm(form, place)]
      return
    }
    page = PlainText.page(cut, givenTitle: title)
    let isFile = title == nil && locator != nil
    let dating = Dating(text: page.date, fileName: isFile ? FileName(of: place).date : nil, in: text, place)
    published = dating.published
    guard !page.paragraphs.isEmpty || !isFile && page.title != .none else {
      issues = [.empty(place)]
      return
    }
    let ofDates = dating.issues.map { $0.fault == .undated && !isFile ? Issue.undatedLine(place) : $0 }
    issues = TextDoubts.issues(in: text, encoding: encoding, place) + ofDates
  }
}
