import EntenteCoding
private import EntenteCorpus
private import EntenteMeasures
private import EntenteStatistics

extension Report {
  /// The figures that briefing.md shows.
  var figures: [ReportFile] {
    [
      ReportFile(path: "figures/share.svg", bytes: shareFigure.bytes),
      ReportFile(path: "figures/cooccurrence.svg", bytes: cooccurrenceFigure.bytes),
      ReportFile(path: "figures/engagement.svg", bytes: engagementFigure.bytes),
    ] + (changeFigure.map { [ReportFile(path: "figures/change.svg", bytes: $0.bytes)] } ?? [])
  }

  private var shareFigure: ShareFigure {
    let dots = tables.frequency.byStories.map { row in
      ShareFigure.Dot(
        name: row.name, stories: row.stories, share: row.storyShare, interval: row.storyShareInterval,
        isFew: !row.flags.isEmpty)
    }
    return ShareFigure(dots, stories: collation.stories.count)
  }

  /// Of the countries that most stories name, in that order.
  private var cooccurrenceFigure: CooccurrenceFigure {
    let places = tables.frequency.byStories.compactMap { row in tables.matrix.countries.firstIndex { $0.iso3 == row.id }
    }
    return CooccurrenceFigure(
      codes: places.map { tables.matrix.countries[$0].iso3 }, names: places.map { name(tables.matrix.countries[$0]) },
      counts: { tables.matrix[places[$0], places[$1]] })
  }

  /// Nil without a period to compare with.
  private var changeFigure: ChangeFigure? {
    guard let comparison = context.comparison, let later = manifest.period, let earlier = manifest.baseline
    else { return nil }
    let slopes = comparison.countries.filter { $0.stories.earlier.count + $0.stories.later.count > 0 }
      .sorted { $0.isShown(before: $1) }
      .map { row in
        ChangeFigure.Slope(
          name: row.name, earlier: row.stories.earlier.value ?? 0, later: row.stories.later.value ?? 0,
          isStated: (row.shareQ ?? 1) <= FalseDiscoveryRate.accepted)
      }
    return ChangeFigure(
      slopes, periods: (earlier: "\(earlier)", later: "\(later)"), stories: comparison.stories)
  }

  private var engagementFigure: EngagementFigure {
    let bars = tables.engagement.rows.map { row in
      let perHundred = 100 / Double(row.storiesTotal)
      return EngagementFigure.Bar(
        name: row.name, cooperation: perHundred * row.cooperation.points, conflict: perHundred * row.conflict.points,
        interval: row.scoreInterval, isFew: !row.flags.isEmpty)
    }
    return EngagementFigure(bars, stories: collation.stories.count)
  }
}
