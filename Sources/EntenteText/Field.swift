/// The part of an article that something stands in.
package enum Field: String, CaseIterable, Sendable {
  case title
  case body
}

extension Field: Comparable {
  package static func < (left: Field, right: Field) -> Bool { left == .title && right == .body }
}
