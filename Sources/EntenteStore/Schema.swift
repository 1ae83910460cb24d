/// The tables of version 1, and what later versions add.
///
/// They are promised: users open the database with the `sqlite3` command, Datasette or DuckDB. Names are those of the
/// CSV columns; keys that mean nothing outside the database end in `_key`. Rows of an article lie together in the order
/// in which they were found (`WITHOUT ROWID`, by coding and position), so that one article is read without an index and
/// none has to be built after a load. Byte offsets count in the article's text, or in `title_apart` for a title that was
/// given beside it.
enum Schema {
  /// "Ente" in ASCII: what `file` and every tool show as the database's owner.
  static let applicationID: UInt32 = 0x456E_7465

  /// Files as they were read, the articles in them, and what was worth saying about them.
  static let files = """
    CREATE TABLE coder (
      coder_key INTEGER PRIMARY KEY,
      coder TEXT NOT NULL UNIQUE, -- hash of gazetteer, lexicon, rules and options
      description TEXT NOT NULL
    ) STRICT;
    CREATE TABLE file (
      file_key INTEGER PRIMARY KEY,
      absolute_path TEXT NOT NULL UNIQUE, -- never leaves the database
      path TEXT NOT NULL, -- below the folder that was given
      sha256 TEXT NOT NULL,
      sidecar TEXT NOT NULL, -- what articles.csv says of it
      present INTEGER NOT NULL CHECK (present IN (0, 1)), -- 0: gone when its folder was last read
      coder_key INTEGER NOT NULL REFERENCES coder
    ) STRICT;
    CREATE TABLE issue (
      file_key INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
      position INTEGER NOT NULL,
      severity TEXT NOT NULL,
      code TEXT NOT NULL,
      member TEXT,
      line_of_file INTEGER,
      line INTEGER,
      message TEXT NOT NULL,
      action TEXT NOT NULL,
      PRIMARY KEY (file_key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE article (
      article_key INTEGER PRIMARY KEY,
      file_key INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
      article_id TEXT NOT NULL,
      member TEXT,
      line INTEGER,
      sha256 TEXT NOT NULL, -- of the bytes as they came
      encoding TEXT NOT NULL,
      published TEXT,
      date_source TEXT,
      date_confidence TEXT,
      source TEXT,
      url TEXT,
      title_start INTEGER,
      title_end INTEGER,
      title_apart TEXT, -- a title that was given beside the text
      paragraphs TEXT NOT NULL, -- [[byte_start,byte_end],...]
      skipped TEXT NOT NULL, -- [[byte_start,byte_end,"why"],...]
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX article_by_file ON article (file_key);
    CREATE INDEX article_by_id ON article (article_id);
    """

  /// What a coder found in an article.
  static let codings = """
    CREATE TABLE coding (
      coding_key INTEGER PRIMARY KEY,
      article_key INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      coder_key INTEGER NOT NULL REFERENCES coder,
      language TEXT NOT NULL,
      words INTEGER NOT NULL,
      signature TEXT NOT NULL,
      sentences TEXT NOT NULL, -- [["field",byte_start,byte_end],...]
      paragraphs TEXT NOT NULL, -- sentences of the body in each
      UNIQUE (article_key, coder_key)
    ) STRICT;
    CREATE TABLE mention (
      coding_key INTEGER NOT NULL REFERENCES coding ON DELETE CASCADE,
      position INTEGER NOT NULL,
      iso3 TEXT NOT NULL,
      form TEXT NOT NULL,
      \(place)
      PRIMARY KEY (coding_key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE person (
      coding_key INTEGER NOT NULL REFERENCES coding ON DELETE CASCADE,
      person INTEGER NOT NULL,
      name TEXT NOT NULL,
      role TEXT,
      country TEXT,
      PRIMARY KEY (coding_key, person)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE person_mention (
      coding_key INTEGER NOT NULL,
      person INTEGER NOT NULL,
      position INTEGER NOT NULL,
      \(place)
      PRIMARY KEY (coding_key, person, position),
      FOREIGN KEY (coding_key, person) REFERENCES person ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE organisation (
      coding_key INTEGER NOT NULL REFERENCES coding ON DELETE CASCADE,
      organisation INTEGER NOT NULL,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (coding_key, organisation)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE organisation_mention (
      coding_key INTEGER NOT NULL,
      organisation INTEGER NOT NULL,
      position INTEGER NOT NULL,
      \(place)
      PRIMARY KEY (coding_key, organisation, position),
      FOREIGN KEY (coding_key, organisation) REFERENCES organisation ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE engagement (
      coding_key INTEGER NOT NULL REFERENCES coding ON DELETE CASCADE,
      position INTEGER NOT NULL,
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      reciprocal INTEGER NOT NULL CHECK (reciprocal IN (0, 1)),
      type TEXT NOT NULL,
      mode TEXT,
      context TEXT,
      prospective INTEGER NOT NULL CHECK (prospective IN (0, 1)),
      status TEXT NOT NULL,
      attribution TEXT NOT NULL,
      speaker_country TEXT,
      date TEXT,
      date_basis TEXT,
      field TEXT NOT NULL,
      sentence INTEGER NOT NULL,
      actor_start INTEGER NOT NULL,
      actor_end INTEGER NOT NULL,
      trigger_start INTEGER NOT NULL,
      trigger_end INTEGER NOT NULL,
      recipient_start INTEGER NOT NULL,
      recipient_end INTEGER NOT NULL,
      rule TEXT NOT NULL,
      PRIMARY KEY (coding_key, position)
    ) STRICT, WITHOUT ROWID;
    """

  /// What the last collation made of the articles; one at a time, and none after an article has changed.
  static let collation = """
    CREATE TABLE run (
      run_key INTEGER PRIMARY KEY CHECK (run_key = 1),
      tool_version TEXT NOT NULL,
      coder TEXT NOT NULL,
      duplicates TEXT NOT NULL,
      articles INTEGER NOT NULL,
      stories INTEGER NOT NULL,
      events INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE run_input (
      name TEXT PRIMARY KEY, -- gazetteer, lexicon, weights
      run_key INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      sha256 TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE story (
      story_id TEXT PRIMARY KEY,
      representative INTEGER NOT NULL REFERENCES coding, -- whose mentions, words and sentences count
      date TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE story_article (
      story_id TEXT NOT NULL REFERENCES story ON DELETE CASCADE,
      position INTEGER NOT NULL,
      coding_key INTEGER NOT NULL REFERENCES coding,
      PRIMARY KEY (story_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE event (
      event_id TEXT PRIMARY KEY,
      reciprocal INTEGER NOT NULL CHECK (reciprocal IN (0, 1)),
      type TEXT NOT NULL,
      mode TEXT,
      context TEXT,
      prospective INTEGER NOT NULL CHECK (prospective IN (0, 1)),
      status TEXT NOT NULL,
      attribution TEXT NOT NULL,
      date TEXT,
      date_basis TEXT,
      anchor_story TEXT NOT NULL REFERENCES story
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE leg (
      event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE,
      position INTEGER NOT NULL,
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      PRIMARY KEY (event_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE event_report (
      event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE,
      position INTEGER NOT NULL, -- 0: the engagement that is shown as evidence
      story_id TEXT NOT NULL REFERENCES story,
      coding_key INTEGER NOT NULL,
      engagement INTEGER NOT NULL,
      PRIMARY KEY (event_id, position),
      FOREIGN KEY (coding_key, engagement) REFERENCES engagement (coding_key, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE outlet (
      event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE,
      position INTEGER NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (event_id, position)
    ) STRICT, WITHOUT ROWID;
    """

  /// Version 2: the days that the last report was about and was compared with, the last day included; empty for all.
  static let periods = """
    ALTER TABLE run ADD COLUMN period_start TEXT;
    ALTER TABLE run ADD COLUMN period_end TEXT;
    ALTER TABLE run ADD COLUMN baseline_start TEXT;
    ALTER TABLE run ADD COLUMN baseline_end TEXT;
    """

  /// The columns of every occurrence.
  private static let place = """
    field TEXT NOT NULL,
      sentence INTEGER NOT NULL, -- index into coding.sentences
      byte_start INTEGER NOT NULL,
      byte_end INTEGER NOT NULL,
      surface TEXT, -- empty where the text at these bytes is it
    """
}
