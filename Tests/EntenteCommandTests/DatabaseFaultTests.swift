import GRDBSQLite
import Testing

/// Files that are no database of ours are named, and left as they are.
@Suite struct `A database` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/a.txt")
  }

  @Test func `that is a folder ends the run with 65`() throws {
    try workplace.write("", to: "folder/.keep")
    let outcome = try workplace.entente("report", "articles", "-d", "folder")
    #expect(
      outcome.errors
        == "entente: error: folder: this is a folder; name a database file in it, as in 'folder/entente.sqlite'.\n")
    #expect(outcome.code == 65)
  }

  @Test func `that is another file ends the run with 65, unchanged`() throws {
    try workplace.write("These are my notes, and they are not a database at all.\n", to: "notes.txt")
    let outcome = try workplace.entente("report", "articles", "-d", "notes.txt")
    #expect(
      outcome.errors == "entente: error: notes.txt: this file is not a database and was left as it is; "
        + "name another file with --database.\n")
    #expect(outcome.code == 65)
    #expect(try workplace.text("notes.txt") == "These are my notes, and they are not a database at all.\n")
  }

  @Test func `that is a link to nothing ends the run with 73`() throws {
    #expect(try workplace.shell("ln -s gone.sqlite link.sqlite").code == 0)
    let outcome = try workplace.entente("report", "articles", "-d", "link.sqlite")
    #expect(
      outcome.errors
        == "entente: error: link.sqlite: this is a link that leads nowhere; mend it, or name another file with -d.\n")
    #expect(outcome.code == 73)
  }

  @Test func `of another program ends the run with 65, unchanged`() throws {
    var handle: OpaquePointer?
    try #require(unsafe sqlite3_open(workplace.path + "/other.sqlite", &handle) == SQLITE_OK)
    let made = unsafe sqlite3_exec(handle, "CREATE TABLE a (b); PRAGMA application_id = 7;", nil, nil, nil)
    try #require(made == SQLITE_OK)
    unsafe sqlite3_close(handle)
    let before = try Bytes.of(workplace.path + "/other.sqlite")
    let outcome = try workplace.entente("report", "articles", "-d", "other.sqlite")
    #expect(
      outcome.errors == "entente: error: other.sqlite: this is the database of another program (application_id 7) "
        + "and was left as it is; name another with -d.\n")
    #expect(outcome.code == 65)
    #expect(try Bytes.of(workplace.path + "/other.sqlite") == before)
  }

  @Test func `in a folder that is not there ends the run with 73`() throws {
    let outcome = try workplace.entente("report", "articles", "-d", "no/entente.sqlite")
    #expect(
      outcome.errors == "entente: error: no/entente.sqlite: the folder 'no' does not exist; create it first.\n")
    #expect(outcome.code == 73)
  }

  @Test(arguments: [["report"], ["explain", "engagement", "PER"]])
  func `that is not there is not made by those who only read it`(command: [String]) throws {
    let outcome = try workplace.start(command + ["-d", "entente.sqlite"]).outcome()
    #expect(
      outcome.errors
        == "entente: error: entente.sqlite: there is no database; make one with 'entente ingest FOLDER'.\n")
    #expect(outcome.code == 66)
    #expect(!workplace.exists("entente.sqlite"))
  }

  @Test func `that is an empty file is taken, and that is said`() throws {
    try workplace.write("", to: "empty")
    let outcome = try workplace.entente("report", "articles", "-d", "empty")
    #expect(outcome.errors.hasPrefix("entente: empty was an empty file; it is the database now.\n1 file: 1 read\n"))
    #expect(outcome.code == 0)
  }

  @Test func `that was not told of a report explains none`() throws {
    #expect(try workplace.entente("ingest", "articles", "-d", "entente.sqlite").code == 0)
    let outcome = try workplace.entente("explain", "engagement", "PER", "-d", "entente.sqlite")
    #expect(
      outcome.errors == "entente: error: entente.sqlite: no report was made since the articles last changed; "
        + "make one with 'entente report'.\n")
    #expect(outcome.code == 66)
  }

  @Test func `serves several reports at once`() throws {
    let runs = try (1...4).map { _ in try workplace.start(["report", "articles", "-d", "entente.sqlite"]) }
    for outcome in try runs.map({ try $0.outcome() }) {
      #expect(outcome.code == 0 || outcome.code == 75, "\(outcome.errors)")
    }
    let alone = try workplace.entente("report", "articles", "-d", "alone.sqlite", "-o", "alone")
    #expect(alone.code == 0)
    expectSame(try workplace.report("latest"), as: try Bytes.ofFiles(below: workplace.path + "/alone/latest"))
    #expect(try workplace.entente("check", "-d", "entente.sqlite").code == 0)
  }
}
