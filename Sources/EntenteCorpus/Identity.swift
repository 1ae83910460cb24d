package import EntenteCoding

/// A person or a body that is one and the same in every story.
package struct Identity: Hashable, Sendable {
  /// The same for the same articles: `sergey-lavrov.RUS` for a person, a body's own id as it was given.
  package let id: String
  /// The fullest name that an article uses.
  package let name: String
  /// The country that a person serves; nil for a body, and where no article says.
  package let country: Country?

  package init(id: String, name: String, country: Country? = nil) {
    self.id = id
    self.name = name
    self.country = country
  }
}
