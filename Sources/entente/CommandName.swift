import ArgumentParser
import EntenteText

/// The commands by the words that call them.
enum CommandName {
  static let all = Entente.configuration.subcommands.compactMap { $0.configuration.commandName }

  /// What to say of a first word that calls no command; nil when it calls one, or is an option.
  static func complaint(about word: String) -> String? {
    guard !word.hasPrefix("-"), word != "help", !all.contains(word) else { return nil }
    let advice =
      Spelling.nearest(to: word, among: all).map { "did you mean '\($0)'?" }
      ?? "the commands are \(all.joined(separator: ", "))."
    return "'\(word)' is no command; \(advice)"
  }
}
