package import EntenteText

/// Finds what would make a gazetteer count wrongly: rows twice, forms of two countries, codes of no country.
package enum GazetteerLint {
  /// The faults of a gazetteer that stands in `file`, in order of lines; empty when there are none.
  package static func faults(in gazetteer: Gazetteer, file: String) -> [DataFault] {
    (unknownCodes(gazetteer, file) + repeatedRows(gazetteer, file) + sharedForms(gazetteer, file)
      + unnamedCountries(gazetteer, file)).sorted()
  }

  private static func unknownCodes(_ gazetteer: Gazetteer, _ file: String) -> [DataFault] {
    gazetteer.forms.compactMap { form in
      guard let country = form.country, !ISO3166.codes.contains(country.iso3) else { return nil }
      return DataFault(
        file: file, line: form.line, what: "\(country) is no code of ISO 3166-1",
        remedy: "use the alpha-3 code of the country, or XKX, SUN or EUE")
    }
  }

  private static func repeatedRows(_ gazetteer: Gazetteer, _ file: String) -> [DataFault] {
    var lines: [[String]: Int] = [:]
    return gazetteer.forms.compactMap { form in
      let key = [form.country?.iso3 ?? "-", form.text, form.kind.rawValue]
      guard let earlier = lines.updateValue(form.line, forKey: key) else { return nil }
      return DataFault(
        file: file, line: form.line, what: "\"\(form.text)\" stands already in line \(earlier)",
        remedy: "leave out one of the rows")
    }
  }

  /// A form of two countries needs a context that tells them apart; the row without one is tried last.
  private static func sharedForms(_ gazetteer: Gazetteer, _ file: String) -> [DataFault] {
    var rows: [String: [SurfaceForm]] = [:]
    for form in gazetteer.forms where form.country != nil { rows[form.text, default: []].append(form) }
    return rows.values.flatMap { forms -> [DataFault] in
      let plain = forms.filter(\.context.saysNothingOfSense)
      guard let first = plain.first, let other = plain.first(where: { $0.country != first.country }) else { return [] }
      return [
        DataFault(
          file: file, line: other.line,
          what:
            "\"\(other.text)\" belongs to both \(first.country?.iso3 ?? "-") (line \(first.line)) and \(other.country?.iso3 ?? "-")",
          remedy: "give one of them a context, such as only_near")
      ]
    }
  }

  private static func unnamedCountries(_ gazetteer: Gazetteer, _ file: String) -> [DataFault] {
    let named = Set(gazetteer.countries.map(\.iso3))
    return ISO3166.codes.filter { !named.contains($0) }.map { code in
      DataFault(file: file, line: 1, what: "\(code) has no row of kind name", remedy: "add its name")
    }
  }
}

extension FormContext {
  /// Whether it does not depend on what else the article says.
  fileprivate var saysNothingOfSense: Bool {
    unlessNear.isEmpty && onlyNear.isEmpty && onlyAfter.isEmpty && onlyBefore.isEmpty && !isPrefix
  }
}
