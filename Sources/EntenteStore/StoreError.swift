/// Why the database could not be used; each case is one cause, and the command line gives it an exit code.
package enum StoreError: Error, Hashable, Sendable {
  /// There is nothing at the path, and it was to be read only.
  case missing(path: String)
  case isDirectory(path: String)
  /// A link that leads to nothing.
  case deadLink(path: String)
  /// The folder that is to hold the database does not exist.
  case noFolder(path: String, folder: String)
  /// There is no database yet and none can be made in the folder.
  case cannotCreate(path: String, folder: String)
  /// The file is not SQLite's.
  case notADatabase(path: String)
  /// It is the SQLite database of another program; 0 when that program gave itself no number.
  case foreign(path: String, applicationID: UInt32)
  /// A later version of Entente made it.
  case newer(path: String, version: Int, known: Int)
  /// An earlier version of Entente made it, and it was to be read only.
  case older(path: String, version: Int, known: Int)
  /// It is damaged; `detail` is SQLite's sentence or ours.
  case damaged(path: String, detail: String)
  /// Another process writes to it and did not finish in time.
  case locked(path: String)
  /// Another process changed it between reading it and storing what was made of it.
  case outdated(path: String)
  /// Files of the selection were coded by another coder, and a report never mixes coders.
  case otherCoder(path: String, files: Int)
  case diskFull(path: String)
  /// The database or its folder cannot be written.
  case readOnly(path: String)
  case notPermitted(path: String)
  /// The disk failed.
  case inputOutput(path: String, detail: String)
  /// A bug of ours.
  case unexpected(path: String, detail: String)
}

extension StoreError: CustomStringConvertible {
  /// What is the matter, where, and what to do next, in that order and without a line break.
  package var description: String {
    switch self {
    case .missing(let path): "\(path): there is no database; make one with 'entente ingest FOLDER'."
    case .isDirectory(let path):
      "\(path): this is a folder; name a database file in it, as in '\(path)/entente.sqlite'."
    case .deadLink(let path):
      "\(path): this is a link that leads nowhere; mend it, or name another file with -d."
    case .noFolder(let path, let folder): "\(path): the folder '\(folder)' does not exist; create it first."
    case .cannotCreate(let path, let folder):
      "\(path): the folder '\(folder)' cannot be written; make it writable, or name a file elsewhere with --database."
    case .notADatabase(let path):
      "\(path): this file is not a database and was left as it is; name another file with --database."
    case .foreign(let path, let applicationID): foreign(path, applicationID)
    case .newer(let path, let version, let known):
      "\(path): a newer Entente made this database (schema \(version), this one knows \(known)); update Entente."
    case .older(let path, let version, let known):
      "\(path): an older Entente made this database (schema \(version), this one knows \(known)); "
        + "'entente report' brings it up to date."
    case .damaged(let path, let detail):
      "\(path): the database is damaged (\(detail)); keep a copy, then delete it and ingest the articles again."
    case .locked(let path): "\(path): another process is writing to the database; wait for it to finish and try again."
    case .outdated(let path): "\(path): another process changed the database during this run; try again."
    case .otherCoder(let path, let files):
      "\(path): another gazetteer, lexicon or version coded \(files) of its files; code them again with 'entente ingest'."
    case .diskFull(let path): "\(path): the disk is full and nothing of this step was stored; make room and try again."
    case .readOnly(let path): "\(path): the database cannot be written; make it and its folder writable."
    case .notPermitted(let path): "\(path): no permission to open the database; ask for it, or use another file."
    case .inputOutput(let path, let detail): "\(path): the disk failed (\(detail)); check it and try again."
    case .unexpected(let path, let detail): "\(path): \(detail); this is a bug of Entente's, please report it."
    }
  }

  private func foreign(_ path: String, _ applicationID: UInt32) -> String {
    let name = applicationID == 0 ? "" : " (application_id \(applicationID))"
    return "\(path): this is the database of another program\(name) and was left as it is; name another with -d."
  }
}
