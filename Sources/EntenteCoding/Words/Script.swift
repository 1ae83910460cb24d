/// A script that tells a language, or the languages that share it.
///
/// - SeeAlso: The Unicode Standard, blocks by script.
enum Script: String, CaseIterable, Sendable {
  case latin, cyrillic, arabic, greek, hebrew, armenian, devanagari, bengali, gurmukhi, gujarati, tamil, telugu, kannada
  case malayalam, sinhala, thai, lao, myanmar, georgian, ethiopic, khmer, kana, han, hangul

  /// The script of a letter; nil for those of other scripts.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x024F, 0x1E00...0x1EFF: self = .latin
    case 0x0370...0x03FF, 0x1F00...0x1FFF: self = .greek
    case 0x0400...0x052F: self = .cyrillic
    case 0x0530...0x058F: self = .armenian
    case 0x0590...0x05FF: self = .hebrew
    case 0x0600...0x06FF, 0x0750...0x077F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
    case 0x10A0...0x10FF: self = .georgian
    case 0x1200...0x137F: self = .ethiopic
    case 0x1780...0x17FF: self = .khmer
    case 0x3040...0x30FF: self = .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: self = .han
    case 0x1100...0x11FF, 0xAC00...0xD7AF: self = .hangul
    case 0x0900...0x109F: self.init(asian: scalar.value)
    default: return nil
    }
  }

  /// Of the blocks of South and South-East Asia, which follow one another.
  private init?(asian value: UInt32) {
    switch value {
    case 0x0900...0x097F: self = .devanagari
    case 0x0980...0x09FF: self = .bengali
    case 0x0A00...0x0A7F: self = .gurmukhi
    case 0x0A80...0x0AFF: self = .gujarati
    case 0x0B80...0x0BFF: self = .tamil
    case 0x0C00...0x0C7F: self = .telugu
    case 0x0C80...0x0CFF: self = .kannada
    case 0x0D00...0x0D7F: self = .malayalam
    case 0x0D80...0x0DFF: self = .sinhala
    case 0x0E00...0x0E7F: self = .thai
    case 0x0E80...0x0EFF: self = .lao
    case 0x1000...0x109F: self = .myanmar
    default: return nil
    }
  }
}
