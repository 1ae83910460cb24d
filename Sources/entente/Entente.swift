import ArgumentParser

/// The command line: every command parses its words and walks one straight line of calls.
struct Entente: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Counts which countries the news names, which appear together, and who engages whom.",
    discussion: """
      Reads a folder of articles and writes a report: CSV tables to open in a spreadsheet, figures, and a briefing to \
      read. Every number has an interval, and 'entente explain' shows the sentences behind it.

        entente report articles/          writes reports/latest about a folder
        entente explain engagement ECU    what Ecuador's score is made of
        entente check articles/           what was skipped, undated or a copy
      """,
    version: Version.number,
    subcommands: [
      ReportCommand.self, Ingest.self, Check.self, Explain.self, GazetteerCommand.self, Annotate.self, Import.self,
      Licenses.self,
    ])
}

/// What this program calls itself in reports.
enum Version {
  static let number = "0.1.0"
}
