package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
	"firsthand/internal/store"
)

// writer saves topics over the newsroom's API as fast as it is told to, and keeps which were acknowledged, and when.
type writer struct {
	base, key string
	turn      sync.Mutex
	kept      map[string]time.Time // when the answer was there, by name
}

func (w *writer) save(ctx context.Context, name string) error {
	r, err := http.NewRequestWithContext(ctx, "POST", w.base+"/newsroom/api/topics", strings.NewReader(`{"name":"`+name+`"}`))
	if err != nil {
		return err
	}
	r.Header.Set("Authorization", "Bearer "+w.key)
	r.Header.Set("Content-Type", "application/json")
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("saving a topic: %s", answer.Status)
	}
	w.turn.Lock()
	defer w.turn.Unlock()
	w.kept[name] = time.Now()
	return nil
}

// run saves one every tick until ctx ends.
func (w *writer) run(ctx context.Context, every time.Duration) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	var all sync.WaitGroup
	var first error
	slots := make(chan struct{}, 32)
	for n := 0; ctx.Err() == nil && first == nil; n++ {
		select {
		case <-ctx.Done():
		case <-tick.C:
			slots <- struct{}{}
			all.Go(func() {
				defer func() { <-slots }()
				if err := w.save(ctx, fmt.Sprintf("topic %06d", n)); err != nil && ctx.Err() == nil {
					w.turn.Lock()
					first = err
					w.turn.Unlock()
				}
			})
		}
	}
	all.Wait()
	return first
}

func (w *writer) count() int {
	w.turn.Lock()
	defer w.turn.Unlock()
	return len(w.kept)
}

// startChild runs the server as a process of its own and gives its address.
func startChild(t *testing.T, folder string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "firsthand", append([]string{"serve", "--listen", "127.0.0.1:0", "--copies", "none"}, args...)...)
	cmd.Dir, cmd.Stderr = folder, testLog{t}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if rest, ok := strings.CutPrefix(lines.Text(), "listening on "); ok {
			go func() {
				for lines.Scan() {
				}
			}()
			return strings.TrimSuffix(rest, "/")
		}
	}
	t.Fatal("the server ended before it listened")
	return ""
}

// TestACopyUnderLoadHasEveryWriteBeforeIt writes a hundred topics a second into a running server while a copy is made, and
// looks for each that was acknowledged before it in what comes back.
func TestACopyUnderLoadHasEveryWriteBeforeIt(t *testing.T) {
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		folder := t.TempDir()
		site := []string{"--data", "site"}
		if strings.HasPrefix(address, "postgres") {
			site = append(site, "--database", address)
		}
		made := program(t, folder, append([]string{"key", "add", "--kind", "newsroom", "--name", "drill", "--role", "Administrator"}, site...)...)
		if made.status != 0 {
			t.Fatal(made.err)
		}
		w := &writer{base: startChild(t, folder, site...), key: strings.TrimSpace(made.out), kept: map[string]time.Time{}}
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		ended := make(chan error, 1)
		go func() { ended <- w.run(ctx, 10*time.Millisecond) }()
		enough := 100
		if os.Getenv("FIRSTHAND_LONG") != "" {
			enough = 3000
		}
		for beat := time.NewTicker(5 * time.Millisecond); w.count() < enough; {
			select {
			case err := <-ended:
				t.Fatal(err)
			case <-beat.C:
			}
		}
		began := time.Now()
		said := program(t, folder, append([]string{"backup", "--to", "place", "--json"}, site...)...)
		took := time.Since(began)
		during := w.count()
		stop()
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
		if said.status != 0 {
			t.Fatal(said.err)
		}
		var rec ops.Record
		if err := json.Unmarshal([]byte(said.out), &rec); err != nil {
			t.Fatal(err)
		}
		if back := program(t, folder, "restore", "place", "--data", "back"); back.status != 0 {
			t.Fatal(back.err)
		}
		names := topicNames(t, filepath.Join(folder, "back"))
		before := 0
		for name, at := range w.kept {
			if at.After(began) {
				continue
			}
			if before++; !names[name] {
				t.Errorf("%q was acknowledged %s before the copy began and is not in it", name, began.Sub(at))
			}
		}
		t.Logf("%d writes were acknowledged before the copy, %d while it was made in %s; it holds %d topics", before, during-before, took.Round(time.Millisecond), len(names))
		if before < enough {
			t.Errorf("only %d writes before the copy", before)
		}
	})
}

func topicNames(t *testing.T, folder string) map[string]bool {
	t.Helper()
	db, err := store.Open(t.Context(), "sqlite:"+filepath.Join(folder, "firsthand.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	names := map[string]bool{}
	err = db.Read(t.Context(), func(tx *store.Tx) error {
		list, err := store.List(t.Context(), tx, store.Value[string], `SELECT name FROM topics`)
		for _, name := range list {
			names[name] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}
