/// The shapes that are doubled.
extension Shape {
  static var all: [Shape] { texts + corpora }

  private static let countries = ["Peru", "Ecuador", "Brazil", "Mexico", "Cuba", "Spain", "France", "Germany", "Kenya"]

  /// A word that no other number has, with a capital.
  private static func name(_ number: Int, _ capital: String = "B") -> String {
    let letters = Array("aeiouklmnprstvz")
    return capital + [1, 15, 225, 3375].map { String(letters[number / $0 % letters.count]) }.joined() + "n"
  }

  private static func text(_ name: String, _ size: Int, _ sentence: @escaping (Int) -> String) -> Shape {
    Shape(name: name, size: size, command: .annotate { size in (0..<size).map(sentence).joined(separator: " ") })
  }

  /// A sentence with something many times in it, between two countries.
  private static func sentence(_ name: String, _ size: Int, _ part: @escaping (Int) -> String) -> Shape {
    Shape(
      name: name, size: size,
      command: .annotate { size in "Peru " + (0..<size).map(part).joined() + "thanked Chile." })
  }

  private static var texts: [Shape] {
    [
      text("long text", 24_000) { _ in "Peru thanked Chile for its aid, and the minister of Kenya left the room." },
      text("people", 12_000) {
        let surname = name($0, "P")
        return "\(name($0, "I")) \(surname), the minister of Kenya, left. \(surname) thanked Chile."
      },
      text("people of one surname", 12_000) {
        "\(name($0)) Petrov, the minister of Kenya, left. Petrov thanked Chile."
      },
      text("people by their given names", 12_000) {
        let given = name($0, "I")
        return "\(given) \(name($0, "P")), the minister of Kenya, left. \(given) thanked Chile."
      },
      text("people of one office", 12_000) {
        "Foreign Minister \(name($0, "I")) \(name($0, "P")) of \(countries[$0 % 9]) left. The minister thanked Chile."
      },
      text("pronouns", 24_000) { _ in "He thanked Chile and met him in his country, where both countries agreed." },
      text("quotations", 24_000) { _ in "“We thank Chile,” Peru said." },
      text("sentences of a thousand words", 120) { _ in
        "Peru " + String(repeating: "said that Kenya thanked Ecuador and ", count: 160) + "thanked Chile."
      },
      // No longer, for a sentence of two thousand words is not read for acts.
      Shape(
        name: "contents of contents", size: 400,
        command: .annotate { size in
          let sentence = "Peru refused " + String(repeating: "to refuse ", count: size) + "to sleep, Chile said."
          return Array(repeating: sentence, count: 40).joined(separator: " ")
        }),
      sentence("words of a sentence", 200_000) { _ in "said that the long talk went on and " },
      sentence("countries of a sentence", 120_000) { "and \(countries[$0 % 9]) " },
      sentence("list of a sentence", 120_000) { "met \(countries[$0 % 9]), " },
      sentence("deep quotations", 120_000) { _ in "said “that (Kenya " },
      sentence("capitals of a sentence", 400_000) { name($0) + " " },
      Shape(
        name: "lines without a stop", size: 20_000,
        command: .annotate { String(repeating: "Peru thanked Chile\\n", count: $0) }),
      Shape(
        name: "paragraphs", size: 20_000,
        command: .annotate { String(repeating: "Peru thanked Chile.\\n\\n", count: $0) }),
    ]
  }

  private static var corpora: [Shape] {
    [
      Shape(
        name: "small files", size: 2000, command: .ingest { "Peru thanked Chile for loan number \($0) on Monday.\n" }),
      Shape(name: "lines of facts", size: 4000, command: .importing { story($0, guest: "CHL") }),
      Shape(name: "stories", size: 4000, command: .report { story($0, guest: "CHL", day: $0) }),
      Shape(name: "reports of one act", size: 4000, command: .report { story($0, guest: "CHL") }),
      Shape(name: "copies of one story", size: 4000, command: .report { story($0, guest: "CHL", signature: "s") }),
      Shape(
        name: "people of a corpus", size: 4000,
        command: .report { story($0, person: name($0) + " " + name($0, "P")) }),
      Shape(
        name: "people of one surname in a corpus", size: 4000,
        command: .report { story($0, person: name($0) + " Petrov") }),
    ]
  }

  private static func story(
    _ number: Int, guest: String? = nil, person: String? = nil, signature: String? = nil, day: Int = 0
  ) -> GeneratedStory {
    var story = GeneratedStory(number)
    (story.guest, story.person, story.signature) = (guest, person, signature ?? story.signature)
    story.day = "\(1900 + day / 336)-\(two(1 + day / 28 % 12))-\(two(1 + day % 28))"
    return story
  }

  private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
