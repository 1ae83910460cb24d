import EntenteText

/// The content of a field as spreadsheets and scripts write it.
package enum SidecarCell {
  /// Returns the text without blanks at its ends; nil when it is empty or one of the words for a missing value.
  package static func value(_ field: String) -> String? {
    let text = trimmed(field)
    return text.isEmpty || missing.contains(text.lowercased()) ? nil : text
  }

  package static func trimmed(_ field: String) -> String {
    let bytes = Array(field.utf8)
    return bytes.surface(bytes.span.trimmed(ByteRange(0, bytes.count)))
  }

  /// Of R, Python, databases and spreadsheets, in lower case.
  private static let missing: Set<String> = [
    "na", "n/a", "#n/a", "<na>", "null", "none", "nan", "nat", "nil", "\\n", "-", "--", "—", "–",
  ]
}
