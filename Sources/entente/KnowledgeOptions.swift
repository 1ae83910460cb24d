import ArgumentParser
import EntenteCoding
import EntenteData
import EntenteText

/// The files that say what is known; each stands in for the one that is compiled in.
struct KnowledgeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A gazetteer of your own instead of the built-in one.", valueName: "file"))
  var gazetteer: String?

  @Option(help: ArgumentHelp("Offices and titles of your own.", valueName: "file"))
  var titles: String?

  @Option(help: ArgumentHelp("Holders of offices of state of your own.", valueName: "file"))
  var people: String?

  @Option(help: ArgumentHelp("An engagement lexicon of your own.", valueName: "file"))
  var lexicon: String?

  /// The coder of these files.
  ///
  /// - Throws: `Failure` when a file cannot be read or has a fault.
  func coder() throws -> Coder {
    do {
      return Coder(
        try Coder.Sources(
          countries: try Self.file(gazetteer, else: .countries), titles: try Self.file(titles, else: .titles),
          people: try Self.file(people, else: .people), lexicon: try Self.file(lexicon, else: .lexicon)))
    } catch let fault as DataFault {
      throw Failure(.configuration, fault.description)
    }
  }

  /// What the coder is made of, for a reader of the database.
  var description: String {
    let files = [
      gazetteer ?? EmbeddedFile.countries.path, titles ?? EmbeddedFile.titles.path, people ?? EmbeddedFile.people.path,
      lexicon ?? EmbeddedFile.lexicon.path,
    ]
    return files.joined(separator: ", ") + "; Entente \(Version.number)"
  }

  /// The bytes and the name of the file at a path, or of the one that is compiled in.
  static func file(_ path: String?, else embedded: EmbeddedFile) throws -> (bytes: [UInt8], file: String) {
    guard let path else { return (embedded.bytes, embedded.path) }
    return (try DiskFile.bytes(at: path), path)
  }
}
