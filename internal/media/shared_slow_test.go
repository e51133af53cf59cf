package media_test

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// TestWhoWaitedForOthersIsGivenTimeOfTheFarPlace asks for more at once than is fetched at once, of a place that answers in six of its ten seconds.
func TestWhoWaitedForOthersIsGivenTimeOfTheFarPlace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		far := newDistant()
		far.takes = 6 * time.Second
		s, _ := machine(t, far, 1<<20)
		var all sync.WaitGroup
		for i := range 40 {
			name := fmt.Sprintf("content/images/%d.png", i)
			far.files["blobs/"+name] = []byte(name)
			all.Go(func() {
				if got := fetched(t, s, name); got != name {
					t.Errorf("%s: %q", name, got)
				}
			})
		}
		all.Wait()
	})
}

// TestADiskThatFailsNearByIsNotTheFarPlace: when there is room again, the far place is asked at once.
func TestADiskThatFailsNearByIsNotTheFarPlace(t *testing.T) {
	far := newDistant()
	far.files["blobs/content/images/a.png"] = []byte("a")
	s, folder := machine(t, far, 1<<20)
	inTheWay := filepath.Join(folder, "parts")
	if err := os.WriteFile(inTheWay, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if got := fetched(t, s, "content/images/a.png"); got == "a" {
		t.Fatal("there was room")
	}
	if err := os.Remove(inTheWay); err != nil {
		t.Fatal(err)
	}
	if got := fetched(t, s, "content/images/a.png"); got != "a" {
		t.Errorf("the far place is not asked: %q", got)
	}
}
