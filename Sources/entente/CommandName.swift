import ArgumentParser

/// The commands by the words that call them.
enum CommandName {
  static let all = Entente.configuration.subcommands.compactMap { $0.configuration.commandName }

  /// What to say of a first word that calls no command; nil when it calls one, or is an option.
  static func complaint(about word: String) -> String? {
    guard !word.hasPrefix("-"), word != "help", !all.contains(word) else { return nil }
    let meant = all.first { distance(from: Array(word.utf8), to: Array($0.utf8)) <= 2 }
    let advice = meant.map { "did you mean '\($0)'?" } ?? "the commands are \(all.joined(separator: ", "))."
    return "'\(word)' is no command; \(advice)"
  }

  /// How many letters must be put in, taken out or exchanged to make one word of another (Levenshtein 1966).
  private static func distance(from word: [UInt8], to other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (line, letter) in word.enumerated() {
      var diagonal = line
      row[0] = line + 1
      for (column, otherLetter) in other.enumerated() {
        let exchanged = diagonal + (letter == otherLetter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(exchanged, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
