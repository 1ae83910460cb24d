/// One way to write a country, as a row of countries.tsv gives it.
package struct SurfaceForm: Sendable {
  /// What kind of word it is.
  package enum Kind: String, CaseIterable, Sendable {
    case name
    case abbreviation
    case historic
    case adjective
    case people
    /// Counted only where it stands for the government.
    case capital
    /// A town or region that tells where an act takes place, and is no mention.
    case city
    /// Stands for the government wherever it is named.
    case seat
    /// A body of the state by its own name, "Bundestag": it acts for the country and is no mention of it.
    case organ
    /// A phrase in which a country's name is no mention: New Mexico.
    case not

    /// The form a mention takes; nil for `not`.
    package var form: Mention.Form? {
      switch self {
      case .name, .abbreviation, .historic: .name
      case .adjective, .people: .demonym
      case .capital, .city, .seat, .organ: .metonym
      case .not: nil
      }
    }
  }

  /// Nil in `not` rows.
  package let country: Country?
  package let text: String
  package let kind: Kind
  package let context: FormContext
  /// Years in which the form was in use; nil is open.
  package let validFrom: Int?
  package let validTo: Int?
  package let source: String
  /// Line of countries.tsv.
  package let line: Int

  /// Whether the form may be meant in a year, as one that is only of its years is not in others.
  func isMeant(in year: Int?) -> Bool {
    guard context.isOnlyThen, let year else { return true }
    return (validFrom ?? .min) <= year && year <= (validTo ?? .max)
  }

  /// Whether the form was in use in a year or before, since history is news too; always, where one of them is not known.
  func wasGiven(by year: Int?) -> Bool {
    guard let year, let validFrom else { return true }
    return validFrom <= year
  }
}

/// The conditions under which a form is a mention; all must hold.
package struct FormContext: Hashable, Sendable {
  /// Phrases of which none may stand in the article.
  package var unlessNear: [String] = []
  /// Phrases of which one must stand in the article.
  package var onlyNear: [String] = []
  package var notAfter: [String] = []
  package var notBefore: [String] = []
  package var onlyAfter: [String] = []
  package var onlyBefore: [String] = []
  /// Letters, case and accents as in the form.
  package var isExact = false
  /// Letters in any case: a phrase that means the country however it is written.
  package var isAnyCase = false
  /// Also a given name: no mention before a surname.
  package var isGivenName = false
  /// Also a surname: no mention after a given name or "Mr.".
  package var isSurname = false
  /// Also a language: no mention in "speaks Spanish".
  package var isLanguage = false
  /// Only in its years, where that of the article is known: "Serbia and Montenegro" are two today.
  package var isOnlyThen = false
  /// Only before a hyphen and another form of a country: the Franco of "Franco-German".
  package var isPrefix = false

  package init() {}

  package var isEmpty: Bool { self == FormContext() }

  /// Reads `key=a|b;key`; returns nil with the part that is not understood.
  package static func parse(_ cell: String) -> (context: FormContext, unknown: String?) {
    var context = FormContext()
    if cell.isEmpty { return (context, nil) }
    for part in cell.utf8.split(separator: UInt8(ascii: ";")) {
      let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1).map { String(Substring($0)) }
      let key = pair[0].trimmingSpaces
      let words = pair.count == 2 ? Self.words(pair[1]) : []
      switch (key, words.isEmpty) {
      case ("unless_near", false): context.unlessNear += words
      case ("only_near", false): context.onlyNear += words
      case ("not_after", false): context.notAfter += words
      case ("not_before", false): context.notBefore += words
      case ("only_after", false): context.onlyAfter += words
      case ("only_before", false): context.onlyBefore += words
      case ("case", false) where words == ["exact"]: context.isExact = true
      case ("case", false) where words == ["any"]: context.isAnyCase = true
      case ("person", false):
        context.isGivenName = words.contains("given")
        context.isSurname = words.contains("surname")
      case ("language", true): context.isLanguage = true
      case ("prefix", true): context.isPrefix = true
      case ("only_then", true): context.isOnlyThen = true
      default: return (context, String(Substring(part)))
      }
    }
    return (context, nil)
  }

  private static func words(_ value: String) -> [String] {
    value.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)).trimmingSpaces }
  }
}

extension String {
  /// Without spaces at either end.
  fileprivate var trimmingSpaces: String {
    let space = UInt8(ascii: " ")
    guard let first = utf8.firstIndex(where: { $0 != space }), let last = utf8.lastIndex(where: { $0 != space }) else {
      return ""
    }
    return String(self[first...last])
  }
}
