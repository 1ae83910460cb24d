/// Hands out identifiers such as `e_3f0c9a51b7d2`: a prefix and twelve hexadecimal digits, more where twelve are taken.
///
/// The prefix keeps spreadsheets from reading `12e456789012` as a number.
struct Identifiers {
  private let prefix: String
  private var taken: Set<String> = []

  init(prefix: String) { self.prefix = prefix }

  /// Returns an identifier that was not handed out before.
  ///
  /// - Precondition: No two calls give the same digits.
  mutating func next(_ digits: String) -> String {
    for length in 12...max(12, digits.utf8.count) {
      let identifier = prefix + digits.prefix(length)
      if taken.insert(identifier).inserted { return identifier }
    }
    preconditionFailure("\(prefix)\(digits) is taken")
  }
}
