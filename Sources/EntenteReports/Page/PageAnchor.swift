/// The name of a heading inside its page.
enum PageAnchor {
  /// As GitHub makes it of a heading, so that links inside a page are the same in both its forms.
  static func slug(_ title: String) -> String {
    var slug = ""
    for scalar in title.lowercased().unicodeScalars {
      if scalar == " " { slug.append("-") }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_" {
        slug.unicodeScalars.append(scalar)
      }
    }
    return slug
  }
}
