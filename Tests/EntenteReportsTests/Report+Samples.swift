import EntenteCoding
import EntenteCorpus
import EntenteData
import EntenteMeasures
import EntenteReports
import EntenteText

extension Report {
  /// A report on articles, under the weights of PLOVER.
  static func of(
    _ articles: [MarkedArticle], period: String? = nil, baseline: String? = nil, issues: [Issue] = [],
    accuracy: CoderAccuracy = .unmeasured, label: String = "test", weights: Weights? = nil, focus: [String] = []
  ) throws -> Report {
    try of(
      coded: try articles.map { try $0.coded }, period: period, baseline: baseline, issues: issues, accuracy: accuracy,
      label: label, weights: weights, focus: focus)
  }

  /// The same of articles that name people and bodies too.
  static func of(
    coded articles: [CodedArticle], period: String? = nil, baseline: String? = nil, issues: [Issue] = [],
    accuracy: CoderAccuracy = .unmeasured, label: String = "test", weights: Weights? = nil, focus: [String] = [],
    regions: Regions = Regions()
  ) throws -> Report {
    let weights = try weights ?? Weights(tsv: EmbeddedFile.plover.bytes, file: EmbeddedFile.plover.path)
    let whole = Collation.collate(articles)
    let codes = ["RUS": "Russia", "USA": "United States", "ECU": "Ecuador", "VEN": "Venezuela", "CUB": "Cuba"]
    let names = codes.compactMap { code, name in Country(code).map { ($0, name) } }
    let manifest = Manifest(
      version: "0.0.0", label: label, period: try period.map { try Period(parsing: $0) },
      baseline: try baseline.map { try Period(parsing: $0) }, focus: focus.compactMap { Country($0) },
      weights: weights.name, coder: "test",
      sources: [Manifest.Source(name: "weights", path: EmbeddedFile.plover.path, sha256: "0123")])
    let collation = manifest.period.map(whole.within) ?? whole
    let namesByCountry = Dictionary(uniqueKeysWithValues: names)
    let comparison = manifest.baseline.map { baseline in
      PeriodComparison(
        PeriodPair(from: whole.within(baseline), to: collation, weights: weights), names: namesByCountry)
    }
    return Report(
      manifest: manifest, collation: collation, tally: Tally(of: collation, weights: weights), weights: weights,
      names: namesByCountry,
      missed: try MissedActs(tsv: EmbeddedFile.missed.bytes, file: EmbeddedFile.missed.path, weights: weights),
      issues: issues, accuracy: accuracy, regions: regions,
      context: PeriodContext(
        series: MonthlySeries(of: whole, weights: weights, names: namesByCountry), comparison: comparison,
        focus: .ofReport(
          on: whole, in: manifest.period, powers: manifest.focus, weights: weights, names: namesByCountry),
        undated: whole.undated.flatMap(\.reports)))
  }

  /// The report's files, with the words that come with the program.
  func files(
    dialect: CSVDialect = .standard, evidenceCapacity: Int = Evidence.capacity, hasQuotations: Bool = true,
    extent: ReportExtent = .pages,
    sha256: @escaping @Sendable ([UInt8]) -> String
  ) -> [ReportFile] {
    do {
      return try files(
        dialect: dialect, evidenceCapacity: evidenceCapacity,
        page: PageOptions(words: .shipped, hasQuotations: hasQuotations, extent: extent), sha256: sha256)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// The text of one of the report's files.
  func text(of path: String) -> String? {
    files(sha256: fingerprint).first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

/// A stand-in for SHA-256 that tests can do without: 64 hexadecimal digits that depend on every byte.
func fingerprint(_ bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  let digits = String(hash, radix: 16)
  let padded = String(repeating: "0", count: 16 - digits.count) + digits
  return padded + padded + padded + padded
}

extension [MarkedArticle] {
  /// A call told twice and copied, a visit to come, an accusation, and a page without date or country.
  static let dispatches: [MarkedArticle] = [
    MarkedArticle(
      "a-call", "2023-03-01", outlet: "Wire",
      title: "[Moscow|RUS|metonym] {calls|RUS=ECU CONSULT mode:phone} [Quito|ECU|metonym]",
      "The [Russian|RUS|demonym] minister {called|RUS=ECU CONSULT mode:phone} his colleague in [Ecuador|ECU] on Monday.",
      "[Russia|RUS] {praised|RUS>ECU SUPPORT act:praise} [Ecuador|ECU] for its patience."),
    MarkedArticle(
      "b-copy", "2023-03-02", outlet: "Gazette",
      title: "[Russia|RUS] and [Ecuador|ECU] talk",
      "The [Russian|RUS|demonym] minister {called|RUS=ECU CONSULT mode:phone} his colleague in [Ecuador|ECU] on Monday.",
      "[Russia|RUS] {praised|RUS>ECU SUPPORT act:praise} [Ecuador|ECU] for its patience."),
    MarkedArticle(
      "c-visit", "2023-04-10", outlet: "Wire",
      "The [United States|USA] {will send|USA>ECU AGREE planned act:visit} an envoy to [Ecuador|ECU] in May.",
      "It {may|USA>VEN AID hypothetical} help [Venezuela|VEN] too."),
    MarkedArticle(
      "d-blame", nil, outlet: nil,
      "[Venezuela|VEN] {accused|VEN>USA ACCUSE act:accuse} the [United States|USA] of meddling.",
      "[Cuba|CUB] {denied|CUB>USA ACCUSE negated act:accuse} having blamed the [United States|USA]."),
    MarkedArticle("e-rain", nil, outlet: "Gazette", "It rained all day."),
  ]
}

extension PageWords {
  /// Those of data/words.
  static let shipped: PageWords = {
    func file(_ file: EmbeddedFile) -> (bytes: [UInt8], file: String) { (file.bytes, file.path) }
    do {
      return try PageWords(sentences: file(.sentences), acts: file(.actWords), glossary: file(.glossary))
    } catch {
      preconditionFailure("\(error)")
    }
  }()
}
