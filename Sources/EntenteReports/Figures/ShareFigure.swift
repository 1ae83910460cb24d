package import EntenteStatistics

/// The share of stories that name each country: a dot and its 95 % interval, the most named first.
package struct ShareFigure: Sendable {
  /// One country.
  package struct Dot: Sendable {
    let name: String
    let stories: Int
    let share: Double
    let interval: ConfidenceInterval?
    /// Drawn hollow: its row has a note and is stated in no finding.
    let isFew: Bool

    package init(name: String, stories: Int, share: Double, interval: ConfidenceInterval?, isFew: Bool) {
      self.name = name
      self.stories = stories
      self.share = share
      self.interval = interval
      self.isFew = isFew
    }
  }

  /// As many as can be read at 800 pixels.
  static let capacity = 15

  private let dots: [Dot]
  private let countries: Int
  private let stories: Int

  /// - Parameters:
  ///   - dots: In the order they are drawn; those past the figure's capacity are left out, which it says.
  ///   - stories: All stories, those without a country too.
  package init(_ dots: [Dot], stories: Int) {
    self.dots = Array(dots.prefix(Self.capacity))
    countries = dots.count
    self.stories = stories
  }

  package var bytes: [UInt8] {
    guard !dots.isEmpty else {
      return EmptyFigure(name: "share", title: title, reason: "No story names a country.").bytes
    }
    let bottom = Self.top + Double(dots.count) * Self.step
    var canvas = SVGCanvas(
      name: "share", title: title, description: description, width: 800, height: bottom + 48)
    canvas.drawHead(title, subtitle)
    drawAxis(to: bottom, on: &canvas)
    for (index, dot) in dots.enumerated() {
      draw(dot, y: Self.top + (Double(index) + 0.5) * Self.step, on: &canvas)
    }
    canvas.drawFoot(hasHollow: dots.contains(where: \.isFew))
    return canvas.bytes
  }

  private static let top = 100.0
  private static let step = 28.0
  /// In percent, from nothing to the highest bound.
  private var axis: Scale {
    let highest = dots.map { 100 * max($0.share, $0.interval?.upper ?? 0) }.max() ?? 0
    return Scale(covering: 0...max(highest, 1), on: 216...656)
  }

  private var title: String { "How many stories name each country" }

  private var subtitle: String {
    let some = countries > dots.count ? "; the \(dots.count) most named of \(countries) countries" : ""
    return
      "Share of all stories (\(NumberFormat.grouped(stories))) that name it in title or body, with 95 % interval\(some)"
  }

  /// The figure in words.
  private var description: String {
    subtitle + ". " + dots.map { "\($0.name) \(NumberFormat.percent($0.share))" }.joined(separator: ", ") + "."
  }

  private func drawAxis(to bottom: Double, on canvas: inout SVGCanvas) {
    for tick in axis.ticks {
      let x = axis.pixel(tick)
      canvas.line(from: (x, Self.top), to: (x, bottom), ink: .rule)
      let label = NumberFormat.fixed(tick, decimals: tick.rounded() == tick ? 0 : 1) + " %"
      canvas.text(label, x: x, y: bottom + 18, size: 12, anchor: .middle, ink: .quiet)
    }
    canvas.text("share", x: 716, y: Self.top - 10, size: 12, anchor: .end, ink: .quiet)
    canvas.text("stories", x: 784, y: Self.top - 10, size: 12, anchor: .end, ink: .quiet)
  }

  private func draw(_ dot: Dot, y: Double, on canvas: inout SVGCanvas) {
    canvas.label(dot.name, endingAt: 200, y: y, within: 184)
    if let interval = dot.interval {
      let (start, end) = (axis.pixel(100 * interval.lower), axis.pixel(100 * interval.upper))
      canvas.line(from: (start, y), to: (end, y), ink: .blue, width: 5, opacity: 0.3)
    }
    let x = axis.pixel(100 * dot.share)
    canvas.dot(x: x, y: y, radius: 5.5, fill: dot.isFew ? .paper : .blue, outline: .blue)
    canvas.text(NumberFormat.percent(dot.share), x: 716, y: y + 4.5, anchor: .end, isBold: true)
    canvas.text(NumberFormat.grouped(dot.stories), x: 784, y: y + 4.5, size: 12, anchor: .end, ink: .quiet)
  }
}
