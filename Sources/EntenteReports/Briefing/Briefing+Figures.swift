import EntenteCoding
import EntenteCorpus
import EntenteMeasures
private import EntenteStatistics
private import EntenteText

/// The figures before the annex: who is named, who deals with whom, month by month, and who stands together.
extension Briefing {
  /// In two columns; none where there is nothing to draw.
  var figures: [Page.Block] {
    let left = [peopleFigure.map { ("People and organisations", $0) }, dealsFigure.map { ("Who deals with whom", $0) }]
    let focus = focusPanel
    let right = [timelineFigure.map { ("Month by month", $0) }, pairsFigure.map { ("Together, against chance", $0) }]
    let drawn = [left, right].map { figures in
      figures.compactMap { $0 }.flatMap { heading, canvas -> [Page.Block] in
        [.heading(heading), .figure(PageFigure(canvas))]
      }
    }
    let columns = [drawn[0], drawn[1] + focus].filter { !$0.isEmpty }
    return columns.isEmpty ? [] : [.columns(columns)]
  }

  private var peopleFigure: SVGCanvas? {
    func rows(_ kind: EntityKind) -> [PeopleFigure.Row] {
      report.tables.frequency.rows.filter { $0.kind == kind }
        .sorted { ($1.stories, $1.mentions, $0.id) < ($0.stories, $0.mentions, $1.id) }
        .compactMap { row in
          row.storyShareInterval.map {
            PeopleFigure.Row(name: row.name, stories: row.stories, share: row.storyShare, interval: $0)
          }
        }
    }
    return PeopleFigure(people: rows(.person), organisations: rows(.organisation), when: name)?.canvas
  }

  private var dealsFigure: SVGCanvas? {
    let pairs = Set(
      report.tables.dyads.rows.map { $0.source < $0.target ? [$0.source, $0.target] : [$0.target, $0.source] }
    )
    .map { pair in (codes: pair, deals: deals(pair[0], pair[1])) }
    .sorted { ($1.deals.acts, $0.codes[0], $0.codes[1]) < ($0.deals.acts, $1.codes[0], $1.codes[1]) }
    return DealsFigure(pairs.map(\.deals), when: name)?.canvas
  }

  /// The ties between countries; nil without one.
  var networkFigure: SVGCanvas? {
    let acts = report.tables.dyads.rows.reduce(into: [[Country]: Int]()) { acts, row in
      acts[row.source < row.target ? [row.source, row.target] : [row.target, row.source], default: 0] += row.events
    }
    let ties = acts.map { NetworkFigure.Tie(a: report.name($0.key[0]), b: report.name($0.key[1]), acts: $0.value) }
    return NetworkFigure(ties, when: name)?.canvas
  }

  /// What two countries do to each other, the one that acts more often first; as they are given where that is wanted.
  func deals(_ a: Country, _ b: Country, isOrdered: Bool = false) -> DealsFigure.Pair {
    func direction(_ source: Country, _ target: Country) -> DealsFigure.Direction {
      func count(_ count: DirectedActs.Count) -> DealsFigure.Count {
        DealsFigure.Count(acts: count.acts, interval: count.interval)
      }
      return DealsFigure.Direction(
        cooperation: count(directed.cooperative(from: source, to: target)),
        conflict: count(directed.conflictual(from: source, to: target)))
    }
    let (there, back) = (direction(a, b), direction(b, a))
    return isOrdered || there.acts >= back.acts
      ? DealsFigure.Pair(a: report.name(a), b: report.name(b), byA: there, byB: back)
      : DealsFigure.Pair(a: report.name(b), b: report.name(a), byA: back, byB: there)
  }

  /// Those that changed, then those in most stories of the last month; no month later than the page's own.
  private var timelineFigure: SVGCanvas? {
    let rows = report.months
    let months = Set(rows.map(\.month)).sorted { $0.first < $1.first }
    let stated = (changes?.named ?? []).map(\.id)
    let order = stated + report.tables.frequency.byStories.map(\.id).filter { !stated.contains($0) }
    let byCountry = Dictionary(grouping: rows, by: \.id)
    let panels = order.compactMap { id in
      byCountry[id].map { rows in
        TimelineFigure.Panel(
          name: rows[0].name, shares: rows.map { ($0.storyShare, $0.storyShareInterval) }, isStated: stated.contains(id)
        )
      }
    }
    return TimelineFigure(panels, months: months.map(PageNumber.period))?.canvas
  }

  private var pairsFigure: SVGCanvas? {
    let rows = pairs.ofStories.compactMap { pair in
      ConfidenceInterval.wilson(successes: pair.observed, of: stories).map { interval in
        PairsFigure.Pair(
          names: "\(name(pair.a)) – \(name(pair.b))", observed: pair.observed, expected: pair.expected,
          interval: interval.scaled(by: Double(stories)))
      }
    }
    return PairsFigure(rows, stories: stories, when: name)?.canvas
  }
}
