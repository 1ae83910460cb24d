/// A story as `entente import facts` takes it: one sentence that names Chile, and what else makes a shape.
struct GeneratedStory {
  let number: Int
  /// Equal for copies.
  var signature: String
  var person: String?
  /// Whom Peru invites; nil for nobody.
  var guest: String?
  var day = "2021-05-01"

  init(_ number: Int) {
    self.number = number
    signature = "s\(number)"
  }

  /// A line of JSON.
  var line: String {
    """
    {"schema":2,"id":"a\(number)","status":"ok","published":"\(day)","date_source":"given","source":"o\(number % 7)",\
    "language":"en","words":300,"coder":"generated","sentences":[["body",0,99]],"paragraphs":[1],"issues":[],\
    "countries":[{"iso3":"CHL","form":"name",\(place(13, 18))}],"people":[\(people)],"organisations":[],\
    "engagements":[\(engagements)],"skipped":[],"signature":"\(signature)"}

    """
  }

  private var people: String {
    person.map { "{\"name\":\"\($0)\",\"role\":null,\"country\":\"KEN\",\"mentions\":[{\(place(20, 30))}]}" } ?? ""
  }

  private var engagements: String {
    guard let guest else { return "" }
    return """
      {"source":"PER","target":"\(guest)","type":"AGREE","mode":null,"context":null,"quad":"verbal-cooperation",\
      "prospective":true,"status":"realised","attribution":"narrator","speaker_country":null,"date":null,\
      "date_basis":null,"reciprocal":false,"field":"body","sentence":0,"actor":[0,4],"trigger":[5,12],\
      "recipient":[13,18],"rule":"agree.invite#1"}
      """
  }

  private func place(_ start: Int, _ end: Int) -> String {
    "\"surface\":\"\",\"field\":\"body\",\"sentence\":0,\"start\":\(start),\"end\":\(end)"
  }
}
