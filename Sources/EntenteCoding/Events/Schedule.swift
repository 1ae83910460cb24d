/// The type that an act gets by its time: a meeting to come is AGREE, an attack to come is THREATEN; one that its doer says
/// no to is REJECT, which is done by that; an attack that is stopped is RETREAT.
struct Schedule: Sendable {
  let type: EventType
  let mode: String?
  let isProspective: Bool
  /// Whether saying no is the act.
  let isRefusal: Bool
  /// How its day is read; nil where a day of the clause would be another's: "will reject the offer on Monday".
  let tense: EventDateReader.Tense?

  init(_ act: Act, _ type: EventType, _ modality: Modality, _ types: EventTypes) {
    let frame = act.match.frame
    let type = modality.isEnded ? types[type].whenEnded ?? type : type
    let row = types[type]
    let isSaid = row.isDoneBySaying && modality.isWished
    let refusal = modality.isRefused && !isSaid ? row.whenRefused : nil
    let isToCome = frame.flags.contains(.future) || modality.isFuture && !isSaid && !frame.flags.contains(.evaluation)
    let isFuture = refusal == nil && isToCome
    isRefusal = refusal != nil
    self.type = refusal ?? (isFuture ? row.whenFuture : type)
    mode = self.type == frame.type ? frame.mode : nil
    isProspective = isFuture ? row.isProspectiveWhenFuture : refusal == nil && row.isProspectiveWhenMade
    tense = isProspective ? (isFuture ? .toCome : .promised) : isToCome ? nil : .done
  }
}
