import EntenteText

/// Tells languages other than English: by script, and by runs of three letters where languages share one.
///
/// A text has as many points of a language as the runs of its different words have there (data/languages/profiles.tsv); the language of most
/// points is its own. So English with quotations in another language is English.
///
/// - SeeAlso: Cavnar and Trenkle (1994), "N-gram-based text categorization"; Nakatani Shuyo's language-detection.
struct Languages: Sendable {
  /// A language by its code of ISO 639-1 and its name in English.
  struct Language: Hashable, Sendable {
    let code: String
    let name: String
  }

  private struct Row: Sendable {
    let language: Language
    let script: Script
    /// Pieces of words between edges, by which it is told from others of its script that have some.
    let marks: [[UInt32]]
    /// Its place in `gains`; nil for a language without runs.
    let column: Int?
  }

  private static let columns = ["code", "name", "script", "marks", "runs"]
  /// Runs in different words of a text that is long enough to be told.
  private static let fewestRuns = 80
  /// Letters of a script of its own in a text that is long enough.
  private static let fewestLetters = 20

  private let rows: [Row]
  /// Where the gains of a run begin.
  private let places: [UInt64: Int]
  /// In hundredths of the natural logarithm, for each run those of every language that has runs.
  private let gains: [UInt16]
  private let width: Int

  /// - Throws: A fault of the table.
  init(tsv: [UInt8], file: String) throws(DataFault) {
    let table = try TabSeparated(tsv, file: file, columns: Self.columns)
    var rows: [Row] = []
    var runs: [[(run: UInt64, gain: UInt16)]] = []
    for row in table.rows {
      guard let script = Script(rawValue: row.cells[2]) else {
        throw DataFault(
          file: file, line: row.line, what: "\"\(row.cells[2])\" is no script",
          remedy: "use one of \(Script.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      let hasRuns = !row.cells[4].isEmpty && !row.cells[4].hasPrefix("as ")
      rows.append(
        Row(
          language: Language(code: row.cells[0], name: row.cells[1]), script: script,
          marks: row.cells[3].split(separator: " ").map { $0.unicodeScalars.map(\.value) },
          column: hasRuns ? runs.count : nil))
      if hasRuns { runs.append(try Self.runs(row, file)) }
    }
    self.rows = rows
    width = runs.count
    (places, gains) = Self.indexed(runs)
  }

  /// The language of an article that is not in English.
  ///
  /// - Parameters:
  ///   - article: Its body is looked at.
  ///   - seemsEnglish: Whether as many words as in English are function words: then only a text that is for the most part in
  ///     letters of another script is not.
  /// - Returns: Nil for English, and for a text that is too short or too mixed to tell.
  func foreign(_ article: Article, seemsEnglish: Bool) -> Language? {
    let sample = LanguageSample(article)
    guard let script = sample.script(from: seemsEnglish ? 50 : 25) else { return nil }
    let candidates = rows.filter { $0.script == script }
    guard candidates.contains(where: { $0.column != nil }) else {
      return sample.letters.values.reduce(0, +) >= Self.fewestLetters ? candidates.first?.language : nil
    }
    let words = sample.telling
    guard let best = likeliest(candidates, words) else { return nil }
    return best.language.code == "en" ? nil : marked(best, among: candidates, words).language
  }

  /// The language of most points, the first of several; nil for a text of few runs.
  private func likeliest(_ candidates: [Row], _ words: Set<[UInt32]>) -> Row? {
    var points = [Int](repeating: 0, count: width)
    var count = 0
    for word in words where word.count > 2 {
      for start in 0..<word.count - 2 {
        count += 1
        guard let place = places[Self.key(word[start], word[start + 1], word[start + 2])] else { continue }
        for column in 0..<width { points[column] += Int(gains[place + column]) }
      }
    }
    guard count >= Self.fewestRuns else { return nil }
    var best: (row: Row, points: Int)?
    for row in candidates {
      guard let column = row.column, points[column] > best?.points ?? 0 else { continue }
      best = (row, points[column])
    }
    return best?.row
  }

  /// The language with most marked words among those that have marks, itself where several have as many.
  private func marked(_ best: Row, among candidates: [Row], _ words: Set<[UInt32]>) -> Row {
    guard !best.marks.isEmpty else { return best }
    var (chosen, most) = (best, Self.marked(words, best.marks))
    for row in candidates where !row.marks.isEmpty {
      let count = Self.marked(words, row.marks)
      if count > most { (chosen, most) = (row, count) }
    }
    return chosen
  }

  private static func marked(_ words: Set<[UInt32]>, _ marks: [[UInt32]]) -> Int {
    words.count { word in marks.contains { word.contains($0) } }
  }
}

extension Languages {
  private static func key(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt64 {
    UInt64(a) << 42 | UInt64(b) << 21 | UInt64(c)
  }

  /// Reads `_th599 the591`: three letters or edges, then a gain above zero.
  private static func runs(
    _ row: TabSeparated.Row, _ file: String
  ) throws(DataFault) -> [(run: UInt64, gain: UInt16)] {
    var runs: [(run: UInt64, gain: UInt16)] = []
    // By bytes, since a program begins with thousands of these.
    for cell in row.cells[4].utf8.split(separator: UInt8(ascii: " ")).map({ Substring($0) }) {
      let scalars = cell.unicodeScalars.prefix(3).map(\.value)
      guard scalars.count == 3, let gain = UInt16(Substring(cell.unicodeScalars.dropFirst(3))), gain > 0 else {
        throw DataFault(
          file: file, line: row.line, what: "\"\(cell)\" is no run of letters with its gain",
          remedy: "write three letters and a number above zero, such as _th599")
      }
      runs.append((key(scalars[0], scalars[1], scalars[2]), gain))
    }
    return runs
  }

  /// One row of gains for every run that a language has.
  private static func indexed(
    _ languages: [[(run: UInt64, gain: UInt16)]]
  ) -> (places: [UInt64: Int], gains: [UInt16]) {
    var places: [UInt64: Int] = [:]
    var gains: [UInt16] = []
    for (column, runs) in languages.enumerated() {
      for (run, gain) in runs {
        let place = places[run] ?? gains.count
        if place == gains.count {
          places[run] = place
          gains += repeatElement(0, count: languages.count)
        }
        gains[place + column] = gain
      }
    }
    return (places, gains)
  }
}
