import EntenteMarkup
import EntentePages
import EntenteText

extension Issue {
  static func refused(_ refusal: DecodedText.Refusal, _ locator: Locator) -> Issue {
    switch refusal {
    case .form(let form):
      Issue(
        form.mayHoldArticles ? .unreadForm : .binary, locator,
        "not plain text; its first bytes are those of \(form.name)", action: "save the article as plain text (UTF-8)")
    case .richText(let refusal): refused(refusal, locator)
    case .binary(let offset):
      Issue(
        .binary, locator, "not plain text; it has control characters, the first at byte \(offset)",
        action: "save the article as plain text (UTF-8)")
    case .damaged(let invalid, let total):
      Issue(
        .damaged, locator, "too damaged to count; \(invalid) of \(total) characters cannot be read, more than 1 %",
        action: "save it again as UTF-8 from where it came")
    case .unknown:
      Issue(
        .unknownEncoding, locator, "unknown encoding; it is neither UTF-8 nor UTF-16 nor Windows-1252",
        action: "convert it to UTF-8, for instance with iconv -f KOI8-R -t UTF-8")
    }
  }

  private static func refused(_ refusal: RichText.Refusal, _ locator: Locator) -> Issue {
    switch refusal {
    case .codePage(let page):
      Issue(
        .unknownEncoding, locator, "not read; it is an RTF document with letters of the code page \(page)",
        action: "open it and save it again, or save it as plain text (UTF-8)")
    case .broken:
      Issue(
        .damaged, locator, "not read; it is an RTF document whose groups do not end",
        action: "save it again from where it came")
    }
  }

  static func failed(_ failure: FileBytes.Failure, _ locator: Locator, limit: Int) -> Issue {
    switch failure {
    case .missing:
      Issue(.changing, locator, "not read; it vanished after the folder was listed", action: "run again")
    case .changing:
      Issue(
        .changing, locator, "not read; it changed while it was read, twice", action: "run again when it is quiet")
    case .notRegular:
      special(locator)
    case .tooLarge(let bytes):
      Issue(
        .tooLarge, locator, "not read; it has \(bytes) bytes and the limit is \(limit)",
        action: "split it into articles, or raise --max-file-size")
    case .denied(let reason):
      Issue(
        .unreadable, locator, "not read; the system says: \(reason)", action: "change its permissions, or move it away")
    case .system(let reason):
      Issue(.unreadable, locator, "not read; the system says: \(reason)", action: "run again when that is mended")
    }
  }

  /// A folder whose list of files broke off: what it gave is read.
  static func brokenOff(_ failure: FileBytes.Failure, _ locator: Locator) -> Issue {
    guard case .system(let reason) = failure else { return failed(failure, locator, limit: 0) }
    return Issue(
      .unreadable, locator, "files are missing; the list of this folder broke off, and the system says: \(reason)",
      action: "run again when that is mended; nothing that was read here before is taken for gone")
  }

  /// A place that is left alone because it is no news, whatever it holds.
  static func passedOver(_ fault: ReadingFault, _ locator: Locator) -> Issue {
    let reason =
      switch fault {
      case .ownReport: "it is a report that Entente wrote"
      case .ownOutput: "the report of this run is written there"
      case .database: "a SQLite database is kept there"
      case .hidden: "its name begins with a point"
      default: "it is the lock of a program that has the file open"
      }
    return Issue(fault, locator, "passed over; \(reason)", action: "")
  }

  /// A file whose ending is that of a form, and that is none or holds other things than articles.
  static func noArticles(_ format: InputFormat, _ locator: Locator) -> Issue {
    let (wanted, action) =
      format == .json
      ? ("no JSON object with a text", "give each article a key “text”, or move the file away if it holds no articles")
      : (
        "no table with a column of texts",
        "name the columns in the first row (title, text, date, source, url), or move the file away if it holds no articles"
      )
    return Issue(.otherForm, locator, "not read; \(wanted) was found in it", action: action)
  }

  static func refused(_ refusal: MarkupParser.Refusal, _ locator: Locator) -> Issue {
    switch refusal {
    case .missing:
      Issue(
        .missingLibrary, locator, "not read; this program was built without libxml2, which reads pages and feeds",
        action: "install libxml2-dev and build again with make, or save the article as plain text (UTF-8)")
    case .empty: empty(locator)
    }
  }

  /// A file whose ending is that of an archive or an office document, and that is none.
  static func noContainer(_ locator: Locator) -> Issue {
    Issue(
      .unreadForm, locator, "not read; it is named as an archive or an office document, and its bytes are of neither",
      action: "get it again from where it came")
  }

  /// A file that was said to be of a form, and has nothing of it.
  static func notOfForm(_ format: InputFormat, _ locator: Locator) -> Issue {
    Issue(
      .unreadForm, locator, "not read; no article with its text was found in it as \(format.rawValue)",
      action: "leave --input-format out, or give the files of other forms apart")
  }

  static func special(_ locator: Locator) -> Issue {
    Issue(
      .special, locator, "skipped; it is a pipe, a socket or a device, not a file", action: "save the text to a file")
  }

  static func link(_ locator: Locator, _ why: String) -> Issue {
    Issue(.link, locator, "skipped; it is a link \(why)", action: "copy the file there if it is meant")
  }

  static func linkInside(_ locator: Locator) -> Issue {
    Issue(
      .linkInside, locator, "skipped; it is a link to a place inside the folder, which is read there", action: "")
  }

  /// Of a line of `annotate`, which is about one article.
  static func severalArticles(_ count: Int, _ locator: Locator) -> Issue {
    Issue(
      .unreadForm, locator, "not read; it is a download of \(count) articles, and a line is about one article",
      action: "let Entente read the file itself")
  }

}
