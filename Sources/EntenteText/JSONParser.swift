/// A recursive-descent reader of one line of valid UTF-8.
struct JSONParser {
  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the object that the line consists of.
  mutating func line() throws(JSONError) -> JSONObject {
    guard nextByte() == UInt8(ascii: "{") else { throw JSONError(.notAnObject, at: position) }
    let object = try object()
    guard nextByte() == nil else { throw JSONError(.trailingBytes, at: position) }
    return object
  }

  /// Reads all values, to the end.
  mutating func values() throws(JSONError) -> [JSONValue] {
    var values: [JSONValue] = []
    while nextByte() != nil { values.append(try value()) }
    return values
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard let byte = nextByte() else { throw unexpected() }
    return switch byte {
    case JSONScan.quote: .string(try string())
    case UInt8(ascii: "{"): .object(try nested { parser throws(JSONError) in try parser.object() })
    case UInt8(ascii: "["): .array(try nested { parser throws(JSONError) in try parser.array() })
    case UInt8(ascii: "t"): try literal("true", .bool(true))
    case UInt8(ascii: "f"): try literal("false", .bool(false))
    case UInt8(ascii: "n"): try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try number())
    default: throw unexpected()
    }
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    let start = position
    var members: [JSONObject.Member] = []
    try elements(until: UInt8(ascii: "}")) { parser throws(JSONError) in
      members.append(try parser.member())
    }
    guard !hasDuplicates(members) else { throw JSONError(.duplicateKey, at: start) }
    return JSONObject(members: members)
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    var values: [JSONValue] = []
    try elements(until: UInt8(ascii: "]")) { parser throws(JSONError) in
      values.append(try parser.value())
    }
    return values
  }

  private mutating func member() throws(JSONError) -> JSONObject.Member {
    guard nextByte() == JSONScan.quote else { throw unexpected() }
    let key = try key()
    guard nextByte() == UInt8(ascii: ":") else { throw unexpected() }
    position += 1
    return JSONObject.Member(key: key, value: try value())
  }

  /// Reads elements separated by commas, from behind the opening bracket to behind the closing one.
  private mutating func elements(
    until close: UInt8, _ element: (inout JSONParser) throws(JSONError) -> Void
  ) throws(JSONError) {
    position += 1
    if nextByte() == close {
      position += 1
      return
    }
    while true {
      try element(&self)
      let separator = nextByte()
      guard separator == UInt8(ascii: ",") || separator == close else { throw unexpected() }
      position += 1
      if separator == close { return }
    }
  }

  private mutating func nested<Value>(
    _ read: (inout JSONParser) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    depth += 1
    guard depth < JSONLine.maximumDepth else { throw JSONError(.tooDeep, at: position) }
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func literal(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for byte in word.utf8 {
      guard position < bytes.count, bytes[position] == byte else { throw unexpected() }
      position += 1
    }
    return value
  }

  /// Skips white space and returns the byte behind it without taking it, or nil at the end.
  private mutating func nextByte() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): position += 1
      case let byte: return byte
      }
    }
    return nil
  }

  private func unexpected() -> JSONError {
    JSONError(position < bytes.count ? .unexpectedByte : .unexpectedEnd, at: position)
  }

  /// Compares keys by their bytes; many of them in order, so that a long object takes no quadratic time.
  private func hasDuplicates(_ members: [JSONObject.Member]) -> Bool {
    if members.count <= 16 {
      return members.indices.contains { index in
        members[..<index].contains { $0.key.utf8.elementsEqual(members[index].key.utf8) }
      }
    }
    let keys = members.map(\.key).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return zip(keys, keys.dropFirst()).contains { $0.utf8.elementsEqual($1.utf8) }
  }
}
