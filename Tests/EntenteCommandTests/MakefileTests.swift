import Testing

/// What one's own entente.mk changes of `make report`.
@Suite struct `A file entente.mk beside the Makefile` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(try Bytes.of(Program.package + "/Makefile"), to: "Makefile")
  }

  private func commands(_ words: String) throws -> String {
    let outcome = try workplace.shell("make -n report ENTENTE_WITHOUT= \(words)")
    #expect(outcome.code == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test func `gives the articles and options that are always wanted`() throws {
    #expect(try commands("").contains("entente report 'data/sample'"))
    try workplace.write("ARTICLES = /news\nOPTIONS = --no-quotations\nPERIOD = last-week\n", to: "entente.mk")
    let line = try commands("").split(separator: "\n").last { $0.contains("entente report") } ?? ""
    #expect(line.contains("entente report '/news' --period 'last-week'") && line.contains("--no-quotations"))
  }

  @Test func `gives way to what is typed`() throws {
    try workplace.write("ARTICLES = /news\nPERIOD = last-week\n", to: "entente.mk")
    #expect(try commands("PERIOD=2018-H1").contains("entente report '/news' --period '2018-H1'"))
  }
}
