package import EntenteStatistics

/// How much each country engages and is engaged: cooperation to the right, conflict to the left, E printed beside.
package struct EngagementFigure: Sendable {
  /// One country; scores are points per 100 stories, so that the two bars together are as long as E.
  package struct Bar: Sendable {
    let name: String
    let cooperation: Double
    let conflict: Double
    let interval: ConfidenceInterval?
    /// Drawn hollow: its row has a note and is stated in no finding.
    let isFew: Bool

    package init(name: String, cooperation: Double, conflict: Double, interval: ConfidenceInterval?, isFew: Bool) {
      self.name = name
      self.cooperation = cooperation
      self.conflict = conflict
      self.interval = interval
      self.isFew = isFew
    }

    var score: Double { cooperation + conflict }
  }

  /// As many as can be read at 800 pixels.
  static let capacity = 15

  private let bars: [Bar]
  private let countries: Int
  private let stories: Int

  /// - Parameters:
  ///   - bars: In the order they are drawn; those past the figure's capacity are left out, which it says.
  ///   - stories: All stories, those without an event too.
  package init(_ bars: [Bar], stories: Int) {
    self.bars = Array(bars.prefix(Self.capacity))
    countries = bars.count
    self.stories = stories
  }

  package var bytes: [UInt8] {
    guard !bars.isEmpty else {
      return EmptyFigure(name: "engagement", title: title, reason: "No story tells of one country engaging another.")
        .bytes
    }
    let bottom = Self.top + Double(bars.count) * Self.step
    var canvas = SVGCanvas(
      name: "engagement", title: title, description: description, width: 800, height: bottom + 48)
    canvas.drawHead(title, subtitle)
    drawAxis(to: bottom, on: &canvas)
    for (index, bar) in bars.enumerated() {
      draw(bar, y: Self.top + (Double(index) + 0.5) * Self.step, on: &canvas)
    }
    canvas.line(from: (axis.pixel(0), Self.top), to: (axis.pixel(0), bottom), ink: .text, width: 1.5)
    canvas.drawFoot(hasHollow: bars.contains(where: \.isFew))
    return canvas.bytes
  }

  private static let top = 104.0
  private static let step = 28.0

  private var axis: Scale {
    let most = bars.map { max($0.cooperation, $0.conflict) }.max() ?? 0
    let conflict = bars.map(\.conflict).max() ?? 0
    let cooperation = bars.map(\.cooperation).max() ?? 0
    // Room for a heading on either side, even when all is on one.
    return Scale(covering: -max(conflict, most / 4)...max(cooperation, most / 4, 1), on: 216...600)
  }

  private var title: String { "Who engages and is engaged, and how" }

  private var subtitle: String {
    let some = countries > bars.count ? "; the \(bars.count) highest of \(countries) countries" : ""
    return
      "Score points per 100 stories, from \(NumberFormat.count(stories, "story", "stories")); E is both bars together\(some)"
  }

  private var description: String {
    let countries = bars.map { "\($0.name) cooperation \(whole($0.cooperation)), conflict \(whole($0.conflict))" }
    return subtitle + ". " + countries.joined(separator: "; ") + "."
  }

  private func drawAxis(to bottom: Double, on canvas: inout SVGCanvas) {
    for tick in axis.ticks {
      let x = axis.pixel(tick)
      canvas.line(from: (x, Self.top), to: (x, bottom), ink: .rule)
      canvas.text(whole(abs(tick)), x: x, y: bottom + 18, size: 12, anchor: .middle, ink: .quiet)
    }
    let zero = axis.pixel(0)
    canvas.text("conflict", x: zero - 8, y: Self.top - 10, anchor: .end, ink: .vermilion, isBold: true)
    canvas.text("cooperation", x: zero + 8, y: Self.top - 10, ink: .blue, isBold: true)
    canvas.text("E", x: 664, y: Self.top - 10, anchor: .end, isBold: true)
    canvas.text("95 % interval", x: 784, y: Self.top - 10, size: 12, anchor: .end, ink: .quiet)
  }

  private func draw(_ bar: Bar, y: Double, on canvas: inout SVGCanvas) {
    canvas.label(bar.name, endingAt: 200, y: y, within: 184)
    draw(from: -bar.conflict, to: 0, y: y, ink: .vermilion, isHollow: bar.isFew, on: &canvas)
    draw(from: 0, to: bar.cooperation, y: y, ink: .blue, isHollow: bar.isFew, on: &canvas)
    canvas.text(NumberFormat.points(bar.score), x: 664, y: y + 4.5, anchor: .end, isBold: true)
    let interval = bar.interval.map { "\(NumberFormat.rough($0.lower)) – \(NumberFormat.rough($0.upper))" } ?? "–"
    canvas.text(interval, x: 784, y: y + 4.5, size: 12, anchor: .end, ink: .quiet)
  }

  private func draw(
    from start: Double, to end: Double, y: Double, ink: Ink, isHollow: Bool, on canvas: inout SVGCanvas
  ) {
    guard end > start else { return }
    let left = axis.pixel(start)
    canvas.rectangle(
      x: left, y: y - 8, width: axis.pixel(end) - left, height: 16, fill: isHollow ? .paper : ink, outline: ink)
  }

  private func whole(_ points: Double) -> String { NumberFormat.grouped(Int(points.rounded())) }
}
