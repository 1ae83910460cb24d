import EntenteMarkup
import EntentePages
import EntenteText

/// Reads the bytes of a text, told by what they are: it is decoded, its form read, and articles put together.
struct FileReader {
  let options: ArticleReader.Options
  /// What articles.csv says of the file.
  let sidecar: Sidecar.Row?
  /// Lower-case hexadecimal, of the file.
  let sha256: String

  /// Reads a text as the articles that it holds.
  ///
  /// - Parameters:
  ///   - bytes: Of the file, or of a member in it; of no container.
  ///   - locator: Its place.
  /// - Returns: Its articles, or none and why.
  func reading(of bytes: [UInt8], at locator: Locator) -> Reading {
    let decoded: DecodedText
    do throws(DecodedText.Refusal) {
      decoded = try DecodedText(bytes)
    } catch {
      let isLost = if case .binary = error { FileName(of: locator).promisesContainer } else { false }
      return Reading(articles: [], issues: [isLost ? .noContainer(locator) : .refused(error, locator)])
    }
    return reading(of: TextLines(decoded.text), assembly(locator, decoded.encoding))
  }

  func assembly(_ locator: Locator, _ encoding: String) -> FileAssembly {
    FileAssembly(locator: locator, encoding: encoding, sha256: sha256, dateOrder: options.dateOrder)
  }

  private func reading(of text: TextLines, _ assembly: FileAssembly) -> Reading {
    let form = options.format == nil ? TextForm.recognized(in: text) : nil
    let format = options.format ?? form.map(\.format) ?? .text
    guard let format, format != .text else {
      if let form { return Reading(articles: [], issues: [.unreadForm(form, assembly.locator)]) }
      if text.lines.isEmpty { return Reading(articles: [], issues: [.empty(assembly.locator)]) }
      if let promised = FileName(of: assembly.locator).promised, options.format == nil {
        return Reading(articles: [], issues: [.noArticles(promised, assembly.locator)])
      }
      return assembly.article(ofPlain: text, sidecar)
    }
    do throws(MarkupParser.Refusal) {
      guard var file = try drafts(in: text, format, assembly.locator), !file.drafts.isEmpty else {
        let issue = form.map { Issue.unreadForm($0, assembly.locator) } ?? .notOfForm(format, assembly.locator)
        return Reading(articles: [], issues: [format == .html ? .empty(assembly.locator) : issue])
      }
      if format == .feed, DocumentType.declaresEntities(text.text) {
        file.issues.append(.declaringEntities(assembly.locator))
      }
      return assembly.articles(of: file, sidecar)
    } catch {
      return Reading(articles: [], issues: [.refused(error, assembly.locator)])
    }
  }

  private func drafts(
    in text: TextLines, _ format: InputFormat, _ locator: Locator
  ) throws(MarkupParser.Refusal) -> DraftedFile? {
    let reader = DatabaseReader(locator: locator)
    return switch format {
    case .html: PageArticles.file(text.text, reader)
    case .feed: try FeedArticles.file(text.text, locator)
    default: reader.file(text, format)
    }
  }
}
