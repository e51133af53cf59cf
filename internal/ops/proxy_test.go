package ops_test

import (
	"net/netip"
	"strings"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

func TestTheDoctorTellsOfAProxyThatIsNotNamed(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		d := newDesk(t, firsthandtest.Open(t, address, store.Options{}))
		look := func(later time.Duration) ops.Finding {
			return d.looked(t, address, func(doctor *ops.Doctor) { doctor.Quick, doctor.Clock = true, &clock{time.Now().Add(later)} })["proxy-unnamed"]
		}
		if f := look(0); f.ID != "" {
			t.Errorf("where there is none: %+v", f)
		}
		for _, addr := range []string{"10.0.0.4", "10.0.0.5"} {
			if err := d.db.Maintain(t.Context(), func(tx *store.Tx) error { return ops.NoteProxy(t.Context(), tx, netip.MustParseAddr(addr)) }); err != nil {
				t.Fatal(err)
			}
		}
		if f := look(time.Hour); f.Grave != ops.Warning || !strings.Contains(f.What, "10.0.0.5") || !strings.Contains(f.Do, "--proxy 10.0.0.5/32") {
			t.Errorf("told as %+v", f)
		}
		if f := look(25 * time.Hour); f.ID != "" {
			t.Errorf("a day later: %+v", f)
		}
	})
}
