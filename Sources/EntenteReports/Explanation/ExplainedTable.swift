/// The tables whose rows can be explained, and the words that name a row of each.
package enum ExplainedTable: String, CaseIterable, Sendable {
  case frequency
  case countries
  case people
  case organisations
  case regions
  case cooccurrence
  case cooccurrenceSentences = "cooccurrence_sentences"
  case cooccurrenceMatrix = "cooccurrence_matrix"
  case cooccurrenceExpected = "cooccurrence_expected"
  case engagement
  case dyads
  case network
  case focus
  case events
  case announced
  case comparison
  case outlets
  case months
  case articles
  case sentences
  case evidence
  case issues

  /// The table of a name, with or without `.csv`; nil when no row of it can be explained.
  package init?(named name: String) {
    self.init(rawValue: name.hasSuffix(".csv") ? String(name.dropLast(4)) : name)
  }

  package var fileName: String { rawValue + ".csv" }

  /// The columns whose values name a row, the usual ones first; as many words are wanted as one of these has columns.
  package var ways: [[String]] {
    switch self {
    case .frequency, .comparison: [["id"], ["name"], ["kind", "id"]]
    case .countries: [["iso3"], ["name"]]
    case .people, .organisations: [["id"], ["name"]]
    case .cooccurrence, .cooccurrenceSentences:
      [["a", "b"], ["b", "a"], ["a", "b", "level"], ["kind_a", "a", "kind_b", "b", "level"]]
    case .regions: [["region"], ["name"]]
    case .cooccurrenceMatrix, .cooccurrenceExpected: [["iso3"]]
    case .engagement: [["iso3"], ["name"]]
    case .dyads, .network: [["source", "target"]]
    case .focus: [["power", "country"], ["power_name", "country_name"]]
    case .events: [["event_id"], ["event_id", "source", "target"]]
    case .announced: [["date", "parties"], ["parties"]]
    case .outlets: [["source"]]
    case .months: [["month", "id"], ["month", "name"], ["month", "kind", "id"]]
    case .articles: [["article_id"], ["locator"]]
    case .sentences: [["sentence_id"]]
    case .evidence: [["evidence_id"]]
    case .issues: [["locator"]]
    }
  }

  /// Words that could name a row.
  package var example: String {
    switch self {
    case .frequency, .countries, .comparison, .cooccurrenceMatrix, .cooccurrenceExpected, .engagement: "ECU"
    case .people: "sergey-lavrov.RUS"
    case .organisations: "UN"
    case .regions: "m49-005"
    case .cooccurrence, .cooccurrenceSentences: "USA VEN"
    case .dyads, .network, .focus: "RUS COL"
    case .events: "e_3f0c9a51b7d2"
    case .announced: "2023-10-12 RUS-USA"
    case .outlets: "Gazette"
    case .months: "2023-09 ECU"
    case .articles, .issues: "2023-09-01_talks.txt"
    case .sentences: "t_a_3f0c9a51b7d2.4"
    case .evidence: "v_3f0c9a51b7d2"
    }
  }
}
