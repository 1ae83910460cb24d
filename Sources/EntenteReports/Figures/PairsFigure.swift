package import EntenteStatistics

/// Pairs of countries that share stories beyond chance, or less: what was counted beside what chance would give.
package struct PairsFigure: Sendable {
  /// Two countries.
  package struct Pair: Sendable {
    let names: String
    /// Stories that name both.
    let observed: Int
    /// Of the same stories by chance.
    let expected: Double
    /// In stories.
    let interval: ConfidenceInterval

    package init(names: String, observed: Int, expected: Double, interval: ConfidenceInterval) {
      self.names = names
      self.observed = observed
      self.expected = expected
      self.interval = interval
    }
  }

  static let capacity = 8
  private static let step = 36.0
  private static let hint = "Filled: stories that name both, with 95 % interval. Ring: what chance alone would give."

  private let pairs: [Pair]
  private let note: String
  private let title: String

  /// Nil without a pair beyond chance.
  ///
  /// - Parameters:
  ///   - pairs: The largest differences first; those past the figure's capacity are left out, which it says.
  ///   - stories: All stories.
  ///   - when: The report's period in words.
  package init?(_ pairs: [Pair], stories: Int, when: String) {
    guard !pairs.isEmpty else { return nil }
    self.pairs = Array(pairs.prefix(Self.capacity))
    title = "Stories that name both countries, \(when), of \(NumberFormat.grouped(stories))"
    note =
      pairs.count > Self.capacity
      ? "\(Self.capacity) of \(pairs.count) pairs beyond chance: the largest differences. The rest: cooccurrence.csv."
      : "All \(NumberFormat.count(pairs.count, "pair", "pairs")) beyond chance."
  }

  package var bytes: [UInt8] { canvas.bytes }

  var canvas: SVGCanvas {
    let bottom = 24 + Self.step * Double(pairs.count)
    let lines = SVGCanvas.wrapped(Self.hint, into: 392) + SVGCanvas.wrapped(note, into: 392)
    var canvas = SVGCanvas(
      name: "pairs", title: title, description: description, width: 400,
      height: bottom + 28 + 15 * Double(lines.count))
    canvas.text(title, x: 2, y: 14, size: 12, ink: .quiet)
    for tick in axis.ticks {
      let x = axis.pixel(tick)
      canvas.line(from: (x, 24), to: (x, bottom), ink: .rule)
      canvas.text(
        NumberFormat.fixed(tick, decimals: tick.rounded() == tick ? 0 : 1), x: x, y: bottom + 14, size: 12,
        anchor: .middle, ink: .quiet)
    }
    for (place, pair) in pairs.enumerated() { draw(pair, y: 24 + Self.step * Double(place), on: &canvas) }
    canvas.paragraph(lines, x: 2, y: bottom + 32)
    return canvas
  }

  private var axis: Scale {
    let highest = pairs.map { max($0.interval.upper, $0.expected) }.max() ?? 1
    return Scale(covering: 0...max(1, highest), on: 8...384, ticks: 5)
  }

  private var description: String {
    pairs.map { "\($0.names): \($0.observed) stories, \(NumberFormat.points($0.expected)) by chance" }
      .joined(separator: "; ") + ". " + note
  }

  private func draw(_ pair: Pair, y: Double, on canvas: inout SVGCanvas) {
    let counts = "\(NumberFormat.grouped(pair.observed)), by chance \(NumberFormat.points(pair.expected))"
    canvas.text(
      SVGCanvas.fitted(pair.names, into: 246, size: 12, isBold: true), x: 4, y: y + 14, size: 12, isBold: true)
    canvas.text(counts, x: 396, y: y + 14, size: 12, anchor: .end)
    let isMore = Double(pair.observed) > pair.expected
    let ink = isMore ? Ink.blue : .vermilion
    let (found, chance) = (axis.pixel(Double(pair.observed)), axis.pixel(pair.expected))
    canvas.line(from: (chance, y + 26), to: (found, y + 26), ink: .quiet)
    canvas.line(
      from: (axis.pixel(pair.interval.lower), y + 26), to: (axis.pixel(pair.interval.upper), y + 26), ink: ink, width: 2
    )
    canvas.dot(x: chance, y: y + 26, radius: 5, fill: .paper, outline: .text)
    if isMore {
      canvas.dot(x: found, y: y + 26, radius: 4, fill: ink, outline: ink)
    } else {
      canvas.diamond(x: found, y: y + 26, radius: 5, fill: ink, outline: ink)
    }
  }
}
