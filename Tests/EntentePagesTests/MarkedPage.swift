import EntentePages
import EntenteText

/// A page of which every line says what it is: `title ¦ …`, `body ¦ …`, `navigation ¦ …`; a line without is empty.
struct MarkedPage {
  let text: String
  /// What was marked, in the order of the text, as `kind ¦ words`.
  let expected: [String]

  init(_ marked: String, lineEnd: String = "\n") {
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "¦", maxSplits: 1).map { String($0) }
    }
    text = lines.map { $0.count < 2 ? "" : String($0[1].dropFirst()) }.joined(separator: lineEnd)
    expected = lines.filter { $0.count == 2 }.map { line in
      line[0].split(separator: " ").joined(separator: " ") + " ¦ " + bare(line[1])
    }
  }

  /// What was found, written like `expected`.
  var found: [String] { Self.rows(of: PlainText.page(text: Array(text.utf8)), in: Array(text.utf8)) }

  static func rows(of page: Page, in text: [UInt8]) -> [String] {
    var rows = page.paragraphs.map { ($0, "body") } + page.skipped.map { ($0.range, $0.why.rawValue) }
    if case .inText(let range) = page.title { rows.append((range, "title")) }
    return rows.sorted { $0.0 < $1.0 }.map { range, kind in
      kind + " ¦ " + bare(String(decoding: text[range.start..<range.end], as: UTF8.self))
    }
  }
}

/// Without white space and bullets at the ends.
private func bare(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  let isMargin: (Unicode.Scalar) -> Bool = { UTF8Scalars.isWhiteSpace($0.value) || $0 == "•" }
  guard let first = scalars.firstIndex(where: { !isMargin($0) }), let last = scalars.lastIndex(where: { !isMargin($0) })
  else { return "" }
  return String(String.UnicodeScalarView(scalars[first...last]))
}
