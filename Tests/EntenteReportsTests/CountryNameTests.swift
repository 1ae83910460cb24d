import EntenteReports
import Testing

@Suite struct `The name of a country in a sentence` {
  @Test(arguments: [
    ("United States", "the "), ("Democratic Republic of the Congo", "the "), ("Turks and Caicos Islands", "the "),
    ("Philippines", "the "), ("Ecuador", ""), ("Saint Vincent and the Grenadines", ""),
    ("Federated States of Micronesia", "the "), ("Isle of Man", "the "), ("British Indian Ocean Territory", "the "),
    ("French Southern Territories", "the "), ("Occupied Palestinian Territory", "the "), ("Micronesia", ""),
    ("South Georgia and the South Sandwich Islands", ""), ("Heard Island and McDonald Islands", ""),
  ])
  func `has an article where English says so`(name: String, article: String) {
    #expect(CountryName.article(of: name) == article)
  }
}
