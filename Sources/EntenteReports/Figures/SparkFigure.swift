package import EntenteStatistics

/// A small line beside a claim: what it is about in each month, with 95 % intervals; the last month is solid and labelled.
package struct SparkFigure: Sendable {
  /// One month.
  package struct Point: Sendable {
    let month: String
    /// In the figure's unit, 0 or more.
    let value: Double
    /// Nil where there is too little to tell; drawn hollow.
    let interval: ConfidenceInterval?
    /// The value in words, `32 of 109`.
    let shown: String

    package init(month: String, value: Double, interval: ConfidenceInterval?, shown: String) {
      self.month = month
      self.value = value
      self.interval = interval
      self.shown = shown
    }
  }

  /// As many months as can be told apart.
  static let capacity = 12

  private let name: String
  private let title: String
  private let points: [Point]
  private let unit: String

  /// Nil of fewer than two months, which make no line.
  package init?(name: String, title: String, _ points: [Point], unit: String) {
    guard points.count > 1 else { return nil }
    self.name = name
    self.title = title
    self.points = Array(points.suffix(Self.capacity))
    self.unit = unit
  }

  package var bytes: [UInt8] { canvas.bytes }

  var canvas: SVGCanvas {
    var canvas = SVGCanvas(name: name, title: title, description: description, width: 124, height: 40)
    canvas.line(from: (2, 35), to: (88, 35), ink: .quiet)
    let places = points.indices.map { (x: x($0), y: y(points[$0].value)) }
    for (place, point) in points.enumerated() {
      guard let interval = point.interval else { continue }
      canvas.line(
        from: (x(place), y(interval.lower)), to: (x(place), y(interval.upper)), ink: isLast(place) ? .blue : .quiet,
        width: isLast(place) ? 2 : 1)
    }
    canvas.path(through: places, ink: .blue)
    for (place, point) in points.enumerated() {
      let radius = isLast(place) ? 3.0 : 1.5
      canvas.dot(
        x: places[place].x, y: places[place].y, radius: radius, fill: point.interval == nil ? .paper : .blue,
        outline: .blue, width: 1)
    }
    let height = min(35, max(14, places[places.count - 1].y + 4))
    canvas.text(label, x: 90, y: height, size: 12, isBold: true)
    return canvas
  }

  private var label: String {
    let number = NumberFormat.grouped(Int(points[points.count - 1].value.rounded()))
    return unit.isEmpty ? number : number + PageNumber.noBreak + unit
  }

  private var description: String { points.map { "\($0.month) \($0.shown)" }.joined(separator: ", ") }

  private func isLast(_ place: Int) -> Bool { place == points.count - 1 }

  private func x(_ place: Int) -> Double { 8 + 74 * Double(place) / Double(points.count - 1) }

  private func y(_ value: Double) -> Double { 35 - 29 * min(1, value / top) }

  /// A fifth at least, so that a share of 2 % does not look like much.
  private var top: Double {
    let highest = points.map { $0.interval?.upper ?? $0.value }.max() ?? 0
    return max(highest, unit == "%" ? 20 : 1)
  }
}
