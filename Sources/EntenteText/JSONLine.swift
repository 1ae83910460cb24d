/// Reads a line that holds one JSON object, as RFC 8259 defines it and nothing more.
///
/// Foundation's reader is an order of magnitude slower, takes what is not JSON and would come along with every
/// program that reads a line. Strictness is a courtesy here: a line that two programs read differently is no evidence.
///
/// The one licence is a surrogate escape without its other half, which the grammar allows and UTF-8 cannot hold: it
/// becomes U+FFFD, three bytes like the code it replaces, so that offsets after it hold and the article is not lost.
///
/// - SeeAlso: RFC 8259, <https://www.rfc-editor.org/rfc/rfc8259>.
package enum JSONLine {
  /// Values inside each other; deeper ones are refused, so that no input can exhaust the stack.
  package static let maximumDepth = 64

  /// Reads the object of a line.
  ///
  /// - Parameter line: The bytes without the newline; white space around the object is allowed.
  /// - Returns: The members in their order.
  /// - Throws: `JSONError` with the first offset at which this is not UTF-8, else not one JSON object.
  /// - Complexity: O(*n* log *n*) for an object of *n* keys, else linear.
  package static func object(in line: [UInt8]) throws(JSONError) -> JSONObject {
    do {
      _ = try UTF8Span(validating: line.span)
    } catch {
      throw JSONError(.badUTF8, at: error.byteOffsets.lowerBound)
    }
    var parser = JSONParser(line)
    return try parser.line()
  }

  /// Reads the values of a document, one or several with white space between.
  ///
  /// - Parameter document: The bytes of a file, without a byte order mark.
  /// - Returns: In their order; none for white space alone.
  /// - Throws: `JSONError` with the first offset at which this is not UTF-8, else not JSON.
  package static func values(in document: [UInt8]) throws(JSONError) -> [JSONValue] {
    do {
      _ = try UTF8Span(validating: document.span)
    } catch {
      throw JSONError(.badUTF8, at: error.byteOffsets.lowerBound)
    }
    var parser = JSONParser(document)
    return try parser.values()
  }
}
