package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"

	"modernc.org/sqlite"

	"firsthand"
)

// openSQLite makes the file if need be and opens its two pools: one connection that writes, and
// several that cannot.
func (db *DB) openSQLite(ctx context.Context) error {
	if err := makeFile(db.dsn.path); err != nil {
		return err
	}
	giveFunctions()
	var err error
	if db.writer, err = openFile(db.dsn.path, db.writerParams()); err != nil {
		return err
	}
	db.writer.SetMaxOpenConns(1)
	db.writer.SetMaxIdleConns(1)
	if err := db.checkFile(ctx); err != nil {
		return err
	}
	if db.reader, err = openFile(db.dsn.path, db.readerParams()); err != nil {
		return err
	}
	readers := readers()
	db.reader.SetMaxOpenConns(readers)
	db.reader.SetMaxIdleConns(readers)
	return nil
}

// common is what every connection has: PostgreSQL's strictness about quotes and LIKE, so that a
// statement that works here works there.
func (db *DB) common() url.Values {
	return url.Values{
		"_dqs":       {"0"},
		"_defensive": {"1"},
		"_pragma": {
			fmt.Sprintf("busy_timeout(%d)", db.opts.Wait.Milliseconds()),
			"foreign_keys(1)", "case_sensitive_like(1)", "temp_store(2)",
		},
	}
}

func (db *DB) writerParams() url.Values {
	v := db.common()
	v["_pragma"] = append(v["_pragma"], "synchronous(FULL)", "journal_size_limit(67108864)", "cache_size(-65536)")
	return v
}

func (db *DB) readerParams() url.Values {
	v := db.common()
	v["_pragma"] = append(v["_pragma"], "query_only(1)", fmt.Sprintf("cache_size(-%d)", db.readerCache()>>10))
	return v
}

// readers is how many connections read at once.
func readers() int { return max(4, 2*runtime.NumCPU()) }

const (
	leastReaderCache = 512 << 10
	mostReaderCaches = 64 << 20 // of all connections together
)

// readerCache is how much of the file each connection that reads keeps in memory: each has its own, so together they would keep a
// small file several times, and a page of 4 KB takes 8 where they keep it (the allocator below SQLite gives powers of two). What is not
// among it is not far: the system keeps it, once for all, and to read a page from there takes a microsecond or two.
func (db *DB) readerCache() int64 {
	var size int64
	if info, err := os.Stat(db.dsn.path); err == nil {
		size = info.Size()
	}
	return max(leastReaderCache, min(size/32, mostReaderCaches)/int64(readers()))
}

func openFile(path string, params url.Values) (*sql.DB, error) {
	c, err := sqlite.NewConnector((&url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: params.Encode()}).String())
	if err != nil {
		return nil, fmt.Errorf("open database file %s: %w", path, err)
	}
	return sql.OpenDB(keeping{c}), nil
}

// makeFile makes an empty database file that only we can read, and its folder if just that is
// missing. What is there already keeps its mode.
func makeFile(path string) error {
	folder := filepath.Dir(path)
	if err := os.Mkdir(folder, 0o700); errors.Is(err, fs.ErrNotExist) {
		return firsthand.Because(err, firsthand.Invalid, "The folder %s for the database does not exist: make it first.", filepath.Dir(folder))
	} else if err != nil && !errors.Is(err, fs.ErrExist) {
		return notWritable(err, folder)
	}
	if info, err := os.Stat(folder); err == nil && !info.IsDir() {
		return firsthand.Errorf(firsthand.Invalid, "The database cannot be kept in %s: that is not a folder.", folder)
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return firsthand.Errorf(firsthand.Invalid, "The database cannot be opened: %s is a folder.", path)
	}
	// A file that is there is not opened here: closing it again would drop the locks that this
	// process holds on it through SQLite.
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		f, err = os.CreateTemp(folder, ".firsthand-*") // the log and its index will stand beside it
		if err == nil {
			defer os.Remove(f.Name())
		}
	}
	if err != nil {
		return notWritable(err, folder)
	}
	return f.Close()
}

func notWritable(err error, path string) error {
	return firsthand.Because(err, firsthand.Unavailable, "The database cannot be written: %s is not writable for this user.", path)
}

// checkFile looks whether the file is a database, ours, and free, and turns it to write-ahead
// logging. Everything that is wrong with it is found before anything is written.
func (db *DB) checkFile(ctx context.Context) error {
	var tables, ours int
	err := db.writer.QueryRowContext(ctx, `
		SELECT count(*), count(CASE WHEN name = 'schema_version' THEN 1 END)
		FROM sqlite_schema WHERE type = 'table'`).Scan(&tables, &ours)
	if err != nil {
		return db.openError(err)
	}
	if tables > 0 && ours == 0 {
		return firsthand.Errorf(firsthand.Invalid, "%s is some other program's database. Nothing was changed.", db.dsn.path)
	}
	if err := db.checkWritable(ctx); err != nil {
		return err
	}
	var mode string
	if err := db.writer.QueryRowContext(ctx, `PRAGMA journal_mode(WAL)`).Scan(&mode); err != nil {
		return db.openError(err)
	}
	if mode != "wal" {
		return firsthand.Errorf(firsthand.Unavailable, "The file system under %s cannot keep the database: it has no write-ahead log (%s).", db.dsn.path, mode)
	}
	return nil
}

// checkWritable finds out whether SQLite had to fall back to only reading the file.
func (db *DB) checkWritable(ctx context.Context) error {
	conn, err := db.writer.Conn(ctx)
	if err != nil {
		return db.openError(err)
	}
	defer conn.Close()
	return conn.Raw(func(driver any) error {
		c, ok := driver.(interface {
			IsReadOnly(schema string) (bool, error)
		})
		if !ok {
			return fmt.Errorf("the SQLite driver %T does not say whether it can write", driver)
		}
		readOnly, err := c.IsReadOnly("main")
		if err == nil && readOnly {
			return notWritable(nil, db.dsn.path)
		}
		return err
	})
}
