import EntenteCoding
import EntenteCorpus
import EntenteMeasures
private import EntenteText

/// A table that is made when somebody wants it: tables of many stories are large.
struct Sheet: Sendable {
  let name: String
  let table: @Sendable () -> Table
}

extension Report {
  /// The tables that are written, in the order of the briefing's index.
  ///
  /// `stated` is asked for by the tables alone that say what may be claimed.
  func sheets(
    _ evidence: Evidence, _ stated: @escaping @Sendable () -> StatedFindings, words: PageWords
  ) -> [Sheet] {
    named + together(stated) + deals(evidence, words: words) + changes(stated) + [
      Sheet(name: "months") { Layout.months.table(months) },
      Sheet(name: "articles") { Layout.articles.table(ArticleRow.rows(of: collation, duplicates)) },
      Sheet(name: "sentences") { Layout.sentences.table(evidence.sentences) },
      Sheet(name: "evidence") { places(evidence) },
      Sheet(name: "issues") { Layout.issues.table(issues) },
    ] + (statistics?.tables ?? []).map { table in Sheet(name: table.name) { table } }
  }

  /// Who is named.
  private var named: [Sheet] {
    let rows = frequencyRows
    return [
      Sheet(name: "countries") { Layout.countries.table(rows.filter { $0.row.kind == .country }) },
      Sheet(name: "people") { Layout.people.table(rows.filter { $0.row.kind == .person }) },
      Sheet(name: "organisations") { Layout.organisations.table(rows.filter { $0.row.kind == .organisation }) },
      Sheet(name: "frequency") { Layout.frequency.table(rows) },
    ] + (hasRegions ? [Sheet(name: "regions") { Layout.regions.table(tables.regions.rows) }] : [])
  }

  private var frequencyRows: [FrequencyRow] {
    let people = Dictionary(collation.identities.people.map { ($0.id, $0) }) { first, _ in first }
    let roles = self.roles
    return tables.frequency.rows.map { row in
      guard row.kind == .person else { return FrequencyRow(row: row, country: nil, called: nil) }
      return FrequencyRow(row: row, country: people[row.id]?.country, called: roles[row.id])
    }
  }

  /// The office that most counted articles give each person, the first of several by its bytes; by id.
  private var roles: [String: String] {
    var counts: [Int: [String: Int]] = [:]
    for article in collation.stories.map(\.representative) {
      for person in article.people {
        guard let role = person.role, let place = collation.identities.place(of: person) else { continue }
        counts[place, default: [:]][role, default: 0] += 1
      }
    }
    let most = counts.map { place, counts in
      let role = counts.min { left, right in
        left.value == right.value
          ? left.key.utf8.lexicographicallyPrecedes(right.key.utf8) : left.value > right.value
      }
      return (collation.identities.people[place].id, role?.key ?? "")
    }
    return Dictionary(most) { first, _ in first }
  }

  /// Who stands together.
  private func together(_ stated: @escaping @Sendable () -> StatedFindings) -> [Sheet] {
    [
      Sheet(name: "cooccurrence") { Layout.cooccurrence.table(pairs(stated()) { $0 == .article }) },
      Sheet(name: "cooccurrence_sentences") { Layout.cooccurrenceSentences.table(pairs(stated()) { $0 != .article }) },
      Sheet(name: "cooccurrence_matrix") { .cooccurrenceMatrix(tables.matrix) },
      Sheet(name: "cooccurrence_expected") { .cooccurrenceExpected(tables.matrix) },
    ]
  }

  private func pairs(_ stated: StatedFindings, at isMeant: (Level) -> Bool) -> [CooccurrenceRow] {
    let names = Dictionary(tables.frequency.rows.map { ([$0.kind.rawValue, $0.id], $0.name) }) { first, _ in first }
    return tables.cooccurrence.rows.filter { isMeant($0.level) }.map { row in
      CooccurrenceRow(
        row: row, aName: names[[row.kindA.rawValue, row.a]] ?? row.a,
        bName: names[[row.kindB.rawValue, row.b]] ?? row.b, stated: stated.sentence(about: row))
    }
  }

  /// Who deals with whom.
  private func deals(_ evidence: Evidence, words: PageWords) -> [Sheet] {
    [
      Sheet(name: "engagement") { Layout.engagement.table(tables.engagement.rows) },
      Sheet(name: "dyads") { Layout.dyads.table(tables.dyads.rows) },
      Sheet(name: "network") { Layout.network.table(tables.dyads.rows) },
    ] + focus + [
      Sheet(name: "events") { events(evidence, words: words) },
      Sheet(name: "announced") {
        let rows = AnnouncedAct.acts(of: self).map { act in
          AnnouncedRow(act: act, names: act.parties.map(name), kind: words.act(act.type))
        }
        return Layout.announced.table(rows)
      },
    ]
  }

  /// Where there is a power to set apart.
  private var focus: [Sheet] {
    tables.focus.powers.isEmpty ? [] : [Sheet(name: "focus") { Layout.focus.table(tables.focus.rows) }]
  }

  private func events(_ evidence: Evidence, words: PageWords) -> Table {
    let table = Layout.events(
      EventWords(name: name, act: words.act, days: storyDays, lastWords: AnnouncedAct.lastWords(of: self))
    ).table(evidence.events)
    return evidence.omitted == 0 ? table : table.withoutForeignKeys(in: "evidence")
  }

  /// Says of itself what was left out of it.
  private func places(_ evidence: Evidence) -> Table {
    let table = Layout.evidence.table(evidence.rows)
    guard evidence.omitted > 0 else { return table }
    return table.adding(
      "These are the first \(evidence.rows.count), events before mentions; the other \(evidence.omitted) are in the database."
    )
  }

  /// The tables of the report's period against another; none without one to compare with.
  private func changes(_ stated: @escaping @Sendable () -> StatedFindings) -> [Sheet] {
    guard let comparison = context.comparison else { return [] }
    return [
      Sheet(name: "comparison") {
        let stated = stated()
        return Layout.comparison { stated.sentences(about: $0) }.table(comparison.rows)
      },
      Sheet(name: "outlets") { Layout.outlets.table(comparison.outlets.rows) },
    ]
  }
}
