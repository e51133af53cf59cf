package importers

import (
	"cmp"
	"context"
	"encoding/json"
	"io"
	"log/slog"

	"firsthand"
	"firsthand/internal/importers/runs"
	"firsthand/internal/media"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// GhostImport brings an export of Ghost in: stories, topics, bylines, people, settings, pictures and files, and where they are in it
// members and what they said under stories, with the IDs, slugs, dates and addresses that they had there. Run again it makes no doubles.
type GhostImport struct {
	DB       *store.DB
	Pictures *media.Renderer
	Actor    firsthand.Actor // who vouches for it: HTML of an owner or administrator runs as it came
	Clock    firsthand.Clock
	Log      *slog.Logger
	Progress func(kind string, done, total int) // nil: nobody looks on
	Begun    func(runs.Run)                     // is told of the run before anything comes in; nil: nobody
	Called   string                             // what the account calls the file; "": as it is named

	PrivateAsPublic bool // everybody may read here what stood behind a site's password
	Dry             bool // read and judge everything, keep nothing but the account of it
}

// onceWritten is how many things are kept in one transaction, each with a savepoint of its own.
const onceWritten = 100

// storiesAtOnce is how many stories are kept in one transaction, together where nothing is wrong with them.
const storiesAtOnce = 200

// Run brings a file in. What cannot come in is named in the report and the rest goes on; an error is of the file as a whole,
// or of the database.
func (g *GhostImport) Run(ctx context.Context, file string) (*GhostReport, error) {
	if err := g.Actor.May(firsthand.Import); err != nil {
		return nil, err
	}
	f, err := openGhost(file)
	if err != nil {
		return nil, err
	}
	defer f.close()
	r := &ghostRun{GhostImport: g, ctx: ctx, file: f, report: &GhostReport{}}
	for _, step := range []func() error{r.index, r.mayRead} {
		if err := step(); err != nil {
			return r.report, err
		}
	}
	if err := r.begin(cmp.Or(g.Called, file)); err != nil {
		return r.report, err
	}
	if g.Begun != nil {
		g.Begun(r.account.run)
	}
	work := r.bring
	if g.Dry {
		work = r.judge
	}
	return r.report, r.end(work())
}

// bring keeps everything, step by step.
func (r *ghostRun) bring() error {
	for _, n := range r.file.bad {
		if err := r.done(n.Kind, outcome{name: n.Name, err: firsthand.Errorf(firsthand.Invalid, "%s", n.Why)}); err != nil {
			return err
		}
	}
	for _, step := range []func() error{r.bringMedia, r.bringSettings, r.bringRoutes, r.bringPeople, r.bringTags, r.bringOffered, r.bringPosts, r.bringMembers, r.bringComments, r.bringThemeSettings, r.bringRedirects, r.finish, r.check} {
		if err := step(); err != nil {
			return err
		}
		if err := r.ctx.Err(); err != nil {
			return firsthand.Because(err, firsthand.Unavailable, "The import was stopped. What the report counts is here; run it again to go on.")
		}
	}
	return nil
}

// ghostRun is one import.
type ghostRun struct {
	*GhostImport
	ctx     context.Context
	file    *ghostFile
	report  *GhostReport
	tables  ghostTables
	account ghostAccount

	topicOf  map[string]string // of an ID in the export: of the topic here
	bylineOf map[string]string
	remote   int               // pictures that stand on other sites
	cards    int               // of HTML that run as they came
	stories  []stories.StoryID // that are here

	outer  *store.Tx       // of a dry run: one transaction, of which nothing stays
	dry    []runs.Outcome  // what it found out
	judged map[string]bool // paths of files that would be here
}

// index reads everything but the posts into memory, and sees that the file is whole before anything is kept.
func (r *ghostRun) index() error {
	r.tables = newGhostTables()
	r.topicOf, r.bylineOf = map[string]string{}, map[string]string{}
	version, err := r.read(r.tables.add)
	r.report.Version = version
	return err
}

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
	if err != nil {
		return "", err
	}
	_, err = io.Copy(io.Discard, in) // where it ends an archive tells whether it is whole
	return version, err
}

// piece is one thing that is to be kept: keep may run more than once, and changes nothing outside of its Tx and outcome.
type piece struct {
	name string
	keep func(tx *store.Tx, o *outcome) error
	post *ghostPost // of a post or page that can be kept with others

	remote, cards int // pictures of other sites, and cards of HTML, that are in it
}

// write keeps pieces of one kind, some in each transaction; what fails is undone by itself.
func (r *ghostRun) write(kind string, pieces []piece) ([]outcome, error) {
	var outcomes []outcome
	var next runs.Run
	before, err := r.decided(len(pieces))
	if err != nil {
		return nil, err
	}
	err = r.writeIn(func(tx *store.Tx) (err error) {
		outcomes = outcomes[:0]
		var account []runs.Outcome
		together, err := r.keepPosts(tx, pieces)
		if err != nil {
			return err
		}
		for i, p := range pieces {
			o := outcome{name: p.name}
			if together != nil {
				o = together[i]
			} else if o.err = tx.Savepoint(r.ctx, func() error { return p.keep(tx, &o) }); o.err != nil {
				o.notes = nil
			}
			n := r.account.n + int64(len(outcomes)) + 1
			o = asDecided(before, n, kind, o)
			outcomes, account = append(outcomes, o), append(account, accountOf(n, kind, o))
		}
		next, err = r.keepAccount(tx, account)
		return err
	})
	if err != nil {
		return nil, err
	}
	r.kept(next, len(pieces))
	for _, o := range outcomes {
		r.report.done(kind, o)
		if o.story != "" {
			r.stories = append(r.stories, o.story)
		}
		if o.err != nil && firsthand.ErrorCode(o.err) == firsthand.Internal && r.Log != nil {
			r.Log.Error("import", "kind", kind, "name", o.name, "error", o.err)
		}
	}
	return outcomes, nil
}

// writeAll is write for any number of pieces.
func (r *ghostRun) writeAll(kind string, pieces []piece) error {
	for start := 0; start < len(pieces); start += onceWritten {
		end := min(start+onceWritten, len(pieces))
		if _, err := r.write(kind, pieces[start:end]); err != nil {
			return err
		}
		r.progress(kind, end, len(pieces))
	}
	return nil
}

func (r *ghostRun) progress(kind string, done, total int) {
	if r.Progress != nil {
		r.Progress(kind, done, total)
	}
}
