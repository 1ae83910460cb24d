/// The colours of figures: Okabe and Ito's, which people with any colour vision tell apart, and greys for the rest.
///
/// - SeeAlso: Okabe and Ito (2008), Color Universal Design, <https://jfly.uni-koeln.de/color/>.
enum Ink: String, Sendable {
  case paper = "#FFFFFF"
  case text = "#1F2328"
  case quiet = "#59636E"
  case rule = "#D8DEE4"
  case blank = "#F3F5F7"
  case blue = "#0072B2"
  case vermilion = "#D55E00"
  /// Behind what is to be seen first.
  case glow = "#FFF3D6"
}
