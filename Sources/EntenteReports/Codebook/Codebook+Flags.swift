/// The flags of rows and the signs that stand for columns.
extension Codebook {
  /// What a flag says in some tables.
  package struct FlagEntry: Hashable, Sendable {
    package let flag: String
    package let meaning: String
    /// `flags_share of comparison.csv`, in the codebook's order.
    package fileprivate(set) var places: [String]
  }

  /// The signs that texts about engagement use, each with the column that it stands for.
  static let symbols: [(sign: String, column: String)] = [
    ("E", "engagement.score"), ("B", "engagement.balance"), ("C+", "engagement.cooperation"),
    ("C-", "engagement.conflict"), ("C\u{2212}", "engagement.conflict"),
  ]

  /// The column that a sign such as `E` stands for, `engagement.score`; nil for what is no sign.
  package static func column(ofSymbol sign: String) -> String? { symbols.first { $0.sign == sign }?.column }

  /// What a flag such as `thin` means, once for each meaning; none for what is no flag.
  ///
  /// The definition of each column of flags lists all that it may hold.
  package static func flags(named name: String) -> [FlagEntry] {
    var entries: [FlagEntry] = []
    for chapter in chapters {
      for column in chapter.columns where column.name.hasPrefix("flags") {
        guard let meaning = column.meaning(ofFlag: name) else { continue }
        let place = "\(column.name) of \(chapter.fileName)"
        if let index = entries.firstIndex(where: { $0.meaning == meaning }) {
          entries[index].places.append(place)
        } else {
          entries.append(FlagEntry(flag: name, meaning: meaning, places: [place]))
        }
      }
    }
    return entries
  }

  package static func text(of entries: [FlagEntry]) -> String {
    entries.map { entry in
      let places = entry.places.map { "  \($0)\n" }.joined()
      return "\(entry.flag) (a flag of rows)\n\n\(entry.meaning.begun).\n\nstands in\n\(places)"
    }.joined(separator: "\n\n")
  }
}

extension Column {
  /// What stands behind `thin: ` in the definition, up to the next flag.
  fileprivate func meaning(ofFlag name: String) -> String? {
    guard !name.isEmpty, name.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x5F }),
      let start = definition.firstRange(of: " \(name): ")?.upperBound
    else { return nil }
    let rest = definition[start...]
    let end = [rest.firstRange(of: "; ")?.lowerBound, rest.firstRange(of: ". ")?.lowerBound].compactMap { $0 }.min()
    let meaning = rest[..<(end ?? rest.endIndex)]
    return String(meaning.hasSuffix(".") ? meaning.dropLast() : meaning)
  }
}
