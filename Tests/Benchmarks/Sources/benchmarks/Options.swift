/// What is measured, on how much text.
struct Options {
  static let usage = """
    usage: benchmarks --entente PROGRAM [--bytes N] [--runs N] [--seed N] [--stories N]
                      [--pages N] [--python PROGRAM]
                      [--only annotate,ingest,report,peers,pages | growth | memory | statistics | copies]
    """

  var program = ""
  /// Of generated text.
  var bytes = 20_000_000
  /// Of the statistics and of the copies.
  var stories = 100_000
  /// In HTML.
  var pages = 2_000
  /// Python that has trafilatura; without it no pages are read.
  var python = ""
  /// Of each command; the median counts.
  var runs = 3
  var seed: UInt64 = 1
  var only: Set<String> = ["annotate", "ingest", "report", "peers", "pages", "growth"]

  init(_ arguments: [String]) throws(BenchmarkError) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { throw .usage("\(option) needs a value") }
      switch option {
      case "--entente": program = value
      case "--bytes": bytes = try Self.number(option, value)
      case "--stories": stories = try Self.number(option, value)
      case "--pages": pages = try Self.number(option, value)
      case "--python": python = value
      case "--runs": runs = try Self.number(option, value)
      case "--seed": seed = UInt64(try Self.number(option, value))
      case "--only": only = Set(value.split(separator: ",").map(String.init))
      default: throw .usage("unknown option \(option)")
      }
    }
    guard !program.isEmpty else { throw .usage("--entente is missing") }
  }

  private static func number(_ option: String, _ value: String) throws(BenchmarkError) -> Int {
    guard let number = Int(value), number > 0 else { throw .usage("\(option) \(value) is no number above 0") }
    return number
  }
}
