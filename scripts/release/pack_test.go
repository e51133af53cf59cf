package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// sources are a folder with what an archive is made of; when they were written must not matter.
func sources(t *testing.T, at time.Time) pieces {
	t.Helper()
	root := t.TempDir()
	for name, text := range map[string]string{"LICENSE": "MIT", "packaging/firsthand.service": "[Unit]", "packaging/check.sh": "#!/bin/sh", "packaging/check.go": "package packaging", "built/firsthand": "program"} {
		place := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(place), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(place, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(place, at, at); err != nil {
			t.Fatal(err)
		}
	}
	return pieces{version: "1.4.0", goos: "linux", goarch: "arm64", program: filepath.Join(root, "built/firsthand"), root: root, beside: []string{"LICENSE", "packaging"}, at: time.Unix(1_790_000_000, 0).UTC()}
}

func packed(t *testing.T, p pieces) (name string, data []byte) {
	t.Helper()
	out := t.TempDir()
	name, err := pack(p, out)
	if err != nil {
		t.Fatal(err)
	}
	if err := writeSums(out, []string{name}); err != nil {
		t.Fatal(err)
	}
	if data, err = os.ReadFile(filepath.Join(out, name)); err != nil {
		t.Fatal(err)
	}
	sums, err := os.ReadFile(filepath.Join(out, sumsName))
	if want := fmt.Sprintf("%x  %s\n", sha256.Sum256(data), name); err != nil || string(sums) != want {
		t.Errorf("the checksums are %q, want %q", sums, want)
	}
	return name, data
}

func TestTheSamePiecesGiveTheSameBytes(t *testing.T) {
	for _, goos := range []string{"linux", "windows"} {
		one, other := sources(t, time.Unix(1_000_000_000, 0)), sources(t, time.Unix(1_500_000_000, 0))
		one.goos, other.goos = goos, goos
		_, first := packed(t, one)
		_, second := packed(t, other)
		if !bytes.Equal(first, second) {
			t.Errorf("%s: two archives of the same pieces differ", goos)
		}
	}
}

func TestAnArchiveUnpacksToOneFolderWithAProgramThatRuns(t *testing.T) {
	name, data := packed(t, sources(t, time.Now()))
	if name != "firsthand_1.4.0_linux_arm64.tar.gz" {
		t.Errorf("it is called %s", name)
	}
	unpacked, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for archive := tar.NewReader(unpacked); ; {
		h, err := archive.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, fmt.Sprintf("%s %o %d", strings.TrimPrefix(h.Name, "firsthand_1.4.0_linux_arm64/"), h.Mode, h.Uid))
	}
	if want := "LICENSE 644 0|firsthand 755 0|packaging/check.sh 755 0|packaging/firsthand.service 644 0"; strings.Join(got, "|") != want {
		t.Errorf("it holds %v", got)
	}
	p := sources(t, time.Now())
	p.goos = "windows"
	name, data = packed(t, p)
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil || name != "firsthand_1.4.0_windows_arm64.zip" || len(archive.File) != 4 {
		t.Errorf("for Windows: %s %v", name, err)
	}
}

// TestTheImageIsMadeOfWhatAnArchiveHas: who builds it has the archive of a release, and no sources.
func TestTheImageIsMadeOfWhatAnArchiveHas(t *testing.T) {
	data, err := os.ReadFile("../../packaging/Containerfile")
	if err != nil {
		t.Fatal(err)
	}
	copied := 0
	for _, line := range strings.Split(string(data), "\n") {
		words := strings.Fields(line)
		if len(words) < 3 || words[0] != "COPY" || strings.Contains(line, "--from=") {
			continue
		}
		copied++
		if from := words[len(words)-2]; from != "firsthand" {
			t.Errorf("%q: an archive has no %s", line, from)
		}
	}
	if copied == 0 {
		t.Error("the image takes nothing in")
	}
}
