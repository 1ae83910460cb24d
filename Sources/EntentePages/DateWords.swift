/// The words of dates.
package enum DateWords {
  /// Returns 1...12 for the name of a month or its abbreviation in lower case, without a stop.
  package static func month(_ word: String) -> Int? { months[word] }

  /// What may stand beside a date: labels, weekdays, time zones and joining words, in lower case.
  package static let companions = Set(
    (labels + " " + weekdays + " " + joints).split { $0 == " " || $0 == "\n" }.map(String.init))

  /// `Published`, `Updated` and the like.
  static let labels = """
    published updated posted publication date dated first last modified created issued released time publicado \
    actualizado publié publie mis jour veröffentlicht aktualisiert stand atualizado опубликовано обновлено дата
    """

  /// Labels of a later change.
  static let updates: Set<String> = ["updated", "modified", "actualizado", "aktualisiert", "jour", "обновлено"]

  private static let weekdays = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
    lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche \
    montag dienstag mittwoch donnerstag freitag samstag sonntag segunda terça quarta quinta sexta feira \
    понедельник вторник среда четверг пятница суббота воскресенье
    """

  private static let joints = """
    on at of and the st nd rd th t z am pm a m p utc gmt est edt cst cdt mst mdt pst pdt cet cest eet eest bst msk ist jst et \
    local hrs hours h uhr um de del le el à las года г в
    """

  /// Twelve names a line.
  private static let names = """
    january february march april may june july august september october november december
    jan feb mar apr may jun jul aug sep oct nov dec
    jan febr mar apr may june july aug sept oct nov dec
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    ene febrero marzo abr mayo junio julio ago setiembre octubre noviembre dic
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    janv févr mars avr mai juin juil aout sept oct nov déc
    januar februar märz april mai juni juli august september oktober november dezember
    jänner feber maerz april mai juni juli august september okt november dez
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    янв фев мар апр мая июн июл авг сен окт ноя дек
    """

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for line in names.split(separator: "\n") {
      for (index, name) in line.split(separator: " ").enumerated() { months[String(name)] = index + 1 }
    }
    return months
  }()
}
