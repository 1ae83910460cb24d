import GRDB

/// Inserts many rows into one table, fifty to a statement, which is more than twice as fast as one by one.
///
/// How many rows will come is said beforehand, because a statement for fifty cannot be run with fewer: the first rows
/// go by fifties and the rest one by one.
///
/// ```swift
/// var insert = try BulkInsert("leg (event_id, position, source, target)", rows: legs.count, on: database)
/// for (position, leg) in legs.enumerated() { try insert.row(event.id, position, leg.source.iso3, leg.target.iso3) }
/// ```
struct BulkInsert: ~Copyable {
  private let block: SQLStatement
  private let single: SQLStatement
  private let rowsOfBlock: Int
  private let columns: Int32
  /// Rows that will still come by blocks.
  private var rowsInBlocks: Int
  /// Parameters of the block that are bound.
  private var bound: Int32 = 0

  /// Compiles the statements for a table.
  ///
  /// - Parameters:
  ///   - table: A table with the columns to fill, in brackets.
  ///   - rows: How many will come.
  ///   - rowsOfBlock: Rows of a statement; 1 where a row holds a whole text.
  ///   - database: In the transaction that writes.
  /// - Throws: `DatabaseError` when there is no such table or column.
  init(_ table: String, rows: Int, rowsOfBlock: Int = 50, on database: Database) throws {
    let columns = 1 + table.utf8.count { $0 == UInt8(ascii: ",") }
    let values = "(" + repeatElement("?", count: columns).joined(separator: ",") + ")"
    let rowsOfValues = repeatElement(values, count: rowsOfBlock).joined(separator: ",")
    let block = try SQLStatement("INSERT INTO \(table) VALUES \(rowsOfValues)", on: database)
    let single = try SQLStatement("INSERT INTO \(table) VALUES \(values)", on: database)
    self.block = block
    self.single = single
    self.rowsOfBlock = rowsOfBlock
    self.columns = Int32(columns)
    self.rowsInBlocks = rows - rows % rowsOfBlock
  }

  /// Adds a row; the number of values is the table's number of columns.
  mutating func row<each Value: SQLValue>(_ values: repeat each Value) throws {
    guard rowsInBlocks > 0 else { return try single.execute(repeat each values) }
    for value in repeat each values {
      bound += 1
      try value.bind(to: block, at: bound)
    }
    precondition(bound % columns == 0, "\(bound % columns) values too many for \(columns) columns")
    guard bound == columns * Int32(rowsOfBlock) else { return }
    _ = try block.step()
    block.reset()
    bound = 0
    rowsInBlocks -= rowsOfBlock
  }
}
