import GRDBSQLite
import Testing

/// Files whose names are printed alike by a careless program.
@Suite struct `Two files with names that look alike` {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  /// How a shell makes a name, the name that spells it, and the locators of both.
  @Test(arguments: [
    (#"$'a\nb.txt'"#, "a%0Ab.txt", ["a%0Ab.txt", "a%250Ab.txt"]),
    (#"$'caf\xe9.txt'"#, "caf%E9.txt", ["caf%25E9.txt", "caf%E9.txt"]),
    (#"$'\x7f'"#, "%7F", ["%257F", "%7F"]), (#"$'d\xff'/x.txt"#, "d%FF/x.txt", ["d%25FF/x.txt", "d%FF/x.txt"]),
  ])
  func `are two articles, now and the next time`(shell: String, spelled: String, locators: [String]) throws {
    let made = try workplace.shell(
      "mkdir articles && cd articles && mkdir -p d%FF $'d\\xff' && echo 'Peru thanked Chile on Monday.' > \(shell) && "
        + "echo 'Kenya condemned Norway on Friday.' > '\(spelled)'")
    #expect(made.code == 0)
    for files in ["2 files: 2 read\n", "2 files: 0 read, 2 unchanged\n"] {
      let outcome = try workplace.entente("report", "articles", "-d", "entente.sqlite")
      #expect(outcome.code == 0 && outcome.errors.hasPrefix(files), "\(outcome.errors)")
      let rows = try workplace.text("reports/latest/articles.csv").split(separator: "\n").dropFirst()
      #expect(rows.map { String($0.split(separator: ",")[1]) }.sorted() == locators)
    }
  }

  /// Databases of earlier versions have names with a percent sign as they are.
  @Test(arguments: ["100 % sure.txt", "S%C3%A3o.txt", "a%20b.txt", "caf%E9.txt", "50%/x.txt"])
  func `to an earlier version are read again, and are one article`(name: String) throws {
    try workplace.write("Peru thanked Chile on Monday.\n", to: "articles/" + name)
    try workplace.write("Kenya condemned Norway on Friday.\n", to: "articles/other.txt")
    #expect(try workplace.entente("report", "articles", "-d", "entente.sqlite").code == 0)
    let fresh = try workplace.report("latest")
    try makeFormer()
    let outcome = try workplace.entente("report", "articles", "-d", "entente.sqlite")
    #expect(outcome.code == 0)
    #expect(outcome.errors.hasPrefix("2 files: 1 read, 1 unchanged\nWrote "), "\(outcome.errors)")
    expectSame(try workplace.report("latest"), as: fresh)
    #expect(try workplace.entente("report", "-d", "entente.sqlite", "--label", "all", "--duplicates", "keep").code == 0)
    #expect(try workplace.text("reports/all/articles.csv").split(separator: "\n").count == 3)
  }

  /// Makes the database what the version before the percent sign was escaped would have made of it.
  private func makeFormer() throws {
    var handle: OpaquePointer?
    try #require(unsafe sqlite3_open(workplace.path + "/entente.sqlite", &handle) == SQLITE_OK)
    defer { unsafe _ = sqlite3_close(handle) }
    let sql = """
      UPDATE file SET absolute_path = replace(absolute_path, '%25', '%'), path = replace(path, '%25', '%');
      UPDATE article SET article_id = 'a_former' || article_key WHERE file_key IN (SELECT file_key FROM file WHERE path LIKE '%!%%' ESCAPE '!');
      """
    try #require(unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK)
  }
}
