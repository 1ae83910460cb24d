/// How many stories name two countries together: a heat map with its numbers printed, each pair once.
package struct CooccurrenceFigure: Sendable {
  /// As many as can be read at 800 pixels.
  static let capacity = 12

  private let codes: [String]
  private let names: [String]
  private let counts: [[Int]]
  private let countries: Int

  /// - Parameters:
  ///   - codes: Of the countries, in the order they are drawn; those past the figure's capacity are left out.
  ///   - names: One a code.
  ///   - counts: Stories with both, for two places in `codes`.
  package init(codes: [String], names: [String], counts: (Int, Int) -> Int) {
    precondition(codes.count == names.count, "\(codes.count) codes, \(names.count) names")
    let drawn = 0..<min(codes.count, Self.capacity)
    self.codes = Array(codes.prefix(Self.capacity))
    self.names = Array(names.prefix(Self.capacity))
    self.counts = drawn.map { row in (0..<row).map { counts(row, $0) } }
    countries = codes.count
  }

  package var bytes: [UInt8] {
    guard codes.count > 1 else {
      return EmptyFigure(name: "cooccurrence", title: title, reason: "No story names two countries.").bytes
    }
    let bottom = Self.top + Double(codes.count) * Self.side
    var canvas = SVGCanvas(
      name: "cooccurrence", title: title, description: description, width: 800, height: bottom + 20)
    canvas.drawHead(title, subtitle)
    for row in codes.indices { draw(row, on: &canvas) }
    drawLegend(on: &canvas)
    return canvas.bytes
  }

  private static let top = 72.0
  private static let left = 208.0
  private static let side = 46.0
  private var title: String { "Which countries stand in the same stories" }

  private var subtitle: String {
    let some = countries > codes.count ? "; the \(codes.count) most named of \(countries) countries" : ""
    return "Stories that name both, in title or body\(some)"
  }

  private var description: String {
    let pairs = codes.indices.flatMap { row in
      (0..<row).filter { counts[row][$0] > 0 }.map { "\(names[$0]) and \(names[row]) \(counts[row][$0])" }
    }
    return subtitle + ". " + (pairs.isEmpty ? "No two of them meet." : pairs.joined(separator: ", ") + ".")
  }

  private var highest: Int { counts.flatMap { $0 }.max() ?? 0 }

  /// The row of a country: its name, a cell a country above it, and its code where its own column begins.
  private func draw(_ row: Int, on canvas: inout SVGCanvas) {
    let y = Self.top + Double(row) * Self.side
    canvas.label(names[row], endingAt: Self.left - 12, y: y + 23, within: 180)
    for column in 0..<row { draw(counts[row][column], x: Self.left + Double(column) * Self.side, y: y, on: &canvas) }
    let center = Self.left + (Double(row) + 0.5) * Self.side
    canvas.text(
      SVGCanvas.fitted(codes[row], into: Self.side), x: center, y: y + 27.5, anchor: .middle, ink: .quiet, isBold: true)
  }

  private func draw(_ count: Int, x: Double, y: Double, on canvas: inout SVGCanvas) {
    let inner = Self.side - 2
    canvas.rectangle(
      x: x + 1, y: y + 1, width: inner, height: inner, fill: count == 0 ? .blank : .blue,
      opacity: count == 0 ? 1 : opacity(count), radius: 3)
    let ink: Ink = count == 0 ? .quiet : opacity(count) > 0.6 ? .paper : .text
    canvas.text(
      NumberFormat.grouped(count), x: x + Self.side / 2, y: y + 27.5, size: count < 10_000 ? 13 : 10, anchor: .middle,
      ink: ink)
  }

  /// Shades of blue that stay apart when printed in grey.
  private var shades: Int { min(5, highest) }

  private func opacity(_ count: Int) -> Double { opacity(shade: (count * shades - 1) / highest) }

  private func opacity(shade: Int) -> Double { 1 - 0.85 * Double(shades - 1 - shade) / Double(max(1, shades - 1)) }

  /// In the corner that the pairs leave free.
  private func drawLegend(on canvas: inout SVGCanvas) {
    guard highest > 1, codes.count > 4 else { return }
    let width = 30.0
    let left = 784 - width * Double(shades)
    canvas.text("stories with both", x: 784, y: Self.top + 8, size: 12, anchor: .end, ink: .quiet)
    for shade in 0..<shades {
      canvas.rectangle(
        x: left + Double(shade) * width, y: Self.top + 16, width: width - 2, height: 14, fill: .blue,
        opacity: opacity(shade: shade), radius: 2)
    }
    canvas.text("1", x: left, y: Self.top + 46, size: 12, ink: .quiet)
    canvas.text(NumberFormat.grouped(highest), x: 782, y: Self.top + 46, size: 12, anchor: .end, ink: .quiet)
  }
}
