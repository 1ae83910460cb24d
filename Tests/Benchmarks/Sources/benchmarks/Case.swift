/// A command whose answer is known.
struct Case {
  let name: String
  /// The command of a run, which are numbered from 0: some must write to a new place each time.
  let command: (_ run: Int) -> [String]
  /// Path of what it reads from standard input.
  let input: String
  /// What its output, or a file that it wrote in that run, must say.
  let expected: String
  let answer: (_ output: File, _ run: Int) throws(BenchmarkError) -> String
}

extension Case {
  /// Runs the command and compares its answer.
  ///
  /// - Returns: Nil when the machine does not have the command.
  func measure(run: Int, in folder: String) throws(BenchmarkError) -> ChildProcess.Cost? {
    let path = "\(folder)/output"
    let child = try ChildProcess(command(run), input: try File(reading: input), output: try File(creating: path))
    guard let cost = try child?.wait() else { return nil }
    let found = try answer(try File(reading: path), run)
    guard found == expected else { throw .wrongAnswer(name: name, expected: expected, found: found) }
    return cost
  }
}
