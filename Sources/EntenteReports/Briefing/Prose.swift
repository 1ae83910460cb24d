import EntenteMeasures
import EntenteStatistics

/// Numbers as sentences and the briefing's tables give them: rounder than in CSV, which has them in full.
enum Prose {
  /// `1 story`, `1,200 stories`.
  static func count(_ number: Int, _ one: String, _ many: String) -> Markdown {
    "\(raw: NumberFormat.count(number, one, many))"
  }

  /// `1 further pair`, `2 further pairs`.
  static func further(_ number: Int, _ one: String, _ many: String) -> Markdown {
    count(number, "further " + one, "further " + many)
  }

  static func stories(_ number: Int) -> Markdown { count(number, "story", "stories") }
  static func articles(_ number: Int) -> Markdown { count(number, "article", "articles") }
  static func events(_ number: Int) -> Markdown { count(number, "event", "events") }

  /// `80 %` of a share of 0.8.
  static func percent(_ share: Double) -> Markdown { "\(raw: NumberFormat.percent(share))" }

  /// `12.1`; from a hundred on, where decimals say nothing, `2,440`.
  static func number(_ value: Double, decimals: Int = 1) -> Markdown {
    "\(raw: NumberFormat.points(value, decimals: decimals))"
  }

  /// `38 % to 96 %`; a dash where there is no interval.
  static func percents(_ interval: ConfidenceInterval?) -> Markdown {
    interval.map { "\(percent($0.lower)) to \(percent($0.upper))" } ?? "–"
  }

  /// `+25`, `-3`: a difference of shares in percentage points.
  static func points(_ difference: Double) -> Markdown {
    let points = NumberFormat.fixed(100 * difference, decimals: 0)
    return points.hasPrefix("-") || points == "0" ? "\(raw: points)" : "+\(raw: points)"
  }

  /// `+5 to +40`; a dash where there is no interval.
  static func points(_ interval: ConfidenceInterval?) -> Markdown {
    interval.map { "\(points($0.lower)) to \(points($0.upper))" } ?? "–"
  }

  /// `-10 to 10`: the least and the greatest score that an event can have by some weights.
  static func scale(of weights: Weights) -> Markdown {
    let range = weights.range
    return "\(score(range.lowest.score)) to \(score(range.highest.score))"
  }

  /// `-10`, `2.5`: a score as a file of weights has it.
  static func score(_ score: Score) -> Markdown {
    let digits = NumberFormat.millionths(score.millionths).reversed().drop { $0 == "0" }
    return "\(raw: String(digits.drop { $0 == "." }.reversed()))"
  }

  /// `5.5 to 12.8` on a scale that has ends; a dash where there is no interval.
  static func numbers(_ interval: ConfidenceInterval?, decimals: Int = 1) -> Markdown {
    interval.map { "\(number($0.lower, decimals: decimals)) to \(number($0.upper, decimals: decimals))" } ?? "–"
  }

  /// `690 to 8,000` of a rate, whose bounds no sample knows to more than two digits; a dash where there is no interval.
  static func rough(_ interval: ConfidenceInterval?) -> Markdown {
    interval.map { "\(raw: NumberFormat.rough($0.lower)) to \(raw: NumberFormat.rough($0.upper))" } ?? "–"
  }

  /// `q = 0.031`, `q < 0.001`.
  static func probability(_ name: Markdown, _ value: Double) -> Markdown {
    let number = NumberFormat.probability(value)
    return number.hasPrefix("<") ? "\(name) \(raw: number)" : "\(name) = \(raw: number)"
  }

  /// `A`, `A and B`, `A, B and C`.
  static func list(_ words: [Markdown]) -> Markdown {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().map { $0 }.joined(separator: ", ") + " and " + last
  }
}
