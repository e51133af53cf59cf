package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
)

// startProgram runs a command that serves, as a user would, and gives the address that it prints.
func startProgram(t *testing.T, args ...string) (base string, stop func() int) {
	t.Helper()
	base, _, stop = startNewSite(t, args...)
	return base, stop
}

// startNewSite is startProgram, with the code of the link that the program prints while the site has no owner.
func startNewSite(t *testing.T, args ...string) (base, code string, stop func() int) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	out, in := io.Pipe()
	done := make(chan int, 1)
	go func() {
		status := run(ctx, args, streams{strings.NewReader(""), in, testLog{t}})
		in.Close()
		done <- status
	}()
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if line := lines.Text(); strings.HasPrefix(line, "Nobody owns this site yet") {
			_, code, _ = strings.Cut(line, "/newsroom/set-up#")
		}
		if rest, ok := strings.CutPrefix(lines.Text(), "listening on "); ok {
			base = strings.TrimSuffix(rest, "/")
			break
		}
	}
	if base == "" {
		t.Fatalf("firsthand %v ended with %d before it listened", args, <-done)
	}
	go io.Copy(io.Discard, out)
	stopped := false
	stop = func() int {
		if stopped {
			return 0
		}
		stopped = true
		cancel()
		return <-done
	}
	t.Cleanup(func() { stop() })
	return base, code, stop
}

// posts sends JSON to the newsroom's API and gives the status.
func posts(t *testing.T, base, path, body string) int {
	t.Helper()
	resp, err := http.Post(base+"/newsroom/api/"+path, "application/json", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	return resp.StatusCode
}

func TestWhoReadsTheProgramsScreenSetsTheSiteUpAndNobodyElse(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "site")
	in := func(code string) string {
		return `{"code":"` + code + `","name":"Ottilie Brandt","email":"ottilie@quay.example","password":"a sentence that is long","site_title":"The Quay"}`
	}
	_, old, stop := startNewSite(t, "serve", "--data", folder, "--listen", "127.0.0.1:0")
	stop()
	base, code, stop := startNewSite(t, "serve", "--data", folder, "--listen", "127.0.0.1:0")
	if len(code) < 26 || old == code {
		t.Fatalf("the codes are %q and %q", old, code)
	}
	for _, wrong := range []string{"guess", old} {
		if status := posts(t, base, "setup", in(wrong)); status != http.StatusForbidden {
			t.Errorf("with the code %q: %d", wrong, status)
		}
	}
	if status := posts(t, base, "setup", in(code)); status != http.StatusOK {
		t.Errorf("with the code that was printed: %d", status)
	}
	stop()
	if _, code, _ := startNewSite(t, "serve", "--data", folder, "--listen", "127.0.0.1:0"); code != "" {
		t.Error("a site that has an owner prints a code")
	}
}

type testLog struct{ t *testing.T }

func (l testLog) Write(p []byte) (int, error) {
	l.t.Log(strings.TrimSpace(string(p)))
	return len(p), nil
}

// read gets a page that must be there.
func read(t *testing.T, url string) string {
	t.Helper()
	resp, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("GET %s: %d %v\n%s", url, resp.StatusCode, err, body)
	}
	return string(body)
}

func TestServeStopsGracefully(t *testing.T) {
	base, stop := startProgram(t, "serve", "--data", filepath.Join(t.TempDir(), "site"), "--listen", "127.0.0.1:0")
	if page := read(t, base+"/"); !strings.Contains(page, "Firsthand") {
		t.Errorf("an empty site shows:\n%s", page)
	}
	if status := stop(); status != 0 {
		t.Errorf("a stopped server ends with status %d", status)
	}
}

func TestPortInUseIsOneSentence(t *testing.T) {
	base, _ := startProgram(t, "serve", "--data", filepath.Join(t.TempDir(), "site"), "--listen", "127.0.0.1:0")
	var said strings.Builder
	status := run(t.Context(), []string{"serve", "--data", filepath.Join(t.TempDir(), "other"), "--listen", strings.TrimPrefix(base, "http://")},
		streams{strings.NewReader(""), io.Discard, &said})
	if status != 1 || !strings.Contains(said.String(), "in use by another program") || strings.Count(said.String(), "\n") != 1 {
		t.Errorf("status %d: %s", status, said.String())
	}
}
