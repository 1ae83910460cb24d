import EntenteText

/// Members of an annotated line, each with what it must be.
extension JSONObject {
  /// U+0000, which no database keeps, becomes a space.
  func string(_ key: String) throws(FactsError) -> String {
    try required(key, "a string", \.storable)
  }

  func optionalString(_ key: String) throws(FactsError) -> String? {
    try optional(key, "a string or null", \.storable)
  }

  /// Reads what tells one thing from another: a string that is not empty.
  func identifier(_ key: String) throws(FactsError) -> String {
    try required(key, "a string of at least one character") { value in
      value.storable.flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  func flag(_ key: String) throws(FactsError) -> Bool {
    try required(key, "true or false", \.bool)
  }

  /// Reads how many of something a text has, which is no more than it has bytes.
  func count(_ key: String) throws(FactsError) -> Int {
    try required(key, "a whole number from 0 to \(AnnotateRequest.maximumBytes)") { value in
      value.integer.flatMap { (0...AnnotateRequest.maximumBytes).contains($0) ? $0 : nil }
    }
  }

  /// Reads a number between 0 and 1, to the nearest thousandth of those from 0.001 to 0.999.
  func optionalThousandths(_ key: String) throws(FactsError) -> Int? {
    try optional(key, "a number between 0 and 1") { value in
      guard case .number(let literal) = value, let number = Double(literal), (0...1).contains(number) else {
        return nil
      }
      return min(max(Int((number * 1_000).rounded()), 1), 999)
    }
  }

  func country(_ key: String) throws(FactsError) -> Country {
    try required(key, Self.aCountry, Self.country)
  }

  func optionalCountry(_ key: String) throws(FactsError) -> Country? {
    try optional(key, Self.aCountry, Self.country)
  }

  private static let aCountry = "an ISO 3166-1 alpha-3 code that we know"

  private static func country(_ value: JSONValue) -> Country? {
    value.string.flatMap { ISO3166.codes.contains($0) ? Country($0) : nil }
  }

  func optionalDay(_ key: String) throws(FactsError) -> CalendarDay? {
    try optional(key, "a day such as 2023-09-29") { value in value.string.flatMap { CalendarDay(iso: $0) } }
  }

  /// Reads one of the words of an enumeration.
  func word<Word: RawRepresentable<String>>(_ key: String, _ expected: String) throws(FactsError) -> Word {
    try required(key, expected) { value in value.string.flatMap { Word(rawValue: $0) } }
  }

  func optionalWord<Word: RawRepresentable<String>>(_ key: String, _ expected: String) throws(FactsError) -> Word? {
    try optional(key, expected) { value in value.string.flatMap { Word(rawValue: $0) } }
  }

  /// Reads `[start, end]`.
  func range(_ key: String) throws(FactsError) -> ByteRange {
    try required(key, "a start and an end") { value in
      guard let bounds = value.array, bounds.count == 2 else { return nil }
      return ByteRange(from: bounds[0], to: bounds[1])
    }
  }

  func range(from start: String, to end: String) throws(FactsError) -> ByteRange {
    try required(end, "an end behind its start") { value in
      self[start].flatMap { ByteRange(from: $0, to: value) }
    }
  }

  func objects<Value>(
    _ key: String, _ read: (JSONObject) throws(FactsError) -> Value
  ) throws(FactsError) -> [Value] {
    var values: [Value] = []
    for element in try required(key, "an array", \.array) {
      guard let object = element.object else { throw .unexpected(key: key, expected: "an array of objects") }
      values.append(try read(object))
    }
    return values
  }

  /// Reads `[field, start, end]` for each sentence: the title's first, each field's in order and disjoint.
  ///
  /// - Parameter lastOffset: Where the last of them may end.
  /// - Returns: None for an empty array.
  /// - Throws: `FactsError` for anything else.
  func sentences(upTo lastOffset: Int) throws(FactsError) -> [Sentence] {
    let sentences = try required("sentences", "an array of [field, start, end], the title's first, in order") {
      value -> [Sentence]? in
      guard let sentences = value.array?.map(Sentence.init(fact:)), !sentences.contains(nil) else { return nil }
      let read = sentences.compactMap(\.self)
      return zip(read, read.dropFirst()).allSatisfy { $0.precedes($1) } ? read : nil
    }
    guard sentences.allSatisfy({ $0.range.end <= lastOffset }) else {
      throw .unexpected(
        key: "sentences", expected: "within the \(lastOffset) bytes of text that so short a line can tell of")
    }
    return sentences
  }

  /// Reads how many sentences each paragraph of the body has.
  func sentencesOfParagraphs(_ sentences: [Sentence]) throws(FactsError) -> [Int] {
    try required("paragraphs", "an array of counts that sum to the sentences of the body") { value in
      guard let counts = value.array?.compactMap(\.integer), counts.count == value.array?.count,
        counts.allSatisfy((0...sentences.count).contains),
        counts.reduce(0, +) == sentences.count(where: { $0.field == .body })
      else { return nil }
      return counts
    }
  }

  private func required<Value>(
    _ key: String, _ expected: String, _ read: (JSONValue) -> Value?
  ) throws(FactsError) -> Value {
    guard let value = self[key].flatMap(read) else { throw .unexpected(key: key, expected: expected) }
    return value
  }

  private func optional<Value>(
    _ key: String, _ expected: String, _ read: (JSONValue) -> Value?
  ) throws(FactsError) -> Value? {
    switch self[key] {
    case nil, .null?: nil
    default: try required(key, expected, read)
    }
  }
}

extension JSONValue {
  fileprivate var storable: String? {
    guard case .string(let text) = self, text.contains(0) else { return string }
    return String(decoding: text.map { $0 == 0 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}

extension ByteRange {
  /// Offsets into a text of an annotated line, which is at most as long as a line may be.
  fileprivate init?(from start: JSONValue, to end: JSONValue) {
    guard let start = start.integer, let end = end.integer, 0 <= start, start <= end,
      end <= AnnotateRequest.maximumBytes
    else { return nil }
    self.init(start, end)
  }
}

extension Sentence {
  fileprivate init?(fact: JSONValue) {
    guard let parts = fact.array, parts.count == 3, let field = parts[0].string.flatMap(Field.init),
      let range = ByteRange(from: parts[1], to: parts[2])
    else { return nil }
    self.init(field: field, range: range)
  }
}
