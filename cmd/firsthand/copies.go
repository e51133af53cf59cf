package main

import (
	"context"
	"fmt"
	"net/url"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/jobs"
	"firsthand/internal/mail"
	"firsthand/internal/ops"
	"firsthand/internal/sources"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// copyFlags say where a server keeps the copies of its site.
type copyFlags struct {
	placeFlags
	Copies string `help:"Where copies of the site are kept, one a day: a folder on another disk, or s3://bucket/folder; none makes none. Otherwise it is the folder copies in the site's own." placeholder:"PLACE"`
}

// noCopies is the place of who wants none.
const noCopies = "none"

// copies are what makes a site's copies, and looks after it; nil where none are made.
type copies struct {
	keeper *ops.Keeper
	doctor func() *ops.Doctor
	place  string
}

// copies wires what makes copies.
func (h *house) copies(f copyFlags, d dataFlags) *copies {
	if f.Copies == noCopies {
		return &copies{doctor: func() *ops.Doctor {
			doctor := d.doctor()
			doctor.NoPlace = "the program was started with --copies none"
			return doctor
		}}
	}
	f.Copies = copiesIn(f.Copies, d.Data)
	return &copies{place: f.Copies,
		keeper: &ops.Keeper{
			Copier: ops.Copier{DB: h.db, Files: h.files, Program: version, Log: h.log},
			Open:   func(ctx context.Context) (ops.Place, error) { return ops.OpenPlace(ctx, f.Copies, f.keys()) },
			Zone: func(ctx context.Context) (*time.Location, error) {
				settings, err := readSettings(ctx, h.db)
				return settings.Location(), err
			},
		},
		doctor: func() *ops.Doctor {
			doctor := d.doctor()
			doctor.Place, doctor.Shut = ops.FindPlace(context.Background(), f.Copies, f.keys())
			return doctor
		},
	}
}

// recount has the doctor count lists again whose totals are kept. What is wrong is found in one snapshot and mended by how much
// it is wrong, so that others may publish meanwhile. Where another doctor did so first, it looks again.
func recount(ctx context.Context, db *store.DB, mend bool) (wrong []string, err error) {
	for range 3 {
		wrong, err = recountOnce(ctx, db, mend)
		if firsthand.ErrorCode(err) != firsthand.Conflict {
			break
		}
	}
	return wrong, err
}

func recountOnce(ctx context.Context, db *store.DB, mend bool) (wrong []string, err error) {
	var ofStories, ofSources []store.WrongCount
	err = db.Read(ctx, func(tx *store.Tx) (err error) {
		if ofStories, err = stories.Recount(ctx, tx); err != nil {
			return err
		}
		ofSources, err = sources.Recount(ctx, tx)
		return err
	})
	for _, w := range slices.Concat(ofStories, ofSources) {
		wrong = append(wrong, fmt.Sprintf("%s has %d and not %d", w.List, w.Counted, w.Kept))
	}
	if err != nil || !mend || len(wrong) == 0 {
		return wrong, err
	}
	return wrong, db.Maintain(ctx, func(tx *store.Tx) error {
		if err := stories.MendTotals(ctx, tx, ofStories); err != nil {
			return err
		}
		return sources.MendTotals(ctx, tx, ofSources)
	})
}

// doctor looks after a site, without its copies.
func (d dataFlags) doctor() *ops.Doctor {
	doctor := &ops.Doctor{Folder: d.Data, Address: d.dsn(), Built: built(), Totals: recount}
	doctor.Far, doctor.Lost = d.far(context.Background())
	return doctor
}

// told are the copies as the API tells of them. What was found is told again for a while: to look costs time.
func (c *copies) told() api.Copies {
	if c == nil {
		return api.Copies{}
	}
	const lasts = 20 * time.Second
	var turn sync.Mutex
	var list []ops.Finding
	var at time.Time
	return api.Copies{Place: c.place, Look: func(ctx context.Context) ([]ops.Finding, error) {
		turn.Lock()
		defer turn.Unlock()
		if time.Since(at) < lasts {
			return list, nil
		}
		doctor := c.doctor()
		doctor.Quick = true
		found, err := doctor.Look(ctx)
		if err == nil {
			list, at = found, time.Now()
		}
		return found, err
	}}
}

// handleCopies registers the work of copies, and who is told of those that were not made.
func handleCopies(queue *jobs.Runner, c *copies, letters *staff.Letters) {
	if c == nil || c.keeper == nil {
		queue.Ignore(ops.Wanted, ops.Told)
		return
	}
	c.keeper.Register(queue)
	if letters == nil || letters.Post == nil {
		queue.Ignore(ops.Told)
		return
	}
	queue.HandleSlow(ops.Told, "staff", func(ctx context.Context, db *store.DB, e jobs.Event) error {
		var news ops.News
		if err := e.Decode(&news); err != nil {
			return err
		}
		return letters.WarnKeepers(ctx, copyLetter(news, letters.BaseURL))
	})
}

// copyLetter says that there is no copy, or that a good one was made of a site that has lost something.
func copyLetter(news ops.News, base string) mail.Letter {
	l := mail.Letter{Subject: "No copy of the site was made", Label: "See how the copies stand", Link: base + "/newsroom/settings/copies"}
	if u, err := url.Parse(base); err == nil {
		l.Subject = "No copy of " + u.Host + " was made"
	}
	if news.Fault != "" {
		l.Subject = "Files of the site are lost or altered"
		if u, err := url.Parse(base); err == nil {
			l.Subject = "Files of " + u.Host + " are lost or altered"
		}
		l.Lines = append(l.Lines, news.Fault, "The copy was made all the same.")
	}
	if news.Says != "" {
		l.Lines = append(l.Lines, news.Says, "It is tried again every hour.")
	}
	if news.Days > 0 {
		l.Lines = append(l.Lines, fmt.Sprintf("The last good copy is %d days old: what was done since would be lost with the disk.", news.Days))
	}
	return l
}

// built is when the program was built, of what is known of its source; zero where that is not known.
func built() time.Time {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return time.Time{}
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.time" {
			at, err := time.Parse(time.RFC3339, s.Value)
			if err == nil {
				return at
			}
		}
	}
	return time.Time{}
}
