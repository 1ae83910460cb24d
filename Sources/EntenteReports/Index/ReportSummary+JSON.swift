import EntenteText

extension ReportSummary {
  /// Writes it where a value is wanted.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      for (role, days) in [("", period), ("baseline_", baseline)] {
        json.member(role + "first", days?.first.description)
        json.member(role + "last", days?.last.description)
      }
      json.key("stories")
      json.integer(stories)
      json.member("headline", headline)
      json.key("sentences")
      json.array(of: sentences) { $1.write(to: &$0) }
      json.key("shares")
      json.array(of: shares) { $1.write(to: &$0) }
    }
  }
}

extension Statement {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id.rawValue)
      json.member("text", words)
      json.key("rows")
      json.array(of: rows) { $1.write(to: &$0) }
    }
  }
}

extension RowReference {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("file", table + ".csv")
      json.key("key")
      json.object { json in
        for cell in key { json.member(cell.column, cell.value) }
      }
    }
  }
}

extension ShareSeries {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", code)
      json.member("name", name)
      json.key("months")
      json.array(of: points) { json, point in
        json.object { json in
          json.member("month", point.month.description)
          json.key("stories")
          json.integer(point.stories)
          json.key("stories_total")
          json.integer(point.total)
        }
      }
    }
  }
}

extension JSONWriter {
  /// A member that is a text, or null.
  fileprivate mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }
}
