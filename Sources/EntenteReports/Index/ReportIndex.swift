import EntenteText

/// The page over all periods: a row for each report of a folder, the newest first.
struct ReportIndex: Sendable {
  /// A report and where it stands.
  struct Entry: Hashable, Sendable {
    /// Its name in the folder of reports, in the file system's own bytes.
    let folder: [UInt8]
    let summary: ReportSummary
    /// Paths of its files, below its folder.
    let files: Set<String>
  }

  private let entries: [Entry]
  private let version: String

  /// - Parameters:
  ///   - entries: In any order.
  ///   - version: Of Entente.
  init(_ entries: [Entry], version: String) {
    self.entries = entries.sorted { $0.precedes($1) }
    self.version = version
  }

  var page: Page {
    Page(
      title: "Countries in the news: all periods", kicker: Phrase(kicker), headline: "Countries in the news, by period",
      stand: "", front: [.table(table)], annex: [.foot(foot)])
  }

  private var kicker: String {
    let days = entries.compactMap(\.summary.period)
    let count = NumberFormat.count(entries.count, "report", "reports")
    guard let first = days.map(\.first).min(), let end = days.map(\.end).max() else { return count }
    return "\(count) · \(PageNumber.period(Period(first: first, end: end)))"
  }

  private var foot: Phrase {
    "Entente \(code: version). Every report writes this page anew, from the summaries in the datapackage.json of each."
  }

  private var table: PageTable {
    PageTable(
      "Reports, the newest first",
      [
        ("Period", .left), ("Compared with", .left), ("Stories", .right), ("Headline", .left),
        ("Share of stories", .left), ("Read", .left),
      ], entries.map(cells))
  }

  private func cells(of entry: Entry) -> [Phrase] {
    let summary = entry.summary
    let before = summary.baseline.map { days in
      summary.period.map { PageNumber.period(days, besides: $0) } ?? PageNumber.period(days)
    }
    return [
      Phrase(summary.name.begun), Phrase(before?.begun ?? ""), "\(summary.stories)", Phrase(summary.headline),
      summary.shares.compactMap { share($0, of: entry) }.joined(separator: " "),
      "\(link: "briefing", .page(entry.address + "/briefing"))",
    ]
  }

  /// The country, and its line where the report has one.
  private func share(_ series: ShareSeries, of entry: Entry) -> Phrase? {
    let file = "figures/\(ShareSeries.figureName(of: series.code)).svg"
    guard entry.files.contains(file), let canvas = series.spark(named: "ix-\(entry.anchor)-\(series.code)") else {
      return Phrase(series.name)
    }
    return "\(series.name) \(figure: PageFigure(canvas, at: entry.address + "/" + file))"
  }
}

extension ReportIndex.Entry {
  /// Its folder as the part of an address.
  fileprivate var address: String { Self.encoded(folder, by: "%") }

  /// Its folder as the part of an id in HTML.
  fileprivate var anchor: String { Self.encoded(folder, by: "_") }

  /// The newest end first, of one end the longest, then those about all that was read; ties by folder.
  fileprivate func precedes(_ other: Self) -> Bool {
    func key(_ entry: Self) -> (Int, Int) {
      (-(entry.summary.period?.end.number ?? .min + 1), entry.summary.period?.first.number ?? 0)
    }
    return key(self) == key(other)
      ? folder.lexicographicallyPrecedes(other.folder) : key(self) < key(other)
  }

  /// Letters, digits and what needs no escape as they are, other bytes in hexadecimal behind a sign.
  private static func encoded(_ name: [UInt8], by sign: String) -> String {
    name.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = scalar.isASCII && scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
      if isPlain || scalar == "-" || scalar == "." { return String(scalar) }
      return sign + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
