package hotpath_test

import (
	"testing"
)

// FuzzNobodyCanTell holds a server with the hot path against one without: whatever is sent to both, they answer alike.
func FuzzNobodyCanTell(f *testing.F) {
	for _, r := range requests {
		all := ""
		for _, piece := range r.pieces {
			all += piece
		}
		if len(all) <= oneRead {
			f.Add(all)
		}
	}
	cold, coldAddr := serve(f, false)
	hot, hotAddr := serve(f, true)
	for _, target := range []string{"/pier/", "/", "/long/"} {
		exchange(f, coldAddr, get(target))
		exchange(f, hotAddr, get(target))
	}
	f.Fuzz(func(t *testing.T, sent string) {
		if len(sent) > oneRead {
			return
		}
		before := [...]int64{cold.handled.Load(), hot.handled.Load() + hot.found.Load()}
		want, got := exchange(t, coldAddr, sent), exchange(t, hotAddr, sent)
		if got != want {
			t.Errorf("with the hot path\n%q\nwithout it\n%q", cut(got), cut(want))
		}
		if asked, answered := cold.handled.Load()-before[0], hot.handled.Load()+hot.found.Load()-before[1]; asked != answered {
			t.Errorf("%d are answered with the hot path, %d without", answered, asked)
		}
	})
}

// oneRead is how much both servers take in their first reading. What more is sent may be cut off by the end of a connection, with the
// hot path and without.
const oneRead = 2 << 10
