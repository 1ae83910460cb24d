import EntenteText

extension Period {
  /// `2023-09-01 to 2023-09-30`, the last day included.
  var days: String { "\(first) to \(last)" }
}
