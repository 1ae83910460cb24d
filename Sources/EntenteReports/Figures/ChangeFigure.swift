/// How many stories name each country in two periods: a line from one share to the other, its ends named.
///
/// The share is that which Fisher's test is of, so that what is bold is what the test says.
package struct ChangeFigure: Sendable {
  /// One country.
  package struct Slope: Sendable {
    let name: String
    /// Stories that name it among all, in 0...1.
    let earlier: Double
    let later: Double
    /// Whether the change of the share is stated: told from chance by the test.
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
      name: "change", title: title, description: description, width: Self.left + Self.right, height: Self.bottom + 48)
    canvas.drawHead(title, subtitle)
    drawAxes(on: &canvas)
    for slope in slopes { draw(slope, on: &canvas) }
    drawLabels(on: &canvas)
    drawLegend(on: &canvas)
    return canvas.bytes
  }

  private static let (top, bottom) = (120.0, 428.0)
  private static let (left, right) = (366.0, 514.0)
  /// From a dot to its label.
  private static let lead = 26.0
  private static let labelGap = 19.0

  private var title: String { "How the share of stories that name a country changed" }

  private var subtitle: String {
    let some = countries > slopes.count ? "; the \(slopes.count) most named of \(countries) countries" : ""
    return "Share of the stories of \(periods.earlier) and of \(periods.later) that name each country\(some)"
  }

  private var description: String {
    let changes = slopes.map { "\($0.name) \(percent($0.earlier)) then \(percent($0.later))" }
    return subtitle + ". " + changes.joined(separator: ", ") + "."
  }

  private var axis: Scale {
    let most = slopes.map { max($0.earlier, $0.later) }.max() ?? 0
    return Scale(covering: 0...(most > 0 ? most : 1), on: 0...(Self.bottom - Self.top))
  }

  private func y(_ share: Double) -> Double { Self.bottom - axis.pixel(share) }

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
      let (start, end) = (percent(slope.earlier), percent(slope.later))
      drawLead(from: Self.left, y(slope.earlier), by: -1, to: starts[index], on: &canvas)
      canvas.text(
        "\(name(of: slope, beside: start))  \(start)", x: Self.left - Self.lead - 10, y: starts[index] + 4.5,
        anchor: .end,
        ink: slope.textInk, isBold: slope.isStated)
      drawLead(from: Self.right, y(slope.later), by: 1, to: ends[index], on: &canvas)
      canvas.text(
        "\(end)  \(name(of: slope, beside: end))", x: Self.right + Self.lead + 10, y: ends[index] + 4.5,
        ink: slope.textInk,
        isBold: slope.isStated)
    }
  }

  /// The name as far as it fits between the paper's edge and the share.
  private func name(of slope: Slope, beside percent: String) -> String {
    let room = Self.left - Self.lead - 10 - 16 - 9 * Double(percent.count + 1)
    return SVGCanvas.fitted(slope.name, into: room, isBold: slope.isStated)
  }

  /// A hairline from a dot to the left or right, where its label stands, which may have had to give way.
  private func drawLead(
    from x: Double, _ y: Double, by side: Double, to labelY: Double, on canvas: inout SVGCanvas
  ) {
    canvas.line(from: (x + side * 6, y), to: (x + side * (Self.lead + 6), labelY), ink: .rule)
  }

  /// Where the labels of one side stand: as near to their dots as leaves every two a line apart.
  private func places(_ share: (Slope) -> Double) -> [Double] {
    let order = slopes.indices.sorted { (y(share(slopes[$0])), $0) < (y(share(slopes[$1])), $1) }
    let spread = Self.spread(order.map { y(share(slopes[$0])) }, within: Self.top - 6...Self.bottom + 6)
    return zip(order, spread).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Moves ascending places apart: those that would overlap become a block whose middle is the mean of theirs.
  private static func spread(_ places: [Double], within range: ClosedRange<Double>) -> [Double] {
    var blocks: [(middle: Double, count: Int)] = []
    for place in places {
      var block = (middle: place, count: 1)
      while let above = blocks.last, block.middle - above.middle < labelGap * Double(above.count + block.count) / 2 {
        let count = above.count + block.count
        blocks.removeLast()
        block = ((above.middle * Double(above.count) + block.middle * Double(block.count)) / Double(count), count)
        let half = labelGap * Double(count - 1) / 2
        block.middle = max(min(block.middle, range.upperBound - half), range.lowerBound + half)
      }
      blocks.append(block)
    }
    return blocks.flatMap { block in
      (0..<block.count).map { block.middle + labelGap * (Double($0) - Double(block.count - 1) / 2) }
    }
  }

  private func drawLegend(on canvas: inout SVGCanvas) {
    let legend =
      "bold: the change is stated, told from chance by Fisher's exact test (q at most 0.05); light: it is not"
    canvas.text(legend, x: 16, y: canvas.height - 10, size: 12, ink: .quiet)
  }

  private func percent(_ share: Double) -> String { NumberFormat.percent(share) }
}

extension ChangeFigure.Slope {
  fileprivate var textInk: Ink { isStated ? ink : .text }
}
