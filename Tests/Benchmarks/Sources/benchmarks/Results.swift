/// Costs of the same commands in several runs, as a table of Markdown.
struct Results {
  private var costs: [(name: String, runs: [ChildProcess.Cost])] = []

  mutating func add(_ cost: ChildProcess.Cost, of name: String) {
    if let index = costs.firstIndex(where: { $0.name == name }) {
      costs[index].runs.append(cost)
    } else {
      costs.append((name, [cost]))
    }
  }

  /// One line a command: medians over the runs, and how many times as fast as `wc -w` on the clock.
  func table(of corpus: Corpus) -> String {
    let words = costs.first { $0.name == "wc -w" }.map { median($0.runs.map(\.wall)) }
    let head = """
      | Command | MB/s | articles/s | CPU s | peak MB | to wc -w |
      |---|---:|---:|---:|---:|---:|

      """
    return costs.reduce(into: head) { table, command in
      let wall = median(command.runs.map(\.wall))
      let cells = [
        "`\(command.name)`", rounded(Double(corpus.bytes) / wall / 1e6, 1), rounded(Double(corpus.articles) / wall, 0),
        rounded(median(command.runs.map(\.processor)), 2),
        rounded(median(command.runs.map { Double($0.peak) / 1e6 }), 0), words.map { rounded($0 / wall, 3) } ?? "",
      ]
      table += "| " + cells.joined(separator: " | ") + " |\n"
    }
  }

  private func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  private func rounded(_ value: Double, _ digits: Int) -> String {
    let scale = digits == 0 ? 1 : digits == 1 ? 10 : digits == 2 ? 100 : 1000
    let scaled = Int((value * Double(scale)).rounded())
    guard digits > 0 else { return "\(scaled)" }
    let fraction = "\(scaled % scale)"
    return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
