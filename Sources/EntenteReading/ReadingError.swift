/// Why something could not be read as an article; the run goes on and the report lists it.
package enum ReadingError: Error, Hashable, Sendable {
  case missing(path: String)
}
