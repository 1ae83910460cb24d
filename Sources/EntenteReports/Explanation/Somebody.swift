import EntenteCoding
import EntenteCorpus

/// A country, a person or a body that a row is about, and where articles name it.
struct Somebody {
  let kind: String
  let id: String

  init(kind: String = "country", id: String) {
    self.kind = kind
    self.id = id
  }

  /// Whom a row of columns `kind` and `id` is about.
  init(_ row: NamedRow) { self.init(kind: row["kind"], id: row["id"]) }

  /// Nil for people and bodies.
  var country: Country? { kind == "country" ? Country(id) : nil }

  /// Every mention in an article, in the order of the text, with the corpus's identities to say whose a name is.
  func occurrences(in article: CodedArticle, _ identities: Identities) -> [Occurrence] {
    switch kind {
    case "country": article.mentions.filter { $0.country.iso3 == id }.map(\.occurrence)
    case "person":
      article.people.filter { person in
        identities.place(of: person).map { identities.people[$0].id } == id
      }.flatMap(\.mentions)
    default:
      article.organisations.filter { body in
        identities.place(of: body).map { identities.organisations[$0].id } == id
      }.flatMap(\.mentions)
    }
  }
}
