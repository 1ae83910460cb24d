import ArgumentParser
import EntentePages
import EntenteReading

/// How files are read as articles.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How 09/12/2023 is to be read; without it, such a date is not used.", valueName: "order"))
  var dateOrder: DateOrder?

  @Option(help: ArgumentHelp("Larger files are not read.", valueName: "bytes"))
  var maxFileSize = ArticleReader.Options().maximumFileSize

  @Option(help: ArgumentHelp("Read all files as this form; without it, each file's content tells.", valueName: "form"))
  var inputFormat: InputFormat?

  var reader: ArticleReader {
    ArticleReader(
      ArticleReader.Options(maximumFileSize: maxFileSize, dateOrder: dateOrder, format: inputFormat))
  }

  func validate() throws {
    guard maxFileSize > 0 else { throw ValidationError("--max-file-size wants a number of 1 or more.") }
  }
}

extension DateOrder: ExpressibleByArgument {}
extension InputFormat: ExpressibleByArgument {}
