import ArgumentParser

/// A line on standard error that counts, when it is a terminal and the work is longer than a second.
struct Progress {
  /// When to draw it.
  enum Mode: String, ExpressibleByArgument, CaseIterable {
    case auto
    case never
  }

  private let isShown: Bool
  private let total: Int
  private let what: String
  private let start = Machine.seconds
  private var last = 0.0
  private var isDrawn = false

  init(_ what: String, of total: Int, options: GlobalOptions) {
    isShown = options.progress == .auto && !options.quiet && Machine.isTerminal(2)
    self.what = what
    self.total = total
  }

  mutating func update(_ done: Int) {
    let now = Machine.seconds
    guard isShown, now - start > 1, now - last > 0.1 else { return }
    last = now
    isDrawn = true
    StandardError.draw("\r\(what) \(done) of \(total)\u{1B}[K")
  }

  /// Clears the line.
  func end() {
    if isDrawn { StandardError.draw("\r\u{1B}[K") }
  }
}
