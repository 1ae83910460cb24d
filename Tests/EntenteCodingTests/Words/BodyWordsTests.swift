import EntenteCoding
import Testing

@Suite struct `The words of a body` {
  @Test(arguments: [
    ("", 0), ("…", 0), ("Peru agreed.", 2), ("Peru's envoy", 2), ("Peru’s 65-year-old envoy", 3),
    ("The U.S. paid $2.4 bn.", 5), ("1,200 men", 2), ("U.S.-Cuba talks", 2), ("a / b", 2), ("don't", 1),
    ("One.Two", 1), ("One, two", 2), ("red - blue", 2), ("“Oui,” he said", 3), ("email@example.org", 2),
    ("Perú\u{A0}y Chile", 3), ("Ecua\u{AD}dor", 1), ("and/or", 2), ("well—known", 2), ("sixty-\nfive", 2),
  ])
  func `are runs of letters and digits, joined by an apostrophe, hyphen, stop or comma`(text: String, count: Int) {
    #expect(Coder.shipped.code(text).words == count)
  }

  @Test func `leave the title out`() {
    #expect(Coder.shipped.code("Peru agreed.", title: "Peru and Chile agree").words == 2)
  }

  @Test(arguments: [
    ("The minister said that he would go to the capital of the country.", "en"),
    ("El ministro dijo que viajaría a la capital del país vecino.", "und"),
    ("Le ministre a dit qu'il irait dans la capitale du pays.", "und"),
    ("Peru, Chile, Bolivia, Ecuador", "und"), ("", "und"),
  ])
  func `tell the language by the commonest`(text: String, language: String) {
    #expect(Coder.shipped.code(text).language == language)
  }

  @Test func `are signed without case, accents, marks and white space`() {
    let signature = Coder.shipped.code("Perú agreed.\nChile did not.").signature
    #expect(Coder.shipped.code("  peru — AGREED! Chile\ndid not", title: "News").signature == signature)
    #expect(Coder.shipped.code("Chile did not. Peru agreed.").signature != signature)
    #expect(signature.count == 32)
  }
}
