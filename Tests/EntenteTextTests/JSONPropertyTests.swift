import EntenteText
import Foundation
import Testing

/// Foundation's reader and writer are the independent source; documents come from a seeded grammar.
@Suite struct `JSON as Foundation reads and writes it` {
  @Test(arguments: 0..<40)
  func `means the same, whatever its white space and escapes`(seed: UInt64) throws {
    var grammar = DocumentGrammar(seed: seed)
    for _ in 0..<50 {
      let line = grammar.object(depth: 0)
      let ours = try JSONLine.object(in: line)
      let theirs = try JSONSerialization.jsonObject(with: Data(line))
      #expect(same(.object(ours), theirs), "\(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test(arguments: 0..<40)
  func `is refused when a byte of it is changed and Foundation refuses it`(seed: UInt64) {
    var grammar = DocumentGrammar(seed: seed)
    for _ in 0..<50 {
      var line = grammar.object(depth: 0)
      line[Int.random(in: line.indices, using: &grammar.random)] = .random(in: 0...255, using: &grammar.random)
      guard let ours = try? JSONLine.object(in: line), !ours.hasReplacement else { continue }
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line)) }
    }
  }

  @Test(arguments: 0..<40)
  func `is written so that both read it back`(seed: UInt64) throws {
    var grammar = DocumentGrammar(seed: seed)
    for _ in 0..<50 {
      let value = JSONValue.object(try JSONLine.object(in: grammar.object(depth: 0))).withoutFractions
      var json = JSONWriter()
      json.value(value)
      #expect(JSONValue.object(try JSONLine.object(in: json.bytes)) == value)
      #expect(same(value, try JSONSerialization.jsonObject(with: Data(json.bytes))))
    }
  }

  private func same(_ value: JSONValue, _ other: Any?) -> Bool {
    switch value {
    case .null: other is NSNull
    case .bool(let flag): (other as? NSNumber)?.boolValue == flag
    case .number(let literal): (other as? NSNumber)?.doubleValue == Double(literal)
    case .string(let text): (other as? String)?.utf8.elementsEqual(text) == true
    case .array(let values):
      (other as? [Any]).map { $0.count == values.count && zip(values, $0).allSatisfy(same) } == true
    case .object(let object):
      (other as? [String: Any]).map { others in
        others.count == object.members.count && object.members.allSatisfy { same($0.value, others[$0.key]) }
      } == true
    }
  }
}

/// Random JSON objects with every kind of value, white space and escape; keys differ.
private struct DocumentGrammar {
  var random: LinearCongruence

  init(seed: UInt64) { random = LinearCongruence(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1) }

  mutating func object(depth: Int) -> [UInt8] {
    let members = (0..<Int.random(in: 0...5, using: &random)).map { index in
      space() + string(prefix: "\(index)") + space() + [UInt8(ascii: ":")] + value(depth: depth + 1)
    }
    return Array("{".utf8) + Array(members.joined(separator: Array(",".utf8))) + space() + Array("}".utf8)
  }

  private mutating func value(depth: Int) -> [UInt8] {
    let kinds = depth > 5 ? 0..<6 : 0..<8
    let value: [UInt8] =
      switch Int.random(in: kinds, using: &random) {
      case 0: Array("null".utf8)
      case 1: Array((Bool.random(using: &random) ? "true" : "false").utf8)
      case 2: Array(String(Int.random(in: -1_000_000...1_000_000, using: &random)).utf8)
      case 3: Array(["0", "-0.5", "1.25e2", "2E+3", "-7e-1", "0.0e0"].randomElement(using: &random)?.utf8 ?? "0".utf8)
      case 4, 5: string(prefix: "")
      case 6: object(depth: depth)
      default: array(depth: depth)
      }
    return space() + value + space()
  }

  private mutating func array(depth: Int) -> [UInt8] {
    let values = (0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth: depth + 1) }
    return Array("[".utf8) + Array(values.joined(separator: Array(",".utf8))) + Array("]".utf8)
  }

  private mutating func string(prefix: String) -> [UInt8] {
    let pieces = [
      "Quito", " and ", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83d\\ude00", "é", "漢字", "😀", "\u{2028}",
      "\\u0000",
      "the ministers of both countries ", "\\b\\f\\r\\t", "{", "]", ":", ",", "'",
    ]
    let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
    return Array("\"\(prefix)\(text.joined())\"".utf8)
  }

  private mutating func space() -> [UInt8] {
    Array(["", "", "", " ", "\t", "\r\n ", "  "].randomElement(using: &random)?.utf8 ?? "".utf8)
  }
}

/// Knuth's MMIX generator, the high half first: good enough to choose test cases, the same everywhere.
struct LinearCongruence: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state.byteSwapped ^ state >> 7
  }
}

extension JSONObject {
  /// Whether half a surrogate pair may have stood in it, which Foundation refuses.
  fileprivate var hasReplacement: Bool {
    members.contains { $0.key.unicodeScalars.contains("\u{FFFD}") || $0.value.hasReplacement }
  }
}

extension JSONValue {
  fileprivate var hasReplacement: Bool {
    switch self {
    case .string(let text): String(decoding: text, as: UTF8.self).unicodeScalars.contains("\u{FFFD}")
    case .array(let values): values.contains(where: \.hasReplacement)
    case .object(let object): object.hasReplacement
    case .null, .bool, .number: false
    }
  }
}

extension JSONValue {
  /// The value with null for each number that is no integer, which we never write.
  fileprivate var withoutFractions: JSONValue {
    switch self {
    case .number(let literal): Int(literal) == nil ? .null : self
    case .array(let values): .array(values.map(\.withoutFractions))
    case .object(let object):
      .object(JSONObject(members: object.members.map { .init(key: $0.key, value: $0.value.withoutFractions) }))
    case .null, .bool, .string: self
    }
  }
}

extension JSONWriter {
  fileprivate mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): bool(flag)
    case .number(let literal): integer(Int(literal) ?? 0)
    case .string(let text): self.text(text)
    case .array(let values): array { json in values.forEach { json.value($0) } }
    case .object(let members):
      object { json in
        for member in members.members {
          json.key(member.key)
          json.value(member.value)
        }
      }
    }
  }
}
