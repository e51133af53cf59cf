package store

// Commits counts the writes that this process has committed. Whoever keeps something that it read
// compares it before use: unchanged means that this process wrote nothing since. What other
// processes commit is Watch's to tell.
func (db *DB) Commits() int64 { return db.commits.Load() }
