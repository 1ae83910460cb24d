package import EntenteStatistics

/// The share of each month's stories that name a country, a small panel for each, all from 0 to 100 %.
package struct TimelineFigure: Sendable {
  /// One country.
  package struct Panel: Sendable {
    let name: String
    /// A share in 0...1 for each month, and its interval.
    let shares: [(value: Double, interval: ConfidenceInterval?)]
    /// Its change is stated; written in bold.
    let isStated: Bool

    package init(name: String, shares: [(value: Double, interval: ConfidenceInterval?)], isStated: Bool) {
      self.name = name
      self.shares = shares
      self.isStated = isStated
    }
  }

  static let capacity = 9
  static let months = 12
  private static let (width, height, columns) = (132.0, 98.0, 3)
  private static let hint =
    "Share of the stories of each month that name the country; whisker: 95 % interval. All from 0 to 100 %."

  private let panels: [Panel]
  private let months: [String]
  private let note: String

  /// Nil of fewer than two months, which are no line.
  ///
  /// - Parameters:
  ///   - panels: In the order they are drawn; those past the figure's capacity are left out, which it says.
  ///   - months: Their names, as many as each panel has shares.
  package init?(_ panels: [Panel], months: [String]) {
    guard months.count > 1, !panels.isEmpty else { return nil }
    self.panels = Array(panels.prefix(Self.capacity))
    self.months = months.suffix(Self.months)
    note =
      panels.count > Self.capacity
      ? "\(Self.capacity) of \(panels.count) countries: those that changed, then those in most stories. The rest: months.csv."
      : "All \(panels.count) countries."
  }

  package var bytes: [UInt8] { canvas.bytes }

  var canvas: SVGCanvas {
    let bottom = 24 + Self.height * Double((panels.count + Self.columns - 1) / Self.columns)
    let lines = SVGCanvas.wrapped(Self.hint, into: 392) + SVGCanvas.wrapped(note, into: 392)
    var canvas = SVGCanvas(
      name: "timeline", title: title, description: description, width: 400,
      height: bottom + 10 + 15 * Double(lines.count))
    canvas.text(title, x: 2, y: 14, size: 12, ink: .quiet)
    for (place, panel) in panels.enumerated() {
      let (row, column) = (place / Self.columns, place % Self.columns)
      draw(panel, x: 4 + Self.width * Double(column), y: 24 + Self.height * Double(row), on: &canvas)
    }
    canvas.paragraph(lines, x: 2, y: bottom + 14)
    return canvas
  }

  private var title: String { "Share of stories by month, \(months[0]) to \(months[months.count - 1])" }

  private var description: String {
    panels.map { panel in
      let shares = zip(months, panel.shares.suffix(Self.months)).map { "\($0) \(PageNumber.percent($1.value))" }
      return "\(panel.name): \(shares.joined(separator: ", "))"
    }.joined(separator: "; ") + ". " + note
  }

  private func draw(_ panel: Panel, x left: Double, y top: Double, on canvas: inout SVGCanvas) {
    let shares = Array(panel.shares.suffix(Self.months))
    let places = shares.indices.map { left + 8 + 82 * Double($0) / Double(max(1, shares.count - 1)) }
    func y(_ share: Double) -> Double { top + 74 - 54 * share }
    canvas.text(
      SVGCanvas.fitted(panel.name, into: Self.width - 8, size: 12, isBold: panel.isStated), x: left, y: top + 12,
      size: 12, isBold: panel.isStated)
    canvas.rectangle(x: places[shares.count - 1] - 7, y: top + 18, width: 14, height: 58, fill: .glow)
    for share in [0, 0.5, 1] {
      canvas.line(from: (left, y(share)), to: (left + 98, y(share)), ink: share == 0 ? .quiet : .rule)
    }
    for (place, share) in shares.enumerated() {
      guard let interval = share.interval else { continue }
      canvas.line(
        from: (places[place], y(interval.lower)), to: (places[place], y(interval.upper)), ink: .blue, width: 2,
        opacity: 0.6)
    }
    canvas.path(through: shares.indices.map { (places[$0], y(shares[$0].value)) }, ink: .blue)
    for (place, share) in shares.enumerated() {
      canvas.dot(
        x: places[place], y: y(share.value), radius: place == shares.count - 1 ? 3 : 1.5,
        fill: share.interval == nil ? .paper : .blue, outline: .blue, width: 1)
    }
    let last = shares[shares.count - 1].value
    canvas.text(PageNumber.hundredths(last), x: left + 101, y: y(last) + 4, size: 12, isBold: true)
    canvas.text(String(months[0].prefix(3)), x: left, y: top + 90, size: 12, ink: .quiet)
    canvas.text(
      String(months[months.count - 1].prefix(3)), x: left + 98, y: top + 90, size: 12, anchor: .end, ink: .quiet)
  }
}
