import ArgumentParser

/// Runs the command line and turns whatever goes wrong into one line and an exit code.
@main
enum Main {
  static func main() async {
    do {
      var command = try Entente.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      Ending.exit(with: error)
    }
  }
}
