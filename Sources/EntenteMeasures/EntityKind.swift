/// What a row of a table counts, in the order of the tables.
package enum EntityKind: String, CaseIterable, Comparable, Sendable {
  case country
  case person
  case organisation

  package static func < (left: EntityKind, right: EntityKind) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
