package import EntenteText

/// A text cut into headline, body and what belongs to neither.
package struct Page: Sendable {
  package let title: Article.Title
  /// In order, trimmed, disjoint.
  package let paragraphs: [ByteRange]
  /// In order, disjoint from title and paragraphs; what stands nowhere is white space, bullets and byte order marks.
  package let skipped: [Skipped]
  /// The outlet that a dateline or a line of its own names, such as `Sputnik`.
  package let outlet: String?
  /// The publication date that a line of its own states.
  package let date: WrittenDate?

  /// The same of which more was left out.
  func leavingOut(_ others: [Skipped]) -> Page {
    Page(
      title: title, paragraphs: paragraphs, skipped: (skipped + others).sorted { $0.range.start < $1.range.start },
      outlet: outlet, date: date)
  }
}
