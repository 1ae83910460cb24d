#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A command that runs beside us, and what it cost.
struct ChildProcess {
  /// What a command that has ended took.
  struct Cost {
    /// Seconds on the clock.
    let wall: Double
    /// Seconds of all cores, in the program and in the system for it.
    let processor: Double
    /// Bytes of memory at the highest point; never below our own, which a child inherits until it starts.
    let peak: Int
  }

  private let command: [String]
  private let identifier: pid_t
  private let start: Double

  /// Starts a command that is found like in a shell.
  ///
  /// - Returns: Nil when there is no such command.
  init?(_ command: [String], input: File, output: File) throws(BenchmarkError) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input.descriptor, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var identifier: pid_t = 0
    start = Self.now
    let status = unsafe posix_spawnp(&identifier, command[0], &actions, nil, &arguments, environ)
    if status == ENOENT { return nil }
    guard status == 0 else { throw .system(what: command[0], reason: unsafe String(cString: strerror(status))) }
    self.command = command
    self.identifier = identifier
  }

  /// Waits for the end.
  ///
  /// - Throws: When the command fails.
  func wait() throws(BenchmarkError) -> Cost {
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(identifier, &status, 0, &usage) < 0, errno == EINTR {}
    let wall = Self.now - start
    guard status == 0 else {
      throw .failed(
        command: command.joined(separator: " "), status: status & 0x7F == 0 ? status >> 8 : -(status & 0x7F))
    }
    return Cost(
      wall: wall, processor: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
      peak: Int(usage.ru_maxrss) * 1024)
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
