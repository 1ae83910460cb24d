import GRDB

extension Store {
  func clearCollation(on database: Database) throws {
    for table in ["run", "event", "story"] { try database.execute(sql: "DELETE FROM \(table)") }
  }
}
