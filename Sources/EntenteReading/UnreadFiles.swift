import EntentePages
import EntenteText

/// The files of a folder that are not read for their endings, as rows of issues.csv.
///
/// A file that somebody may have meant as an article has a row of its own, the first hundred of each ending; those beyond,
/// and files of other kinds, have one row an ending with their number, so that a folder of a million pages does not make a
/// million rows.
struct UnreadFiles {
  /// All of them.
  private(set) var count = 0
  private var listed: [Issue] = []
  /// By ending.
  private var beyond: [String: (first: Locator, count: Int)] = [:]
  private var counts: [String: Int] = [:]

  private static let rowsOfEnding = 100
  private static let rowsOfOthers = 20

  mutating func add(_ locator: Locator, ending: String) {
    count += 1
    counts[ending, default: 0] += 1
    if let form = EndingForm(ending: ending), counts[ending, default: 0] <= Self.rowsOfEnding {
      listed.append(
        Issue(
          .otherForm, locator, "not read; it is \(form.name), and files that end in .\(ending) are not read yet",
          action: form.action))
    } else {
      beyond[ending, default: (locator, 0)].count += 1
    }
  }

  var issues: [Issue] {
    let endings = beyond.keys.sorted()
    let meant = endings.compactMap { ending in EndingForm(ending: ending).map { summary(ending, $0) } }
    let others = endings.filter { EndingForm(ending: $0) == nil }.sorted { (count($1), $0) < (count($0), $1) }
    let notes = others.prefix(Self.rowsOfOthers).map { note([$0], "in .\($0)") }
    let rest = Array(others.dropFirst(Self.rowsOfOthers))
    return listed + meant + notes + (rest.isEmpty ? [] : [note(rest, "otherwise, in \(rest.count) ways")])
  }

  private func count(_ ending: String) -> Int { beyond[ending]?.count ?? 0 }

  private func summary(_ ending: String, _ form: EndingForm) -> Issue {
    let others = count(ending) - 1
    let verbs = others == 1 ? ("is", "ends") : ("are", "end")
    let more = others > 0 ? ", nor \(verbs.0) \(others) more that \(verbs.1) in .\(ending)" : ""
    return Issue(
      .otherForm, beyond[ending]?.first ?? Locator(path: ""),
      "not read\(more); files of this form, \(form.name), are not read yet", action: form.action)
  }

  private func note(_ endings: [String], _ how: String) -> Issue {
    let count = endings.reduce(0) { $0 + self.count($1) }
    let first = endings.compactMap { beyond[$0]?.first }.min { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return Issue(
      .otherFiles, first ?? Locator(path: ""),
      "not looked at, as no article: \(count) \(count == 1 ? "file that ends" : "files that end") \(how)",
      action: "rename those that are plain text to .txt")
  }
}
