/// Why a line is not a JSON object, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What is wrong at the offset.
  package enum Cause: String, CaseIterable, Sendable {
    case badUTF8 = "bytes that are not UTF-8"
    case notAnObject = "no JSON object; a line is {…}"
    case unexpectedByte = "a byte that cannot stand here"
    case unexpectedEnd = "the line ends inside a value"
    case controlCharacter = "a control character in a string; write it as an escape, such as \\n or \\u0001"
    case badEscape =
      "an unknown escape; JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits"
    case badNumber = "a number that JSON does not have; it has -1.5e3 but not +1, 01, 1. or .5"
    case duplicateKey = "an object that has a key twice"
    case tooDeep = "more than 64 values inside each other"
    case trailingBytes = "something after the object; a line holds one object"
  }

  package let cause: Cause
  /// Bytes from the start of the line, 0-based.
  package let offset: Int

  package init(_ cause: Cause, at offset: Int) {
    self.cause = cause
    self.offset = offset
  }
}

extension JSONError: CustomStringConvertible {
  /// `byte 17: a control character in a string; …`, the byte counted from 1.
  package var description: String { "byte \(offset + 1): \(cause.rawValue)" }
}
