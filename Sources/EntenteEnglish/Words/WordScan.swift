import EntenteText

/// What is known of a word while its bytes are read.
struct WordScan {
  private let start: Int
  private(set) var position: Int
  /// Of the letters that were read, folded.
  private(set) var key = WordKey.seed
  private var folding = WordKey.Folding()
  private var letters = 0
  private var capitals = 0
  private var shape: Token.Shape

  init(start: Int, spaced: Bool) {
    self.start = start
    position = start
    shape = spaced ? [.spaced] : []
  }

  /// How the whole word is written.
  var shapeOfAll: Token.Shape {
    var shape = shape
    shape.insert(letters == 0 ? .number : .word)
    if letters > 1 && capitals == letters { shape.insert(.upper) }
    if letters == 1 && capitals == 1 && shape.contains(.dotted) { shape.insert(.upper) }
    return shape
  }

  /// Reads as far as the word goes.
  @inline(__always)
  mutating func run(over text: Span<UInt8>, upTo limit: Int) {
    while position < limit {
      takeSmallLetters(text, limit)
      guard position < limit else { return }
      let byte = text[position]
      guard byte < 0x80 ? takeASCII(byte, text, limit) : takeWide(byte, text, limit) else { return }
    }
  }

  /// Nearly all letters are small ones of ASCII.
  @inline(__always)
  private mutating func takeSmallLetters(_ text: Span<UInt8>, _ limit: Int) {
    let run = position
    while position < limit {
      let byte = text[position]
      guard byte &- 0x61 < 26 else { break }
      key = WordKey.add(byte, to: key)
      position &+= 1
    }
    letters &+= position &- run
  }

  /// Whether a byte that is no small letter belongs to the word.
  @inline(__always)
  private mutating func takeASCII(_ byte: UInt8, _ text: Span<UInt8>, _ limit: Int) -> Bool {
    if byte &- 0x41 < 26 {
      key = WordKey.add(byte | 0x20, to: key)
      letters &+= 1
      capitals &+= 1
      if position == start { shape.insert(.capital) }
    } else if byte &- 0x30 < 10 {
      key = WordKey.add(byte, to: key)
    } else if byte == 0x2E, Tokenizer.continuesAbbreviation(text, start, position, limit) {
      shape.insert(.dotted)
    } else if byte == 0x2E || byte == 0x2C, letters == 0, position + 1 < limit, text[position + 1] &- 0x30 < 10 {
      key = WordKey.add(byte, to: key)
    } else {
      return false
    }
    position &+= 1
    return true
  }

  /// Whether a character beyond ASCII belongs to the word.
  private mutating func takeWide(_ byte: UInt8, _ text: Span<UInt8>, _ limit: Int) -> Bool {
    guard Tokenizer.nonletter(text, position, limit) == 0 else { return false }
    if Tokenizer.isWideCapital(text, position, limit) {
      capitals += 1
      if position == start { shape.insert(.capital) }
    }
    letters += 1
    shape.insert(.accented)
    let end = min(position + Tokenizer.length(byte), limit)
    while position < end {
      folding.fold(text[position]) { key = WordKey.add($0, to: key) }
      position += 1
    }
    return true
  }
}
