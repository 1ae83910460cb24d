import EntenteCoding
import EntenteData
import EntenteText
import Testing

@Suite struct `The table of event types` {
  private static let shipped = String(decoding: EmbeddedFile.types.bytes, as: UTF8.self)

  private func types(_ change: (String) -> String) throws(DataFault) -> EventTypes {
    try EventTypes(tsv: Array(change(Self.shipped).utf8), file: "types.tsv")
  }

  @Test(arguments: [
    (EventType.consult, EventType.agree), (.assault, .threaten), (.sanction, .threaten), (.retreat, .retreat),
    (.mobilize, .mobilize), (.aid, .agree), (.threaten, .threaten),
  ])
  func `says what an act is called that is still to come`(type: EventType, whenFuture: EventType) throws {
    #expect(try types { $0 }[type].whenFuture == whenFuture)
  }

  @Test(arguments: EventType.allCases)
  func `has the sign of each type's side`(type: EventType) throws {
    let isFriendly = type.quad == .verbalCooperation || type.quad == .materialCooperation
    let sign = try types { $0 }[type].sign
    #expect(isFriendly ? sign == 1 : type == .request ? sign == 0 : sign == -1)
  }

  @Test(arguments: [
    ("\nAID\t", "\nHELP\t", "\"HELP\" is no event type"),
    ("\tyes\tPLOVER", "\tmaybe\tPLOVER", "\"maybe\" for decision"),
    ("AID\t1", "AID\t2", "\"2\" is no sign"),
  ])
  func `is refused with the cause`(words: String, others: String, what: String) {
    let error = #expect(throws: DataFault.self) { try types { $0.replacing(words, with: others) } }
    #expect(error?.what == what)
  }

  @Test func `is refused without a row for a type`() {
    let error = #expect(throws: DataFault.self) {
      try types { text in
        text.split(separator: "\n").filter { !$0.hasPrefix("AID\t") }.joined(separator: "\n")
      }
    }
    #expect(error?.what == "no row for AID")
  }
}
