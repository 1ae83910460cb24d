/// A figure of nothing, which says why.
struct EmptyFigure: Sendable {
  let name: String
  let title: String
  let reason: String

  var bytes: [UInt8] {
    var canvas = SVGCanvas(name: name, title: title, description: reason, width: 800, height: 80)
    canvas.drawHead(title, reason)
    return canvas.bytes
  }
}
