/// The sixteen event types of PLOVER 0.8.
///
/// - SeeAlso: openeventdata/PLOVER, PLOVER_MANUAL.tex, sections of the same names.
package enum EventType: String, CaseIterable, Sendable {
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case concede = "CONCEDE"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case retreat = "RETREAT"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"

  /// Whether an act is in words or in deeds, and friendly or not.
  package enum Quad: String, CaseIterable, Sendable {
    case verbalCooperation = "verbal-cooperation"
    case materialCooperation = "material-cooperation"
    case verbalConflict = "verbal-conflict"
    case materialConflict = "material-conflict"

    /// Whether it is words, such as praise, and not deeds.
    package var isVerbal: Bool { self == .verbalCooperation || self == .verbalConflict }
    var isCooperation: Bool { self == .verbalCooperation || self == .materialCooperation }
  }

  /// The type's quad by PLOVER's sections; SANCTION is material there and verbal in its summary table: we follow the section.
  package var quad: Quad {
    switch self {
    case .agree, .consult, .support, .concede: .verbalCooperation
    case .cooperate, .aid, .retreat: .materialCooperation
    case .request, .accuse, .reject, .threaten: .verbalConflict
    case .protest, .sanction, .mobilize, .coerce, .assault: .materialConflict
    }
  }
}
