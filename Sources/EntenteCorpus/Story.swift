package import EntenteCoding
package import EntenteText

/// A cluster of copies and near-copies: the unit of every count, share, interval and test.
///
/// A class, because a hundred thousand of them are passed from table to table.
package final class Story: Sendable {
  package let id: StoryID
  /// The longest body, then the earliest, then the lowest id: supplies mentions, words and sentences.
  package let representative: CodedArticle
  /// Every article of the cluster, the representative too, by id.
  package let reports: [CodedArticle]
  /// The earliest date among the reports; nil when all are undated.
  package let date: CalendarDay?

  package init(id: StoryID, representative: CodedArticle, reports: [CodedArticle], date: CalendarDay?) {
    self.id = id
    self.representative = representative
    self.reports = reports
    self.date = date
  }
}

/// The name of a story: `s_` and the first twelve digits of the lowest of its articles' hexadecimal signatures, or the article's id when kept apart.
package struct StoryID: Hashable, Sendable {
  package let value: String
  package init(_ value: String) { self.value = value }

  /// By bytes, as articles are told apart.
  package static func == (left: StoryID, right: StoryID) -> Bool { left.value.utf8.elementsEqual(right.value.utf8) }
}

extension StoryID: Comparable {
  package static func < (left: StoryID, right: StoryID) -> Bool {
    left.value.utf8.lexicographicallyPrecedes(right.value.utf8)
  }
}

extension StoryID: CustomStringConvertible {
  package var description: String { value }
}
