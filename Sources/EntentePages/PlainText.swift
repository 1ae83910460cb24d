import EntenteText

/// Reads a plain text as a page: finds the headline, and tells the body from what a site prints around it.
package enum PlainText {
  /// Returns the page of a text.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8. Ranges of the page are offsets into it.
  ///   - givenTitle: A title known from elsewhere, which makes all of the text body, but for datelines and lines that
  ///     repeat the title; empty when the text is known to have none. Nil to look for the title in the text.
  ///   - dateOrder: How `09/12/2023` is to be read; nil leaves such a date ambiguous.
  /// - Returns: No paragraphs when the text is empty or holds nothing but navigation.
  package static func page(text: [UInt8], givenTitle: [UInt8]? = nil, dateOrder: DateOrder? = nil) -> Page {
    page(TextLines(text), givenTitle: givenTitle, dateOrder: dateOrder)
  }

  /// Returns the page of a text that was cut into lines.
  static func page(_ text: TextLines, givenTitle: [UInt8]?, dateOrder: DateOrder? = nil) -> Page {
    if let givenTitle {
      // Nothing but the title is looked for, and a line of another length is not it.
      var outline = PageOutline(text, readingWordsUpTo: givenTitle.isEmpty ? 0 : 2 * givenTitle.count + 80)
      outline.skipRepetitions(of: givenTitle)
      return PageAssembly(outline, title: Self.given(givenTitle), date: nil).page
    }
    var outline = PageOutline(text)
    let date = outline.skipBoilerplate(dateOrder)
    outline.chooseTitle()
    outline.skipAroundTitle()
    return PageAssembly(outline, title: outline.title, date: date).page
  }

  /// Returns the page of a file whose title is known; the page's own headline, when it has other words, is skipped.
  static func page(_ text: TextLines, knownTitle: [UInt8], dateOrder: DateOrder?) -> Page {
    var outline = PageOutline(text)
    let date = outline.skipBoilerplate(dateOrder)
    let isOnPage = outline.chooseTitle(saying: knownTitle)
    outline.skipRepetitions(of: knownTitle)
    outline.skipAroundTitle()
    if !isOnPage { outline.skipTitle() }
    return PageAssembly(outline, title: isOnPage ? outline.title : apart(knownTitle), date: date).page
  }

  /// As it was given but for blanks at its end, so that places in it are places in what was given.
  private static func given(_ title: [UInt8]) -> Article.Title {
    let range = title.span.trimmed(ByteRange(0, title.count))
    return range.isEmpty ? .none : .apart(Array(title[..<range.end]))
  }

  private static func apart(_ title: [UInt8]) -> Article.Title {
    let range = title.span.trimmed(ByteRange(0, title.count))
    return range.isEmpty ? .none : .apart(Array(title[range.start..<range.end]))
  }
}
