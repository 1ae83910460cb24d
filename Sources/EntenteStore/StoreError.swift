/// Why the database could not be used.
package enum StoreError: Error, Hashable, Sendable {
  case isDirectory(path: String)
}
