import EntenteReports

extension AccuracyTable {
  /// A table of three measures of a coder, each precision with its bounds as the file has them.
  static func sample(
    of coder: String = "c_0123456789ab", measured: String = "2024-02-29",
    above: String = "0.9\t0.80\t0.95", others: String = "0.8\t0.70\t0.88"
  ) throws -> AccuracyTable {
    try AccuracyTable(
      tsv: Array(
        """
        what\tprecision\tprecision_lo\tprecision_hi\trecall\trecall_lo\trecall_hi\tn\tunit\ttexts\tcoder\tmeasured
        countries named in a text\t0.959\t\t\t0.989\t\t\t1189\tcountry in a text\t110 public texts\t\(coder)\t\(measured)
        who acts on whom\t0.671\t0.60\t0.74\t0.502\t0.43\t0.59\t333\tdirection\tthe same 100 articles\t\(coder)\t\(measured)
        events that score above zero, right\t\(above)\t\t\t\t46\tevent\t596 articles, read\t\(coder)\t\(measured)
        events that score zero or below, right\t\(others)\t\t\t\t34\tevent\tthe same 596 articles\t\(coder)\t\(measured)

        """.utf8), file: "accuracy.tsv")
  }
}

extension CoderAccuracy {
  /// Of a coder that gets the signs right often enough for a balance to be stated.
  static func sample() throws -> CoderAccuracy {
    CoderAccuracy(try .sample(), of: "c_0123456789ab", isShipped: true)
  }
}
