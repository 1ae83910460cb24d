/// The lines that every figure has in the same place.
extension SVGCanvas {
  /// What the figure shows, and of what: at its head.
  mutating func drawHead(_ title: String, _ subtitle: String) {
    text(title, x: 16, y: 30, size: 18, isBold: true)
    text(subtitle, x: 16, y: 52, size: 12, ink: .quiet)
  }

  /// What an interval covers, and what a hollow mark means where there is one: at its foot.
  mutating func drawFoot(hasHollow: Bool) {
    if hasHollow {
      text("hollow: too little to state a finding, see the notes", x: 16, y: height - 10, size: 12, ink: .quiet)
    }
    text("intervals: sampling error only", x: width - 16, y: height - 10, size: 12, anchor: .end, ink: .quiet)
  }
}
