import EntenteReports

/// How often the coder was right when it was last measured; `make evaluate` measures it again.
enum MeasuredAccuracy {
  static let all: [CoderAccuracy] = []
}
