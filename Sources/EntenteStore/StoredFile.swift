/// A file as this process stored it: another process that stores the same file takes its place.
package struct StoredFile: Hashable, Sendable {
  /// Of its row; that of a row that was deleted may be given to another file.
  let key: Int
  let absolutePath: String
}
