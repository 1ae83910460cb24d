private import EntenteMeasures

/// When a sentence may be said; a row of sentences.tsv names one.
///
/// Each judges the numbers that its sentence is about. A number that is not there fulfils nothing.
package enum Condition: String, CaseIterable, Sendable {
  case always
  // Headline
  case riseAndFall = "rise_and_fall"
  case twoRises = "two_rises"
  case twoFalls = "two_falls"
  case oneRise = "one_rise"
  case oneFall = "one_fall"
  case nothingChanged = "nothing_changed"
  case tooFew = "too_few"
  case noBaseline = "no_baseline"
  case emptySide = "empty_side"
  case noStory = "no_story"
  // Changes
  case someChanged = "some_changed"
  case noneOfTested = "none_of_tested"
  case shareChanged = "share_changed"
  case shareNew = "share_new"
  case shareGone = "share_gone"
  case weightChanged = "weight_changed"
  case unlikeNumbers = "unlike_numbers"
  case noWeightChanged = "no_weight_changed"
  case weightUntested = "weight_untested"
  case peopleChanged = "people_changed"
  case dealingsUntold = "dealings_untold"
  // Pairs
  case togetherMore = "together_more"
  case togetherLess = "together_less"
  case apart
  case togetherInSentences = "together_in_sentences"
  case togetherUntold = "together_untold"
  case togetherTooFew = "together_too_few"
  // Dealings
  case cooperationOutweighs = "cooperation_outweighs"
  case conflictOutweighs = "conflict_outweighs"
  case balanceUntold = "balance_untold"
  case balanceRefused = "balance_refused"
  case direction
  case actsReported = "acts_reported"
  case fewActs = "few_acts"
  // Ranks
  case firstNamed = "first_named"
  case firstWeight = "first_weight"
  case amongFirst = "among_first"
  case namingTooFew = "naming_too_few"
  case namingNone = "naming_none"
  case weightTooFew = "weight_too_few"
  case weightNone = "weight_none"
  // Limits
  case measured
  case unmeasured
  case probable
  case outletsKnown = "outlets_known"
  case outletsApart = "outlets_apart"
  case outletsShifted = "outlets_shifted"
  case commonEnough = "common_enough"
  case commonTooFew = "common_too_few"
  case estimated
  case hasActs = "has_acts"
  case noActs = "no_acts"
  case faultless
  case faulty
}

extension Condition {
  /// The greatest q with which a change of weight, of an outlet's part, of a direction, or of the naming of people and
  /// bodies is stated.
  ///
  /// Stricter than ``FalseDiscoveryRate``, which is that of the naming of countries: a page looks at several families of
  /// tests at once, which together are to claim something of at most five in a hundred corpora in which nothing changed.
  static let acceptedBesideNaming = 0.01
  /// The least that the lower bound of both signs' precision must be: where fewer are right, a balance is one of errors.
  static let leastPrecision = 0.70
  /// Fewest stories of an outlet that both periods have for a statement on these alone.
  private static let fewestCommon = 5.0

  package func holds(of facts: Facts) -> Bool {
    switch self {
    case .always: true
    case .riseAndFall: Change("up", in: facts).isRise && Change("down", in: facts).isFall
    case .twoRises: Change("first", in: facts).isRise && Change("second", in: facts).isRise
    case .twoFalls: Change("first", in: facts).isFall && Change("second", in: facts).isFall
    case .oneRise: Change("first", in: facts).isRise
    case .oneFall: Change("first", in: facts).isFall
    case .nothingChanged: facts.number("stated") == 0 && facts.number("smallest_q") <= FalseDiscoveryRate.accepted
    case .tooFew: facts.number("A") > 0 && facts.number("B") > 0 && facts.number("smallest_q") > 0.05
    case .noBaseline: facts.number("B") > 0 && !facts.has("A")
    case .emptySide: facts.number("A") == 0 || facts.has("A") && facts.number("B") == 0
    case .noStory: facts.number("B") == 0
    default: holdsOfChanges(facts) ?? holdsOfPairs(facts) ?? holdsOfDealings(facts) ?? holdsOfLimits(facts) ?? false
    }
  }

  private func holdsOfChanges(_ facts: Facts) -> Bool? {
    let change = Change("", in: facts)
    return switch self {
    case .someChanged: facts.number("k") > 0
    case .noneOfTested: facts.number("k") == 0 && facts.number("tested") > 0
    case .shareChanged: change.isStated && change.isTold && change.later != change.earlier
    case .shareNew: change.isStated && change.earlier == 0
    case .shareGone: change.isStated && change.later == 0
    case .weightChanged:
      facts.number("q") <= Self.acceptedBesideNaming && facts.number("engaged_a") >= 3
        && facts.number("engaged_b") >= 3 && Self.areLike(facts)
    case .unlikeNumbers: facts.number("A") > 0 && facts.number("B") > 0 && !Self.areLike(facts)
    case .noWeightChanged: facts.number("tested") > 0 && facts.number("stated") == 0 && Self.areLike(facts)
    case .weightUntested: facts.number("tested") == 0 && Self.areLike(facts)
    case .peopleChanged: facts.number("stated") > 0
    case .dealingsUntold:
      min(facts.number("A"), facts.number("B")) > 0 && min(facts.number("engaged_a"), facts.number("engaged_b")) < 3
    default: nil
    }
  }

  /// Whether neither period has more than 1.5 times as many stories as the other: weight is per story and an act counts
  /// once, so that more stories of the same acts make a smaller one.
  private static func areLike(_ facts: Facts) -> Bool {
    let (earlier, later) = (facts.number("A"), facts.number("B"))
    return 2 * max(earlier, later) <= 3 * min(earlier, later)
  }

  private func holdsOfPairs(_ facts: Facts) -> Bool? {
    let (observed, expected) = (facts.number("o"), facts.number("e"))
    let isTold = facts.number("q") <= FalseDiscoveryRate.accepted && max(observed, expected) >= 5
    return switch self {
    case .togetherMore: isTold && observed > expected
    case .togetherLess: isTold && observed < expected && observed > 0
    case .apart: isTold && observed == 0
    case .togetherInSentences: isTold && observed > expected
    case .togetherUntold: facts.number("tested") > 0 && facts.number("found") == 0
    case .togetherTooFew: facts.number("tested") == 0
    default: nil
    }
  }

  private func holdsOfDealings(_ facts: Facts) -> Bool? {
    let isRight = facts.number("least_right") >= Self.leastPrecision
    return switch self {
    case .cooperationOutweighs, .conflictOutweighs: isRight && facts.number("q") <= FalseDiscoveryRate.accepted
    case .balanceUntold: isRight && facts.number("told") == 0 && facts.number("tested") > 0
    case .balanceRefused: facts.number("acts") > 0 && facts.has("reason")
    case .direction: facts.number("q") <= Self.acceptedBesideNaming && facts.number("x") > facts.number("y")
    case .actsReported: facts.number("reports") > 0
    case .fewActs: facts.number("acts") < Double(FocusTable.fewestActs)
    case .firstNamed, .firstWeight: facts.number("lower") > facts.number("next_upper") || Self.isAlone(facts)
    case .amongFirst: facts.number("lower") <= facts.number("next_upper")
    case .namingTooFew: facts.number("countries") > 0 && facts.number("B") < 5
    case .namingNone: facts.number("countries") == 0
    case .weightTooFew: facts.number("acts") > 0
    case .weightNone: facts.number("acts") == 0
    default: nil
    }
  }

  /// Whether the first of a ranking has nobody beside it.
  private static func isAlone(_ facts: Facts) -> Bool { !facts.has("next_upper") && facts.has("lower") }

  private func holdsOfLimits(_ facts: Facts) -> Bool? {
    let common = min(facts.number("common_a"), facts.number("common_b"))
    let faults = facts.number("skipped") + facts.number("undated") + facts.number("copied")
    return switch self {
    case .measured: facts.has("precision")
    case .unmeasured: !facts.has("precision")
    case .probable: facts.number("acts") > 0 && facts.has("expected")
    case .outletsKnown: facts.number("common") > 0
    case .outletsApart: facts.number("common") == 0
    case .outletsShifted: facts.number("q") <= Self.acceptedBesideNaming
    case .commonEnough: common >= Self.fewestCommon
    case .commonTooFew: common < Self.fewestCommon
    case .estimated: facts.has("lo") && facts.has("hi")
    case .hasActs: facts.number("acts") > 0
    case .noActs: facts.number("acts") == 0
    case .faultless: faults == 0
    case .faulty: faults > 0
    default: nil
    }
  }
}

/// The stories that name a country in two periods, and the q of the change.
private struct Change {
  let earlier: Double
  let later: Double
  private let total: (earlier: Double, later: Double)
  private let q: Double

  /// - Parameters:
  ///   - name: Before the names of the facts, `up` of `up_a`; empty where a sentence is about one change.
  ///   - facts: What the sentence is about.
  init(_ name: String, in facts: Facts) {
    let prefix = name.isEmpty ? "" : name + "_"
    earlier = facts.number(prefix + "a")
    later = facts.number(prefix + "b")
    q = facts.number(prefix + "q")
    total = (facts.number("A"), facts.number("B"))
  }

  /// Whether it is told from chance, by a test that had enough stories.
  var isStated: Bool {
    q <= FalseDiscoveryRate.accepted && earlier + later >= 5 && min(total.earlier, total.later) >= 20
  }

  /// Whether both periods name the country.
  var isTold: Bool { earlier > 0 && later > 0 }

  var isRise: Bool { isStated && later / total.later > earlier / total.earlier }
  var isFall: Bool { isStated && later / total.later < earlier / total.earlier }
}
