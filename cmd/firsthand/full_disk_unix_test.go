//go:build unix

package main

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// limitFiles has every write that would make a file longer fail; "": none does.
func limitFiles(bytes string) {
	var most uint64
	if n, _ := fmt.Sscan(bytes, &most); n == 0 {
		return
	}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: most, Max: most}); err != nil {
		panic(err)
	}
}

const (
	roomLeft = 6 << 20 // more than a small database has, with its log
	tooMuch  = 8 << 20
)

// cramped runs the program where no file gets larger than roomLeft.
func cramped(t *testing.T, folder string, args ...string) outcome {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "firsthand", args...)
	var out, said bytes.Buffer
	cmd.Dir, cmd.Stdout, cmd.Stderr = folder, &out, &said
	cmd.Env = append(os.Environ(), largestFile+"="+fmt.Sprint(roomLeft))
	cmd.Run() // how it ended is looked at
	return outcome{status: cmd.ProcessState.ExitCode(), out: out.String(), err: said.String()}
}

// saysFull checks that a command ended with one sentence, which says that the disk is full.
func saysFull(t *testing.T, what string, o outcome) {
	t.Helper()
	if o.status != 1 || strings.Count(o.err, "\n") != 1 || !strings.Contains(o.err, "is full") {
		t.Errorf("%s on a full disk ends with %d: %s%s", what, o.status, o.out, o.err)
	}
}

// TestOnAFullDiskNothingHalfIsLeft has copies, exports, what comes in and uploads meet a disk that takes no more.
func TestOnAFullDiskNothingHalfIsLeft(t *testing.T) {
	folder := t.TempDir()
	site := []string{"--data", "site"}
	made := program(t, folder, append([]string{"key", "add", "--kind", "newsroom", "--name", "drill", "--role", "Administrator"}, site...)...)
	if made.status != 0 {
		t.Fatal(made.err)
	}
	film := make([]byte, tooMuch)
	rand.NewChaCha8([32]byte{}).Read(film)
	at := filepath.Join(folder, "site/blobs/content/files/2026/11/film.bin")
	if err := os.MkdirAll(filepath.Dir(at), 0o700); err != nil {
		t.Fatal(err)
	}
	writeFile(t, at, film)
	before := namesIn(t, folder)
	saysFull(t, "an export", cramped(t, folder, append([]string{"export", "site.zip"}, site...)...))
	if got := namesIn(t, folder); got != before {
		t.Errorf("an export on a full disk left\n%s\nof\n%s", got, before)
	}
	saysFull(t, "a copy", cramped(t, folder, append([]string{"backup", "--to", "place"}, site...)...))
	if got := program(t, folder, "backup", "--to", "place", "--list", "--json", "--data", "site"); strings.TrimSpace(got.out) != "[]" {
		t.Errorf("a copy on a full disk: %s%s", got.out, got.err)
	}
	for _, args := range [][]string{{"export", "site.zip"}, {"backup", "--to", "place"}} { // and when there is room
		if got := program(t, folder, append(args, site...)...); got.status != 0 {
			t.Fatal(got.err)
		}
	}
	before = namesIn(t, folder)
	saysFull(t, "a restore", cramped(t, folder, "restore", "place", "--data", "back"))
	if got := namesIn(t, folder); got != before {
		t.Errorf("a restore on a full disk left\n%s\nof\n%s", got, before)
	}
	saysFull(t, "an archive that comes in", cramped(t, folder, "import", "site.zip", "--data", "other"))
	if left := namesIn(t, filepath.Join(folder, "other")); strings.Contains(left, "film") {
		t.Errorf("an archive that came in on a full disk left\n%s", left)
	}
	uploadOnAFullDisk(t, folder, strings.TrimSpace(made.out), film)
}

// uploadOnAFullDisk sends a film to a server that cannot keep it, and sees that the server goes on.
func uploadOnAFullDisk(t *testing.T, folder, key string, film []byte) {
	t.Helper()
	before := namesIn(t, filepath.Join(folder, "site/blobs"))
	t.Setenv(largestFile, fmt.Sprint(roomLeft))
	base := startChild(t, folder, "--data", "site")
	send := func(method, path string, body []byte) (int, string) {
		t.Helper()
		r, err := http.NewRequestWithContext(t.Context(), method, base+path, bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+key)
		r.Header.Set("Content-Type", "application/octet-stream")
		if method == "POST" && !bytes.Equal(body, film) {
			r.Header.Set("Content-Type", "application/json")
		}
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		text, _ := io.ReadAll(answer.Body)
		return answer.StatusCode, string(text)
	}
	status, says := send("POST", "/newsroom/api/media?name=notes.txt", film)
	if status != http.StatusServiceUnavailable || !strings.Contains(says, "notes.txt could not be written to the disk, which may be full: nothing of it was kept.") {
		t.Errorf("an upload on a full disk is answered with %d %s", status, says)
	}
	if got := namesIn(t, filepath.Join(folder, "site/blobs")); got != before {
		t.Errorf("an upload on a full disk left\n%s\nof\n%s", got, before)
	}
	if status, says = send("POST", "/newsroom/api/topics", []byte(`{"name":"Boats"}`)); status != http.StatusOK {
		t.Errorf("a topic after it is answered with %d %s", status, says)
	}
	if status, _ = send("GET", "/", nil); status != http.StatusOK {
		t.Errorf("the front page after it is answered with %d", status)
	}
}

// namesIn are the names of all files in a folder but those of databases.
func namesIn(t *testing.T, folder string) string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && !strings.HasPrefix(d.Name(), "firsthand.db") {
			names = append(names, strings.TrimPrefix(name, folder))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(names, "\n")
}
