import ArgumentParser

/// What every command that reads articles understands.
struct GlobalOptions: ParsableArguments {
  @OptionGroup private var place: DatabaseOptions

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

  /// The path of the database.
  var database: String { place.path }

  /// What to add to a next command so that it finds the same database.
  var databaseWords: String { place.words }

  func validate() throws {
    guard jobs ?? 1 > 0 else { throw ValidationError("--jobs wants a number of 1 or more.") }
  }
}
