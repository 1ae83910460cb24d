import EntenteText

/// What it costs that a word of some class is written small, with a capital, or in capitals, where the place tells nothing.
struct WordShapes: Sendable {
  enum Shape: Int, CaseIterable { case small, capital, capitals }

  /// By class, then by shape.
  private let costs: [Int32]

  init(_ table: TabSeparated) throws(DataFault) {
    var counts = [Int](repeating: 1, count: PartOfSpeech.allCases.count * 3)
    for row in table.rows {
      guard let tag = PartOfSpeech(named: row.cells[0]) else {
        throw DataFault(
          file: table.file, line: row.line, what: "\"\(row.cells[0])\" is no class", remedy: "see PartOfSpeech.swift")
      }
      for shape in Shape.allCases {
        counts[Int(tag.rawValue) * 3 + shape.rawValue] += Int(row.cells[shape.rawValue + 1]) ?? 0
      }
    }
    costs = counts.indices.map { at in
      let row = at / 3 * 3
      return Cost.of(counts[at], in: counts[row] + counts[row + 1] + counts[row + 2])
    }
  }

  /// Nothing where the place tells nothing.
  @inline(__always)
  func cost(of tag: PartOfSpeech, _ shape: Shape?) -> Int32 {
    guard let shape else { return 0 }
    return costs[Int(tag.rawValue) &* 3 &+ shape.rawValue]
  }
}
