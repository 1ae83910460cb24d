import EntenteEnglish
import EntenteStatistics
import Testing

@Suite struct `Lists of what belongs together` {
  @Test(
    arguments: [
      ([], 0, []),
      ([-1], 1, [[]]),
      ([-1, 0, 0, 1], 4, [[1, 2], [3], [], []]),
      ([2, 2, -1, 0], 3, [[3], [], [0, 1]]),
      ([1, 0], 2, [[1], [0]]),
    ] as [([Int32], Int, [[Int]])])
  func `hold each index once, in order`(owners: [Int32], count: Int, lists: [[Int]]) {
    let dependents = Dependents(owners, of: count)
    #expect((0..<count).map { Array(dependents[$0]) } == lists)
  }

  @Test func `are as long together as the indices that belong to anything`() {
    var random = SplitMix64(seed: 8)
    for count in 1..<60 {
      let owners = (0..<count).map { _ in Int32.random(in: -1..<Int32(count), using: &random) }
      let dependents = Dependents(owners, of: count)
      let listed = (0..<count).flatMap { owner in dependents[owner].map { ($0, owner) } }
      #expect(listed.count == owners.count { $0 >= 0 })
      #expect(listed.allSatisfy { owners[$0.0] == Int32($0.1) })
    }
  }
}
