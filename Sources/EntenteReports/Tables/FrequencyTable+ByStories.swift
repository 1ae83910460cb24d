import EntenteMeasures

extension FrequencyTable {
  /// The rows by what findings and figures are about: the countries that most stories name first, then by rank and id.
  var byStories: [Row] {
    countries.sorted { ($1.stories, $0.rank, $0.id) < ($0.stories, $1.rank, $1.id) }
  }
}
