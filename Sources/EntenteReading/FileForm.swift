import EntentePages
import EntenteText

extension FileContents {
  /// What the file is, as an analyst calls it.
  ///
  /// - Parameter options: Those of the reader, whose `format` stands for what the content tells.
  /// - Returns: Such as `plain text`, `Nexis`, `web page` or `Word document`.
  package func form(_ options: ArticleReader.Options) -> String {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return officeForm ?? "zip archive" }
    if Container.begins(head) { return "compressed file, tar or 7z archive" }
    if RichText.begins(head) { return "RTF" }
    if let form = BinaryForm(of: head) { return form.name }
    let lines = isWhole ? head : Array(head[..<(head.lastIndex(of: 0x0A) ?? head.endIndex)])
    guard let decoded = try? DecodedText(lines) else { return "no text" }
    let text = TextLines(decoded.text)
    if let format = options.format { return format.formName }
    if let form = TextForm.recognized(in: text) { return form.format?.formName ?? form.name }
    let isNamed = FileName(of: file.locator).isMarkdown
    return Markdown(text.text, isNamed: isNamed) == nil ? InputFormat.text.formName : "Markdown"
  }

  /// Of a zip archive that is an office document: the paths of its parts stand in it as they are.
  private var officeForm: String? {
    let parts = [
      ("word/document.xml", "Word document"), ("xl/workbook.xml", "spreadsheet"),
      ("application/vnd.oasis.opendocument.text", "OpenDocument text"),
    ]
    return parts.first { head.contains(Array($0.0.utf8)) }?.1
  }
}

extension InputFormat {
  /// What files of the form are called.
  fileprivate var formName: String {
    switch self {
    case .text: "plain text"
    case .nexis: "Nexis"
    case .factiva: "Factiva"
    case .proquest: "ProQuest"
    case .table: "table"
    case .json: "JSON"
    case .html: "web page"
    case .feed: "news feed"
    }
  }
}
