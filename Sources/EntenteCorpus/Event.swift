package import EntenteCoding
package import EntenteText

/// An act, once, however many sentences, articles and stories report it.
package struct Event: Sendable {
  /// A directed pair of the act; a host with five guests is one event of five legs.
  package struct Leg: Hashable, Sendable {
    package let source: Country
    package let target: Country
    package init(source: Country, target: Country) {
      self.source = source
      self.target = target
    }
  }

  /// One engagement that reports the event, and the article it stands in.
  package struct Report: Sendable {
    package let article: ArticleID
    package let story: StoryID
    /// Index into the article's engagements.
    package let engagement: Int
    package init(article: ArticleID, story: StoryID, engagement: Int) {
      self.article = article
      self.story = story
      self.engagement = engagement
    }
  }

  /// `e_` and twelve hexadecimal digits, the same for the same articles.
  package let id: String
  /// In order of source and target.
  package let legs: [Leg]
  package let reciprocal: Bool
  package let type: EventType
  package let mode: String?
  package let context: String?
  package let prospective: Bool
  package let status: EventStatus
  package let attribution: Attribution
  package let date: EventDate?
  /// The story it is counted in: the earliest that reports it, then by id.
  package let anchor: StoryID
  /// The engagement shown as its evidence comes first.
  package let reports: [Report]
  /// Distinct sources of the reporting articles, sorted; articles without a source are not among them.
  package let outlets: [String]
  /// How sure pair and type are, in thousandths: as sure as the surest of its reports; nil where none says.
  package let probability: Int?
  /// Whether it is as sure as was asked for; what has no probability is.
  package let isSure: Bool

  package init(
    id: String, legs: [Leg], reciprocal: Bool, type: EventType, mode: String?, context: String?, prospective: Bool,
    status: EventStatus, attribution: Attribution, date: EventDate?, anchor: StoryID, reports: [Report],
    outlets: [String], probability: Int? = nil, isSure: Bool = true
  ) {
    self.id = id
    self.legs = legs
    self.reciprocal = reciprocal
    self.type = type
    self.mode = mode
    self.context = context
    self.prospective = prospective
    self.status = status
    self.attribution = attribution
    self.date = date
    self.anchor = anchor
    self.reports = reports
    self.outlets = outlets
    self.probability = probability
    self.isSure = isSure
  }
}
