import EntenteCoding
import EntenteData

extension Regions {
  /// Those of data/gazetteer/regions.tsv.
  ///
  /// - Throws: A `DataFault` that only a broken build has.
  static func shipped() throws -> Regions {
    try Regions(tsv: EmbeddedFile.regions.bytes, file: EmbeddedFile.regions.path)
  }
}
