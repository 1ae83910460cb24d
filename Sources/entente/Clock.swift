import EntenteText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The machine's clock, which only `last-month` and its like and ``FutureDates`` ask: no byte of a report does.
enum Clock {
  /// The day it is where the machine stands.
  static var today: CalendarDay {
    var now = time(nil)
    var local = unsafe tm()
    unsafe localtime_r(&now, &local)
    let date = unsafe CalendarDay(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    return date ?? CalendarDay(number: now / 86_400)
  }
}
