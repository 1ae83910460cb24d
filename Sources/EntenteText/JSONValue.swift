/// A value of a JSON text, as it was written.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The literal itself, `-1.50e3`: nothing is lost by reading it, and 1 and 1.0 differ.
  case number(String)
  /// Unescaped UTF-8.
  case string([UInt8])
  case array([JSONValue])
  case object(JSONObject)
}

/// The members of a JSON object, in the order in which they were written; no key stands twice.
package struct JSONObject: Hashable, Sendable {
  /// A key and its value.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  package let members: [Member]

  package init(members: [Member]) { self.members = members }

  /// The value of a key, or nil when the object does not have it.
  package subscript(key: String) -> JSONValue? {
    members.first { $0.key == key }?.value
  }
}
