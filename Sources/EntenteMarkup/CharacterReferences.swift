/// Characters that HTML writes by name or number: `&eacute;`, `&#8217;`, `&#x2019;`.
package enum CharacterReferences {
  /// What a range of a source says.
  static func resolved(in source: [UInt8], _ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    resolve(in: source.span, range) { bytes.append($0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Calls for each byte of what a range says; names that are not known stay as they are.
  @inline(__always)
  package static func resolve(in bytes: Span<UInt8>, _ range: Range<Int>, _ write: (UInt8) -> Void) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == 0x26, let (value, end) = reference(in: bytes, offset + 1, range.upperBound) {
        Unicode.UTF8.encode(value)?.forEach(write)
        offset = end
      } else {
        write(byte)
        offset += 1
      }
    }
  }

  /// The character that a reference behind `&` names, and the offset behind it.
  package static func reference(
    in bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (value: Unicode.Scalar, end: Int)? {
    guard start < end else { return nil }
    if bytes[start] == 0x23 { return number(in: bytes, start + 1, end) }
    var stop = start
    while stop < end, stop - start < 8, isOfName(bytes[stop]) { stop += 1 }
    let name = String(decoding: (start..<stop).map { bytes[$0] }, as: UTF8.self)
    if stop < end, bytes[stop] == 0x3B { return names[name].map { ($0, stop + 1) } }
    // Old pages leave the semicolon out, of the oldest names alone.
    guard stop >= end || bytes[stop] != 0x3D, let value = names[name], value.value <= 0xFF else { return nil }
    return (value, stop)
  }

  private static func number(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (value: Unicode.Scalar, end: Int)? {
    let isHexadecimal = start < end && bytes[start] | 0x20 == 0x78
    var stop = isHexadecimal ? start + 1 : start
    let first = stop
    var value: UInt32 = 0
    while stop < end, let digit = digit(bytes[stop], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      stop += 1
    }
    guard stop > first else { return nil }
    if stop < end, bytes[stop] == 0x3B { stop += 1 }
    // Windows-1252, whatever the page says of itself, as browsers read it.
    let scalar = (0x80...0x9F).contains(value) ? windows[Int(value - 0x80)] : Unicode.Scalar(value)
    return (value == 0 ? "\u{FFFD}" : scalar ?? "\u{FFFD}", stop)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if (0x30...0x39).contains(byte) { return UInt32(byte - 0x30) }
    let lower = byte | 0x20
    return isHexadecimal && (0x61...0x66).contains(lower) ? UInt32(lower - 0x57) : nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// The characters of the codes 0x80 to 0x9F.
  private static let windows: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// The names of HTML 4; <https://www.w3.org/TR/html401/sgml/entities.html>.
  private static let names: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = ["quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'"]
    for (index, name) in latin.split(separator: " ").enumerated() {
      names[String(name)] = Unicode.Scalar(UInt32(0xA0 + index))
    }
    let pairs = others.split(separator: " ")
    for index in stride(from: 0, to: pairs.count, by: 2) {
      names[String(pairs[index])] = UInt32(pairs[index + 1], radix: 16).flatMap(Unicode.Scalar.init)
    }
    return names
  }()

  /// From U+00A0 to U+00FF.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
    micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
    Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash \
    Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
    ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
    uuml yacute thorn yuml
    """

  /// Names and codes.
  private static let others = """
    OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2C6 tilde 2DC Alpha 391 Beta 392 Gamma 393 \
    Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39A Lambda 39B Mu 39C Nu 39D Xi 39E Omicron 39F \
    Pi 3A0 Rho 3A1 Sigma 3A3 Tau 3A4 Upsilon 3A5 Phi 3A6 Chi 3A7 Psi 3A8 Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 \
    delta 3B4 epsilon 3B5 zeta 3B6 eta 3B7 theta 3B8 iota 3B9 kappa 3BA lambda 3BB mu 3BC nu 3BD xi 3BE omicron 3BF \
    pi 3C0 rho 3C1 sigmaf 3C2 sigma 3C3 tau 3C4 upsilon 3C5 phi 3C6 chi 3C7 psi 3C8 omega 3C9 thetasym 3D1 upsih 3D2 \
    piv 3D6 ensp 2002 emsp 2003 thinsp 2009 zwnj 200C zwj 200D lrm 200E rlm 200F ndash 2013 mdash 2014 lsquo 2018 \
    rsquo 2019 sbquo 201A ldquo 201C rdquo 201D bdquo 201E dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 \
    prime 2032 Prime 2033 lsaquo 2039 rsaquo 203A oline 203E frasl 2044 euro 20AC image 2111 weierp 2118 real 211C \
    trade 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21B5 lArr 21D0 uArr 21D1 \
    rArr 21D2 dArr 21D3 hArr 21D4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 \
    ni 220B prod 220F sum 2211 minus 2212 lowast 2217 radic 221A prop 221D infin 221E ang 2220 and 2227 or 2228 \
    cap 2229 cup 222A int 222B there4 2234 sim 223C cong 2245 asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 \
    sup 2283 nsub 2284 sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22A5 sdot 22C5 lceil 2308 rceil 2309 \
    lfloor 230A rfloor 230B lang 2329 rang 232A loz 25CA spades 2660 clubs 2663 hearts 2665 diams 2666
    """
}
