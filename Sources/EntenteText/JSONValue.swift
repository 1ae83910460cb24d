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

/// What a value is, or nil when it is something else.
extension JSONValue {
  package var string: String? {
    if case .string(let text) = self { String(decoding: text, as: UTF8.self) } else { nil }
  }

  /// A number written without fraction and exponent that fits.
  package var integer: Int? {
    if case .number(let literal) = self { Int(literal) } else { nil }
  }

  package var bool: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  package var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  package var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }
}
