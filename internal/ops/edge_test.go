package ops_test

import (
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

func TestTheDoctorTellsOfACacheInFrontThatHearsNothing(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		d := newDesk(t, firsthandtest.Open(t, address, store.Options{}))
		look := func(later time.Duration) ops.Finding {
			return d.looked(t, address, func(doctor *ops.Doctor) { doctor.Quick, doctor.Clock = true, &clock{time.Now().Add(later)} })["edge-deaf"]
		}
		if f := look(0); f.ID != "" {
			t.Errorf("where there is none: %+v", f)
		}
		for _, why := range []string{"It is shut.", "It answered 403."} {
			err := d.db.Maintain(t.Context(), func(tx *store.Tx) error {
				return ops.NoteEdge(t.Context(), tx, "Varnish at http://127.0.0.1:6081/", time.Date(2026, 5, 3, 12, 0, 0, 0, time.UTC), firsthand.Errorf(firsthand.Unavailable, "%s", why))
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		if f := look(time.Minute); f.Grave != ops.Warning || !strings.Contains(f.What, "Varnish at http://127.0.0.1:6081/ has not heard since 2026-05-03 12:00 UTC") || !strings.Contains(f.What, "It answered 403.") {
			t.Errorf("told as %+v", f)
		}
		if f := look(11 * time.Minute); f.ID != "" {
			t.Errorf("when nobody has said so for ten minutes: %+v", f)
		}
		if err := d.db.Maintain(t.Context(), func(tx *store.Tx) error { return ops.ForgetEdge(t.Context(), tx) }); err != nil {
			t.Fatal(err)
		}
		if f := look(time.Minute); f.ID != "" {
			t.Errorf("when it hears again: %+v", f)
		}
	})
}
