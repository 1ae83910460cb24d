import EntenteEnglish
package import EntenteText

/// Why a line of input has no annotation, and the line that says so: no input is dropped in silence.
package struct AnnotateRefusal: Error, Hashable, Sendable {
  /// The `status` of an answer other than `ok`.
  package enum Status: String, CaseIterable, Sendable {
    case badJSON = "bad_json"
    case badUTF8 = "bad_utf8"
    case missingField = "missing_field"
    case tooLong = "too_long"
  }

  package let status: Status
  /// Nil when the line is so broken that its id was not read.
  package let id: ArticleID?
  /// What is the matter and what to do about it.
  package let message: String

  package init(_ status: Status, id: ArticleID?, message: String) {
    self.status = status
    self.id = id
    self.message = message
  }

  /// A line beyond `AnnotateRequest.maximumBytes`, of which nothing was read.
  package static let tooLong = AnnotateRefusal(.tooLong, id: nil, message: "a line of more than 64 MiB; split the text")
}

extension AnnotateRefusal {
  /// Answers the line: `{"schema":2,"id":null,"status":"bad_json","message":"byte 17: …","issues":[]}`.
  ///
  /// There are no issues, as they are about a text, and none was read.
  package func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("schema")
      json.integer(FactLine.schema)
      json.key("id")
      json.string(id?.value)
      json.key("status")
      json.string(status.rawValue)
      json.key("message")
      json.string(message)
      json.key("issues")
      json.array { _ in }
    }
    return json.bytes
  }
}
