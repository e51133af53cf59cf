package runs_test

import (
	"fmt"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers/runs"
	"firsthand/internal/store"
)

// TestInBriefWhatManyHaveInCommonIsToldOnce: with how many they are, a few by their names, and whether there is more.
func TestInBriefWhatManyHaveInCommonIsToldOnce(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var list []runs.Outcome
		add := func(fate string, notes ...string) {
			n := int64(len(list) + 1)
			list = append(list, runs.Outcome{N: n, Kind: "stories", Origin: fmt.Sprint(n), Name: fmt.Sprintf("Night %d", n), Fate: fate, Counts: 1, Notes: notes})
		}
		for n := range 50 {
			add("new", fmt.Sprintf("Its slug %q was taken.", fmt.Sprint("night-", n)), "Columns stand one under another now.")
		}
		add("new", "It has no date.")
		add(runs.Fell, "It is empty.")
		actor := firsthand.Actor{Role: firsthand.System}
		var brief, whole strings.Builder
		var all bool
		err := db.Write(t.Context(), actor, firsthand.Import, func(tx *store.Tx) error {
			r, err := runs.Begin(t.Context(), tx, runs.Run{Source: "folder", Site: "old", Name: "old"})
			if err != nil {
				return err
			}
			if r, err = runs.Keep(t.Context(), tx, r, list); err != nil {
				return err
			}
			a := runs.Account{Run: r}
			if all, err = a.Brief(t.Context(), tx, &brief); err != nil {
				return err
			}
			return a.Print(t.Context(), tx, &whole)
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"failed\tstories\tNight 52\tIt is empty.\n", "note\tstories\t50 of them, as Night 1\tIts slug \"night-0\" was taken.\n",
			"note\tstories\t50 of them, as Night 1\tColumns stand one under another now.\n", "note\tstories\tNight 51\tIt has no date.\n"} {
			if !strings.Contains(brief.String(), want) {
				t.Errorf("it lacks %q:\n%s", want, brief.String())
			}
		}
		if n := strings.Count(brief.String(), "\n"); n > 8 || all {
			t.Errorf("in brief it has %d lines, and that is all: %v", n, all)
		}
		if n := strings.Count(whole.String(), "note\t"); n != 51 {
			t.Errorf("the whole has %d notes, want a line for each of 51 things", n)
		}
	})
}
