package store

import (
	"context"
	"fmt"
)

// Alone waits until no other Tx goes on that asked for the same name, and keeps others waiting until this one ends. It is
// for what an act decides on where there is no row to lock: that something is not there, or which row is the last. What is
// read after it is as the others left it. On SQLite the one writer is alone by itself.
func (tx *Tx) Alone(ctx context.Context, name string) error {
	if tx.db.dialect != Postgres {
		return nil
	}
	if _, err := tx.Exec(ctx, `SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || '.alone.' || ?, 0))`, name); err != nil {
		return fmt.Errorf("be alone with %s: %w", name, err)
	}
	return nil
}
