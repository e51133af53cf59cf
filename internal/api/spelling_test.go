package api_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/firsthandtest"
)

// spelling is another way to write a call that some servers take for the plain one.
type spelling struct {
	name   string
	path   func(plain string) string
	method func(plain string) string
	header [2]string
}

func spelledPath(name string, path func(string) string) spelling {
	return spelling{name: name, path: path}
}

var spellings = []spelling{
	spelledPath("as it is", func(p string) string { return p }),
	spelledPath("with a slash behind", func(p string) string { return p + "/" }),
	spelledPath("with two slashes before", func(p string) string { return "/" + p }),
	spelledPath("with doubled slashes", func(p string) string { return strings.ReplaceAll(p, "/", "//") }),
	spelledPath("in capitals", strings.ToUpper),
	spelledPath("with its first letter encoded", func(p string) string { return fmt.Sprintf("/%%%02x%s", p[1], p[2:]) }),
	spelledPath("with its letter encoded twice", func(p string) string { return fmt.Sprintf("/%%25%02x%s", p[1], p[2:]) }),
	spelledPath("through a folder and back", func(p string) string { return "/openapi.json/.." + p }),
	spelledPath("through an encoded folder and back", func(p string) string { return "/openapi.json/%2e%2e" + p }),
	spelledPath("with encoded slashes", func(p string) string { return "/" + strings.ReplaceAll(p[1:], "/", "%2f") }),
	spelledPath("with a dot", func(p string) string { return "/." + p }),
	spelledPath("with a parameter of the path", func(p string) string { return p + ";x=1" }),
	spelledPath("with a blank behind", func(p string) string { return p + "%20" }),
	spelledPath("with a NUL behind", func(p string) string { return p + "%00" }),
	spelledPath("with an ending", func(p string) string { return p + ".json" }),
	{name: "by POST with the method in a header", header: [2]string{"X-HTTP-Method-Override", ""}, method: func(string) string { return http.MethodPost }},
	{name: "by GET with the method in a header", header: [2]string{"X-HTTP-Method", ""}, method: func(string) string { return http.MethodGet }},
	{name: "with the path in a header", header: [2]string{"X-Original-URL", "path"}},
	{name: "with the path rewritten in a header", header: [2]string{"X-Rewrite-URL", "path"}},
	{name: "with the role in a header", header: [2]string{"X-Role", "Owner"}},
	{name: "by HEAD", method: func(m string) string {
		if m == http.MethodGet {
			return http.MethodHead
		}
		return m
	}},
}

// spelled sends a call in another spelling, and follows where the server leads a browser that spelled it so.
func (d *desk) spelled(s spelling, key, method, path string, body []byte) *http.Response {
	d.t.Helper()
	plain, query, asked := strings.Cut(path, "?")
	way := method
	if s.method != nil {
		way = s.method(method)
	}
	target := plain
	if s.path != nil {
		target = s.path(plain)
	}
	target = strings.TrimSuffix(api.NewsroomPath, "/") + target
	if asked {
		target += "?" + query
	}
	for range 4 {
		r, err := http.NewRequestWithContext(d.t.Context(), way, "https://desk.example"+target, bytes.NewReader(body))
		if err != nil {
			d.t.Fatalf("%s %s: %v", s.name, target, err)
		}
		r.Header.Set("Content-Type", "application/json")
		switch s.header[1] {
		case "":
			if s.header[0] != "" {
				r.Header.Set(s.header[0], method)
			}
		case "path":
			r.Header.Set(s.header[0], api.NewsroomPath+strings.TrimPrefix(path, "/"))
		default:
			r.Header.Set(s.header[0], s.header[1])
		}
		if key != "" {
			r.Header.Set("Authorization", "Bearer "+key)
		}
		d.calls++
		r.RemoteAddr = fmt.Sprintf("198.51.%d.%d:1", d.calls/250%250, d.calls%250)
		w := httptest.NewRecorder()
		d.door.ServeHTTP(w, r)
		answer := w.Result()
		to := answer.Header.Get("Location")
		if answer.StatusCode < 300 || answer.StatusCode > 399 || !strings.HasPrefix(to, "/") {
			return answer
		}
		target = to
	}
	d.t.Fatalf("%s %s leads round in a circle", s.name, target)
	return nil
}

// TestNoSpellingOfAPathOpensMore goes through every operation of the router: who is refused the plain call, signed out or
// in any role, is refused it in every other spelling.
func TestNoSpellingOfAPathOpensMore(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	maps.Copy(examples, readingExamples)
	maps.Copy(examples, memberExamples)
	maps.Copy(examples, importExamples)
	maps.Copy(examples, staffExamples)
	callers := map[string]string{"nobody": "", "a key that is none": strings.Repeat("0", 64)}
	for _, role := range roles {
		callers[string(role)] = d.keys[role]
	}
	refused := 0
	for _, o := range d.described() {
		if o.open || len(examples[o.name]) == 0 {
			continue
		}
		method, _, _ := strings.Cut(o.name, " ")
		me, _ := d.enters(firsthand.Owner)
		path, in := examples[o.name][0].makes(d, me)
		body, ok := in.([]byte)
		if !ok {
			body, _ = json.Marshal(in)
		}
		for caller, key := range callers {
			if !d.refuses(o, key) {
				continue
			}
			refused++
			for _, s := range spellings {
				if answer := d.spelled(s, key, method, path, body); answer.StatusCode < 400 && !harmless(s, method) || answer.StatusCode > 499 && answer.StatusCode != http.StatusNotImplemented {
					t.Errorf("%s as %s, %s, answers %d", o.name, caller, s.name, answer.StatusCode)
				}
			}
		}
	}
	if refused < 300 {
		t.Errorf("only %d calls were refused: the test looks at nothing", refused)
	}
}

// refuses tells whether the table refuses an operation to a caller, whatever it is done to.
func (d *desk) refuses(o operation, key string) bool {
	for _, role := range roles {
		if d.keys[role] != key || o.person {
			continue
		}
		for _, act := range o.acts {
			if mine[act] || (firsthand.Actor{ID: "me", Role: role}).May(act, "me") == nil {
				return false
			}
		}
		return len(o.acts) > 0
	}
	return true
}

// harmless: a header that names another method is not listened to, so that a GET of a path that can be read is answered
// as a GET.
func harmless(s spelling, method string) bool {
	return s.method != nil && s.header[0] != "" && s.method(method) != method
}
