package import EntenteStatistics
package import EntenteText

/// How right coders were on texts that nobody who wrote their rules had seen: the rows of data/accuracy.tsv.
///
/// Whoever does not hold those texts cannot measure anew and so does not edit the file; a test pins its bytes.
package struct AccuracyTable: Equatable, Sendable {
  /// One measure of one coder.
  package struct Row: Equatable, Sendable {
    /// What was measured, such as `who acts on whom`.
    package let what: String
    /// Of what the coder finds, the part that is right.
    package let precision: Share
    /// Of what is there, the part that the coder finds; nil where nobody counted what is there.
    package let recall: Share?
    /// How many units the coder found, or the texts hold.
    package let count: Int
    /// What was counted, such as `direction in a text`.
    package let unit: String
    /// The texts, as the file names them; those of a row before it are `the same`.
    package let texts: String
    /// The coder that was measured, and for which alone the row holds.
    package let coder: String
    package let measured: CalendarDay
  }

  /// A part in 0...1, with its 95 % interval over texts where one was computed.
  package struct Share: Equatable, Sendable {
    package let value: Double
    package let interval: ConfidenceInterval?
  }

  package let rows: [Row]
}

extension AccuracyTable.Row {
  /// The texts by a name that can stand without the row before.
  var textsAlone: String { texts.hasPrefix("the same ") ? String(texts.dropFirst(9)) : texts }
}

extension AccuracyTable.Share {
  /// `67 of 100`.
  var ofHundred: String { hundredths + " of 100" }

  /// `67`, of a hundred.
  var hundredths: String { NumberFormat.fixed(100 * value, decimals: 0) }

  /// ` (60 to 74)`, of a hundred; nothing where there is no interval.
  var bounds: String {
    interval.map { interval in
      let (lower, upper) = (100 * interval.lower, 100 * interval.upper)
      return " (\(NumberFormat.fixed(lower, decimals: 0)) to \(NumberFormat.fixed(upper, decimals: 0)))"
    } ?? ""
  }
}
