/// The words of the generated news: countries whose names mean nothing else, so that their number is known for sure.
enum Vocabulary {
  struct Country: Sendable {
    let iso3: String
    let name: String
    let adjective: String
  }

  static let countries: [Country] = [
    ("ARG", "Argentina", "Argentine"), ("AUS", "Australia", "Australian"), ("AUT", "Austria", "Austrian"),
    ("BEL", "Belgium", "Belgian"), ("BGR", "Bulgaria", "Bulgarian"), ("BOL", "Bolivia", "Bolivian"),
    ("BRA", "Brazil", "Brazilian"), ("CHL", "Chile", "Chilean"), ("COL", "Colombia", "Colombian"),
    ("CRI", "Costa Rica", "Costa Rican"), ("DZA", "Algeria", "Algerian"), ("ECU", "Ecuador", "Ecuadorian"),
    ("EGY", "Egypt", "Egyptian"), ("ETH", "Ethiopia", "Ethiopian"), ("GHA", "Ghana", "Ghanaian"),
    ("HUN", "Hungary", "Hungarian"), ("IDN", "Indonesia", "Indonesian"), ("IND", "India", "Indian"),
    ("ITA", "Italy", "Italian"), ("KEN", "Kenya", "Kenyan"), ("MEX", "Mexico", "Mexican"),
    ("MYS", "Malaysia", "Malaysian"), ("NOR", "Norway", "Norwegian"), ("PRY", "Paraguay", "Paraguayan"),
    ("RUS", "Russia", "Russian"), ("SAU", "Saudi Arabia", "Saudi"), ("TUN", "Tunisia", "Tunisian"),
    ("UGA", "Uganda", "Ugandan"), ("UKR", "Ukraine", "Ukrainian"), ("URY", "Uruguay", "Uruguayan"),
    ("VEN", "Venezuela", "Venezuelan"), ("ZMB", "Zambia", "Zambian"),
  ].map { Country(iso3: $0.0, name: $0.1, adjective: $0.2) }

  static let offices = [
    "Foreign Minister", "President", "Prime Minister", "Defense Minister", "Deputy Foreign Minister",
  ]
  static let givenNames = ["Ana", "Carlos", "Elena", "Ivan", "Lucia", "Marta", "Oleg", "Pedro", "Samuel", "Teresa"]
  static let familyNames = ["Almeida", "Barrios", "Castellano", "Dimitrov", "Ferreira", "Kovacs", "Okafor", "Rojas"]
  static let topics = [
    "trade in grain", "the protection of rivers", "a new air route", "student exchange", "the price of oil",
    "fishing rights", "vaccines for children", "the debt of the railways", "relief for the flooded villages",
  ]
  static let acts = ["accused", "praised", "criticized", "thanked", "warned", "invited", "visited", "threatened"]
  static let asides = [
    "The meeting took place behind closed doors and lasted until late in the evening.",
    "Observers had expected more, but nobody was surprised by the outcome.",
    "\u{201C}We have time,\u{201D} an adviser told reporters in the corridor.",
    "A joint text is to be made public before the end of the month.",
    "Shops and schools were open as usual, and the streets stayed quiet.",
    "No figures were given, and questions were not taken.",
  ]
}
