/// A country or territory by its ISO 3166-1 alpha-3 code, with XKX, the historic SUN, and EUE for the European Union.
///
/// A code is three bytes in one integer: countries are compared and hashed in the coder's inner loops.
package struct Country: Hashable, Sendable {
  private let packed: UInt32

  /// Returns nil unless `code` is three capital letters A to Z; whether such a country exists is the gazetteer's to say.
  package init?(_ code: some StringProtocol) {
    var packed: UInt32 = 0
    var count = 0
    for byte in code.utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { return nil }
      packed = packed << 8 | UInt32(byte)
      count += 1
    }
    guard count == 3 else { return nil }
    self.packed = packed
  }

  /// The alpha-3 code, `ECU`.
  package var iso3: String {
    String(decoding: [UInt8(packed >> 16 & 0xFF), UInt8(packed >> 8 & 0xFF), UInt8(packed & 0xFF)], as: UTF8.self)
  }

  /// The European Union: a party to events, never a country that is counted.
  package static let europeanUnion = Country(packed: 0x45_55_45)

  private init(packed: UInt32) { self.packed = packed }
}

extension Country: Comparable {
  package static func < (left: Country, right: Country) -> Bool { left.packed < right.packed }
}

extension Country: CustomStringConvertible {
  package var description: String { iso3 }
}
