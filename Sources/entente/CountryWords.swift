import EntenteCoding

/// Countries among the words of a command, by their common English names or by codes, whatever the case of letters.
struct CountryWords {
  /// As many words as a name has at most.
  private static let longest = 8

  private let codes: [String: String]

  init(_ names: [Country: String]) {
    let byName = names.map { ($1.lowercased(), $0.iso3) }
    let byCode = names.keys.map { ($0.iso3.lowercased(), $0.iso3) }
    codes = Dictionary(byName + byCode) { first, _ in first }
  }

  /// The words with each name in place of its code, the longest names first: `United States Peru` is `USA PER`.
  func coded(_ words: [String]) -> [String] {
    var coded: [String] = []
    var rest = words[...]
    while let first = rest.first {
      let found = (1...min(Self.longest, rest.count)).reversed().lazy.compactMap { count in
        code(of: rest.prefix(count)).map { (code: $0, count: count) }
      }.first
      coded.append(found?.code ?? first)
      rest = rest.dropFirst(found?.count ?? 1)
    }
    return coded
  }

  /// The country that all the words together name; nil where they name none, or more than one.
  func country(_ words: [String]) -> String? { code(of: words[...]) }

  private func code(of words: ArraySlice<String>) -> String? {
    let name = words.joined(separator: " ").lowercased()
    return codes[name] ?? (name.hasPrefix("the ") ? codes[String(name.dropFirst(4))] : nil)
  }
}
