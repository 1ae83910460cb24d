import ArgumentParser
import EntenteData
import EntenteText

/// `entente licenses`: whose work is in the program, and on what terms.
struct Licenses: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "licenses",
    abstract: "Show where tables and libraries come from, and their licences.",
    discussion: "Entente itself is under the Apache License 2.0; tables keep the terms that stand beside them.")

  func run() throws {
    let tables = try Self.rows(of: .sources, ["file", "source", "licence", "url", "note"])
    let libraries = try Self.rows(of: .libraries, ["name", "kind", "licence", "url", "use"])
    try StandardOutput.write("Entente \(Version.number), Apache License 2.0\n\nTables, compiled in from data/\n")
    for row in tables { try StandardOutput.write(Self.entry(row[0], row[2], [row[1], row[3], row[4]])) }
    try StandardOutput.write("\nLibraries\n")
    for row in libraries { try StandardOutput.write(Self.entry(row[0], row[2], [row[4], row[3]])) }
  }

  /// The cells of a table that is part of the program.
  private static func rows(of file: EmbeddedFile, _ columns: [String]) throws -> [[String]] {
    try TabSeparated(file.bytes, file: file.path, columns: columns).rows.map(\.cells)
  }

  private static func entry(_ name: String, _ licence: String, _ details: [String]) -> String {
    "  \(name): \(licence)\n" + details.filter { !$0.isEmpty }.map { "      \($0)\n" }.joined()
  }
}
