package import EntenteCorpus
import GRDB

extension Store {
  /// Stores what a selection of articles was collated to, in place of what was stored before, in one transaction.
  ///
  /// - Parameters:
  ///   - collation: Made of all articles of the selection, as they were read from this database.
  ///   - selection: Which articles those are.
  ///   - manifest: What it was made with.
  /// - Throws: `StoreError.outdated` when one of the articles is not there any more.
  package func replaceCollation(
    _ collation: Collation, of selection: Selection, manifest: RunManifest
  ) throws(StoreError) {
    try write { database in
      try CollationWriter.clear(on: database)
      let writer = try CollationWriter(selection, coder: manifest.coder, path: path, on: database)
      try writer.write(manifest)
      try writer.write(collation.stories)
      try writer.write(collation.events)
      try writer.write(uncounted: collation.uncounted)
      try writer.close()
    }
  }

  /// The stories and events that were stored last, and what they were made with.
  ///
  /// - Returns: Nil when an article was stored, left or came back since then: they would no longer be true.
  /// - Throws: `StoreError`.
  package func collation() throws(StoreError) -> (collation: Collation, manifest: RunManifest)? {
    try read { database in
      let reader = CollationReader(database: database)
      guard let manifest = try reader.manifest() else { return nil }
      let collation = Collation(
        stories: try reader.stories(), events: try reader.events(), uncounted: try reader.uncounted())
      try collation.checkPlaces()
      return (collation, manifest)
    }
  }
}
