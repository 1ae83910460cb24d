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

  /// Reads it back, without the sentences.
  ///
  /// - Returns: Nil for what is no summary.
  init?(_ json: JSONObject) {
    guard let name = json["name"]?.string, let headline = json["headline"]?.string,
      let stories = json["stories"]?.integer, stories >= 0, let shares = json["shares"]?.array
    else { return nil }
    let series = shares.compactMap { $0.object.flatMap(ShareSeries.init) }
    guard series.count == shares.count else { return nil }
    self.init(
      name: name, period: Self.days("", in: json), baseline: Self.days("baseline_", in: json), stories: stories,
      headline: headline, sentences: [], shares: series)
  }

  private static func days(_ role: String, in json: JSONObject) -> Period? {
    guard let first = json[role + "first"]?.string.flatMap({ CalendarDay(iso: $0) }),
      let last = json[role + "last"]?.string.flatMap({ CalendarDay(iso: $0) }), first <= last
    else { return nil }
    return Period(first: first, end: last.advanced(by: 1))
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

  fileprivate init?(_ json: JSONObject) {
    guard let code = json["id"]?.string, let name = json["name"]?.string, let months = json["months"]?.array else {
      return nil
    }
    let points = months.compactMap { $0.object.flatMap(Point.init) }
    guard points.count == months.count, code.utf8.allSatisfy(Self.isCapital) else { return nil }
    self.init(code: code, name: name, points: points)
  }

  /// A code becomes part of a file's name and of ids: nothing but capitals may.
  private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
}

extension ShareSeries.Point {
  fileprivate init?(_ json: JSONObject) {
    guard let month = json["month"]?.string.flatMap({ try? Period(parsing: $0) }),
      let stories = json["stories"]?.integer, let total = json["stories_total"]?.integer, total > 0,
      (0...total).contains(stories)
    else { return nil }
    self.init(month: month, stories: stories, total: total)
  }
}

extension JSONWriter {
  /// A member that is a text, or null.
  fileprivate mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }
}
