/// By what a country, a person or a body is known in files: its kind, and what tells it from others of the kind.
package struct EntityKey: Hashable, Sendable {
  package let kind: EntityKind
  /// ISO 3166-1 alpha-3 of a country, the id of anybody else.
  package let id: String
}

/// By kind, then by code point, as databases and other languages compare ids.
extension EntityKey: Comparable {
  package static func < (left: EntityKey, right: EntityKey) -> Bool {
    if left.kind != right.kind { return left.kind < right.kind }
    return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }
}
