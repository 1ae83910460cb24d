/// The day an article was published and how we know it; an article without one is undated, never guessed.
package struct PublicationDate: Hashable, Sendable {
  /// Where the day was read.
  package enum Source: String, Sendable {
    /// A line of the page, such as "Published 6 February 2020".
    case text
    /// The name of the file, such as `2021-06-15_x.txt`.
    case fileName = "file name"
    /// The `published` column of articles.csv.
    case sidecar
    /// What the form has for it: a column, a key, a field of a database, metadata.
    case given
  }

  /// How sure the reading of the day is.
  package enum Confidence: String, Sendable {
    case high
    case low
  }

  package let day: CalendarDay
  package let source: Source
  package let confidence: Confidence

  package init(day: CalendarDay, source: Source, confidence: Confidence = .high) {
    self.day = day
    self.source = source
    self.confidence = confidence
  }
}
