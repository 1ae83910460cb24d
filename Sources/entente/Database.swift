import EntenteStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The database as the options name it.
enum Database {
  /// Opens it for writing, makes it when there is none, and says when an empty file was taken for one.
  static func open(_ options: GlobalOptions) throws -> Store {
    if options.database == DatabaseOptions.usual { unsafe mkdir("data", 0o777) }
    let store = try Store(at: options.database)
    switch store.opening {
    case .filledEmptyFile where !options.quiet:
      StandardError.write("entente: \(options.database) was an empty file; it is the database now.\n")
    case .immutable where !options.quiet:
      StandardError.write("entente: \(options.database) cannot be written; it is read as it stands.\n")
    default: break
    }
    return store
  }
}
