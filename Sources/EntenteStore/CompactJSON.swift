import EntenteCoding
import EntenteText

/// The small arrays of an article as JSON without spaces, which a reader can follow and SQLite's `json_each` can take.
///
/// ```
/// paragraphs  [[0,120],[122,300]]
/// skipped     [[301,340,"navigation"]]
/// sentences   [["title",0,31],["body",33,120]]
/// counts      [2,1]
/// ```
enum CompactJSON {
  static func text(_ ranges: [ByteRange]) -> String { list(ranges) { "[\($0.start),\($0.end)]" } }

  static func text(_ skipped: [Skipped]) -> String {
    list(skipped) { "[\($0.range.start),\($0.range.end),\"\($0.why.rawValue)\"]" }
  }

  static func text(_ sentences: [Sentence]) -> String {
    list(sentences) { "[\"\($0.field.rawValue)\",\($0.range.start),\($0.range.end)]" }
  }

  static func text(_ counts: [Int]) -> String { list(counts, String.init) }

  private static func list<Element>(_ elements: [Element], _ text: (Element) -> String) -> String {
    "[" + elements.map(text).joined(separator: ",") + "]"
  }
}

/// Reads back what ``CompactJSON`` wrote and nothing else; every function returns nil for other text.
struct CompactJSONReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func ranges() -> [ByteRange]? {
    whole { reader in
      reader.take("[") ? reader.range(closing: true) : nil
    }
  }

  mutating func skipped() -> [Skipped]? {
    whole { reader in
      guard reader.take("["), let range = reader.range(), reader.take(","),
        let why = reader.word().flatMap(Skipped.Reason.init), reader.take("]")
      else { return nil }
      return Skipped(range: range, why: why)
    }
  }

  mutating func sentences() -> [Sentence]? {
    whole { reader in
      guard reader.take("["), let field = reader.word().flatMap(Field.init), reader.take(","),
        let range = reader.range(closing: true)
      else { return nil }
      return Sentence(field: field, range: range)
    }
  }

  mutating func counts() -> [Int]? { whole { $0.integer() } }

  /// An array that is all of the text.
  private mutating func whole<Element>(_ element: (inout Self) -> Element?) -> [Element]? {
    guard take("[") else { return nil }
    var elements: [Element] = []
    while !take("]") {
      guard elements.isEmpty || take(","), let next = element(&self) else { return nil }
      elements.append(next)
    }
    return position == bytes.count ? elements : nil
  }

  /// Two offsets in order, and the bracket behind them where they close their array.
  private mutating func range(closing: Bool = false) -> ByteRange? {
    guard let start = integer(), take(","), let end = integer(), start <= end, !closing || take("]") else { return nil }
    return ByteRange(start, end)
  }

  private mutating func integer() -> Int? {
    let first = position
    var value = 0
    while position < bytes.count, position - first < 18, case let digit = bytes[position] &- UInt8(ascii: "0"),
      digit < 10
    {
      value = value * 10 + Int(digit)
      position += 1
    }
    return position == first ? nil : value
  }

  /// A string without escapes: the words of our vocabularies have none.
  private mutating func word() -> String? {
    guard take("\""), let end = bytes[position...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    defer { position = end + 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }
}
