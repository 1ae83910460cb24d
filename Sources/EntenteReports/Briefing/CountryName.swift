/// How a country's name stands in an English sentence.
package enum CountryName {
  /// `the ` where English says so: the United States, the Philippines, the Czech Republic.
  package static func article(of name: String) -> String {
    let words = name.split(separator: " ")
    let describing = [
      "Federated", "Federation", "Islands", "Isle", "Republic", "See", "Territories", "Territory", "Union", "United",
    ]
    let isDescribed = words.contains { describing.contains(String($0)) }
    let isPlural = [
      "Bahamas", "Comoros", "Gambia", "Maldives", "Netherlands", "Philippines", "Seychelles",
    ].contains(name)
    // Two names of their own, of which only the first stands after a preposition.
    let beginsWithIsland = ["South Georgia and the South Sandwich Islands", "Heard Island and McDonald Islands"]
      .contains(name)
    return isDescribed && !beginsWithIsland || isPlural ? "the " : ""
  }
  /// `the United States`, as in the middle of a sentence.
  static func inside(_ name: String) -> String { article(of: name) + name }

  /// `The United States`, as a sentence begins.
  static func atStart(_ name: String) -> String { article(of: name).isEmpty ? name : "The " + name }
}
