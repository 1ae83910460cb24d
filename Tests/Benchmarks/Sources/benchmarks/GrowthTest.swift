/// Whether twice as much takes about twice as long, for text and corpora of many shapes.
///
/// News is no stranger to them: a list of guests, an interview without a stop, one act that every outlet reports. Cost is
/// time of the processor without what the program takes to start, the least of several runs.
struct GrowthTest {
  /// More than this for twice the size is no longer in proportion: 2 is, 4 is the square.
  private static let allowance = 2.5

  let program: String
  /// For what the shapes write.
  let folder: String
  let runs: Int

  /// Measures every shape at its size and at twice its size.
  ///
  /// - Returns: A table of Markdown with a line for each shape.
  /// - Throws: When an answer is wrong, or some shapes grow faster than they may.
  func run() throws(BenchmarkError) -> String {
    var lines = ["| Shape | Size | CPU s | twice | ratio |", "|---|---:|---:|---:|---:|"]
    var steep: [String] = []
    for shape in Shape.all {
      let start = try cost(of: shape, size: 1)
      let once = try cost(of: shape, size: shape.size) - start
      let twice = try cost(of: shape, size: 2 * shape.size) - start
      let ratio = twice / max(once, 0.001)
      if ratio > Self.allowance { steep.append("\(shape.name) \(decimal(ratio))") }
      let cells = [shape.name, "\(shape.size)", decimal(once), decimal(twice), decimal(ratio)]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    let table = lines.joined(separator: "\n")
    guard steep.isEmpty else { throw .steep(table: table, allowance: decimal(Self.allowance), shapes: steep) }
    return table
  }

  /// The least of the runs, in seconds.
  private func cost(of shape: Shape, size: Int) throws(BenchmarkError) -> Double {
    var least = Double.infinity
    for run in 0..<runs {
      let place = "\(folder)/\(shape.name.filter(\.isLetter))-\(size)-\(run)"
      try File.makeFolder(place)
      let cost = try shape.measure(size: size, program: program, folder: place)
      least = min(least, cost.processor)
    }
    return least
  }

  private func decimal(_ value: Double) -> String {
    let hundredths = Int((max(value, 0) * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}
