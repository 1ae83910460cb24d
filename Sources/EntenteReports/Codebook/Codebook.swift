/// Every column of every table that a report can hold: the source of the page of methods and of `entente explain COLUMN`.
package enum Codebook {
  /// A column, found by name.
  package struct Entry: Sendable {
    package let chapter: Chapter
    package let column: Column
    let method: Method

    /// `frequency.story_share`, which names it among all.
    package var name: String { chapter.table + "." + column.name }
  }

  /// The tables, in the order of a report's index.
  package static let chapters: [Chapter] = [
    Chapter(Layout.countries, .countries),
    Chapter(Layout.people, .people),
    Chapter(Layout.organisations, .organisations),
    Chapter(Layout.frequency, .frequency),
    Chapter(Layout.regions, .regions),
    Chapter(Layout.cooccurrence, .cooccurrence),
    Chapter(Layout.cooccurrenceSentences, .cooccurrence),
    Chapter(
      table: "cooccurrence_matrix", description: "A country, with the stories it shares with each other one.",
      key: ["iso3"], columns: [.matrixCountry, .matrixCount(of: "CODE")], .cooccurrenceMatrix),
    Chapter(
      table: "cooccurrence_expected",
      description: "A country, with the stories that it would share with each other one by chance alone.",
      key: ["iso3"], columns: [.matrixCountry, .matrixExpected(of: "CODE")], .cooccurrenceExpected),
    Chapter(Layout.engagement, .engagement),
    Chapter(Layout.dyads, .dyads),
    Chapter(Layout.network, .network),
    Chapter(Layout.focus, .focus),
    Chapter(Layout.events(), .events),
    Chapter(Layout.announced, .announced),
    Chapter(Layout.comparison(), .comparison),
    Chapter(Layout.outlets, .outlets),
    Chapter(Layout.months, .months),
    Chapter(Layout.articles, .articles),
    Chapter(Layout.sentences, .sentences),
    Chapter(Layout.evidence, .evidence),
    Chapter(Layout.issues, .issues),
    Chapter(Layout.frequencyStatistics, .frequencyStatistics),
    Chapter(Layout.cooccurrenceStatistics, .cooccurrenceStatistics),
    Chapter(Layout.comparisonStatistics, .comparisonStatistics),
    Chapter(Layout.trendStatistics, .trendStatistics),
    Chapter(Layout.networkStatistics, .networkStatistics),
    Chapter(Layout.edges, .edges),
  ]

  /// Returns the chapter of a table by its name, with or without `.csv`; nil when no report has it.
  package static func chapter(named name: String) -> Chapter? {
    chapters.first { $0.table == name || $0.fileName == name }
  }

  /// Returns the columns of a name such as `story_share`, in all tables, or `frequency.story_share`, in one.
  package static func entries(named name: String) -> [Entry] {
    let name = name.split(separator: ".csv.").joined(separator: ".")
    let dot = name.lastIndex(of: ".")
    let table = dot.map { String(name[..<$0]) }
    let column = dot.map { String(name[name.index(after: $0)...]) } ?? name
    return chapters.filter { table == nil || $0.table == table }.flatMap { $0.entries(named: column) }
  }

  /// Everything that may be asked for: tables, columns, and columns with their tables.
  package static var names: [String] {
    let columns = chapters.flatMap { $0.columns.map(\.name) }
    let full = chapters.flatMap { chapter in chapter.columns.map { chapter.table + "." + $0.name } }
    var seen: Set<String> = []
    return (chapters.map(\.table) + columns + full).filter { seen.insert($0).inserted }
  }
}

extension Chapter {
  fileprivate func entries(named name: String) -> [Codebook.Entry] {
    columns.filter { $0.name == name }.compactMap { column in
      method(of: column.name).map { Codebook.Entry(chapter: self, column: column, method: $0) }
    }
  }
}
