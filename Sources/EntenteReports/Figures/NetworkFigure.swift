/// Who deals with whom: the countries with most acts around the one that has most, and the ties between them.
///
/// The places follow from the order of the countries alone, two columns around one in the middle, so that the same report
/// draws the same figure and no name stands on another.
package struct NetworkFigure: Sendable {
  /// Two countries and their acts in both directions.
  package struct Tie: Sendable {
    let a: String
    let b: String
    let acts: Int

    package init(a: String, b: String, acts: Int) {
      self.a = a
      self.b = b
      self.acts = acts
    }
  }

  static let (countries, ties) = (25, 40)
  private static let (width, step, top) = (400.0, 27.0, 40.0)
  private static let hint = "A thicker line is more acts between two, a larger dot more acts of a country."

  /// A country of the figure: its name, all its acts, and where it stands.
  private struct Node {
    let name: String
    let acts: Int
    let x: Double
    let y: Double
    let anchor: SVGCanvas.Anchor
  }

  private let nodes: [Node]
  /// The strongest among the countries shown, strongest first.
  private let shown: [Tie]
  private let note: String
  private let title: String
  private let bottom: Double

  /// Nil without a tie.
  ///
  /// - Parameters:
  ///   - ties: Each pair once, in any order; names are different.
  ///   - when: The report's period in words.
  package init?(_ ties: [Tie], when: String) {
    guard !ties.isEmpty else { return nil }
    let ordered = ties.sorted { ($1.acts, $0.a, $0.b) < ($0.acts, $1.a, $1.b) }
    let totals = ordered.reduce(into: [String: Int]()) { totals, tie in
      for name in [tie.a, tie.b] { totals[name, default: 0] += tie.acts }
    }
    let names = totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let chosen = Array(names.prefix(Self.countries))
    let among = ordered.filter { chosen.contains($0.a) && chosen.contains($0.b) }
    shown = Array(among.prefix(Self.ties))
    nodes = Self.nodes(chosen, totals)
    bottom = (nodes.map(\.y).max() ?? Self.top) + 24
    title = "Acts between countries, both directions, \(when)"
    note = Self.note(countries: (chosen.count, names.count), ties: (shown.count, among.count))
  }

  package var bytes: [UInt8] { canvas.bytes }

  var canvas: SVGCanvas {
    let lines = SVGCanvas.wrapped(Self.hint, into: 392) + SVGCanvas.wrapped(note, into: 392)
    var canvas = SVGCanvas(
      name: "network", title: title, description: description, width: Self.width,
      height: bottom + 12 + 15 * Double(lines.count))
    canvas.text(title, x: 2, y: 14, size: 12, ink: .quiet)
    let places = Dictionary(nodes.map { ($0.name, $0) }) { first, _ in first }
    for tie in shown.reversed() {
      guard let a = places[tie.a], let b = places[tie.b] else { continue }
      canvas.path(through: Self.curve(from: a, to: b), ink: .quiet, width: thickness(tie.acts))
    }
    for node in nodes { draw(node, on: &canvas) }
    canvas.paragraph(lines, x: 2, y: bottom + 18)
    return canvas
  }

  /// The first in the middle, the others in turn at the left and at the right of it, from the middle outwards.
  private static func nodes(_ names: [String], _ totals: [String: Int]) -> [Node] {
    let perSide = names.count / 2
    let middle = top + step * Double(max(perSide - 1, 1)) / 2
    return names.enumerated().map { place, name in
      let acts = totals[name] ?? 0
      guard place > 0 else { return Node(name: name, acts: acts, x: width / 2, y: middle, anchor: .middle) }
      let isLeft = place % 2 == 1
      let rank = (place - 1) / 2
      let slot = Double(order(of: perSide)[rank])
      // The columns bend away from the middle, so that ties inside one do not run through its dots.
      let bend = 22 * (1 - abs(slot - Double(perSide - 1) / 2) / Double(max(perSide, 1)))
      return Node(
        name: name, acts: acts, x: isLeft ? 142 - bend : width - 142 + bend, y: top + step * slot,
        anchor: isLeft ? .end : .start)
    }
  }

  /// The places of a column from its middle outwards: 2, 1, 3, 0, 4 of five.
  private static func order(of count: Int) -> [Int] {
    (0..<count).sorted { left, right in
      let (a, b) = (abs(2 * left - (count - 1)), abs(2 * right - (count - 1)))
      return a == b ? left < right : a < b
    }
  }

  /// A line that bends towards the middle where both stand on the same side.
  private static func curve(from a: Node, to b: Node) -> [(x: Double, y: Double)] {
    guard a.anchor == b.anchor, a.anchor != .middle else { return [(a.x, a.y), (b.x, b.y)] }
    let pull = min(64, 18 + abs(a.y - b.y) / 2)
    let x = (a.x + b.x) / 2 + (a.anchor == .end ? pull : -pull)
    return (0...8).map { step in
      let t = Double(step) / 8
      let (first, second, third) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
      return (
        first * a.x + second * x + third * b.x, first * a.y + second * (a.y + b.y) / 2 + third * b.y
      )
    }
  }

  private func draw(_ node: Node, on canvas: inout SVGCanvas) {
    let most = Double(nodes.first?.acts ?? 1)
    canvas.dot(
      x: node.x, y: node.y, radius: 3 + 6 * (Double(node.acts) / most).squareRoot(), fill: .blue, outline: .paper,
      width: 1)
    switch node.anchor {
    case .middle:
      let name = SVGCanvas.fitted(node.name, into: 150, size: 12, isBold: true)
      canvas.text(name, x: node.x, y: 30, size: 12, anchor: .middle, isBold: true)
      canvas.line(from: (node.x, 34), to: (node.x, node.y - 9), ink: .rule)
    case .start, .end:
      let isLeft = node.anchor == .end
      let x = isLeft ? node.x - 12 : node.x + 12
      let room = isLeft ? x - 2 : Self.width - 2 - x
      canvas.text(
        SVGCanvas.fitted(node.name, into: room, size: 12), x: x, y: node.y + 4, size: 12, anchor: node.anchor)
    }
  }

  private func thickness(_ acts: Int) -> Double {
    0.75 + 4 * (Double(acts) / Double(shown.first?.acts ?? 1)).squareRoot()
  }

  private var description: String {
    shown.map { "\($0.a) and \($0.b): \(NumberFormat.count($0.acts, "act", "acts"))" }.joined(separator: "; ") + ". "
      + note
  }

  private static func note(countries: (shown: Int, all: Int), ties: (shown: Int, all: Int)) -> String {
    let who =
      countries.shown < countries.all
      ? "\(countries.shown) of \(countries.all) countries: those with most acts." : "All \(countries.all) countries."
    let what =
      ties.shown < ties.all
      ? "The \(ties.shown) strongest of \(ties.all) ties among them."
      : "All \(NumberFormat.count(ties.all, "tie", "ties")) among them."
    let rest = countries.shown < countries.all || ties.shown < ties.all ? " The rest: network.csv, network.gexf." : ""
    return who + " " + what + rest
  }
}
