import EntenteCoding
import EntenteText
import Testing

/// A text with its countries marked in it: `[Moscow|RUS metonym] thanked [Ecuador|ECU]`.
///
/// That a mention is a name goes without saying. Brackets without a bar are text.
struct MarkedText {
  /// The text without the marks.
  private(set) var text = ""
  /// Where the marks stood.
  private(set) var mentions: [(range: ByteRange, country: String, form: Mention.Form)] = []

  /// - Throws: When a mark names a form that there is not.
  init(_ marked: String) throws(UnknownForm) {
    var rest = marked[...]
    while let mark = rest.firstMatch(of: #/\[([^\[\]|]+)\|([A-Z]{3})(?: ([a-z]+))?\]/#) {
      text += rest[..<mark.range.lowerBound]
      let start = text.utf8.count
      text += mark.1
      guard let form = Mention.Form(rawValue: mark.3.map(String.init) ?? "name") else { throw UnknownForm() }
      mentions.append((ByteRange(start, text.utf8.count), String(mark.2), form))
      rest = rest[mark.range.upperBound...]
    }
    text += rest
  }

  struct UnknownForm: Error {}

  /// Writes mentions into the text they were found in.
  static func marking(_ mentions: [Mention], in text: String) -> String {
    let bytes = Array(text.utf8)
    var marked = ""
    var position = 0
    for mention in mentions {
      let range = mention.occurrence.range
      marked += String(decoding: bytes[position..<range.start], as: UTF8.self)
      let form = mention.form == .name ? "" : " " + mention.form.rawValue
      marked += "[\(mention.occurrence.surface)|\(mention.country)\(form)]"
      position = range.end
    }
    return marked + String(decoding: bytes[position...], as: UTF8.self)
  }
}

/// Expects the shipped coder to find exactly the countries that are marked.
func expectCountries(_ marked: String, _ sourceLocation: SourceLocation = #_sourceLocation) throws {
  let text = try MarkedText(marked).text
  let found = Coder.shipped.code(text).mentions
  #expect(MarkedText.marking(found, in: text) == marked, sourceLocation: sourceLocation)
}
