import EntenteCoding
import EntenteCorpus
import EntenteData
import EntenteMeasures
import EntenteReading
import EntenteReports
import EntenteStore
import EntenteText

/// A report that stands in its folder, made again from the database so that its rows can be explained.
struct WrittenReport {
  private let place: String
  private let package: JSONObject
  private let summary: JSONObject

  /// - Parameters:
  ///   - label: Its name, or the path of its folder.
  ///   - output: Where reports stand.
  /// - Throws: `Failure` where no report of Entente's stands there, or one by an earlier version.
  init(_ label: String, below output: String) throws {
    place = label.contains("/") ? label : output + "/" + label
    let path = Array("\(place)/\(ReportPackage.fileName)".utf8)
    guard ReportPackage(at: Array(place.utf8)) != nil,
      let bytes = try? FileBytes.contents(of: path, limit: ReportPackage.maximumSize),
      let package = try? JSONLine.object(in: bytes)
    else {
      throw Failure(.noInput, "\(place): no report of Entente's is there; \(Self.advice(label, output))")
    }
    guard let summary = package["summary"]?.object else {
      throw Failure(.data, "\(place): it was made by an earlier Entente; make it again with 'entente report'.")
    }
    (self.package, self.summary) = (package, summary)
  }

  /// What a mistyped period was probably meant to be, or where to look.
  private static func advice(_ label: String, _ output: String) -> String {
    do {
      _ = try PeriodName(label)
    } catch  where label.contains(where: \.isNumber) {
      return "\(error)"
    } catch {}
    return "name one of those in \(output), such as latest."
  }

  /// The same report of the articles that the database has now, and all that its stories were chosen from.
  ///
  /// - Throws: `StoreError`, or `Failure` when no article was coded by the report's coder, or the report was made with
  /// other files.
  func report(
    in store: Store, weights: Weights, gazetteer: Gazetteer, files: ExplainedFiles,
    accuracy: (_ coder: String) throws -> CoderAccuracy
  ) throws -> (Report, whole: Collation) {
    try files.check(hashes, of: place)
    let coder = member("coder") ?? ""
    let duplicates = member("duplicates").flatMap(Duplicates.init) ?? .collapse
    let least = member("min_probability").flatMap(Double.init).map { Int(($0 * 1_000).rounded()) } ?? 0
    let articles = try store.articles(in: .coded(by: coder), coder: coder)
    guard !articles.isEmpty else {
      throw Failure(.noInput, "\(store.path): no article there was coded by \(coder), as those of \(place) were.")
    }
    let whole = Collation.collate(
      articles.known(byEndOf: days(""), days("baseline_")), duplicates: duplicates, leastProbability: least)
    let manifest = Manifest(
      version: Version.number, label: place, period: days(""), baseline: days("baseline_"),
      duplicates: duplicates.rawValue, leastProbability: least,
      focus: (member("focus") ?? "").split(separator: ",").compactMap { Country($0) }, weights: weights.name,
      coder: coder, sources: [])
    let report = try Report(
      of: ReportedParts(of: whole, manifest), manifest: manifest, weights: weights, names: gazetteer.names,
      accuracy: accuracy(coder))
    return (report, whole)
  }

  /// What the rows shown are of: `the report reports/2018-05`; says so where the database has other stories by now.
  func title(of report: Report) -> String {
    let written = summary["stories"]?.integer ?? 0
    let now = report.storyCount
    return "the report \(place)"
      + (written == now ? "" : " (it was made of \(written) stories; the database has \(now) of these days by now)")
  }

  /// Of the files that the report was made with, whose names alone tell what they are to it; of facts that others coded
  /// no gazetteer is known.
  private var hashes: [String: [String]] {
    let all = (package["entente"]?.object?.members ?? []).compactMap { member -> String? in
      let text = member.value.string ?? ""
      return text.hasPrefix("sha256:") ? String(text.dropFirst(7)) : nil
    }
    let isOurs = member(EmbeddedFile.ranker.path) != nil
    return ["weights": all].merging(isOurs ? ["gazetteer": all] : [:]) { first, _ in first }
  }

  private func member(_ name: String) -> String? { package["entente"]?.object?[name]?.string }

  private func days(_ role: String) -> Period? {
    guard let first = summary[role + "first"]?.string.flatMap({ CalendarDay(iso: $0) }),
      let last = summary[role + "last"]?.string.flatMap({ CalendarDay(iso: $0) }), first <= last
    else { return nil }
    return Period(first: first, end: last.advanced(by: 1))
  }
}
