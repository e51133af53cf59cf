package wxr

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"firsthand/internal/importers/incoming"
)

var update = flag.Bool("update", false, "write what the export becomes")

// tellAll opens an export and gives what it tells, a line for each thing.
func tellAll(t *testing.T, name, uploads string) (incoming.About, []incoming.Item) {
	t.Helper()
	s, err := Open(t.Context(), name, uploads)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var items []incoming.Item
	if err := s.Each(t.Context(), func(i incoming.Item) error { items = append(items, i); return nil }); err != nil {
		t.Fatal(err)
	}
	return s.About(), items
}

func written(t *testing.T, items []incoming.Item) string {
	t.Helper()
	var out strings.Builder
	for _, i := range items {
		at := i
		at.At = 0
		body := ""
		if i.Story != nil {
			plain := *i.Story
			body = string(plain.Body.JSON())
			plain.Body.Blocks = nil
			at.Story = &plain
		}
		line, err := json.Marshal(at)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&out, "%s\n", line)
		if body != "" {
			fmt.Fprintf(&out, "\t%s\n", body)
		}
	}
	return out.String()
}

// TestARealExportIsTold: what a real WordPress exported becomes, to the letter, what it became when somebody read it.
func TestARealExportIsTold(t *testing.T) {
	about, items := tellAll(t, "testdata/site.xml.gz", "")
	got := fmt.Sprintf("%+v\n", about) + written(t, items)
	if *update {
		if err := os.WriteFile("testdata/site.txt", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile("testdata/site.txt")
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
		for i := range min(len(g), len(w)) {
			if g[i] != w[i] {
				t.Fatalf("line %d\n got %s\nwant %s", i+1, g[i], w[i])
			}
		}
		t.Fatalf("%d lines, want %d", len(g), len(w))
	}
	if about.Permalink != "/{year}/{month}/{slug}/" || about.Site != "harbour.example" {
		t.Errorf("%+v", about)
	}
	if _, again := tellAll(t, "testdata/site.xml.gz", ""); written(t, again) != written(t, items) {
		t.Error("told again it is another")
	}
}

func exported(t *testing.T) []byte {
	t.Helper()
	f, err := os.Open("testdata/site.xml.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func count(items []incoming.Item, kind incoming.Kind) (n int) {
	for _, i := range items {
		if i.Kind == kind && i.Err == nil {
			n++
		}
	}
	return n
}

// TestWhatIsDamagedIsNamed: of an export that was cut off comes what was whole, whatever its form.
func TestWhatIsDamagedIsNamed(t *testing.T) {
	whole := exported(t)
	dir := t.TempDir()
	write := func(name string, data []byte) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	_, all := tellAll(t, write("whole.xml", whole), "")
	packed, err := os.ReadFile("testdata/site.xml.gz")
	if err != nil {
		t.Fatal(err)
	}
	for name, file := range map[string]string{"xml": write("half.xml", whole[:len(whole)/2]), "gz": write("half.xml.gz", packed[:len(packed)/2])} {
		t.Run(name, func(t *testing.T) {
			_, items := tellAll(t, file, "")
			last := items[len(items)-1]
			if n := count(items, incoming.Stories); n < 10 || n >= count(all, incoming.Stories) || last.Err == nil && !strings.Contains(fmt.Sprint(items[len(items)-2].Err), "ends") {
				t.Errorf("%d stories, then %+v", n, last)
			}
		})
	}
	for name, data := range map[string][]byte{"page.html": []byte("<html>"), "empty.xml": nil, "half.zip": []byte("PK\x03\x04nothing")} {
		file := write(name, data)
		if Is(file) {
			t.Errorf("%s counts as an export", name)
		}
		if s, err := Open(t.Context(), file, ""); err == nil {
			s.Close()
			t.Errorf("%s was opened", name)
		}
	}
	if s, err := Open(t.Context(), write("x.xml", whole), filepath.Join(dir, "nowhere")); err == nil {
		s.Close()
		t.Error("uploads that are not there were opened")
	}
}

// TestUploads: files are taken from a folder, and from nothing outside of it.
func TestUploads(t *testing.T) {
	dir := t.TempDir()
	outside := filepath.Join(dir, "secret.txt")
	inside := filepath.Join(dir, "uploads")
	if err := os.MkdirAll(filepath.Join(inside, "2021/05"), 0o700); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{outside: "secret", filepath.Join(inside, "2021/05/a.png"): "picture"} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(outside, filepath.Join(inside, "2021/05/b.png")); err != nil {
		t.Fatal(err)
	}
	u, err := openUploads(inside)
	if err != nil {
		t.Fatal(err)
	}
	defer u.close()
	open := u.find("https://harbour.example/wp-content/uploads/2021/05/a.png?x=1")
	if open == nil {
		t.Fatal("it is not found")
	}
	in, err := open(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	if data, _ := io.ReadAll(in); !bytes.Equal(data, []byte("picture")) {
		t.Errorf("%q", data)
	}
	for _, bad := range []string{"/wp-content/uploads/../secret.txt", "/wp-content/uploads/2021/05/b.png", "/wp-content/uploads/none.png", "://"} {
		if open := u.find(bad); open != nil {
			if in, err := open(context.Background()); err == nil {
				in.Close()
				t.Errorf("%s was opened", bad)
			}
		}
	}
}
