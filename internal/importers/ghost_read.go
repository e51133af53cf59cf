package importers

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"

	"firsthand"
)

// index reads everything but the posts into memory, and sees whether the file is whole before anything is kept.
//
// Of one that is cut off comes in what stands before the cut: it may be all that is left of a site, and whoever has the site still
// brings the whole in afterwards, which makes no doubles and fills in what was missing. The run counts as failed and says what is missing,
// so that nobody takes a part for the whole. An archive whose bytes are not those that were packed is refused: nobody knows what they say.
func (r *ghostRun) index() error {
	r.tables = newGhostTables()
	r.topicOf, r.bylineOf = map[string]string{}, map[string]string{}
	rows := map[string]int{}
	version, err := r.read(func(table string, raw json.RawMessage) error {
		rows[table]++
		return r.tables.add(table, raw)
	})
	r.report.Version = version
	if errors.Is(err, errCutOff) && len(rows) > 0 {
		r.cut = firsthand.Because(err, firsthand.Invalid, "%s What stands before that is brought in.%s The whole export can be brought in afterwards: nothing comes twice.", firsthand.ErrorMessage(err), r.lacks(rows))
		return nil
	}
	return err
}

// lacks says what a site has and a cut-off export has nothing of. Without settings nobody knows whether the site asked its readers for a
// password (mayRead): nothing is published then but as whoever brings it in says.
func (r *ghostRun) lacks(rows map[string]int) string {
	var missing []string
	for _, table := range []string{"settings", "users", "tags", "posts", "posts_authors", "posts_tags", "posts_meta"} {
		if rows[table] == 0 {
			missing = append(missing, table)
		}
	}
	said := ""
	if len(missing) > 0 {
		said = " Nothing was read of " + strings.Join(missing, ", ") + "."
	}
	told := slices.ContainsFunc(r.tables.settings, func(row ghostRow) bool { return row.raw("key") == "is_private" })
	if r.unsure = !told && !r.PrivateAsPublic; r.unsure {
		said += " It ends before it says whether the site is private, so everything is a draft until the whole export is brought in."
	}
	return said
}

// read tells each row of the export, and the version of Ghost that wrote it. Where the index found it cut off, it ends there.
func (r *ghostRun) read(each eachRow) (string, error) {
	in, err := r.file.open()
	if err != nil {
		return "", err
	}
	defer in.Close()
	version, err := readExport(in, func(table string, raw json.RawMessage) error {
		if err := r.ctx.Err(); err != nil {
			return firsthand.Because(err, firsthand.Unavailable, "The import was stopped.")
		}
		return each(table, raw)
	})
	if errors.Is(err, errCutOff) && r.cut != nil {
		return version, nil
	}
	if err != nil {
		return version, err
	}
	_, err = io.Copy(io.Discard, in) // where it ends an archive tells whether it is whole
	return version, err
}
