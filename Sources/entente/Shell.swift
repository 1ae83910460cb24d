/// Words of a line that can be typed in a shell as they stand.
enum Shell {
  /// The program as it was called: `entente`, or its path.
  static var program: String { word(CommandLine.arguments.first ?? "entente") }

  /// A word that the shell reads as this text; in quotes where it has to be.
  static func word(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        let scalar = Unicode.Scalar(byte)
        return scalar.isASCII && scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
          || "-._/+,:@%".unicodeScalars.contains(scalar)
      }
    return isPlain
      ? text : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
