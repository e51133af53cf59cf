package main

import (
	"bufio"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"firsthand/internal/firsthandtest"
	"firsthand/internal/ops"
)

// restoreHeld is a restore that says when it comes to a step, and stays there until it is killed: a command of the tests.
// Its arguments are the step, as "files 10", the place, the folder and the database.
func restoreHeld() {
	ctx := context.Background()
	var what string
	var done int64
	fmt.Sscan(os.Args[1], &what, &done)
	place, err := ops.FindPlace(ctx, os.Args[2], ops.S3Keys{})
	if err == nil {
		_, err = ops.Restorer{Place: place, Tell: func(p ops.Progress) {
			if p.What == what && p.Done >= done {
				fmt.Println("held")
				os.Stdin.Read(make([]byte, 1))
			}
		}}.Restore(ctx, os.Args[3], os.Args[4])
	}
	fmt.Println("ended:", err)
	os.Exit(1)
}

// killedRestore starts a restore, and kills it at a step.
func killedRestore(t *testing.T, folder, step, address string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "restore-held", step, "place", "back", address)
	cmd.Dir = folder
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, _ := bufio.NewReader(out).ReadString('\n')
	cmd.Process.Kill()
	cmd.Wait()
	if line != "held\n" {
		t.Fatalf("a restore that is to be killed at %q: %s", step, line)
	}
}

// TestARestoreThatIsKilledGoesOn kills a restore at one step after the other, each time the one that goes on with what the one
// before left. Nobody can open what is left, until the last one has brought all of it.
func TestARestoreThatIsKilledGoesOn(t *testing.T) {
	t.Parallel() // it waits for programs of its own
	firsthandtest.Addresses(t, func(t *testing.T, address string) {
		folder := t.TempDir()
		site := copiedSite(t, folder)
		database := []string{}
		if !strings.HasPrefix(address, "sqlite:") {
			database = []string{"--database", address}
		} else {
			address = ""
		}
		restore := append([]string{"restore", "place", "--data", "back"}, database...)
		for _, step := range []string{"files 10", "files 30", "rows 1", "marks 0", "marks 1"} {
			killedRestore(t, folder, step, address)
			for _, open := range [][]string{{"story", "list", "--data", "back"}, {"serve", "--check", "--data", "back"}, {"backup", "--to", "another", "--data", "back"}} {
				if address == "" && step < "marks" && open[0] == "story" {
					continue // there is no database yet, which is said in its own words
				}
				got := program(t, folder, append(open, database...)...)
				if got.status == 0 || strings.Count(got.err, "\n") != 1 {
					t.Errorf("killed at %q, %s ends with %d: %s", step, open[0], got.status, got.err)
				}
			}
			if got := program(t, folder, append([]string{"doctor", "--data", "back"}, database...)...); !strings.Contains(got.out, "is not through") {
				t.Errorf("killed at %q, the doctor says %s", step, got.out)
			}
		}
		if got := program(t, folder, restore...); got.status != 0 {
			t.Fatal(got.err)
		}
		if diff := cmp.Diff(site.files, filesIn(t, filepath.Join(folder, "back"))); diff != "" {
			t.Error(diff)
		}
		list := program(t, folder, append([]string{"story", "list", "--json", "--data", "back"}, database...)...)
		if list.out != site.stories || list.out == "" {
			t.Errorf("the stories are\n%.500s\n%s\nnot\n%.500s", list.out, list.err, site.stories)
		}
		if got := program(t, folder, restore...); got.status == 0 || !strings.Contains(got.err, "is not empty") {
			t.Errorf("over a whole site: %d, %s", got.status, got.err)
		}
	})
}

// copied is a site with a copy in the folder "place".
type copied struct {
	files   map[string]string
	stories string
}

// copiedSite makes a site of a few hundred stories, files beside them, and a copy.
func copiedSite(t *testing.T, folder string) copied {
	t.Helper()
	for i := range 120 {
		at := filepath.Join(folder, "old", fmt.Sprintf("boat-%d.md", i))
		if err := os.MkdirAll(filepath.Dir(at), 0o700); err != nil {
			t.Fatal(err)
		}
		writeFile(t, at, fmt.Appendf(nil, "---\ntitle: Boat %d\ndate: 2019-03-04\ntags: [boats, b%d]\nauthor: Maud Ferrante\n---\nIt came in.\n", i, i%7))
	}
	if got := program(t, folder, "import", "--data", "site", "old"); got.status != 0 {
		t.Fatal(got.err)
	}
	for i := range 40 {
		at := filepath.Join(folder, "site", "blobs/content/files/2019/03", fmt.Sprintf("%02d.txt", i))
		if err := os.MkdirAll(filepath.Dir(at), 0o700); err != nil {
			t.Fatal(err)
		}
		writeFile(t, at, []byte{byte('a' + i%26)})
	}
	if got := program(t, folder, "backup", "--to", "place", "--data", "site"); got.status != 0 {
		t.Fatal(got.err)
	}
	list := program(t, folder, "story", "list", "--json", "--data", "site")
	return copied{filesIn(t, filepath.Join(folder, "site")), list.out}
}

// filesIn is what lies in a site's folder, by name, without its database and what is made for who runs the machine.
func filesIn(t *testing.T, folder string) map[string]string {
	t.Helper()
	list := map[string]string{}
	err := filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && d.Name() == "imports" {
			return fs.SkipDir
		}
		if err != nil || d.IsDir() || strings.HasPrefix(d.Name(), "firsthand.db") {
			return err
		}
		data, err := os.ReadFile(name)
		list[strings.TrimPrefix(name, folder)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}
