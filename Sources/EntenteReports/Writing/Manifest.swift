package import EntenteCoding
package import EntenteText

/// What a report was made of and with, so that another machine can make the same bytes.
package struct Manifest: Hashable, Sendable {
  /// A file of data/ that decided the numbers.
  package struct Source: Hashable, Sendable {
    /// What it is to the reader, such as `gazetteer`.
    package let name: String
    /// As messages name it, such as `data/gazetteer/countries.tsv`.
    package let path: String
    /// Lower-case hexadecimal.
    package let sha256: String

    package init(name: String, path: String, sha256: String) {
      self.name = name
      self.path = path
      self.sha256 = sha256
    }
  }

  /// Of Entente, such as `0.1.0`.
  package let version: String
  /// The report's own name, such as `latest` or `2023-09`.
  package let label: String
  /// The days the report is about; nil for all, and the undated.
  package let period: Period?
  /// The days it is compared with; nil without a comparison.
  package let baseline: Period?
  /// `collapse` when copies count once as a story, `keep` when every article is its own.
  package let duplicates: String
  /// How sure an event must be to count, in thousandths; nil where that is not known.
  package let leastProbability: Int?
  /// The powers of focus.csv; of none there is no such table.
  package let focus: [Country]
  /// The name of the weights, such as `plover-0.8`.
  package let weights: String
  /// Hash of gazetteer, lexicon, rules and options.
  package let coder: String
  package let sources: [Source]

  package init(
    version: String, label: String, period: Period? = nil, baseline: Period? = nil, duplicates: String = "collapse",
    leastProbability: Int? = nil, focus: [Country] = [],
    weights: String,
    coder: String, sources: [Source]
  ) {
    self.version = version
    self.label = label
    self.period = period
    self.baseline = baseline
    self.duplicates = duplicates
    self.leastProbability = leastProbability
    self.focus = focus
    self.weights = weights
    self.coder = coder
    self.sources = sources
  }
}

extension Manifest {
  /// `2023-09-01 to 2023-09-30`, the last day included; nil without a period.
  var days: String? { period?.days }

  /// `RUS,USA`; nil without a power.
  var focusCodes: String? { focus.isEmpty ? nil : focus.map(\.iso3).joined(separator: ",") }
}
