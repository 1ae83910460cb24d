package import EntenteStatistics

/// Acts of a few powers towards third countries, power by power on a log scale.
package struct FocusFigure: Sendable {
  /// What one power does towards a country.
  package struct Acts: Sendable {
    let power: String
    let count: Int
    /// Nil where too few stories tell; drawn hollow.
    let interval: ConfidenceInterval?

    package init(by power: String, count: Int, interval: ConfidenceInterval?) {
      self.power = power
      self.count = count
      self.interval = interval
    }
  }

  /// A third country.
  package struct Country: Sendable {
    let name: String
    /// Of each power, in the same order for every country.
    let acts: [Acts]

    package init(name: String, acts: [Acts]) {
      self.name = name
      self.acts = acts
    }

    fileprivate var count: Int { acts.reduce(0) { $0 + $1.count } }
  }

  /// Lines of powers that fit; each country takes as many as there are powers.
  private static let capacity = 16
  private static let (top, line) = (24.0, 18.0)
  private static let hint =
    "Log scale: each line multiplies. Whisker: 95 % interval. Hollow mark: too few stories to tell."

  private let countries: [Country]
  private let note: String
  private let title: String

  /// Nil where no power acts on a third country.
  ///
  /// - Parameters:
  ///   - countries: All, in any order; of more than can be drawn those with most acts are.
  ///   - when: The report's period in words.
  package init?(_ countries: [Country], when: String) {
    let countries = countries.filter { $0.count > 0 }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    guard let powers = countries.first?.acts.count else { return nil }
    self.countries = Array(countries.prefix(max(1, Self.capacity / powers)))
    title = "Acts towards third countries, \(when)"
    note =
      countries.count > self.countries.count
      ? "\(self.countries.count) of \(countries.count) third countries: those with most acts. The rest: focus.csv."
      : "All third countries: \(countries.count)."
  }

  package var bytes: [UInt8] { canvas.bytes }

  var canvas: SVGCanvas {
    let bottom = Self.top + countries.reduce(0) { $0 + Self.height(of: $1) }
    let lines = SVGCanvas.wrapped(Self.hint, into: 392) + SVGCanvas.wrapped(note, into: 392)
    var canvas = SVGCanvas(
      name: "focus", title: title, description: description, width: 400,
      height: bottom + 28 + 15 * Double(lines.count))
    canvas.text(SVGCanvas.fitted(title, into: 392, size: 12), x: 2, y: 14, size: 12, ink: .quiet)
    for tick in axis.ticks {
      let x = axis.pixel(Double(tick))
      canvas.line(from: (x, Self.top), to: (x, bottom), ink: .rule)
      canvas.text(NumberFormat.grouped(tick), x: x, y: bottom + 14, size: 12, anchor: .middle, ink: .quiet)
    }
    var y = Self.top
    for country in countries {
      draw(country, y: y, on: &canvas)
      y += Self.height(of: country)
    }
    canvas.paragraph(lines, x: 2, y: bottom + 32)
    return canvas
  }

  /// A line for its name, and one for each power.
  private static func height(of country: Country) -> Double { 24 + line * Double(country.acts.count) }

  private var axis: LogScale {
    let bounds = countries.flatMap(\.acts).map { $0.interval?.upper ?? Double($0.count) }
    return LogScale(upTo: bounds.max() ?? 1, on: 146...352)
  }

  private var description: String {
    countries.map { country in
      "\(country.name): " + country.acts.map { "\($0.power) \($0.count)" }.joined(separator: ", ")
    }.joined(separator: "; ") + ". " + note
  }

  private func draw(_ country: Country, y: Double, on canvas: inout SVGCanvas) {
    canvas.line(from: (0, y + 1), to: (400, y + 1), ink: .rule)
    canvas.text(
      SVGCanvas.fitted(country.name, into: 392, size: 12, isBold: true), x: 2, y: y + 16, size: 12, isBold: true)
    for (place, acts) in country.acts.enumerated() {
      draw(acts, y: y + 31 + Self.line * Double(place), on: &canvas)
    }
  }

  private func draw(_ acts: Acts, y: Double, on canvas: inout SVGCanvas) {
    canvas.text("by " + SVGCanvas.fitted(acts.power, into: 108, size: 12), x: 10, y: y + 4, size: 12)
    canvas.text(NumberFormat.grouped(acts.count), x: 397, y: y + 4, size: 12, anchor: .end)
    guard acts.count > 0 else { return }
    if let interval = acts.interval {
      canvas.line(from: (axis.pixel(interval.lower), y), to: (axis.pixel(interval.upper), y), ink: .blue, width: 2)
    }
    canvas.dot(
      x: axis.pixel(Double(acts.count)), y: y, radius: 4, fill: acts.interval == nil ? .paper : .blue, outline: .blue)
  }
}
