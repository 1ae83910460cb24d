import Testing

@Suite struct `The licences` {
  @Test func `name the tables that are under other terms than the program`() throws {
    let outcome = try Workplace().entente("licenses")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.contains("  english/lexicon.tsv: CC BY-SA 4.0\n"))
    #expect(outcome.output.contains("  engagement/weights/plover-0.8.tsv: CC BY-SA 4.0\n"))
    #expect(outcome.output.contains("  languages/profiles.tsv: Apache 2.0\n"))
    #expect(outcome.output.contains("  GRDB.swift: MIT\n"))
  }

  @Test func `leave no package of Package.swift out`() throws {
    let manifest = String(decoding: try Bytes.of(Program.package + "/Package.swift"), as: UTF8.self)
    let packages = manifest.matches(of: /\.package\(url: "[^"]*\/([^"\/]+)"/).map { String($0.1) }
    #expect(packages.count == 3)
    let listed = try Workplace().entente("licenses").output
    for name in packages { #expect(listed.contains("  \(name): "), "\(name) has no row in data/LIBRARIES.tsv") }
  }

  @Test func `leave no library of the Makefile out`() throws {
    let makefile = String(decoding: try Bytes.of(Program.package + "/Makefile"), as: UTF8.self)
    let names = makefile.matches(of: /\n(?:LIBRARIES|READING) = ([^\n]*)/).flatMap { $0.1.split(separator: " ") }
    #expect(names.count == 5)
    let listed = try Workplace().entente("licenses").output
    for name in names { #expect(listed.contains("  \(name): "), "\(name) has no row in data/LIBRARIES.tsv") }
  }
}
