/// The share of stories that name each country in two periods: a line from one to the other, its ends named.
package struct ChangeFigure: Sendable {
  /// One country.
  package struct Slope: Sendable {
    let name: String
    let earlier: Double
    let later: Double
    /// Whether the change is stated: told from chance by the test, with stories enough.
    let isStated: Bool

    package init(name: String, earlier: Double, later: Double, isStated: Bool) {
      self.name = name
      self.earlier = earlier
      self.later = later
      self.isStated = isStated
    }

    var ink: Ink { !isStated ? .quiet : later > earlier ? .blue : .vermilion }
  }

  /// As many as can be read side by side.
  static let capacity = 10

  private let slopes: [Slope]
  private let countries: Int
  private let periods: (earlier: String, later: String)
  private let stories: (earlier: Int, later: Int)

  /// - Parameters:
  ///   - slopes: In order of importance; those past the figure's capacity are left out, which it says.
  ///   - periods: What the two periods are called.
  ///   - stories: All stories of each.
  package init(
    _ slopes: [Slope], periods: (earlier: String, later: String), stories: (earlier: Int, later: Int)
  ) {
    self.slopes = Array(slopes.prefix(Self.capacity))
    countries = slopes.count
    self.periods = periods
    self.stories = stories
  }

  package var bytes: [UInt8] {
    guard stories.earlier > 0, stories.later > 0 else {
      return EmptyFigure(name: "change", title: title, reason: "Not comparable: a period has no story.").bytes
    }
    guard !slopes.isEmpty else {
      return EmptyFigure(name: "change", title: title, reason: "No story of either period names a country.").bytes
    }
    var canvas = SVGCanvas(
      name: "change", title: title, description: description, width: 800, height: Self.bottom + 48)
    canvas.drawHead(title, subtitle)
    drawAxes(on: &canvas)
    for slope in slopes { draw(slope, on: &canvas) }
    drawLabels(on: &canvas)
    drawLegend(on: &canvas)
    return canvas.bytes
  }

  private static let (top, bottom) = (120.0, 428.0)
  private static let (left, right) = (296.0, 504.0)
  private static let labelGap = 19.0

  private var title: String { "How the share of stories that name a country changed" }

  private var subtitle: String {
    let some = countries > slopes.count ? "; the \(slopes.count) most named of \(countries) countries" : ""
    return "Share of the stories of \(periods.earlier) and of \(periods.later) that name it\(some)"
  }

  private var description: String {
    let changes = slopes.map { "\($0.name) \(percent($0.earlier)) then \(percent($0.later))" }
    return subtitle + ". " + changes.joined(separator: ", ") + "."
  }

  private var axis: Scale {
    let most = slopes.map { max($0.earlier, $0.later) }.max() ?? 0
    return Scale(covering: 0...max(100 * most, 1), on: 0...(Self.bottom - Self.top))
  }

  private func y(_ share: Double) -> Double { Self.bottom - axis.pixel(100 * share) }

  private func drawAxes(on canvas: inout SVGCanvas) {
    for (x, period, count) in [
      (Self.left, periods.earlier, stories.earlier), (Self.right, periods.later, stories.later),
    ] {
      canvas.line(from: (x, Self.top), to: (x, Self.bottom), ink: .rule)
      canvas.text(period, x: x, y: Self.top - 34, anchor: .middle, isBold: true)
      canvas.text(
        NumberFormat.count(count, "story", "stories"), x: x, y: Self.top - 17, size: 12, anchor: .middle, ink: .quiet)
    }
  }

  private func draw(_ slope: Slope, on canvas: inout SVGCanvas) {
    let (start, end) = (y(slope.earlier), y(slope.later))
    canvas.line(
      from: (Self.left, start), to: (Self.right, end), ink: slope.ink, width: slope.isStated ? 3 : 1.5,
      opacity: slope.isStated ? 1 : 0.6)
    for (x, y) in [(Self.left, start), (Self.right, end)] {
      canvas.dot(x: x, y: y, radius: 4, fill: slope.isStated ? slope.ink : .paper, outline: slope.ink)
    }
  }

  private func drawLabels(on canvas: inout SVGCanvas) {
    let (starts, ends) = (places(\.earlier), places(\.later))
    for (index, slope) in slopes.enumerated() {
      let name = SVGCanvas.fitted(slope.name, into: 190)
      lead(from: Self.left - 6, y(slope.earlier), to: Self.left - 22, starts[index], on: &canvas)
      canvas.text(
        "\(name)  \(percent(slope.earlier))", x: Self.left - 26, y: starts[index] + 4.5, anchor: .end,
        ink: slope.textInk,
        isBold: slope.isStated)
      lead(from: Self.right + 6, y(slope.later), to: Self.right + 22, ends[index], on: &canvas)
      canvas.text(
        "\(percent(slope.later))  \(name)", x: Self.right + 26, y: ends[index] + 4.5, ink: slope.textInk,
        isBold: slope.isStated)
    }
  }

  /// A hairline from a dot to its label, which may have had to give way.
  private func lead(from x: Double, _ y: Double, to labelX: Double, _ labelY: Double, on canvas: inout SVGCanvas) {
    canvas.line(from: (x, y), to: (labelX, labelY), ink: .rule)
  }

  /// Where the labels of one side stand: at the height of their dots, moved apart where they would overlap.
  private func places(_ share: (Slope) -> Double) -> [Double] {
    let order = slopes.indices.sorted { (y(share(slopes[$0])), $0) < (y(share(slopes[$1])), $1) }
    var places = slopes.map { y(share($0)) }
    for (above, below) in zip(order, order.dropFirst()) {
      places[below] = max(places[below], places[above] + Self.labelGap)
    }
    var floor = Self.bottom + Self.labelGap
    for index in order.reversed() {
      places[index] = min(places[index], floor - Self.labelGap)
      floor = places[index]
    }
    return places
  }

  private func drawLegend(on canvas: inout SVGCanvas) {
    let legend = "bold: told from chance by the permutation test; thin: not told from chance"
    canvas.text(legend, x: 16, y: canvas.height - 10, size: 12, ink: .quiet)
  }

  private func percent(_ share: Double) -> String { NumberFormat.fixed(100 * share, decimals: 0) + " %" }
}

extension ChangeFigure.Slope {
  fileprivate var textInk: Ink { isStated ? ink : .text }
}
