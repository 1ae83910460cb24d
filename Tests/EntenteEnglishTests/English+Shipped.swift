import EntenteData
import EntenteEnglish
import EntenteText

extension English {
  /// English of the tables that are compiled in; made once.
  static let shipped: English = {
    do throws(DataFault) {
      return try English(.shipped)
    } catch {
      fatalError(error.description)
    }
  }()
}

extension English.Tables {
  static let shipped = English.Tables(
    lexicon: file(.englishLexicon), transitions: file(.englishTransitions), suffixes: file(.englishSuffixes),
    shapes: file(.englishShapes), verbs: file(.englishVerbs), nouns: file(.englishNouns),
    closed: file(.englishClosed), control: file(.englishControl), homographs: file(.englishHomographs),
    classes: file(.englishClasses))

  static func file(_ file: EmbeddedFile) -> English.File { (file.bytes, file.path) }
}
