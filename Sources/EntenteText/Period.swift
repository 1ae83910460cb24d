/// A half-open span of at least one day in UTC: `first` belongs to it, `end` does not.
package struct Period: Hashable, Sendable {
  package let first: CalendarDay
  package let end: CalendarDay

  package init(first: CalendarDay, end: CalendarDay) {
    precondition(first < end, "a period from \(first) to \(end)")
    self.first = first
    self.end = end
  }

  package func contains(_ day: CalendarDay) -> Bool { first <= day && day < end }
}
