/// Two entities, the lower one first.
package struct EntityPair: Hashable, Sendable {
  package let a: Entity
  package let b: Entity

  /// - Precondition: `a` comes before `b`.
  init(_ a: Entity, _ b: Entity) {
    precondition(a < b, "a pair of \(a) and \(b)")
    self.a = a
    self.b = b
  }

  /// The kinds of the two: pairs of the same kinds are tested as one family.
  var kinds: [EntityKind] { [a.kind, b.kind] }
}

extension EntityPair: Comparable {
  package static func < (left: EntityPair, right: EntityPair) -> Bool { (left.a, left.b) < (right.a, right.b) }
}

extension Collection where Element == Entity, Index == Int {
  /// Every pair of a sorted collection without repeats.
  var pairs: [EntityPair] {
    indices.flatMap { first in self[(first + 1)...].map { EntityPair(self[first], $0) } }
  }
}
