package import EntenteStatistics

/// The share of stories that name people and organisations: a dot and its 95 % interval for each, group by group.
package struct PeopleFigure: Sendable {
  /// One of either.
  package struct Row: Sendable {
    let name: String
    let stories: Int
    let share: Double
    let interval: ConfidenceInterval

    package init(name: String, stories: Int, share: Double, interval: ConfidenceInterval) {
      self.name = name
      self.stories = stories
      self.share = share
      self.interval = interval
    }
  }

  static let capacities = (people: 6, organisations: 3)
  private static let step = 22.0

  private let groups: [(title: String, rows: [Row])]
  private let note: String
  private let title: String

  /// Nil without either.
  ///
  /// - Parameters:
  ///   - people: In the order they are drawn; those past the figure's capacity are left out, which it says.
  ///   - organisations: In the same way.
  ///   - when: The report's period in words.
  package init?(people: [Row], organisations: [Row], when: String) {
    groups = [
      ("People", Array(people.prefix(Self.capacities.people))),
      ("Organisations", Array(organisations.prefix(Self.capacities.organisations))),
    ].filter { !$0.1.isEmpty }
    guard !groups.isEmpty else { return nil }
    title = "Share of stories, \(when)"
    let (shown, all) = (groups.reduce(0) { $0 + $1.rows.count }, people.count + organisations.count)
    let rest = shown < all ? "\(shown) of \(all): those in most stories. The rest: frequency.csv." : "All \(all)."
    note = "Whisker: 95 % interval; right: stories. " + rest
  }

  package var bytes: [UInt8] { canvas.bytes }

  var canvas: SVGCanvas {
    let rows = groups.reduce(0) { $0 + $1.rows.count + 1 }
    let bottom = 24 + Self.step * Double(rows)
    let lines = SVGCanvas.wrapped(note, into: 392)
    var canvas = SVGCanvas(
      name: "people", title: title, description: description, width: 400,
      height: bottom + 28 + 15 * Double(lines.count))
    canvas.text(title, x: 2, y: 14, size: 12, ink: .quiet)
    for tick in axis.ticks {
      let x = axis.pixel(tick)
      canvas.line(from: (x, 24), to: (x, bottom), ink: .rule)
      let label = NumberFormat.fixed(tick, decimals: tick.rounded() == tick ? 0 : 1) + PageNumber.noBreak + "%"
      canvas.text(label, x: x, y: bottom + 14, size: 12, anchor: .middle, ink: .quiet)
    }
    var y = 24.0
    for group in groups {
      canvas.text(group.title, x: 2, y: y + 15, size: 12, isBold: true)
      y += Self.step
      for row in group.rows {
        draw(row, y: y, on: &canvas)
        y += Self.step
      }
    }
    canvas.paragraph(lines, x: 2, y: bottom + 32)
    return canvas
  }

  private var axis: Scale {
    let highest = groups.flatMap(\.rows).map(\.interval.upper).max() ?? 1
    return Scale(covering: 0...max(1, 100 * highest), on: 156...352, ticks: 4)
  }

  private var description: String {
    groups.map { group in
      group.title + ": " + group.rows.map { "\($0.name) \(PageNumber.percent($0.share))" }.joined(separator: ", ")
    }.joined(separator: "; ") + ". " + note
  }

  private func draw(_ row: Row, y: Double, on canvas: inout SVGCanvas) {
    canvas.text(SVGCanvas.fitted(row.name, into: 140, size: 12), x: 10, y: y + 15, size: 12)
    canvas.line(
      from: (axis.pixel(100 * row.interval.lower), y + 11), to: (axis.pixel(100 * row.interval.upper), y + 11),
      ink: .blue,
      width: 2)
    canvas.dot(x: axis.pixel(100 * row.share), y: y + 11, radius: 4, fill: .blue, outline: .blue, width: 1)
    canvas.text(NumberFormat.grouped(row.stories), x: 396, y: y + 15, size: 12, anchor: .end)
  }
}
