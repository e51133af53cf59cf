package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers/runs"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// TestAnImportThatIsKilledGoesOnAsIfNothingHadHappened kills the program at several moments of an import, as a machine that
// loses its power does, and holds what the last one leaves against an import that nobody disturbed.
func TestAnImportThatIsKilledGoesOnAsIfNothingHadHappened(t *testing.T) {
	t.Parallel() // it waits for programs of its own
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		folder := t.TempDir()
		if err := os.Mkdir(filepath.Join(folder, "old"), 0o700); err != nil {
			t.Fatal(err)
		}
		for i := range 900 {
			text := fmt.Sprintf("---\ntitle: Boat %d\ndate: 2019-03-04\ntags: [boats, b%d]\nauthor: Maud Ferrante\naliases: [/old/%d/]\n---\nIt came in. [Next](boat-%d.md)\n", i, i%7, i, i+1)
			writeFile(t, filepath.Join(folder, "old", fmt.Sprintf("boat-%d.md", i)), []byte(text))
		}
		args := []string{"import", "--data", filepath.Join(folder, "killed"), "old"}
		db := "sqlite:" + filepath.Join(folder, "killed", "firsthand.db")
		if !strings.HasPrefix(address, "sqlite:") {
			db = address
			args = append(args, "--database", address)
		}
		killed := 0
		for _, moment := range []int64{1, 250, 600} {
			if killedAt(t, folder, db, moment, args) {
				killed++
			}
		}
		if killed == 0 {
			t.Error("the import was never killed: it was over before")
		}
		last := program(t, folder, args...)
		if last.status != 0 || !strings.Contains(last.err, "Going on") {
			t.Errorf("the last one ends with %d: %s", last.status, last.err)
		}
		whole := program(t, folder, "import", "--data", filepath.Join(folder, "whole"), "old")
		want, got := standing(t, "sqlite:"+filepath.Join(folder, "whole", "firsthand.db")), standing(t, db)
		if want != got || !strings.Contains(got, "stories 900: 900 new") {
			t.Errorf("killed and gone on with, it is\n%.2000s\nand undisturbed\n%.2000s\n%s", got, want, whole.err)
		}
	})
}

// killedAt starts an import and kills it when so many things were decided on; false says that it was over before.
func killedAt(t *testing.T, folder, address string, moment int64, args []string) bool {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "firsthand", args...)
	cmd.Dir = folder
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	over := make(chan error, 1)
	go func() { over <- cmd.Wait() }()
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-over:
			return false
		case <-tick.C:
		}
		if decided(address) >= moment {
			cmd.Process.Kill()
			<-over
			return true
		}
	}
}

// decided is how far the newest import is; -1 while there is none.
func decided(address string) int64 {
	ctx := context.Background()
	db, err := store.Open(ctx, address, store.Options{})
	if err != nil {
		return -1
	}
	defer db.Close()
	at := int64(-1)
	db.Read(ctx, func(tx *store.Tx) error {
		r, err := runs.Get(ctx, tx, "")
		if err == nil {
			at = r.Decided
		}
		return nil // the tables may not be there yet
	})
	return at
}

// standing is all that an import left, as text: the counts of its run, what of each thing became of it, and the stories.
func standing(t *testing.T, address string) string {
	t.Helper()
	var out strings.Builder
	db := firsthandtest.Open(t, address, store.Options{})
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		run, err := runs.Get(t.Context(), tx, "")
		if err != nil {
			return err
		}
		fmt.Fprintf(&out, "%s %d %+v\n", run.State, run.Decided, run.Checks)
		kinds, err := runs.Tallies(t.Context(), tx, run.ID)
		for _, k := range kinds {
			fmt.Fprintf(&out, "%s %d: %d new %d failed\n", k.Kind, k.In, k.New, k.Failed)
		}
		if err != nil {
			return err
		}
		items, err := runs.Items(t.Context(), tx, run.ID, runs.ItemOptions{Limit: 5000})
		for _, o := range items {
			fmt.Fprintf(&out, "%d %s %s %s %s %v\n", o.N, o.Kind, o.Origin, o.Fate, o.Became, o.Notes)
			if o.Kind != "stories" {
				continue
			}
			s, err := stories.Get(t.Context(), tx, stories.StoryID(o.Became))
			if err != nil {
				return err
			}
			fmt.Fprintf(&out, "  %s %s %t %d\n", s.ID, s.Slug, s.Published, s.PublishedAt)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}
