/// Answers a stream of lines in their order, each by its bytes alone, in memory that does not grow.
package struct LineStream: Sendable {
  /// A line of the stream, without its newline.
  package enum Line: Hashable, Sendable {
    case bytes([UInt8])
    /// Longer than allowed; its bytes are gone.
    case tooLong
  }

  /// What went through.
  package struct Totals: Hashable, Sendable {
    /// Lines that were answered, each by one line.
    package fileprivate(set) var answered: Int
    /// Lines of nothing but white space, which have no answer.
    package fileprivate(set) var blank: Int

    package init(answered: Int = 0, blank: Int = 0) {
      self.answered = answered
      self.blank = blank
    }
  }

  static let newline = UInt8(ascii: "\n")

  private let jobs: Int
  private let maximumBytes: Int
  private let answer: @Sendable (Line) -> [UInt8]

  /// Prepares to answer.
  ///
  /// - Parameters:
  ///   - jobs: Batches that are answered at the same time; no more than these are in memory.
  ///   - maximumBytes: Of a line.
  ///   - answer: Returns one line without its newline. It is called in any order and on any thread.
  package init(jobs: Int, maximumBytes: Int, answer: @escaping @Sendable (Line) -> [UInt8]) {
    precondition(jobs > 0, "\(jobs) jobs")
    self.jobs = jobs
    self.maximumBytes = maximumBytes
    self.answer = answer
  }

  /// Answers every line until the stream ends; an answer never waits for the line after it.
  ///
  /// - Parameters:
  ///   - descriptor: The stream; 0 is standard input.
  ///   - write: Takes answers with their newlines, in the order of the lines.
  /// - Returns: The same totals, after the same bytes, for every number of jobs.
  /// - Throws: `LineInputError`, or what `write` throws, after which nothing more is read.
  package func run(from descriptor: Int32, write: ([UInt8]) throws -> Void) async throws -> Totals {
    var input = LineInput(descriptor: descriptor, maximumBytes: maximumBytes)
    var totals = Totals()
    func deliver(_ answers: Answers) throws {
      totals.answered += answers.totals.answered
      totals.blank += answers.totals.blank
      try write(answers.bytes)
    }
    var working: [Task<Answers, Never>] = []
    while true {
      while working.count == jobs || !working.isEmpty && !input.isReady {
        try deliver(await working.removeFirst().value)
      }
      guard let batch = try input.next() else { break }
      working.append(Task.detached { answers(to: batch) })
    }
    for task in working { try deliver(await task.value) }
    return totals
  }

  private struct Answers: Sendable {
    var bytes: [UInt8] = []
    var totals = Totals()
  }

  private func answers(to batch: LineInput.Batch) -> Answers {
    var answers = Answers()
    for line in batch.lines(maximumBytes: maximumBytes) {
      guard let line else {
        answers.totals.blank += 1
        continue
      }
      answers.bytes += answer(line)
      answers.bytes.append(Self.newline)
      answers.totals.answered += 1
    }
    return answers
  }
}

extension LineInput.Batch {
  /// The lines; nil in place of those of nothing but white space, or of a byte order mark alone.
  func lines(maximumBytes: Int) -> [LineStream.Line?] {
    var lines: [LineStream.Line?] = []
    var rest = bytes[...]
    while let newline = rest.firstIndex(of: LineStream.newline) {
      lines.append(line(rest[..<newline], isFirst: lines.isEmpty, maximumBytes))
      rest = rest[(newline + 1)...]
    }
    return lines + [line(rest, isFirst: lines.isEmpty, maximumBytes)]
  }

  private func line(_ line: ArraySlice<UInt8>, isFirst: Bool, _ maximumBytes: Int) -> LineStream.Line? {
    if line.count > maximumBytes || isFirst && startsWithin { return .tooLong }
    return Self.isBlank(line) ? nil : .bytes(Array(line))
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    (line.starts(with: byteOrderMark) ? line.dropFirst(byteOrderMark.count) : line).allSatisfy(isSpace)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
