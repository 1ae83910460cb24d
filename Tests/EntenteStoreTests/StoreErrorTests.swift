import EntenteStore
import GRDB
import Testing

@Suite struct `An error of the store` {
  @Test(arguments: [
    (ResultCode.SQLITE_NOTADB, StoreError.notADatabase(path: "d")), (.SQLITE_BUSY, .locked(path: "d")),
    (.SQLITE_IOERR_SHMSIZE, .diskFull(path: "d")),
    (.SQLITE_BUSY_SNAPSHOT, .locked(path: "d")), (.SQLITE_FULL, .diskFull(path: "d")),
    (.SQLITE_READONLY, .readOnly(path: "d")), (.SQLITE_READONLY_DBMOVED, .readOnly(path: "d")),
    (.SQLITE_CANTOPEN, .notPermitted(path: "d")), (.SQLITE_CORRUPT, .damaged(path: "d", detail: "m")),
    (.SQLITE_IOERR_WRITE, .inputOutput(path: "d", detail: "m")),
    (.SQLITE_CONSTRAINT, .unexpected(path: "d", detail: "m, in SELECT")),
  ])
  func `names the cause that SQLite's code stands for`(code: ResultCode, cause: StoreError) {
    #expect(StoreError(DatabaseError(resultCode: code, message: "m", sql: "SELECT"), path: "d") == cause)
  }

  @Test(arguments: [
    (StoreError.missing(path: "d"), "d: there is no database; make one with 'entente ingest FOLDER'."),
    (.isDirectory(path: "d"), "d: this is a folder; name a database file in it, as in 'd/entente.sqlite'."),
    (.deadLink(path: "d"), "d: this is a link that leads nowhere; mend it, or name another file with -d."),
    (.noFolder(path: "e/d", folder: "e"), "e/d: the folder 'e' does not exist; create it first."),
    (
      .cannotCreate(path: "e/d", folder: "e"),
      "e/d: the folder 'e' cannot be written; make it writable, or name a file elsewhere with --database."
    ),
    (
      .notADatabase(path: "d"),
      "d: this file is not a database and was left as it is; name another file with --database."
    ),
    (
      .foreign(path: "d", applicationID: 7),
      "d: this is the database of another program (application_id 7) and was left as it is; name another with -d."
    ),
    (
      .foreign(path: "d", applicationID: 0),
      "d: this is the database of another program and was left as it is; name another with -d."
    ),
    (
      .newer(path: "d", version: 3, known: 1),
      "d: a newer Entente made this database (schema 3, this one knows 1); update Entente."
    ),
    (
      .older(path: "d", version: 1, known: 3),
      "d: an older Entente made this database (schema 1, this one knows 3); 'entente report' brings it up to date."
    ),
    (
      .damaged(path: "d", detail: "m"),
      "d: the database is damaged (m); keep a copy, then delete it and ingest the articles again."
    ),
    (.locked(path: "d"), "d: another process is writing to the database; wait for it to finish and try again."),
    (.outdated(path: "d"), "d: another process changed the database during this run; try again."),
    (
      .otherCoder(path: "d", files: 2),
      "d: another gazetteer, lexicon or version coded 2 of its files; code them again with 'entente ingest'."
    ),
    (.diskFull(path: "d"), "d: the disk is full and nothing of this step was stored; make room and try again."),
    (.readOnly(path: "d"), "d: the database cannot be written; make it and its folder writable."),
    (.notPermitted(path: "d"), "d: no permission to open the database; ask for it, or use another file."),
    (.inputOutput(path: "d", detail: "m"), "d: the disk failed (m); check it and try again."),
    (.unexpected(path: "d", detail: "m"), "d: m; this is a bug of Entente's, please report it."),
  ])
  func `says where, what and what to do`(error: StoreError, sentence: String) {
    #expect(error.description == sentence)
  }
}
