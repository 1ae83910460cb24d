import EntentePages
import EntenteText

/// The articles of JSON lines that are too many to be held, a piece at a time.
struct LinePieces {
  private var pieces: TextPieces
  private var records: JSONArticles
  private var assembly: PieceAssembly

  init(_ pieces: TextPieces, _ assembly: PieceAssembly) {
    (self.pieces, self.assembly) = (pieces, assembly)
    records = JSONArticles(assembly.locator)
  }

  mutating func next() -> Reading? {
    switch pieces.next() {
    case nil: return nil
    case .failure(let refusal)?: return Reading(articles: [], issues: [refusal.issue])
    case .success(let piece)?:
      return assembly.reading(of: records.takeLines(piece.text, after: piece.linesBefore), piece.encoding)
    }
  }
}

/// The articles of a table that is too long to be held, a piece at a time; a row may begin in one and end in the next.
struct TablePieces {
  private var pieces: TextPieces
  private var table: TableArticles
  private var assembly: PieceAssembly
  /// Of a row that has not ended.
  private var begun: [UInt8] = []
  private let separator: UInt8
  private let longestRow: Int
  private var isBehindHeader = false

  init(_ pieces: TextPieces, _ header: TableForm.Header, longestRow: Int, _ assembly: PieceAssembly) {
    (self.pieces, self.assembly, self.longestRow) = (pieces, assembly, longestRow)
    separator = header.separator
    table = TableArticles(header.names, assembly.locator)
    skipped = header.line.start
  }

  /// Bytes of the text before the names of the columns.
  private let skipped: Int

  mutating func next() -> Reading? {
    switch pieces.next() {
    case nil: return nil
    case .failure(let refusal)?: return broken(by: refusal)
    case .success(let piece)?:
      if !isBehindHeader { table.pass(lines: FormLines.number(at: skipped, in: piece.text) - 1) }
      let text = begun + (isBehindHeader ? piece.text[...] : piece.text[skipped...])
      let csv = CSVRows(text, separator: separator, longestRow: piece.isLast ? nil : longestRow)
      begun = Array(text[csv.end...])
      let file = table.take(csv, withHeader: !isBehindHeader)
      isBehindHeader = true
      return assembly.reading(of: file, piece.encoding)
    }
  }

  /// A row that had begun before lines that are not read does not go on behind them.
  private mutating func broken(by refusal: PieceRefusal) -> Reading {
    let file = table.take(CSVRows(begun, separator: separator), withHeader: false)
    begun = []
    table.pass(lines: refusal.lines)
    let reading = assembly.reading(of: file, "utf-8")
    return Reading(articles: reading.articles, issues: reading.issues + [refusal.issue])
  }
}

/// Puts the articles of pieces of one file together; what is to be said of the file is said once.
struct PieceAssembly {
  let locator: Locator
  private let reader: FileReader
  private var isFirst = true
  private var isGuessTold = false

  init(_ reader: FileReader, _ locator: Locator) { (self.reader, self.locator) = (reader, locator) }

  mutating func reading(of file: DraftedFile, _ encoding: String) -> Reading {
    var reading = reader.assembly(locator, encoding).articles(of: file, isFirst ? reader.sidecar : nil, isOfMany: true)
    if isGuessTold { reading.issues.removeAll { $0.fault == .guessed } }
    isGuessTold = isGuessTold || reading.issues.contains { $0.fault == .guessed }
    isFirst = false
    return reading
  }
}
