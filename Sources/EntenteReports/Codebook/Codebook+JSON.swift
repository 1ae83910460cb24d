import EntenteText

/// The codebook for programs: one JSON object.
extension Codebook {
  package static func json(of entries: [Entry]) -> [UInt8] {
    document { json in
      json.key("columns")
      json.array(of: entries) { $1.write(to: &$0) }
    }
  }

  package static func json(of chapter: Chapter) -> [UInt8] {
    document { json in
      json.text("table", chapter.fileName)
      json.text("row", chapter.description)
      json.key("key")
      json.array(of: chapter.key) { $0.string($1) }
      json.key("columns")
      json.array(of: chapter.columns) { json, column in
        json.object { json in column.write(to: &json) }
      }
    }
  }

  package static func json(of flags: [FlagEntry]) -> [UInt8] {
    document { json in
      json.key("flags")
      json.array(of: flags) { json, entry in
        json.object { json in
          json.text("flag", entry.flag)
          json.text("meaning", entry.meaning)
          json.key("stands_in")
          json.array(of: entry.places) { $0.string($1) }
        }
      }
    }
  }

  private static func document(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object(members)
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension Codebook.Entry {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("table", chapter.fileName)
      column.write(to: &json)
      json.text("formula", method.formula)
      for part in method.parts {
        json.text(part.name.lowercased().filter { $0 != "." }.split(separator: " ").joined(separator: "_"), part.text)
      }
    }
  }
}

extension Column {
  fileprivate func write(to json: inout JSONWriter) {
    json.text("column", name)
    json.text("type", kind.rawValue)
    json.text("unit", unit)
    json.text("definition", definition)
  }
}

extension JSONWriter {
  /// A member that is a text.
  mutating func text(_ name: String, _ text: String) {
    key(name)
    string(text)
  }
}
