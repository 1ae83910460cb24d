import ArgumentParser

/// What every command that has to do with the database understands.
struct GlobalOptions: ParsableArguments {
  static let usualDatabase = "data/entente.sqlite"

  @Option(name: [.short, .long], help: ArgumentHelp("The database.", valueName: "file"))
  var database = Self.usualDatabase

  @Option(
    help: ArgumentHelp(
      "Files to read and code at the same time, as many as the machine has cores unless told; the result is the same.",
      valueName: "n"))
  var jobs: Int?

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "End with exit code 65 when anything was skipped or read with a doubt.")
  var strict = false

  @Option(help: ArgumentHelp("Whether to show progress on a terminal: auto or never.", valueName: "when"))
  var progress = Progress.Mode.auto

  @Flag(help: "Show no colours.")
  var noColor = false

  /// What to add to a next command so that it finds the same database.
  var databaseWords: String { database == Self.usualDatabase ? "" : " -d \(database)" }

  func validate() throws {
    guard jobs ?? 1 > 0 else { throw ValidationError("--jobs wants a number of 1 or more.") }
  }
}
