package ops

import (
	"context"
	"fmt"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/jobs"
	"firsthand/internal/store"
)

// late is how long work may wait until it is told of.
const late = time.Hour

// failed looks at work that nobody does any more, and at work that waits.
func (d *Doctor) failed(ctx context.Context, db *store.DB) error {
	var dead []jobs.Letter
	var behind jobs.Backlog
	err := db.Read(ctx, func(tx *store.Tx) (err error) {
		if dead, err = jobs.Dead(ctx, tx, mostOfAKind+1); err != nil {
			return err
		}
		behind, err = jobs.Behind(ctx, tx)
		return err
	})
	if err != nil {
		return err
	}
	for _, l := range dead {
		d.found("work-failed", Warning, fmt.Sprintf("Work of the kind “%s” of %s failed %d times and was given up: %.200s.", l.Topic, l.MadeAt.UTC().Format(time.DateTime), l.Attempt, l.Error),
			"Mend what the error says, then run “firsthand doctor --fix”: it is tried again.")
		if !d.Fix {
			continue
		}
		err := db.Maintain(ctx, func(tx *store.Tx) error { return jobs.Revive(ctx, tx, l.ID) })
		if err == nil {
			d.fixed("work-failed")
		}
	}
	if wait := d.Clock.Now().Sub(behind.Oldest); behind.Waiting > 0 && wait > late {
		d.found("work-waits", Warning, fmt.Sprintf("%d pieces of work wait, the oldest for %s: letters, pictures and what is timed are late.", behind.Waiting, wait.Round(time.Minute)),
			"Start the program (“firsthand serve”); if it runs, look into its log.")
	}
	return nil
}

// totals looks whether what is kept counted is what is there.
func (d *Doctor) totals(ctx context.Context, db *store.DB) error {
	if d.Quick || d.Totals == nil {
		return nil
	}
	wrong, err := d.Totals(ctx, db, d.Fix)
	if len(wrong) > 0 {
		d.found("totals-wrong", Warning, fmt.Sprintf("Of %d lists it is kept wrong how long they are, so that readers are led to pages that are not there: %s.", len(wrong), strings.Join(wrong[:min(len(wrong), 5)], ", ")),
			"Run “firsthand doctor --fix”: they are counted again.")
		if d.Fix && err == nil {
			d.fixed("totals-wrong")
		}
	}
	return err
}

// oldCopy is how old the last good copy may be.
const oldCopy = 3 * 24 * time.Hour

// copies looks whether there is a good copy that is not old, and not on the same disk.
func (d *Doctor) copies(ctx context.Context, _ *store.DB) error {
	switch {
	case firsthand.ErrorCode(d.Shut) == firsthand.NotFound: // nobody made it yet
		d.found("no-copy", Warning, firsthand.ErrorMessage(d.Shut), makeOne)
		return nil
	case d.Shut != nil:
		d.placeShut(d.Shut)
		return nil
	case d.Place == nil:
		d.found("no-place", Warning, "There are no copies of this site"+because(d.NoPlace), "Make one now with “firsthand backup”, and start the program with --copies and a place: a folder on another disk, or s3://bucket/folder.")
		return nil
	}
	list, damaged, err := records(ctx, d.Place)
	if err != nil {
		d.placeShut(err)
		return nil
	}
	for _, name := range damaged {
		d.found("copy-damaged", Warning, fmt.Sprintf("The record of the copy %s in %s is damaged.", name, d.Place), fmt.Sprintf("Take the file copies/%s.json there away: the copy cannot be used.", name))
	}
	if len(list) == 0 {
		d.found("no-copy", Warning, fmt.Sprintf("There is no copy of this site in %s.", d.Place), makeOne)
		return nil
	}
	if age := d.Clock.Now().Sub(list[0].At); age > oldCopy {
		d.found("copy-old", Warning, fmt.Sprintf("The last good copy of this site is %d days old.", int(age.Hours()/24)), "Make one now with “firsthand backup”, and see why none was made: the newsroom's settings say so under Copies.")
	}
	if at, ok := d.Place.(*folder); ok && sameDisk(at.path, d.Folder) {
		d.found("copy-same-disk", Warning, fmt.Sprintf("The copies lie in %s, on the same disk as the site: they go when it goes.", d.Place), "Name another place with --copies: a folder on another disk, or s3://bucket/folder.")
	}
	return nil
}

const makeOne = "Make one now with “firsthand backup”; the program makes one every day while it runs."

func (d *Doctor) placeShut(err error) {
	d.found("place-shut", Warning, "The place of the copies cannot be looked into: "+firsthand.ErrorMessage(err), "Mend that: until then no copy is made.")
}

func because(why string) string {
	if why == "" {
		return "."
	}
	return ": " + strings.TrimSuffix(why, ".") + "."
}
