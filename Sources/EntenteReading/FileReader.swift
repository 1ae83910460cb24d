import EntenteMarkup
import EntenteText

/// Reads the bytes of a file, told by what they are: a container is opened, a text decoded, its form read, and articles
/// put together.
struct FileReader {
  let options: ArticleReader.Options
  /// What articles.csv says of the file.
  let sidecar: Sidecar.Row?
  /// Lower-case hexadecimal, of the file.
  let sha256: String

  /// - Parameters:
  ///   - bytes: Of the file, or of a member in it.
  ///   - locator: Its place.
  ///   - depth: How many containers it is in.
  /// - Returns: Its articles, or none and why.
  func reading(of bytes: [UInt8], at locator: Locator, depth: Int = 0) -> Reading {
    if Container.begins(bytes), depth < ContainerReader.maximumDepth {
      return ContainerReader(locator: locator, options: options) { bytes, locator in
        reading(of: bytes, at: locator, depth: depth + 1)
      }
      .reading(of: bytes)
    }
    let decoded: DecodedText
    do throws(DecodedText.Refusal) {
      decoded = try DecodedText(bytes)
    } catch {
      return Reading(articles: [], issues: [.refused(error, locator)])
    }
    let assembly = ArticleAssembly(
      locator: locator, encoding: decoded.encoding, sha256: sha256, dateOrder: options.dateOrder)
    return reading(of: TextLines(decoded.text), assembly)
  }

  private func reading(of text: TextLines, _ assembly: ArticleAssembly) -> Reading {
    let form = options.format == nil ? TextForm.recognized(in: text) : nil
    let format = options.format ?? form.map(\.format) ?? .text
    guard let format, format != .text else {
      if let form { return Reading(articles: [], issues: [.unreadForm(form, assembly.locator)]) }
      if let promised = FileName(of: assembly.locator).promised, options.format == nil {
        return Reading(articles: [], issues: [.noArticles(promised, assembly.locator)])
      }
      return assembly.article(ofPlain: text, sidecar)
    }
    do throws(MarkupParser.Refusal) {
      guard let file = try drafts(in: text, format, assembly.locator), !file.drafts.isEmpty else {
        let issue = form.map { Issue.unreadForm($0, assembly.locator) } ?? .notOfForm(format, assembly.locator)
        return Reading(articles: [], issues: [format == .html ? .empty(assembly.locator) : issue])
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
