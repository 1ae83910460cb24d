/// A page as the elements and texts that it holds, in the order of their beginnings.
///
/// Elements are places in one array, and what they say is looked up in the source only when it is needed: a page has
/// thousands of them, and most are menus.
package struct HTMLPage: Sendable {
  package struct Node: Sendable {
    package let tag: HTMLTag
    /// Of a text: whether it stands in a link.
    package let isLinked: Bool
    /// Offset in the source where the text, or the attributes of the element, begin.
    fileprivate let start: Int32
    fileprivate let stop: Int32
    /// The node that it is in; -1 for the outermost.
    package let parent: Int32
    /// The node behind it and all that it holds.
    package fileprivate(set) var end: Int32
  }

  /// UTF-8.
  package let source: [UInt8]
  package private(set) var nodes: [Node] = []

  package init(source: [UInt8]) {
    self.source = source
    nodes.reserveCapacity(source.count / 24 + 16)
  }

  /// The first element of a kind.
  package func first(_ tag: HTMLTag) -> Int? { nodes.firstIndex { $0.tag == tag } }

  /// Where the text, or the attributes of the element, stand in the source.
  package func range(of node: Int) -> Range<Int> { Int(nodes[node].start)..<Int(nodes[node].stop) }

  // MARK: Building

  mutating func append(_ tag: HTMLTag, _ range: Range<Int>, in parent: Int32, isLinked: Bool = false) -> Int32 {
    let index = Int32(nodes.count)
    nodes.append(
      Node(
        tag: tag, isLinked: isLinked, start: Int32(range.lowerBound), stop: Int32(range.upperBound), parent: parent,
        end: index + 1))
    return index
  }

  mutating func close(_ node: Int32) { nodes[Int(node)].end = Int32(nodes.count) }
}

extension HTMLPage {
  /// Calls for each attribute of an element where its name and its value stand in the source.
  @inline(__always)
  package func forEachAttribute(
    of node: Int, in bytes: Span<UInt8>, _ read: (_ name: Range<Int>, _ value: Range<Int>) -> Void
  ) {
    let range = range(of: node)
    var offset = range.lowerBound
    while offset < range.upperBound {
      while offset < range.upperBound, Self.isBlank(bytes[offset]) || bytes[offset] == 0x2F { offset += 1 }
      let start = offset
      while offset < range.upperBound, !Self.isBlank(bytes[offset]), bytes[offset] != 0x3D || offset == start {
        offset += 1
      }
      guard offset > start else { return }
      let name = start..<offset
      while offset < range.upperBound, Self.isBlank(bytes[offset]) { offset += 1 }
      guard offset < range.upperBound, bytes[offset] == 0x3D else {
        read(name, offset..<offset)
        continue
      }
      offset += 1
      while offset < range.upperBound, Self.isBlank(bytes[offset]) { offset += 1 }
      let value = Self.value(in: bytes, offset, range.upperBound)
      read(name, value)
      offset = value.upperBound
      if offset < range.upperBound, bytes[offset] == 0x22 || bytes[offset] == 0x27 { offset += 1 }
    }
  }

  private static func value(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
    guard start < end else { return start..<start }
    let quote = bytes[start]
    var offset = start
    if quote == 0x22 || quote == 0x27 {
      offset += 1
      while offset < end, bytes[offset] != quote { offset += 1 }
      return start + 1..<offset
    }
    while offset < end, !isBlank(bytes[offset]) { offset += 1 }
    return start..<offset
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  package static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The first attribute of a name.
  ///
  /// - Parameters:
  ///   - name: In lower case.
  ///   - node: The element's number.
  /// - Returns: Its value with references resolved; nil where there is none.
  package func attribute(_ name: String, of node: Int) -> String? {
    var found: Range<Int>?
    forEachAttribute(of: node, in: source.span) { place, value in
      if found == nil, Self.isEqual(source[place], name) { found = value }
    }
    return found.map { CharacterReferences.resolved(in: source, $0) }
  }

  /// A number that follows from the bytes of an attribute; nil where it is missing or empty.
  package func fingerprint(of name: String, at node: Int) -> UInt64? {
    var found: Range<Int>?
    forEachAttribute(of: node, in: source.span) { place, value in
      if found == nil, Self.isEqual(source[place], name) { found = value }
    }
    return found.flatMap { $0.isEmpty ? nil : Self.fingerprint(of: $0, in: source.span) }
  }

  /// The FNV-1a hash of some bytes of a page: texts that are compared thousands of times are compared by it.
  package static func fingerprint(of range: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in range { hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3 }
    return hash
  }

  /// The attributes of an element by their names in lower case, with references resolved.
  package func attributes(of node: Int) -> [String: String] {
    var attributes: [String: String] = [:]
    forEachAttribute(of: node, in: source.span) { name, value in
      let key = String(decoding: source[name], as: UTF8.self).lowercased()
      if attributes[key] == nil { attributes[key] = CharacterReferences.resolved(in: source, value) }
    }
    return attributes
  }

  /// Whether bytes are some text in lower case, in either case.
  private static func isEqual(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
    guard bytes.count == word.utf8.count else { return false }
    return zip(bytes, word.utf8).allSatisfy { byte, letter in
      byte == letter || (0x41...0x5A).contains(byte) && byte | 0x20 == letter
    }
  }

  /// All the text in an element, with references resolved, as it was written.
  package func text(of node: Int) -> [UInt8] {
    var text: [UInt8] = []
    for index in node..<Int(nodes[node].end) where nodes[index].tag == .text {
      CharacterReferences.resolve(in: source.span, range(of: index)) { text.append($0) }
    }
    return text
  }

  /// The text of a script, as it stands in the source.
  package func script(_ node: Int) -> [UInt8] {
    guard node + 1 < nodes.count, nodes[node].end > node + 1 else { return [] }
    return Array(source[range(of: node + 1)])
  }
}
