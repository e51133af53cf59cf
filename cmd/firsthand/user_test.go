package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"firsthand/internal/firsthandtest"
)

// calls makes a call of the newsroom's API as a page of it does, and gives the status and the answer.
func calls(t *testing.T, base, method, path string, in any) (int, map[string]any) {
	t.Helper()
	data, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(t.Context(), method, base+"/newsroom/api/"+path, bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	out := map[string]any{}
	if err := json.NewDecoder(resp.Body).Decode(&out); err != nil {
		t.Fatalf("%s %s answers %d: %v", method, path, resp.StatusCode, err)
	}
	return resp.StatusCode, out
}

// The host's owner forgot their password. A link comes from the command line, while the server runs and while it does not.
func TestWhoIsLockedOutComesInByTheCommandLine(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		flags := []string{"--data", filepath.Join(t.TempDir(), "site")}
		if strings.HasPrefix(address, "postgres") {
			flags = append(flags, "--database", address)
		}
		user := func(args ...string) outcome {
			return program(t, "", append(append([]string{"user"}, args...), flags...)...)
		}
		serve := func() (base, code string, stop func() int) {
			return startNewSite(t, append([]string{"serve", "--listen", "127.0.0.1:0"}, flags...)...)
		}
		base, code, stop := serve()
		if o := user("list"); o.status != 0 || !strings.HasPrefix(o.out, "EMAIL") || !strings.Contains(o.err, "Nobody has an account yet") {
			t.Errorf("of a new site: %+v", o)
		}
		status, out := calls(t, base, "POST", "setup", map[string]any{"code": code, "name": "Ottilie Brandt", "email": "Ottilie@quay.example", "password": "a sentence that is long", "site_title": "The Quay"})
		if status != http.StatusOK {
			t.Fatal(out)
		}
		link := func() string {
			t.Helper()
			o := user("link", "ottilie@quay.example", "--url", "https://quay.example")
			token, ok := strings.CutPrefix(strings.TrimSpace(o.out), "https://quay.example/newsroom/reset#")
			if o.status != 0 || !ok || !strings.Contains(o.err, "good once, for an hour") {
				t.Fatalf("a link: %+v", o)
			}
			return token
		}
		running := link()
		stop()
		stopped := link()
		if o := user("list"); !strings.Contains(o.out, "Ottilie@quay.example") || !strings.Contains(o.out, "Ottilie Brandt") || !strings.Contains(o.out, "Owner") {
			t.Errorf("the list is %s", o.out)
		}
		base, _, _ = serve()
		in := map[string]any{"token": running, "password": "another long sentence"}
		if status, _ := calls(t, base, "POST", "session/password", in); status != http.StatusNotFound {
			t.Errorf("a link that a newer one took the place of answers %d", status)
		}
		in["token"] = stopped
		if status, out := calls(t, base, "POST", "session/password", in); status != http.StatusOK || out["name"] != "Ottilie Brandt" {
			t.Errorf("a link answers %d %v", status, out)
		}
		if status, _ := calls(t, base, "POST", "session/password", in); status != http.StatusNotFound {
			t.Errorf("a link for the second time answers %d", status)
		}
		if status, _ := calls(t, base, "POST", "session", map[string]any{"email": "ottilie@quay.example", "password": "another long sentence"}); status != http.StatusOK {
			t.Errorf("the new password answers %d", status)
		}
		for what, o := range map[string]outcome{
			"Nobody with the address":   user("link", "nobody@quay.example"),
			"is not the address":        user("link", "ottilie@quay.example", "--url", "quay"),
			"the last owner":            user("role", "ottilie@quay.example", "Editor"),
			"is no role":                user("role", "ottilie@quay.example", "editress"),
			"has an account here: “fir": user("role", "nobody@quay.example", "Editor"),
		} {
			refusedIn(t, o, what)
		}
		var told struct{ Users []map[string]string }
		o := user("list", "--json")
		if err := json.Unmarshal([]byte(o.out), &told); err != nil || len(told.Users) != 1 || told.Users[0]["email"] != "Ottilie@quay.example" || told.Users[0]["status"] != "active" || strings.Contains(o.out, "argon2") {
			t.Errorf("for programs: %s", o.out)
		}
	})
}

func TestAMistypedFolderIsNoNewSite(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "sight")
	for _, args := range [][]string{{"list"}, {"link", "ottilie@quay.example"}, {"role", "ottilie@quay.example", "Editor"}, {"disable", "ottilie@quay.example"}} {
		refusedIn(t, program(t, "", append(append([]string{"user"}, args...), "--data", folder)...), "There is no site in the folder", folder, "--data")
	}
	if _, err := os.Stat(folder); err == nil {
		t.Error("a folder was made")
	}
}
