/// A person as an article introduces them, with every later mention that was resolved to them.
package struct Person: Hashable, Sendable {
  /// The fullest form of the name in the article, "Mauricio Montalvo".
  package let name: String
  /// The office the text gives, "Foreign Minister"; nil when it gives none.
  package let role: String?
  /// The country the person acts for by that office; nil when unknown.
  package let country: Country?
  /// Names and references ("Montalvo", "the minister", "he") in order.
  package let mentions: [Occurrence]

  package init(name: String, role: String?, country: Country?, mentions: [Occurrence]) {
    self.name = name
    self.role = role
    self.country = country
    self.mentions = mentions
  }
}

/// A body with an identifier, such as the United Nations.
package struct Organisation: Hashable, Sendable {
  package let id: String
  package let name: String
  package let mentions: [Occurrence]

  package init(id: String, name: String, mentions: [Occurrence]) {
    self.id = id
    self.name = name
    self.mentions = mentions
  }
}
