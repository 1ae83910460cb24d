/// What files are by the ending of their name, and what to do with those that hold articles in a form that is not read.
struct EndingForm {
  /// Such as `a Word document`.
  let name: String
  let action: String

  /// Returns nil for an ending that nobody would give to an article: images, recordings, programs, and those not known.
  init?(ending: String) {
    guard let row = Self.rows.first(where: { $0.endings.contains(ending) }) else { return nil }
    self.init(name: row.name, action: row.action)
  }

  private init(name: String, action: String) { (self.name, self.action) = (name, action) }

  private struct Row {
    let endings: Set<String>
    let name: String
    let action: String
    init(_ endings: String, _ name: String, _ action: String) {
      self.endings = Set(endings.split(separator: " ").map(String.init))
      (self.name, self.action) = (name, action)
    }
  }

  private static let rows = [
    Row(
      "doc docm dot dotx ott fodt sxw wpd wps pages hwp", "a text document",
      "save it as plain text (.txt), one article a file"),
    Row("pdf ps djvu xps", "a PDF or another printed form", "turn it into text, for instance with pdftotext"),
    Row("epub mobi azw azw3 fb2", "an electronic book", "save the article as plain text (.txt)"),
    Row("ppt pptx odp key", "slides", "save their text as plain text (.txt)"),
    Row(
      "mht mhtml maff", "a web page",
      "open it in a browser and save it again as a page, HTML only (.html)"),
    Row(
      "eml emlx msg mbox pst", "a mail",
      "open it in the mail program and save it as plain text (.txt) or HTML, one article a file"),
    Row("xls xlsb ods", "a spreadsheet", "open it and save it as .xlsx or .csv"),
    Row(
      "xlsm fods dta sav rds rdata arff", "a table",
      "save the text of each article as a file (.txt), and days, outlets and titles in articles.csv"),
    Row(
      "geojson yaml yml", "YAML or a map",
      "save the text of each article as a file (.txt), and days, outlets and titles in articles.csv"),
    Row("sgml sgm nitf tei", "SGML or another XML", "save the text of each article as a file (.txt)"),
    Row(
      "warc arc wacz har", "an archive of web pages",
      "take its pages out as .html, or as JSON lines with a text each, for instance with warcio and trafilatura"),
    Row("lz4 z rar", "an archive", "unpack it, or pack it as .zip"),
    Row("ris bib enw nbib", "a list of references", "save the text of each article as a file (.txt)"),
    Row("srt vtt sbv ass ttml", "subtitles", "save the text without times as plain text (.txt)"),
    Row("asc rst adoc org tex wiki mkd mdown", "text of another kind", "rename it to .txt if it is plain text"),
  ]
}
