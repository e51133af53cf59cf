package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const (
	smallSite = 40 << 20
	largeSite = 5 << 30 // with FIRSTHAND_LONG; takes three times that on the disk, for a while
	mostAtOne = 200     // MB of memory that either may take
)

// TestALargeSiteGoesOutAndInInTheSameMemory gives a site files of so many bytes over the newsroom's API, exports it, brings that
// into an empty one and exports it again: the same bytes, in memory that is the same for 40 MB and for 5 GB.
func TestALargeSiteGoesOutAndInInTheSameMemory(t *testing.T) {
	bytes := int64(smallSite)
	if os.Getenv("FIRSTHAND_LONG") != "" {
		bytes = largeSite
	}
	folder := t.TempDir()
	began := time.Now()
	fillWithFiles(t, folder, bytes)
	t.Logf("%d MB were uploaded in %s", bytes>>20, time.Since(began).Round(time.Second))
	var hashes []string
	for _, step := range []struct{ what, gone string }{
		{"export --data site one.zip", "site"}, {"import --data other one.zip", ""}, {"export --data other two.zip", "other"},
	} {
		took, peak := measured(t, folder, strings.Fields(step.what)...)
		t.Logf("firsthand %s: %s, %d MB of memory at its most", step.what, took.Round(time.Second/10), peak>>10)
		if peak>>10 > mostAtOne {
			t.Errorf("firsthand %s takes %d MB", step.what, peak>>10)
		}
		if step.gone == "" {
			continue
		}
		hashes = append(hashes, hashOf(t, filepath.Join(folder, step.what[strings.LastIndex(step.what, " ")+1:])))
		if err := os.RemoveAll(filepath.Join(folder, step.gone)); err != nil { // the disk is needed
			t.Fatal(err)
		}
	}
	if hashes[0] != hashes[1] {
		t.Errorf("exported, brought in and exported again, it is %s, and was %s", hashes[1], hashes[0])
	}
}

// fillWithFiles makes a site whose library has so many bytes, in a dozen files or more.
func fillWithFiles(t *testing.T, folder string, bytes int64) {
	t.Helper()
	made := program(t, folder, "key", "add", "--kind", "newsroom", "--name", "drill", "--role", "Administrator", "--data", "site")
	if made.status != 0 {
		t.Fatal(made.err)
	}
	base := startChild(t, folder, "--data", "site")
	defer http.DefaultClient.CloseIdleConnections()
	from := rand.NewChaCha8([32]byte{7})
	each := min(bytes/12, 200<<20)
	for n := int64(0); n*each < bytes; n++ {
		r, err := http.NewRequestWithContext(t.Context(), "POST", fmt.Sprintf("%s/newsroom/api/media?name=tape-%03d.txt", base, n), io.LimitReader(from, each))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+strings.TrimSpace(made.out))
		r.Header.Set("Content-Type", "application/octet-stream")
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		says, _ := io.ReadAll(answer.Body)
		answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			t.Fatalf("tape %d: %d %s", n, answer.StatusCode, says)
		}
	}
}

// measured runs the program, and tells how long it took and what memory, in KB; 0 where the system does not tell.
func measured(t *testing.T, folder string, args ...string) (took time.Duration, peak int64) {
	t.Helper()
	told := filepath.Join(t.TempDir(), "peak")
	cmd := exec.CommandContext(t.Context(), "firsthand", args...)
	cmd.Dir, cmd.Env = folder, append(os.Environ(), peakFile+"="+told)
	began := time.Now()
	if said, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("firsthand %v: %v: %s", args, err, said)
	}
	took = time.Since(began)
	status, err := os.ReadFile(told)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	_, text, _ := strings.Cut(string(status), "VmHWM:")
	fmt.Sscan(text, &peak)
	return took, peak
}

func hashOf(t *testing.T, file string) string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		t.Fatal(err)
	}
	return hex.EncodeToString(h.Sum(nil))
}
