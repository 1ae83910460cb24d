private import EntenteMeasures
import EntenteStatistics

/// Numbers as sentences and the briefing's tables give them: rounder than in CSV, which has them in full.
enum Prose {
  /// `1 story`, `1,200 stories`.
  static func count(_ number: Int, _ one: String, _ many: String) -> Markdown {
    "\(raw: NumberFormat.count(number, one, many))"
  }

  static func stories(_ number: Int) -> Markdown { count(number, "story", "stories") }
  static func articles(_ number: Int) -> Markdown { count(number, "article", "articles") }
  static func events(_ number: Int) -> Markdown { count(number, "event", "events") }

  /// `80 %` of a share of 0.8.
  static func percent(_ share: Double) -> Markdown { "\(raw: NumberFormat.fixed(100 * share, decimals: 0)) %" }

  /// `12.1`; large numbers, whose decimals say nothing, as `2,440`.
  static func number(_ value: Double, decimals: Int = 1) -> Markdown {
    abs(value) < 1000 ? "\(raw: NumberFormat.fixed(value, decimals: decimals))" : "\(whole(value))"
  }

  /// Bounds of few stories can be astronomic; past a million they say no more than that.
  private static func whole(_ value: Double) -> Markdown {
    abs(value) < 999_999.5 ? "\(Int(value.rounded()))" : "more than a million"
  }

  /// `38 % to 96 %`; a dash where there is no interval.
  static func percents(_ interval: ConfidenceInterval?) -> Markdown {
    interval.map { "\(percent($0.lower)) to \(percent($0.upper))" } ?? "–"
  }

  /// `5.5 to 12.8`; a dash where there is no interval.
  static func numbers(_ interval: ConfidenceInterval?, decimals: Int = 1) -> Markdown {
    interval.map { "\(number($0.lower, decimals: decimals)) to \(number($0.upper, decimals: decimals))" } ?? "–"
  }

  /// `= 0.031`; below a thousandth, where decimals would promise too much, `< 0.001`.
  static func probability(_ value: Double) -> Markdown {
    value < 0.001 ? "< 0.001" : "= \(raw: NumberFormat.fixed(value, decimals: 3))"
  }

  /// `A`, `A and B`, `A, B and C`.
  static func list(_ words: [Markdown]) -> Markdown {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().map { $0 }.joined(separator: ", ") + " and " + last
  }
}
