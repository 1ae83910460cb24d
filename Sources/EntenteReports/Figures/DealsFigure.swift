package import EntenteStatistics

/// Acts between countries, pair by pair and direction by direction: cooperation and conflict on a log scale.
package struct DealsFigure: Sendable {
  /// Acts of one sign and direction.
  package struct Count: Sendable {
    let acts: Int
    /// Nil where too few stories tell; drawn hollow.
    let interval: ConfidenceInterval?

    package init(acts: Int, interval: ConfidenceInterval?) {
      self.acts = acts
      self.interval = interval
    }
  }

  /// What one of a pair does to the other.
  package struct Direction: Sendable {
    let cooperation: Count
    let conflict: Count

    package init(cooperation: Count, conflict: Count) {
      self.cooperation = cooperation
      self.conflict = conflict
    }

    var acts: Int { cooperation.acts + conflict.acts }
  }

  /// Two countries and their acts on each other.
  package struct Pair: Sendable {
    let a: String
    let b: String
    let byA: Direction
    let byB: Direction

    package init(a: String, b: String, byA: Direction, byB: Direction) {
      self.a = a
      self.b = b
      self.byA = byA
      self.byB = byB
    }

    var acts: Int { byA.acts + byB.acts }
  }

  static let capacity = 7
  private static let (top, step) = (46.0, 62.0)
  private static let hint =
    "Log scale: each line multiplies. Whisker: 95 % interval. Hollow mark: too few stories to tell."

  private let pairs: [Pair]
  private let note: String
  private let when: String
  private let name: String

  /// - Parameters:
  ///   - pairs: All, those with most acts first, those whose acts all score zero too; of more than can be drawn the others are left out, which the figure says.
  ///     Where one country is in more than half of all acts, room is kept for three pairs without it.
  ///   - when: The report's period in words.
  ///   - name: Of the figure's file.
  package init?(_ pairs: [Pair], when: String, name: String = "deals") {
    let drawn = pairs.filter { $0.acts > 0 }
    guard !drawn.isEmpty else { return nil }
    let chosen = Self.chosen(drawn, isAll: drawn.count == pairs.count)
    self.pairs = chosen.pairs
    note = chosen.note + Self.unscored(pairs.count - drawn.count)
    self.when = when
    self.name = name
  }

  package var bytes: [UInt8] { canvas.bytes }

  /// Says that pairs have acts and none that is drawn.
  private static func unscored(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: " Not drawn: 1 pair all of whose acts score zero, such as demands."
    default: " Not drawn: \(count) pairs all of whose acts score zero, such as demands."
    }
  }

  private static func chosen(_ pairs: [Pair], isAll: Bool) -> (pairs: [Pair], note: String) {
    let all = pairs.reduce(0) { $0 + $1.acts }
    let acts = pairs.reduce(into: [String: Int]()) { acts, pair in
      acts[pair.a, default: 0] += pair.acts
      acts[pair.b, default: 0] += pair.acts
    }
    let hub = acts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let (with, without) = (
      pairs.filter { [$0.a, $0.b].contains(hub?.key) }, pairs.filter { ![$0.a, $0.b].contains(hub?.key) }
    )
    guard let hub, pairs.count > capacity, 2 * hub.value > all, !without.isEmpty else {
      return pairs.count <= capacity
        ? (pairs, isAll ? "All \(pairs.count) pairs of countries." : "\(pairs.count) pairs of countries.")
        : (
          Array(pairs.prefix(capacity)),
          "\(capacity) of \(pairs.count) pairs of countries: those with most acts. The rest: dyads.csv."
        )
    }
    let room = min(with.count, capacity - min(3, without.count))
    let shown = (with.prefix(room), without.prefix(capacity - room))
    return (
      Array(shown.0 + shown.1),
      """
      \(shown.0.count) of \(with.count) pairs with \(hub.key), which is in \(hub.value) of \(all) acts, and \
      \(shown.1.count) of \(without.count) without: those with most acts. The rest: dyads.csv.
      """
    )
  }

  var canvas: SVGCanvas {
    let bottom = Self.top + Double(pairs.count) * Self.step
    let (hint, note) = (
      SVGCanvas.wrapped(Self.hint, into: 392), SVGCanvas.wrapped(note, into: 392)
    )
    var canvas = SVGCanvas(
      name: name, title: "Acts between countries, \(when)", description: description, width: 400,
      height: bottom + 28 + 15 * Double(hint.count + note.count))
    canvas.text("Acts between countries, \(when)", x: 2, y: 14, size: 12, ink: .quiet)
    drawLegend(on: &canvas)
    for tick in axis.ticks {
      let x = axis.pixel(Double(tick))
      canvas.line(from: (x, Self.top), to: (x, bottom), ink: .rule)
      canvas.text(NumberFormat.grouped(tick), x: x, y: bottom + 14, size: 12, anchor: .middle, ink: .quiet)
    }
    for (place, pair) in pairs.enumerated() { draw(pair, y: Self.top + Double(place) * Self.step, on: &canvas) }
    canvas.paragraph(hint + note, x: 2, y: bottom + 32)
    return canvas
  }

  private var axis: LogScale {
    let bounds = pairs.flatMap { [$0.byA, $0.byB] }.flatMap { [$0.cooperation, $0.conflict] }
      .map { $0.interval?.upper ?? Double($0.acts) }
    return LogScale(upTo: bounds.max() ?? 1, on: 146...336)
  }

  private var description: String {
    pairs.map { pair in
      """
      \(pair.a) towards \(pair.b): \(pair.byA.cooperation.acts) cooperative, \(pair.byA.conflict.acts) conflictual; \
      \(pair.b) towards \(pair.a): \(pair.byB.cooperation.acts) and \(pair.byB.conflict.acts)
      """
    }.joined(separator: "; ") + ". " + note
  }

  private func drawLegend(on canvas: inout SVGCanvas) {
    canvas.dot(x: 8, y: 31, radius: 4, fill: .blue, outline: .blue)
    canvas.text("cooperation", x: 17, y: 35, size: 12)
    canvas.diamond(x: 116, y: 31, radius: 5, fill: .vermilion, outline: .vermilion)
    canvas.text("conflict", x: 126, y: 35, size: 12)
    canvas.dot(x: 356, y: 31, radius: 4, fill: .blue, outline: .blue)
    canvas.diamond(x: 388, y: 31, radius: 5, fill: .vermilion, outline: .vermilion)
  }

  private func draw(_ pair: Pair, y: Double, on canvas: inout SVGCanvas) {
    canvas.line(from: (0, y + 1), to: (400, y + 1), ink: .rule)
    canvas.text(
      SVGCanvas.fitted("\(pair.a) and \(pair.b)", into: 392, size: 12, isBold: true), x: 2, y: y + 16, size: 12,
      isBold: true)
    draw(pair.byA, by: pair.a, y: y + 33, on: &canvas)
    draw(pair.byB, by: pair.b, y: y + 51, on: &canvas)
  }

  private func draw(_ direction: Direction, by name: String, y: Double, on canvas: inout SVGCanvas) {
    canvas.text("by " + SVGCanvas.fitted(name, into: 108, size: 12), x: 10, y: y + 4, size: 12)
    draw(direction.cooperation, y: y - 3, ink: .blue, on: &canvas)
    draw(direction.conflict, y: y + 4, ink: .vermilion, on: &canvas)
    canvas.text(NumberFormat.grouped(direction.cooperation.acts), x: 364, y: y + 4, size: 12, anchor: .end)
    canvas.text(NumberFormat.grouped(direction.conflict.acts), x: 397, y: y + 4, size: 12, anchor: .end)
  }

  private func draw(_ count: Count, y: Double, ink: Ink, on canvas: inout SVGCanvas) {
    guard count.acts > 0 else { return }
    if let interval = count.interval {
      canvas.line(from: (axis.pixel(interval.lower), y), to: (axis.pixel(interval.upper), y), ink: ink, width: 2)
    }
    let (x, fill) = (axis.pixel(Double(count.acts)), count.interval == nil ? Ink.paper : ink)
    if ink == .blue {
      canvas.dot(x: x, y: y, radius: 4, fill: fill, outline: ink)
    } else {
      canvas.diamond(x: x, y: y, radius: 5, fill: fill, outline: ink)
    }
  }
}
