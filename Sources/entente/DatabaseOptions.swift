import ArgumentParser

/// Which database is meant.
struct DatabaseOptions: ParsableArguments {
  static let usual = "data/entente.sqlite"

  @Option(name: [.customShort("d"), .customLong("database")], help: ArgumentHelp("The database.", valueName: "file"))
  var path = Self.usual

  func validate() throws { try GivenPath.check(path, of: "-d") }

  /// What to add to a next command so that it finds the same database.
  var words: String { path == Self.usual ? "" : " -d \(Shell.word(path))" }
}
