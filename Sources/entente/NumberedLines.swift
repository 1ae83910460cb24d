import EntenteCoding

/// The lines of a stream with their numbers, some hundred at a time.
struct NumberedLines {
  struct Line: Sendable {
    /// From 1, blank lines counted.
    let number: Int
    let content: LineStream.Line
  }

  private let name: String
  private var input: LineInput
  private var count = 0

  /// Prepares to read a descriptor that is open; `name` is what a failure calls it.
  init(descriptor: Int32, name: String) {
    self.name = name
    input = LineInput(descriptor: descriptor, maximumBytes: FactLine.maximumBytes, chunkBytes: 1 << 20)
  }

  /// Returns the next lines without blank ones, or nil at the end.
  ///
  /// - Throws: `Failure` with the system's reason.
  mutating func next() throws -> [Line]? {
    guard let batch = try nextBatch() else { return nil }
    let lines = batch.lines(maximumBytes: FactLine.maximumBytes)
    defer { count += lines.count }
    return lines.enumerated().compactMap { index, content in
      content.map { Line(number: count + index + 1, content: $0) }
    }
  }

  private mutating func nextBatch() throws -> LineInput.Batch? {
    do throws(LineInputError) {
      return try input.next()
    } catch {
      throw Failure(.io, "\(name): \(error.reason); what was stored so far is kept, import it again.")
    }
  }
}
