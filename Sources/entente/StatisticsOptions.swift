import ArgumentParser

/// Whether the folder of all statistics is wanted, and by which draws.
struct StatisticsOptions: ParsableArguments {
  @Flag(help: "Write the folder statistics/ too: every measure of mentions, pairs, changes, trends and networks.")
  var statistics = false

  @Option(
    help: ArgumentHelp("Of the random draws in statistics/: the same seed gives the same bytes.", valueName: "number"))
  var seed = StatisticsRequest.defaultSeed

  /// How the folder is to be made with some number of threads, by default as many as cores; nil when it is not wanted.
  func request(jobs: Int?) -> StatisticsRequest? {
    statistics ? StatisticsRequest(seed: seed, jobs: jobs ?? Machine.cores) : nil
  }
}
