/// Returns how often two nodes are linked over what their total strengths would give by chance, or nil if one has none.
///
/// The link weight of VOSviewer maps: unlike ``ContingencyTable/associationStrength`` it measures against links, not units.
///
/// - Parameters:
///   - joint: The weight of the link between the two.
///   - strengthA: The summed weights of all links of the first.
///   - strengthB: The same of the second.
///   - total: The summed weights of all links of the network, each counted once.
/// - Returns: 2 · total · joint / (strengthA · strengthB); 1 is chance.
/// - SeeAlso: Waltman, van Eck and Noyons (2010), <https://doi.org/10.1016/j.joi.2010.07.002>.
package func vosStrength(joint: Int, strengthA: Int, strengthB: Int, total: Int) -> Double? {
  guard strengthA > 0, strengthB > 0 else { return nil }
  return 2 * Double(total) * Double(joint) / (Double(strengthA) * Double(strengthB))
}
