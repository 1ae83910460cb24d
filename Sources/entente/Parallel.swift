/// Work on many values at the same time, with results in their order.
enum Parallel {
  /// Transforms values, `jobs` at a time; the results are the same for every number.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], jobs: Int, _ transform: @escaping @Sendable (Value) -> Result
  ) async -> [Result] {
    guard jobs > 1, values.count > 1 else { return values.map(transform) }
    let jobs = min(jobs, values.count)
    let size = (values.count + jobs - 1) / jobs
    let tasks = stride(from: 0, to: values.count, by: size).map { start in
      Task.detached { values[start..<min(start + size, values.count)].map(transform) }
    }
    var results: [Result] = []
    for task in tasks { results += await task.value }
    return results
  }
}
