import ArgumentParser

@main
struct Entente: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Counts which countries the news names, which appear together, and who engages whom.")
}
