import EntentePages
import EntenteText

/// Reads texts of the forms that need no library: downloads of databases, tables, JSON.
struct DatabaseReader {
  /// Of the file or member.
  let locator: Locator

  /// Returns the articles of a text as one of a form; nil where it has nothing of it.
  func file(_ text: TextLines, _ format: InputFormat) -> DraftedFile? {
    let lines = DownloadLines(text)
    switch format {
    case .nexis: return NexisUni.fits(lines) ? NexisUni.drafts(in: lines) : NexisText.drafts(in: lines)
    case .factiva: return FactivaFields.fits(lines) ? FactivaFields.drafts(in: lines) : FactivaText.drafts(in: lines)
    case .proquest: return ProQuestText.drafts(in: lines, locator)
    case .table: return TableForm.header(in: text).flatMap { TableArticles.file(text.text, $0, locator) }
    case .json: return JSONArticles.file(text.text, locator)
    case .text, .html, .feed: return nil
    }
  }
}
