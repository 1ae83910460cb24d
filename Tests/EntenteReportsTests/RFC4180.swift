/// A reader of CSV by the letter of RFC 4180, written for the tests alone and without a look at the writer.
enum RFC4180 {
  struct Malformed: Error {
    let line: Int
  }

  /// The fields of every record; records end with LF.
  static func rows(_ bytes: ArraySlice<UInt8>, separator: Unicode.Scalar) throws -> [[String]] {
    var reader = Reader(scalars: Array(String(decoding: bytes, as: UTF8.self).unicodeScalars), separator: separator)
    var rows: [[String]] = []
    while !reader.isAtEnd { rows.append(try reader.record()) }
    return rows
  }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    let separator: Unicode.Scalar
    var place = 0
    var line = 1

    var isAtEnd: Bool { place == scalars.count }

    mutating func record() throws -> [String] {
      var fields = [try field()]
      while !isAtEnd, scalars[place] == separator {
        place += 1
        fields.append(try field())
      }
      guard !isAtEnd, scalars[place] == "\n" else { throw Malformed(line: line) }
      place += 1
      line += 1
      return fields
    }

    private mutating func field() throws -> String {
      guard !isAtEnd, scalars[place] == "\"" else { return try plain() }
      place += 1
      var field = String.UnicodeScalarView()
      while !isAtEnd {
        if scalars[place] == "\"" {
          guard place + 1 < scalars.count, scalars[place + 1] == "\"" else {
            place += 1
            return String(field)
          }
          place += 1
        }
        field.append(scalars[place])
        place += 1
      }
      throw Malformed(line: line)
    }

    private mutating func plain() throws -> String {
      var field = String.UnicodeScalarView()
      while !isAtEnd, scalars[place] != separator, scalars[place] != "\n" {
        guard scalars[place] != "\"", scalars[place] != "\r" else { throw Malformed(line: line) }
        field.append(scalars[place])
        place += 1
      }
      return String(field)
    }
  }
}
