/// Returns how many values share each distinct value.
func tieSizes(_ values: [Double]) -> [Int] {
  var (sizes, last) = ([Int](), Double?.none)
  for value in values.sorted() {
    if value == last { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
    last = value
  }
  return sizes
}

/// t(t - 1)(2t + 5), what t values add to, or t tied ones take from, 18 times the variance of S.
func tieTerm(_ t: Int) -> Int {
  t * (t - 1) * (2 * t + 5)
}
