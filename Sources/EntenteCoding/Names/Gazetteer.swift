/// The surface forms of all countries: the rows of countries.tsv.
package struct Gazetteer: Sendable {
  /// In order of the file.
  package let forms: [SurfaceForm]
  /// The common English name of every country with a form of that kind.
  package let names: [Country: String]

  package init(forms: [SurfaceForm]) {
    self.forms = forms
    var names: [Country: String] = [:]
    for form in forms where form.kind == .name {
      if let country = form.country, names[country] == nil { names[country] = form.text }
    }
    self.names = names
  }

  /// Every country with a form, by code.
  package var countries: [Country] { names.keys.sorted() }

  /// The name a report prints: the country's first `name` row; its code when it has none.
  package func name(of country: Country) -> String { names[country] ?? country.iso3 }
}
