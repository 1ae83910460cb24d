/// What a mistyped word was probably meant to be.
package enum Spelling {
  /// Returns the first word that `limit` letters at most must be changed for, or nil when none is so near.
  package static func nearest(to word: String, among words: [String], changing limit: Int = 2) -> String? {
    let letters = Array(word.lowercased().utf8)
    let distances = words.map { (word: $0, distance: distance(from: letters, to: Array($0.lowercased().utf8))) }
    return distances.min { $0.distance < $1.distance }.flatMap { $0.distance <= limit ? $0.word : nil }
  }

  /// How many letters must be put in, taken out or exchanged to make one word of another (Levenshtein 1966).
  private static func distance(from word: [UInt8], to other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (line, letter) in word.enumerated() {
      var diagonal = line
      row[0] = line + 1
      for (column, otherLetter) in other.enumerated() {
        let exchanged = diagonal + (letter == otherLetter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(exchanged, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
