import EntenteStatistics

extension [Dispatch] {
  /// Thirty articles of five countries and three outlets in the first half of 2021: copies, titles, undated ones.
  static func random(_ dice: inout SplitMix64) -> [Dispatch] {
    let countries = ["BRA", "ECU", "MEX", "RUS", "USA"]
    func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &dice) }
    return (0..<30).map { number in
      let body = (0..<1 + roll(6)).map { _ in
        let names = (0..<roll(4)).map { _ in countries[roll(5)] }
        return names.isEmpty ? "-" : names.joined(separator: " ")
      }
      let tells = (0..<roll(4)).map { _ in
        let type = ["AGREE", "CONSULT", "ACCUSE", "AID"][roll(4)]
        return "\(countries[roll(5)])>\(countries[roll(5)]) \(type) s:\(roll(3)) t:1"
      }
      let day = roll(5) == 0 ? nil : "2021-0\(1 + roll(6))-\(roll(3))\(1 + roll(8))"
      return Dispatch(
        "a\(number)", day, outlet: roll(4) == 0 ? nil : "o\(roll(3))", words: 20 + roll(80),
        title: roll(3) == 0 ? countries[roll(5)] : nil, body: body.joined(separator: "|"),
        signature: "body \(roll(26))", tells: tells)
    }
  }
}
