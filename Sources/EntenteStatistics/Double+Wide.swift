extension Double {
  /// The nearest floating-point number of a wide integer, by the fast road where 64 bits hold it.
  ///
  /// Products of counts nearly always fit, and tables hold millions of them; the general conversion is slow.
  init(nearest wide: Int128) {
    if let narrow = Int(exactly: wide) { self.init(narrow) } else { self.init(wide) }
  }
}
