package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"net/http/cookiejar"
	"os"
	"strings"
	"testing"
)

// TestTheDemoLetsOneOfEachRoleIn follows the lines that the demo prints, and looks that the links are good again and no
// longer than it runs.
func TestTheDemoLetsOneOfEachRoleIn(t *testing.T) {
	folder := t.TempDir()
	base, links, stop := startDemo(t, folder)
	var visitor *http.Client // the last who came in
	for _, role := range []string{"Owner", "Administrator", "Editor", "Author", "Contributor"} {
		token := links[strings.ToLower(role)]
		for range 2 {
			jar, _ := cookiejar.New(nil)
			client := &http.Client{Jar: jar}
			visitor = client
			resp, err := client.Post(base+"/newsroom/api/session/link", "application/json", strings.NewReader(`{"token":"`+token+`"}`))
			if err != nil {
				t.Fatal(err)
			}
			resp.Body.Close()
			resp, err = client.Get(base + "/newsroom/api/me")
			if err != nil {
				t.Fatal(err)
			}
			said, err := io.ReadAll(resp.Body)
			resp.Body.Close()
			if err != nil || !strings.Contains(string(said), `"role":"`+role+`"`) {
				t.Errorf("the link of the %s signs in %d %s", role, resp.StatusCode, said)
			}
		}
	}
	for _, path := range []string{"/ghost/", "/ghost/signin/", "/ghost/settings/staff"} {
		if resp, _ := ask(t, http.MethodGet, base+path, nil); resp.StatusCode != http.StatusFound || resp.Header.Get("Location") != "/newsroom/" {
			t.Errorf("%s answers %d and leads to %q", path, resp.StatusCode, resp.Header.Get("Location"))
		}
	}
	for path, status := range map[string]int{"/ghost/api/": http.StatusNotFound, "/ghost/api/admin/posts/": http.StatusForbidden, "/ghost/api/admin/site/": http.StatusOK} {
		if resp, _ := ask(t, http.MethodGet, base+path, nil); resp.StatusCode != status {
			t.Errorf("%s answers %d", path, resp.StatusCode)
		}
	}
	// The demo is gone without having ended well: what it left is in the folder.
	copied := t.TempDir()
	if err := os.CopyFS(copied, os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	stop()
	site, _ := startProgram(t, "serve", "--data", copied, "--listen", "127.0.0.1:0", "--url", base) // whose cookies have the demo's name
	if status := posts(t, site, "session/link", `{"token":"`+links["owner"]+`"}`); status != http.StatusNotFound {
		t.Errorf("a site takes a demo's link: %d", status)
	}
	resp, err := visitor.Get(site + "/newsroom/api/me")
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusUnauthorized {
		t.Errorf("who came by a demo's link is signed in at the site: %d", resp.StatusCode)
	}
	base, _, _ = startDemo(t, folder)
	resp, err = http.Post(base+"/newsroom/api/session/link", "application/json", strings.NewReader(`{"token":"`+links["owner"]+`"}`))
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusNotFound {
		t.Errorf("a link outlives its demo: %d", resp.StatusCode)
	}
}

// startDemo starts the demo in a folder and reads the links that it prints, by role.
func startDemo(t *testing.T, folder string) (base string, links map[string]string, stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	out, in := io.Pipe()
	done := make(chan int, 1)
	go func() {
		done <- run(ctx, []string{"demo", "--data", folder, "--listen", "127.0.0.1:0", "--picture-formats", "none"}, streams{strings.NewReader(""), in, in})
		in.Close()
	}()
	links = map[string]string{}
	lines := bufio.NewScanner(out)
	for base == "" && lines.Scan() {
		line := lines.Text()
		if rest, ok := strings.CutPrefix(line, "Sign in as "); ok {
			role, address, _ := strings.Cut(rest, ": ")
			_, links[role], _ = strings.Cut(address, "#")
		}
		if rest, ok := strings.CutPrefix(line, "listening on "); ok {
			base = strings.TrimSuffix(rest, "/")
		}
	}
	go io.Copy(io.Discard, out)
	ended := false
	stop = func() {
		if !ended {
			ended = true
			cancel()
			if status := <-done; status != 0 {
				t.Errorf("the demo ended with %d", status)
			}
		}
	}
	t.Cleanup(stop)
	return base, links, stop
}
