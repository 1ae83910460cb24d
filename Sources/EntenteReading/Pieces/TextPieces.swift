import EntentePages
import EntenteText

/// The text of a source too large to be held, some megabytes of whole lines at a time.
struct TextPieces {
  struct Piece {
    /// Valid UTF-8 without U+0000.
    let text: [UInt8]
    let encoding: String
    /// Lines of the source before it.
    let linesBefore: Int
    let isLast: Bool
  }

  private var source: ByteSource
  private var pending: [UInt8] = []
  private var lines = 0
  private let size: Int
  private let longestLine: Int
  private let locator: Locator

  /// - Parameters:
  ///   - source: Bytes of lines that end in LF.
  ///   - size: Of a piece in bytes; one is larger where a line is.
  ///   - longestLine: In bytes; a longer one is passed over with an issue.
  ///   - locator: Of the source.
  init(_ source: ByteSource, size: Int, longestLine: Int, _ locator: Locator) {
    (self.source, self.size, self.longestLine, self.locator) = (source, size, longestLine, locator)
  }

  /// The next piece, or why the lines of one are not read; nil at the end.
  mutating func next() -> Result<Piece, PieceRefusal>? {
    do throws(ByteSource.Failure) {
      pending += try source.take(max(0, size - pending.count))
      while !pending.contains(0x0A), try source.goesOn() {
        guard pending.count <= longestLine else { return .failure(try skippingLine()) }
        pending += try source.take(min(size, longestLine + 1 - pending.count))
      }
      return pending.isEmpty ? nil : piece(isLast: try !source.goesOn())
    } catch {
      source = ByteSource { () throws(ByteSource.Failure) in [] }
      pending = []
      return .failure(PieceRefusal(issue: .unread(error, locator)))
    }
  }

  private mutating func piece(isLast: Bool) -> Result<Piece, PieceRefusal> {
    let end = isLast ? pending.count : (pending.lastIndex(of: 0x0A) ?? pending.count - 1) + 1
    let bytes = Array(pending[..<end])
    pending.removeFirst(end)
    let before = lines
    lines += bytes.count { $0 == 0x0A }
    do throws(DecodedText.Refusal) {
      let decoded = try DecodedText(bytes)
      return .success(Piece(text: decoded.text, encoding: decoded.encoding, linesBefore: before, isLast: isLast))
    } catch {
      let issue = Issue.unreadLines(before + 1...max(before + 1, lines), error, locator)
      return .failure(PieceRefusal(issue: issue, lines: lines - before))
    }
  }

  /// Passes over the line that is at hand.
  private mutating func skippingLine() throws(ByteSource.Failure) -> PieceRefusal {
    var bytes = pending
    while !bytes.contains(0x0A), try source.goesOn() { bytes = try source.take(size) }
    pending = Array(bytes[((bytes.firstIndex(of: 0x0A) ?? bytes.count - 1) + 1)...])
    lines += 1
    return PieceRefusal(issue: .longLine(lines, limit: longestLine, locator), lines: 1)
  }
}

/// Why some of a source is not read.
struct PieceRefusal: Error {
  let issue: Issue
  /// How many of its lines these are.
  var lines = 0
}

extension Issue {
  /// Bytes of a source that do not come.
  ///
  /// - Parameters:
  ///   - failure: Why.
  ///   - locator: Of the source.
  ///   - limit: Of a file that is too large, in bytes.
  /// - Returns: What, why and what to do.
  static func unread(_ failure: ByteSource.Failure, _ locator: Locator, limit: Int = 0) -> Issue {
    switch failure {
    case .file(let failure): failed(failure, locator, limit: limit)
    case .archive(let refusal): unreadMember(refusal, locator)
    case .tooLarge(let limit):
      Issue(
        .unreadMember, locator, "not read; more than \(limit) bytes come out of it",
        action: "unpack the archive and split what is in it, or raise --max-file-size")
    case .bomb(let limit):
      Issue(
        .unreadMember, locator,
        "not read to its end; more than \(limit) bytes come out of it and what is in it, which no text does",
        action: "look where the archive comes from; unpack it if it is what it should be")
    }
  }

  fileprivate static func longLine(_ line: Int, limit: Int, _ locator: Locator) -> Issue {
    Issue(
      .unreadRow, locator.locator(of: .line(line)), "not read; the line has more than \(limit) bytes",
      action: "write one article a line, or raise --max-file-size")
  }

  fileprivate static func unreadLines(
    _ lines: ClosedRange<Int>, _ refusal: DecodedText.Refusal, _ locator: Locator
  ) -> Issue {
    let issue = refused(refusal, locator)
    return Issue(
      .unreadRow, locator.locator(of: .line(lines.lowerBound)),
      "lines \(lines.lowerBound) to \(lines.upperBound) are not read; \(issue.message)", action: issue.action)
  }
}
