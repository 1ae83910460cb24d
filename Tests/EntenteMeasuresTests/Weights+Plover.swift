import EntenteData
import EntenteMeasures

extension Weights {
  static var plover: Weights {
    get throws { try Weights(tsv: EmbeddedFile.plover.bytes, file: EmbeddedFile.plover.path) }
  }
}
