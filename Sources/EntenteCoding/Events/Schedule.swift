/// The type that an act gets by its time: a meeting to come is AGREE, an attack to come is THREATEN.
struct Schedule: Sendable {
  let type: EventType
  let mode: String?
  let isProspective: Bool
  /// How its day is read; nil where a day of the clause would be another's: "will reject the offer on Monday".
  let tense: EventDateReader.Tense?

  init(_ act: Act, _ type: EventType, _ modality: Modality, _ types: EventTypes) {
    let frame = act.match.frame
    let row = types[type]
    let isSaid = row.isDoneBySaying && modality.isWished
    let isFuture = frame.flags.contains(.future) || modality.isFuture && !isSaid && !frame.flags.contains(.evaluation)
    self.type = isFuture ? row.whenFuture : type
    mode = self.type == type ? frame.mode : nil
    isProspective = isFuture ? row.isProspectiveWhenFuture : row.isProspectiveWhenMade
    tense = isProspective ? (isFuture ? .toCome : .promised) : isFuture ? nil : .done
  }
}
