import Glibc
import Testing
import entente

@Suite struct `A stream of lines` {
  @Test(arguments: [1, 2, 3, 8])
  func `is answered in its order, whatever the number of jobs`(jobs: Int) async throws {
    let lines = (0..<60_000).map { "line \($0) " + String(repeating: "x", count: $0 * 7919 % 97) }
    let (answers, totals) = try await answers(to: lines.joined(separator: "\n"), jobs: jobs)
    #expect(answers == lines.map { "\($0.utf8.count) \($0)" })
    #expect(totals == LineStream.Totals(answered: 60_000))
  }

  @Test(arguments: [
    ("", [String](), 0), ("a", ["1 a"], 0), ("a\n", ["1 a"], 0), ("a\n\nb", ["1 a", "1 b"], 1),
    ("\n \t\r\na\r\n", ["2 a\r"], 2), ("\n", [], 1), ("12345678\n", ["8 12345678"], 0),
    ("123456789\n", ["too long"], 0), ("123456789", ["too long"], 0), ("         \nb", ["too long", "1 b"], 0),
  ])
  func `has one answer a line that is not blank`(input: String, expected: [String], blank: Int) async throws {
    let (answers, totals) = try await answers(to: input, jobs: 2, maximumBytes: 8)
    #expect(answers == expected)
    #expect(totals == LineStream.Totals(answered: expected.count, blank: blank))
  }

  @Test func `goes on behind a line that is too long to be kept`() async throws {
    let long = String(repeating: "x", count: 3_000_000)
    let (answers, _) = try await answers(to: "a\n\(long)\nb\n\(long)", jobs: 2, maximumBytes: 1_000_000)
    #expect(answers == ["1 a", "too long", "1 b", "too long"])
  }

  @Test(arguments: [1, 2])
  func `is answered before the next line is sent`(jobs: Int) async throws {
    let (reading, writing) = try pipe()
    try send("first\n", to: writing)
    var answers: [String] = []
    let totals = try await stream(jobs: jobs, maximumBytes: 100).run(from: reading) { bytes in
      answers.append(String(decoding: bytes, as: UTF8.self))
      if answers.count == 1 { try send("second\n", to: writing) } else { close(writing) }
    }
    #expect(answers == ["5 first\n", "6 second\n"])
    #expect(totals.answered == 2)
    close(reading)
  }

  @Test func `is read no further when an answer cannot be written`() async throws {
    struct DiskFull: Error {}
    let input = try file(holding: String(repeating: "line\n", count: 1_000_000))
    defer { close(input) }
    await #expect(throws: DiskFull.self) {
      try await stream(jobs: 2, maximumBytes: 100).run(from: input) { _ in throw DiskFull() }
    }
    #expect(lseek(input, 0, SEEK_CUR) < 5_000_000)
  }

  @Test func `that cannot be read says so`() async {
    await #expect(throws: LineInputError(reason: "Bad file descriptor")) {
      try await stream(jobs: 1, maximumBytes: 100).run(from: -1) { _ in }
    }
  }

  private func stream(jobs: Int, maximumBytes: Int) -> LineStream {
    LineStream(jobs: jobs, maximumBytes: maximumBytes) { line in
      switch line {
      case .bytes(let bytes): Array("\(bytes.count) ".utf8) + bytes
      case .tooLong: Array("too long".utf8)
      }
    }
  }

  private func answers(
    to input: String, jobs: Int, maximumBytes: Int = 1 << 20
  ) async throws -> ([String], LineStream.Totals) {
    let input = try file(holding: input)
    defer { close(input) }
    var output: [UInt8] = []
    let totals = try await stream(jobs: jobs, maximumBytes: maximumBytes).run(from: input) { output += $0 }
    let lines = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    return (lines.map { String(decoding: $0, as: UTF8.self) }, totals)
  }

  /// A file without a name, at its beginning.
  private func file(holding text: String) throws -> Int32 {
    guard let stream = unsafe tmpfile() else { throw LineInputError(reason: "no temporary file") }
    let descriptor = unsafe dup(fileno(stream))
    unsafe fclose(stream)
    try send(text, to: descriptor)
    try #require(lseek(descriptor, 0, SEEK_SET) == 0)
    return descriptor
  }

  private func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    let status = unsafe Glibc.pipe(&ends)
    try #require(status == 0)
    return (ends[0], ends[1])
  }

  private func send(_ text: String, to descriptor: Int32) throws {
    let bytes = Array(text.utf8)
    let count = unsafe write(descriptor, bytes, bytes.count)
    try #require(count == bytes.count)
  }
}
