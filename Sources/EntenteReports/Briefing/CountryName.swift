/// How a country's name stands in an English sentence.
enum CountryName {
  /// `the ` where English says so: the United States, the Philippines, the Czech Republic.
  static func article(of name: String) -> Markdown {
    let words = name.split(separator: " ")
    let isDescribed = words.contains { ["United", "Republic", "Islands", "Union", "Federation", "See"].contains($0) }
    let isPlural = [
      "Bahamas", "Comoros", "Gambia", "Maldives", "Netherlands", "Philippines", "Seychelles",
    ].contains(name)
    return isDescribed || isPlural ? "the " : ""
  }
}
