/// One occurrence of a country: its name, its adjective or people noun, or its government by another name.
package struct Mention: Hashable, Sendable {
  /// How the country is named.
  package enum Form: String, CaseIterable, Sendable {
    /// "Ecuador", "the U.S."
    case name
    /// "Ecuadorian", "Venezuelans"
    case demonym
    /// "Moscow said", "the Kremlin"
    case metonym
  }

  package let country: Country
  package let form: Form
  package let occurrence: Occurrence

  package init(country: Country, form: Form, occurrence: Occurrence) {
    self.country = country
    self.form = form
    self.occurrence = occurrence
  }
}
