/// Agencies and outlets that sign datelines; others are recognised by the dateline's shape.
enum Outlets {
  static let list = """
    Reuters; AP; Associated Press; The Associated Press; AFP; Agence France-Presse; Xinhua; TASS; Tass; ITAR-TASS; Sputnik; \
    RIA Novosti; RIA; Interfax; dpa; DPA; EFE; Efe; ANSA; UPI; PTI; ANI; IANS; Yonhap; Kyodo; Kyodo News; Jiji; Anadolu; \
    Anadolu Agency; AA; Bloomberg; Bloomberg News; CNN; CNN Business; CNN Spanish; CNN en Español; CNBC; NBC News; CBS News; \
    ABC News; Fox News; BBC; BBC News; NPR; VOA; RFE/RL; RFI; DW; RT; Al Jazeera; teleSUR; Telesur; Prensa Latina; MercoPress; \
    IRNA; Fars; Mehr; Tasnim; KUNA; SPA; WAM; QNA; MENA; SANA; PAP; CTK; MTI; BTA; Tanjug; Agerpres; Ukrinform; UNIAN; BelTA; \
    Trend; APA; Bernama; Antara; VNA; NNA; KCNA; CGTN; Global Times; JTA; UN News; IPS; PANA; APS; MAP; NAN; ANP; TT; NTB; Ritzau; \
    Belga; APA-OTS; LUSA; Lusa; Agência Brasil; Andina; Telam; Télam; Notimex; ANSAmed; Politico; Axios; HINA; STA; PNA; APP
    """

  /// Whether a name is one of them, with exactly this case.
  static func contains(_ name: String) -> Bool { names.contains(name) }

  private static let names = Set(
    list.split(separator: ";").map { $0.split { $0 == " " || $0 == "\n" }.joined(separator: " ") })
}
