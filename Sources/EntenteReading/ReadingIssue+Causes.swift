import EntenteText

extension ReadingIssue {
  static func refused(_ refusal: DecodedText.Refusal, _ locator: Locator) -> ReadingIssue {
    switch refusal {
    case .form(let form):
      ReadingIssue(
        .binary, locator, "not plain text; its first bytes are those of \(form)",
        action: "save the article as plain text (UTF-8)")
    case .binary(let offset):
      ReadingIssue(
        .binary, locator, "not plain text; it has control characters, the first at byte \(offset)",
        action: "save the article as plain text (UTF-8)")
    case .damaged(let invalid, let total):
      ReadingIssue(
        .damaged, locator, "too damaged to count; \(invalid) of \(total) characters cannot be read, more than 1 %",
        action: "save it again as UTF-8 from where it came")
    case .unknown:
      ReadingIssue(
        .unknownEncoding, locator, "unknown encoding; it is neither UTF-8 nor UTF-16 nor Windows-1252",
        action: "convert it to UTF-8, for instance with iconv -f KOI8-R -t UTF-8")
    }
  }

  static func failed(_ failure: FileBytes.Failure, _ locator: Locator, limit: Int) -> ReadingIssue {
    switch failure {
    case .missing:
      ReadingIssue(.changing, locator, "not read; it vanished after the folder was listed", action: "run again")
    case .changing:
      ReadingIssue(
        .changing, locator, "not read; it changed while it was read, twice", action: "run again when it is quiet")
    case .notRegular:
      special(locator)
    case .tooLarge(let bytes):
      ReadingIssue(
        .tooLarge, locator, "not read; it has \(bytes) bytes and the limit is \(limit)",
        action: "split it into articles, or raise --max-file-size")
    case .system(let reason):
      ReadingIssue(
        .unreadable, locator, "not read; the system says: \(reason)", action: "change its permissions, or move it away")
    }
  }

  static func special(_ locator: Locator) -> ReadingIssue {
    ReadingIssue(
      .special, locator, "skipped; it is a pipe, a socket or a device, not a file", action: "save the text to a file")
  }

  static func link(_ locator: Locator, _ why: String) -> ReadingIssue {
    ReadingIssue(.link, locator, "skipped; it is a link \(why)", action: "copy the file there if it is meant")
  }

  static func otherForm(_ locator: Locator, ending: String) -> ReadingIssue {
    ReadingIssue(
      .otherForm, locator, "skipped; files that end in .\(ending) are not read yet",
      action: "save the article as plain text (.txt)")
  }

  static func empty(_ locator: Locator) -> ReadingIssue {
    ReadingIssue(
      .empty, locator, "skipped; it holds no sentence of an article", action: "check that the text was saved with it")
  }

  static func replaced(_ count: Int, _ locator: Locator) -> ReadingIssue {
    ReadingIssue(
      .replaced, locator, "\(count) \(count == 1 ? "character" : "characters") could not be read and became U+FFFD",
      action: "save it again as UTF-8 if names are broken")
  }

  static func guessed(_ encoding: String, _ locator: Locator) -> ReadingIssue {
    ReadingIssue(
      .guessed, locator, "read as \(encoding.split(separator: " ").first ?? ""); the file does not say its encoding",
      action: "save it as UTF-8 if letters are wrong")
  }
}
