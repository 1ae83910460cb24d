import EntenteStore

/// Whose codings a report about the whole database is of: a report never mixes coders.
struct CoderChoice {
  let coder: String
  let selection: Selection

  init(coder: String, selection: Selection) {
    self.coder = coder
    self.selection = selection
  }

  /// Takes the coder that was asked for, or the only one there is.
  ///
  /// - Parameters:
  ///   - name: What the user gave.
  ///   - own: The coder of this program, when the database holds no article.
  ///   - store: After all that was read here was coded by this program's coder.
  /// - Throws: `Failure` when there is no such coder, or more than one and none was given.
  init(_ name: String?, own: String, in store: Store) throws {
    let coders = try store.coders(in: .everything)
    if let name {
      guard coders.contains(where: { $0.coder == name }) else {
        let known = coders.map(\.coder).joined(separator: ", ")
        throw Failure(.noInput, "\(store.path): no article was coded by \(name); its coders are \(known).")
      }
      (coder, selection) = (name, .coded(by: name))
    } else {
      guard coders.count < 2 else {
        let files = coders.map { "\($0.coder) (\($0.files) \($0.files == 1 ? "file" : "files"))" }
        throw Failure(
          .data,
          "\(store.path): its articles were coded by \(files.joined(separator: " and by ")), and a report never mixes "
            + "coders; choose one, as with --coder \(coders[0].coder).")
      }
      (coder, selection) = (coders.first?.coder ?? own, .everything)
    }
  }
}
