private import Dispatch
private import Synchronization

extension Array where Element: Sendable {
  /// The elements in four parts, fewer where there are fewer: enough for some processors, each worth its own sums.
  package var parts: [ArraySlice<Element>] {
    let size = Swift.max(1, (count + 3) / 4)
    return stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }

  /// Transforms the elements on all processors; the results stand in order.
  package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let result = transform(self[place])
      results.withLock { $0[place] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
