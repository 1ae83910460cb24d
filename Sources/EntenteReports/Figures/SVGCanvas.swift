/// A drawing of fixed size that GitHub shows inside a page: no script, no style sheet, nothing from elsewhere.
///
/// It brings its own white paper, because a page in dark mode would otherwise show dark text on a dark ground.
struct SVGCanvas: Hashable, Sendable {
  /// Which point of a text stands at its place.
  enum Anchor: String, Sendable {
    case start
    case middle
    case end
  }

  let width: Double
  let height: Double
  let name: String
  let title: String
  let description: String
  private var elements: [String] = []

  /// An empty drawing; `name` is a word for its ids, different in every figure of a page.
  ///
  /// `title` says in a phrase what the figure shows, `description` what it says to readers who cannot see it.
  init(name: String, title: String, description: String, width: Double, height: Double) {
    self.name = name
    self.title = title
    self.description = description
    self.width = width
    self.height = height
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: Ink, opacity: Double = 1, outline: Ink? = nil,
    radius: Double = 0
  ) {
    let border = outline.map { " stroke=\"\($0.rawValue)\" stroke-width=\"1.5\"" } ?? ""
    elements.append(
      "<rect \(place("x", x, "y", y)) \(place("width", width, "height", height))\(rounding(radius)) "
        + "fill=\"\(fill.rawValue)\"\(transparency(opacity))\(border)/>")
  }

  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), ink: Ink, width: Double = 1, opacity: Double = 1
  ) {
    elements.append(
      "<line \(place("x1", start.x, "y1", start.y)) \(place("x2", end.x, "y2", end.y)) "
        + "stroke=\"\(ink.rawValue)\" stroke-width=\"\(Self.coordinate(width))\"\(transparency(opacity))/>")
  }

  mutating func dot(x: Double, y: Double, radius: Double, fill: Ink, outline: Ink, width: Double = 2) {
    elements.append(
      "<circle \(place("cx", x, "cy", y)) r=\"\(Self.coordinate(radius))\" fill=\"\(fill.rawValue)\" "
        + "stroke=\"\(outline.rawValue)\" stroke-width=\"\(Self.coordinate(width))\"/>")
  }

  /// Draws a line through points.
  mutating func path(through points: [(x: Double, y: Double)], ink: Ink, width: Double = 1.5) {
    guard points.count > 1 else { return }
    let places = points.map { "\(Self.coordinate($0.x)),\(Self.coordinate($0.y))" }.joined(separator: " ")
    elements.append(
      "<polyline points=\"\(places)\" fill=\"none\" stroke=\"\(ink.rawValue)\" "
        + "stroke-width=\"\(Self.coordinate(width))\"/>")
  }

  /// Draws a square on its corner: the mark of conflict, told from a dot without colour.
  mutating func diamond(x: Double, y: Double, radius: Double, fill: Ink, outline: Ink) {
    let corners = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]
    let places = corners.map { "\(Self.coordinate($0.0)),\(Self.coordinate($0.1))" }.joined(separator: " ")
    elements.append(
      "<polygon points=\"\(places)\" fill=\"\(fill.rawValue)\" stroke=\"\(outline.rawValue)\" stroke-width=\"2\"/>")
  }

  /// Writes text with its anchor at `x`; `y` is the line the letters stand on.
  mutating func text(
    _ text: String, x: Double, y: Double, size: Double = 13, anchor: Anchor = .start, ink: Ink = .text,
    isBold: Bool = false
  ) {
    let weight = isBold ? " font-weight=\"600\"" : ""
    elements.append(
      "<text \(place("x", x, "y", y)) font-size=\"\(Self.coordinate(size))\" text-anchor=\"\(anchor.rawValue)\" "
        + "fill=\"\(ink.rawValue)\"\(weight)>\(HTML.escaped(text))</text>")
  }

  var bytes: [UInt8] {
    let size = "\(place("width", width, "height", height))"
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) viewBox="0 0 \(Self.coordinate(width)) \(Self.coordinate(height))" \
      role="img" aria-labelledby="\(name)-title \(name)-description" \
      font-family="-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif">
      \(words)
      <rect \(size) fill="\(Ink.paper.rawValue)"/>
      """
    return Array(([head] + elements + ["</svg>\n"]).joined(separator: "\n").utf8)
  }

  /// The drawing as an element of a page, on whose ground it stands and whose style sheet turns its inks in the dark.
  var element: String {
    let head = """
      <svg viewBox="0 0 \(Self.coordinate(width)) \(Self.coordinate(height))" role="img" \
      aria-labelledby="\(name)-title \(name)-description">
      """
    return ([head + words] + elements + ["</svg>"]).joined(separator: "\n")
  }

  private var words: String {
    """
    <title id="\(name)-title">\(HTML.escaped(title))</title>
    <desc id="\(name)-description">\(HTML.escaped(description))</desc>
    """
  }

  /// With two decimals at most, so that the same figure is the same bytes on every machine.
  static func coordinate(_ value: Double) -> String {
    var text = NumberFormat.fixed(value, decimals: 2)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  private func place(_ first: String, _ a: Double, _ second: String, _ b: Double) -> String {
    "\(first)=\"\(Self.coordinate(a))\" \(second)=\"\(Self.coordinate(b))\""
  }

  private func rounding(_ radius: Double) -> String { radius > 0 ? " rx=\"\(Self.coordinate(radius))\"" : "" }

  private func transparency(_ opacity: Double) -> String {
    opacity < 1 ? " opacity=\"\(Self.coordinate(opacity))\"" : ""
  }
}
