extension Schema {
  /// What version 8 adds: the powers whose dealings the last report set apart, `RUS,USA`.
  static let focus = """
    ALTER TABLE run ADD COLUMN focus TEXT NOT NULL DEFAULT '';
    """
}
