/// What a row of a table counts.
///
/// Countries alone have one identity in every story. People and bodies join when a person has one id across stories: a
/// table in which "Lavrov" and "Sergey Lavrov" were two would be wrong.
package enum EntityKind: String, CaseIterable, Sendable {
  case country
}
