import EntenteEnglish
import Testing

@Suite struct `The key of a word` {
  @Test(arguments: [
    ("ECUADOR", "ecuador"), ("Perú", "peru"), ("Peru\u{301}", "peru"), ("Türkiye", "turkiye"), ("Åland", "aland"),
    ("Curaçao", "curacao"), ("Łódź", "lodz"), ("Đà", "da"), ("Straße", "strasse"), ("Œuvre", "oeuvre"),
    ("Æther", "aether"), ("Ecua\u{AD}dor", "ecuador"), ("Ecua\u{200B}dor", "ecuador"), ("Ecua\u{FEFF}dor", "ecuador"),
    ("Nicușor", "nicusor"), ("Țara", "tara"), ("Ștefan", "stefan"), ("Tô Lâm", "to lam"), ("Nguyễn", "nguyen"),
    ("Phạm", "pham"), ("Trần", "tran"), ("Võ Văn Thưởng", "vo van thuong"), ("Ǧamāl", "gamal"), ("Əliyev", "aliyev"),
    ("Ḥusayn", "husayn"), ("Ẓahir", "zahir"),
  ])
  func `is that of its plain small letters`(word: String, plain: String) {
    #expect(WordKey.of(word.utf8) == WordKey.of(plain.utf8))
  }

  @Test(arguments: [("Cuba", "\u{421}uba"), ("Peru", "Per"), ("Mali", "Malí\u{3B1}"), ("Ρ", "P")])
  func `is another for another word`(word: String, other: String) {
    #expect(WordKey.of(word.utf8) != WordKey.of(other.utf8))
  }

  @Test func `differs among all the letters of Latin-1 and Latin Extended-A but for their plain ones`() {
    let scalars = (UInt32(0xC0)..<0x180).compactMap { Unicode.Scalar($0) }.filter(\.properties.isAlphabetic)
    let keys = Set(scalars.map { WordKey.of(String($0).utf8) })
    // a c d e g h i j k l n o r s t u w y z, and th ss ae oe ij.
    #expect(keys.count == 24)
  }
}
