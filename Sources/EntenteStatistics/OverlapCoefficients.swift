extension ContingencyTable {
  /// Joint units over units that hold either, in 0...1; nil where no unit holds either.
  ///
  /// - SeeAlso: Jaccard (1912), <https://doi.org/10.1111/j.1469-8137.1912.tb05611.x>.
  package var jaccard: Double? {
    Self.quotient(nAB, nA + nB - nAB)
  }

  /// Twice the joint units over the sum of both counts, in 0...1; nil where no unit holds either.
  ///
  /// - SeeAlso: Dice (1945), <https://doi.org/10.2307/1932409>.
  package var dice: Double? {
    Self.quotient(2 * nAB, nA + nB)
  }

  /// 14 + log2(Dice): at most 14, and one more means twice the overlap, in a corpus of any size; nil without a joint unit.
  ///
  /// - SeeAlso: Rychlý (2008), A lexicographer-friendly association score.
  package var logDice: Double? {
    guard nAB > 0, let dice else { return nil }
    return 14 + binaryLogarithm(dice)
  }

  /// Joint units over the geometric mean of both counts, Salton's cosine, in 0...1; nil if one of the two never occurs.
  ///
  /// - SeeAlso: Salton and McGill (1983), Introduction to Modern Information Retrieval.
  package var cosine: Double? {
    guard nA > 0, nB > 0 else { return nil }
    return Double(nAB) / (Double(nA) * Double(nB)).squareRoot()
  }

  /// Joint units over the smaller count, Simpson's overlap, in 0...1; nil if one of the two never occurs.
  ///
  /// - SeeAlso: Simpson (1943), <https://doi.org/10.2475/ajs.241.1.1>.
  package var simpson: Double? {
    Self.quotient(nAB, min(nA, nB))
  }

  /// Joint units over the product of both counts, proportional to observed over expected; nil if one never occurs.
  ///
  /// - SeeAlso: van Eck and Waltman (2009), <https://doi.org/10.1002/asi.21075>.
  package var associationStrength: Double? {
    guard nA > 0, nB > 0 else { return nil }
    return Double(nAB) / (Double(nA) * Double(nB))
  }

  private static func quotient(_ part: Int, _ whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}
