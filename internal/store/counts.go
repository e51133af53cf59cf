package store

// Commits counts the writes that this process has committed. Whoever keeps something that it read
// compares it before use: unchanged means that this process wrote nothing since. What other
// processes commit is Watch's to tell.
func (db *DB) Commits() int64 { return db.commits.Load() }

// Statements counts the SQL statements of all transactions so far, so that a test can hold a page to
// the number that it may cost.
func (db *DB) Statements() int64 { return db.statements.Load() }
