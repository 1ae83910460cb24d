import EntenteText

/// Lines of pages known by how they are written.
extension Boilerplate {
  /// `FILE - A boat of Ode, May 6, 2021.`, as AP begins a caption.
  static func isFileCaption(_ line: PageLine, in text: [UInt8]) -> Bool {
    let head = text[line.range.start..<min(line.range.end, line.range.start + 9)]
    let word = Array("FILE".utf8)
    guard head.starts(with: word), line.wordCount >= 4, head.count > 6, head[head.startIndex + 4] == 0x20 else {
      return false
    }
    let mark = head[head.startIndex + 5]
    return mark == 0x2D || mark == 0xE2
  }

  static func isCopyright(_ line: PageLine, in text: [UInt8]) -> Bool {
    line.phrase.hasSuffix("all rights reserved") || text.surface(line.range).hasPrefix("©")
  }

  /// The initials of an agency's writers and editors, with the number of the report or without: `jg/oda/mem`, `(ab/cd)`.
  static func isSignature(_ line: PageLine, in text: [UInt8]) -> Bool {
    let surface = text[line.range.start..<line.range.end]
    guard (2...6).contains(line.wordCount), surface.count <= 30, surface.contains(0x2F), !surface.contains(0x20) else {
      return false
    }
    let parts = surface.split { [0x2F, 0x28, 0x29].contains($0) }
    let initials = parts.prefix { part in part.count <= 4 && part.allSatisfy { (0x61...0x7A).contains($0 | 0x20) } }
    let others = parts.dropFirst(initials.count)
    let areNumbers = others.allSatisfy { part in part.count >= 5 && part.allSatisfy { (0x30...0x39).contains($0) } }
    return parts.count >= 2 && !initials.isEmpty && areNumbers
  }

  /// `HomeWorldPolitics`, `icon fileicon tagicon mail`: many words, none of those that sentences and headlines need.
  static func isMenu(_ line: PageLine, in text: [UInt8]) -> Bool {
    guard line.wordCount >= 8, !line.endsWithStop else { return false }
    let isUniform = line.capitalCount == line.wordCount || line.capitalCount == 0
    guard isUniform || namesIcon(line.phrase) else { return false }
    let words = line.phrase.utf8.split(separator: 0x20)
    let icon = "icon".utf8
    let icons = words.filter { $0.starts(with: icon) || $0.suffix(4).elementsEqual(icon) }.count
    if icons >= 4, icons * 5 >= words.count { return true }
    guard isUniform, words.count >= 10, line.phrase.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let marks: [UInt8] = [0x2C, 0x2E, 0x3A, 0x3B, 0x22, 0x24]
    return !text[line.range.start..<line.range.end].contains { marks.contains($0) }
      && !words.contains { FunctionWords.contains($0) }
  }

  private static func namesIcon(_ phrase: String) -> Bool {
    var last: UInt32 = 0
    return phrase.utf8.contains { byte in
      last = last << 8 | UInt32(byte)
      return last == 0x6963_6F6E
    }
  }

  /// `News > Russia`, `Home » World » Asia`, `World | Politics | Sport`.
  static func isBreadcrumb(_ line: PageLine, in text: [UInt8]) -> Bool {
    guard !line.endsWithStop, line.wordCount <= 14 else { return false }
    let parts = Separators.parts(of: line.range, in: text, at: Separators.isCrumb)
    if parts.count >= 2 { return parts.allSatisfy { words(of: $0, in: text) <= 4 } }
    let piped = Separators.parts(of: line.range, in: text, at: Separators.isPipe)
    let most = piped.count >= 3 ? 3 : 1
    return piped.count >= 2 && piped.allSatisfy { words(of: $0, in: text) <= most }
  }

  private static func words(of range: ByteRange, in text: [UInt8]) -> Int {
    PageLine(range, of: text, emptyLinesBefore: 0).wordCount
  }

  /// A web address, an e-mail address, a handle or a hashtag, alone on its line.
  static func isAddress(_ line: PageLine, in text: [UInt8]) -> Bool {
    let surface = text[line.range.start..<line.range.end]
    guard line.wordCount <= 24, let first = surface.first else { return false }
    if first == 0x23 || first == 0x40 {
      let words = surface.split(separator: 0x20)
      if words.allSatisfy({ $0.first == 0x23 || $0.first == 0x40 }) { return true }
    }
    guard line.wordCount >= 2, !surface.contains(0x20) else { return false }
    return first != 0x2E && (line.phrase.hasPrefix("http") || line.phrase.hasPrefix("www ") || surface.contains(0x40))
  }
}
