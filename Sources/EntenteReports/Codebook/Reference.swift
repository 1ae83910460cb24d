/// A paper, book or manual that a method is taken from.
struct Reference: Sendable {
  /// Author, year and title, and the equation or chapter where it matters.
  let citation: String
  /// Where it stands; empty where no lasting address is known.
  let link: String

  init(_ citation: String, _ link: String = "") {
    self.citation = citation
    self.link = link
  }

  /// `Wilson (1927), Probable inference …, https://doi.org/…`.
  var text: String { link.isEmpty ? citation : citation + ", " + link }
}
