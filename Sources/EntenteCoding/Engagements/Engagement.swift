package import EntenteText

/// One sentence's report of an act of one country towards another.
package struct Engagement: Hashable, Sendable {
  package let source: Country
  package let target: Country
  /// Both act on each other (a meeting, a call): one engagement, counted as mutual.
  package let reciprocal: Bool
  package let type: EventType
  /// PLOVER's mode, such as `phone` or `visit`.
  package let mode: String?
  /// PLOVER's context, such as `military` or `economic`.
  package let context: String?
  /// An act in words about what is still to come: tells planned from done.
  package let prospective: Bool
  package let status: EventStatus
  package let attribution: Attribution
  /// The country whose speaker is quoted or reported; nil for the narrator.
  package let speakerCountry: Country?
  package let date: EventDate?
  package let field: Field
  /// Index into the article's sentences.
  package let sentence: Int
  /// Who acts, by what words, on whom: ranges in the same field.
  ///
  /// An actor or recipient that is only understood ("he", "both countries") is the word that stands for it.
  package let actor: ByteRange
  package let trigger: ByteRange
  package let recipient: ByteRange
  /// The act, the frame of frames.tsv that matched and how its actor was found: `agree.invite#agree.accept-invitation/passive`.
  ///
  /// The part before the last `#` is the act, by which repeated reports of one event are recognised.
  package let rule: String
  /// How sure pair and type are, in thousandths; nil for what is not told as done or announced, and where the coder does
  /// not say.
  package private(set) var probability: Int?

  package init(
    source: Country, target: Country, reciprocal: Bool = false, type: EventType, mode: String? = nil,
    context: String? = nil, prospective: Bool = false, status: EventStatus = .realised,
    attribution: Attribution = .narrator, speakerCountry: Country? = nil, date: EventDate? = nil, field: Field = .body,
    sentence: Int, actor: ByteRange, trigger: ByteRange, recipient: ByteRange, rule: String,
    probability: Int? = nil
  ) {
    self.source = source
    self.target = target
    self.reciprocal = reciprocal
    self.type = type
    self.mode = mode
    self.context = context
    self.prospective = prospective
    self.status = status
    self.attribution = attribution
    self.speakerCountry = speakerCountry
    self.date = date
    self.field = field
    self.sentence = sentence
    self.actor = actor
    self.trigger = trigger
    self.recipient = recipient
    self.rule = rule
    self.probability = probability
  }

  func with(probability: Int) -> Engagement {
    var engagement = self
    engagement.probability = probability
    return engagement
  }

  /// The kind of act a rule codes: `agree.invite` of `agree.invite#agree.accept-invitation/passive`.
  package var act: String {
    guard let hash = rule.lastIndex(of: "#") else { return rule }
    return String(rule[..<hash])
  }
}

/// The day of an act and where it was read.
package struct EventDate: Hashable, Sendable {
  /// How the day is known.
  package enum Basis: String, CaseIterable, Sendable {
    /// The sentence names the day.
    case explicit
    /// The sentence names it relative to publication ("on Friday").
    case relative
    /// The article's publication date stands for it.
    case publication
  }

  package let day: CalendarDay
  package let basis: Basis

  package init(day: CalendarDay, basis: Basis) {
    self.day = day
    self.basis = basis
  }
}
