import EntenteCoding
import EntenteText

extension Inspection {
  /// The facts of ``text`` and of the reports as one JSON object on a line: numbers first, then what is behind them.
  func json(_ reports: ReportInspection) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("schema")
      json.integer(1)
      writeNumbers(to: &json)
      json.key("issues")
      json.array(of: issues) { $0.issue($1) }
      json.key("not_counted_articles")
      json.array(of: uncounted) { $0.uncounted($1) }
      json.strings("undated_articles", undated)
      json.strings("dated_after_today", future)
      json.key("copied_articles")
      json.array(of: copies) { json, copies in json.array(of: copies) { $0.string($1) } }
      json.key("unknown_countries")
      json.array(of: unknown) { $0.named($1.name, [], [("count", $1.count)]) }
      json.key("officials_without_country")
      json.array(of: officials) { $0.named($1.name, [("office", $1.office)], [("mentions", $1.mentions)]) }
      json.strings("changed_report_files", reports.differences)
      json.strings("added_report_files", reports.added)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func writeNumbers(to json: inout JSONWriter) {
    json.key("forms")
    json.array(of: overview.forms) { $0.named($1.name, [], [("files", $1.files), ("articles", $1.articles)]) }
    let counts = [
      ("articles", overview.articles), ("stories", overview.stories), ("copies", overview.copies),
      ("undated", overview.undated), ("not_read", overview.unread),
    ]
    for (name, count) in counts {
      json.key(name)
      json.integer(count)
    }
    json.key("not_counted")
    json.object { json in
      for (why, articles) in overview.uncounted {
        json.key(why.rawValue)
        json.integer(articles)
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func strings(_ name: String, _ values: [String]) {
    key(name)
    array(of: values) { $0.string($1) }
  }

  /// An object with a name, some words and some numbers.
  fileprivate mutating func named(_ name: String, _ words: [(String, String?)], _ numbers: [(String, Int)]) {
    object { json in
      for (key, value) in [("name", name)] + words {
        json.key(key)
        json.string(value)
      }
      for (key, value) in numbers {
        json.key(key)
        json.integer(value)
      }
    }
  }

  fileprivate mutating func issue(_ issue: Issue) {
    object { json in
      for (key, value) in [
        ("severity", issue.severity.rawValue), ("code", issue.code), ("locator", "\(issue.locator)"),
        ("message", issue.message), ("action", issue.action),
      ] {
        json.key(key)
        json.string(value)
      }
      json.key("line")
      if let line = issue.line { json.integer(line) } else { json.null() }
    }
  }

  fileprivate mutating func uncounted(_ article: CodedArticle) {
    object { json in
      for (key, value) in [
        ("locator", "\(article.article.provenance.locator)"), ("status", article.uncounted?.rawValue),
        ("language", article.language),
      ] {
        json.key(key)
        json.string(value)
      }
    }
  }
}
