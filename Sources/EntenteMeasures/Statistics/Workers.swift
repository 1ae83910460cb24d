/// How many threads share the work; no number of them changes a result.
package struct Workers: Sendable {
  private let count: Int

  package init(_ count: Int) {
    self.count = max(1, count)
  }

  /// Divides 0..<total into as many parts as there are threads; returns what each part gives, in order.
  func map<Result: Sendable>(_ total: Int, _ transform: @escaping @Sendable (Range<Int>) -> Result) async -> [Result] {
    let size = max(1, (total + count - 1) / count)
    let parts = stride(from: 0, to: total, by: size).map { $0..<min($0 + size, total) }
    guard parts.count > 1 else { return parts.map(transform) }
    return await withTaskGroup(of: (Int, Result).self) { group in
      for (place, part) in parts.enumerated() { group.addTask { (place, transform(part)) } }
      var results = [Result?](repeating: nil, count: parts.count)
      for await (place, result) in group { results[place] = result }
      return results.compactMap { $0 }
    }
  }

  /// Transforms every place of 0..<total; the results stand in order.
  func mapEach<Result: Sendable>(
    _ total: Int, _ transform: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    await map(total) { $0.map(transform) }.flatMap { $0 }
  }
}
