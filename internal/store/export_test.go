package store

import "context"

// What only tests may see.

func (d Dialect) Rebind(query string) string { return d.rebind(query) }

func (db *DB) MigrateTo(ctx context.Context, version int64) error { return db.migrateTo(ctx, version) }

func Newest() (int64, error) { return newest() }

var Render = render

func CleanArg(a any) (any, error) { return cleanArg(a) }
