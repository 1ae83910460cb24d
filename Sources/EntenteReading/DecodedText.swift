import EntentePages

/// A file's bytes as text.
struct DecodedText {
  /// Valid UTF-8 without U+0000; a byte order mark stays, so that offsets count from the beginning of the file.
  let text: [UInt8]
  /// `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`, with `guessed` behind it where the bytes did not say; `rtf`.
  let encoding: String

  /// Why bytes are not read as text.
  enum Refusal: Error, Hashable {
    /// A form known by its first bytes.
    case form(BinaryForm)
    /// An RTF document that cannot be read.
    case richText(RichText.Refusal)
    /// U+0000 or other control characters where text has none.
    case binary(offset: Int)
    /// More than one in a hundred characters could not be read.
    case damaged(invalid: Int, of: Int)
    /// Neither UTF-8 nor Windows-1252.
    case unknown
  }

  /// Reads bytes as UTF-8, UTF-16 or, by evidence, Windows-1252.
  init(_ bytes: [UInt8]) throws(Refusal) {
    if RichText.begins(bytes) {
      try self.init(richText: bytes)
      return
    }
    if let form = BinaryForm(of: bytes) { throw .form(form) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      try self.init(UTF16Text(bytes, .little), UTF16Text.Order.little.rawValue)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      try self.init(UTF16Text(bytes, .big), UTF16Text.Order.big.rawValue)
    } else if let nul = bytes.firstIndex(of: 0) {
      guard let order = UTF16Text.order(byNulsIn: bytes) else { throw .binary(offset: nul) }
      try self.init(UTF16Text(bytes, order), order.rawValue + " guessed")
    } else {
      try self.init(bytesOfASCIIKin: bytes)
    }
  }

  private init(_ decoded: UTF16Text, _ encoding: String) throws(Refusal) {
    guard decoded.invalid * 100 <= decoded.total else { throw .damaged(invalid: decoded.invalid, of: decoded.total) }
    self.init(text: decoded.text, encoding: encoding)
  }

  private init(richText bytes: [UInt8]) throws(Refusal) {
    do throws(RichText.Refusal) {
      self.init(text: try RichText.text(of: bytes), encoding: "rtf")
    } catch {
      throw .richText(error)
    }
  }

  private init(text: [UInt8], encoding: String) {
    self.text = text
    self.encoding = encoding
  }

  /// UTF-8 when it is, or mostly is; Windows-1252 when that reads well; nothing otherwise.
  private init(bytesOfASCIIKin bytes: [UInt8]) throws(Refusal) {
    let survey = UTF8Text.survey(bytes)
    if survey.invalid == 0 {
      self.init(text: bytes, encoding: "utf-8")
      return
    }
    if let control = Self.firstControl(in: bytes) { throw .binary(offset: control) }
    if survey.multibyte <= survey.invalid, Windows1252.isLikely(bytes) {
      let decoded = Windows1252.decoded(bytes)
      self.init(text: decoded.text, encoding: "windows-1252 guessed")
    } else if survey.invalid * 100 <= survey.total {
      self.init(text: UTF8Text.repaired(bytes), encoding: "utf-8")
    } else if survey.invalid * 4 <= survey.total {
      throw .damaged(invalid: survey.invalid, of: survey.total)
    } else {
      throw .unknown
    }
  }

  /// The first control character, when more than one byte in two hundred is one.
  private static func firstControl(in bytes: [UInt8]) -> Int? {
    let controls = bytes.indices.filter { bytes[$0] < 0x20 && !(0x09...0x0D).contains(bytes[$0]) && bytes[$0] != 0x1B }
    return controls.count * 200 > bytes.count ? controls.first : nil
  }
}
