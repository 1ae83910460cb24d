import EntenteStatistics

/// A row that the first of a ranking is compared with.
struct Rival {
  /// As a sentence has it.
  let name: Markdown
  let value: Markdown
  /// What it is ranked by, in the unit of the interval.
  let size: Double
  /// Nil where too little tells of it.
  let interval: ConfidenceInterval?
}

/// Whether the first of a ranking may be called first.
extension Findings {
  /// How many rows without an interval are named.
  private static let named = 3

  /// Says how the first of a ranking stands to the others: `, clear of every other` when its interval lies above theirs,
  /// else to the greatest that its interval does not leave below.
  ///
  /// Only intervals are compared. A row without one is named apart where it reaches the first's interval, and is otherwise
  /// no rival: a country whose dealings weigh nothing leaves no doubt who is first.
  ///
  /// - Parameters:
  ///   - size: What the first is ranked by, in the unit of its interval.
  ///   - interval: The first's.
  ///   - others: All others, the greatest first.
  ///   - amount: `many` of what is counted, `much` of what is weighed.
  /// - Returns: Words that follow the first's; empty without others.
  func standing(
    _ size: Double, _ interval: ConfidenceInterval, among others: [Rival], as amount: Markdown
  ) -> Markdown {
    guard !others.isEmpty else { return "" }
    let apart = others.filter { $0.interval == nil && $0.size >= interval.lower }
    let rival = others.first { other in other.interval.map { $0.upper >= interval.lower } ?? false }
    guard let rival else {
      return apart.isEmpty
        ? ", clear of every other" : ", clear of every other that has an interval; without one: \(list(apart))"
    }
    let rest: Markdown = apart.isEmpty ? "" : "; without an interval, and so not compared: \(list(apart))"
    return rival.size == size
      ? ", as \(amount) as \(rival.name)\(rest)"
      : "; too few stories to tell whether more than \(rival.name) (\(rival.value))\(rest)"
  }

  private func list(_ rivals: [Rival]) -> Markdown {
    let names = rivals.prefix(Self.named).map { "\($0.name) (\($0.value))" as Markdown }
    let further = rivals.count - names.count
    return further > 0 ? names.joined(separator: ", ") + " and \(further) more" : Prose.list(names)
  }
}
