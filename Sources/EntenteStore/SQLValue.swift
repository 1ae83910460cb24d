/// What can stand in a column: the bridge from our types to SQLite's integers and texts.
protocol SQLValue {
  func bind(to statement: borrowing SQLStatement, at parameter: Int32) throws
}

extension Int: SQLValue {
  func bind(to statement: borrowing SQLStatement, at parameter: Int32) throws {
    try statement.bind(self, at: parameter)
  }
}

extension Bool: SQLValue {
  /// 0 or 1.
  func bind(to statement: borrowing SQLStatement, at parameter: Int32) throws {
    try statement.bind(self ? 1 : 0, at: parameter)
  }
}

extension String: SQLValue {
  func bind(to statement: borrowing SQLStatement, at parameter: Int32) throws {
    try statement.bind(self, at: parameter)
  }
}

extension ArraySlice: SQLValue where Element == UInt8 {
  /// As text: every byte the store holds is UTF-8.
  func bind(to statement: borrowing SQLStatement, at parameter: Int32) throws {
    try statement.bind(self, at: parameter)
  }
}

extension Optional: SQLValue where Wrapped: SQLValue {
  func bind(to statement: borrowing SQLStatement, at parameter: Int32) throws {
    switch self {
    case .none: try statement.bindNull(at: parameter)
    case .some(let value): try value.bind(to: statement, at: parameter)
    }
  }
}

extension SQLStatement {
  /// Binds values to the parameters from the first on.
  func bind<each Value: SQLValue>(_ values: repeat each Value) throws {
    var parameter: Int32 = 0
    for value in repeat each values {
      parameter += 1
      try value.bind(to: self, at: parameter)
    }
  }

  func bind(all texts: [String]) throws {
    for (index, text) in texts.enumerated() { try bind(text, at: Int32(index + 1)) }
  }

  /// Runs a statement that returns no rows.
  func execute<each Value: SQLValue>(_ values: repeat each Value) throws {
    try bind(repeat each values)
    _ = try step()
    reset()
  }

  /// Reads every row that the bound parameters select.
  func rows<Value>(_ read: (borrowing SQLStatement) throws -> Value) throws -> [Value] {
    defer { reset() }
    var values: [Value] = []
    while try step() { values.append(try read(self)) }
    return values
  }
}

// MARK: - Columns that may be empty, and columns of our vocabularies

extension SQLStatement {
  func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// The value of a vocabulary, such as a mention's form.
  ///
  /// - Throws: `UnreadableValue` for a word that is not in it.
  func word<Word: RawRepresentable<String>>(_ column: Int32, _ name: String) throws -> Word {
    let text = text(column)
    guard let word = Word(rawValue: text) else { throw UnreadableValue(column: name, value: text) }
    return word
  }

  /// The value that `read` makes of the column's text.
  ///
  /// - Throws: `UnreadableValue` when it makes nothing of it.
  func value<Value>(_ column: Int32, _ name: String, _ read: (String) -> Value?) throws -> Value {
    let text = text(column)
    guard let value = read(text) else { throw UnreadableValue(column: name, value: text) }
    return value
  }

  func optionalValue<Value>(_ column: Int32, _ name: String, _ read: (String) -> Value?) throws -> Value? {
    isNull(column) ? nil : try value(column, name, read)
  }
}
