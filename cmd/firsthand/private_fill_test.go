package main

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/png"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
)

// leakOrigin is where the readers of a filled site are told that it stands.
const leakOrigin = "http://desk.example"

// leakSite is a site whose every private field holds a word of its own, and whose every public one holds one, too.
type leakSite struct {
	*apiDesk
	*marked
	db     *store.DB
	owner  string            // the name of who does everything: nobody is told it
	apart  map[string]string // by path: an ID that may be public, and may not stand there
	people map[string]string // by what they are in the fill
	blobs  string
	code   string // that lets set the site up
}

// newLeakSite starts the program on a database and fills it over the newsroom's API.
func newLeakSite(t *testing.T, address string) *leakSite {
	t.Helper()
	s := &leakSite{apiDesk: &apiDesk{t: t}, marked: newMarked(), apart: map[string]string{}, people: map[string]string{}}
	site := filepath.Join(t.TempDir(), "site")
	s.site, s.blobs, s.owner = site, filepath.Join(site, "blobs"), s.secret("api_keys.name")
	s.db = firsthandtest.Open(t, address, store.Options{})
	flags := []string{"--data", site, "--database", address}
	s.key = newKey(t, append(flags, "--kind", "newsroom", "--role", "Owner", "--name", s.owner)...)
	s.content = newKey(t, append(flags, "--kind", "content", "--name", s.secret("api_keys.name"))...)
	other := httptest.NewServer(http.HandlerFunc(s.outsider))
	t.Cleanup(other.Close)
	s.outside = other.URL
	s.base, s.code, _ = startNewSite(t, append([]string{"serve", "--listen", "127.0.0.1:0", "--inside", "127.0.0.0/8", "--url", leakOrigin}, flags...)...)
	s.fillStaff()
	s.fillPeople()
	s.fillQuotes()
	s.fillUnnamed()
	s.fillStories()
	s.fillRelated()
	s.fillDesk()
	s.fillBeside()
	s.fillQuestions()
	s.fillReadings()
	s.fillImports()
	s.fillNumbers()
	s.fillComments()
	s.settled()
	return s
}

func newKey(t *testing.T, flags ...string) string {
	t.Helper()
	var out bytes.Buffer
	if status := run(t.Context(), append([]string{"key", "add"}, flags...), streams{strings.NewReader(""), &out, testLog{t}}); status != 0 {
		t.Fatalf("firsthand key add %v ended with %d", flags, status)
	}
	return strings.TrimSpace(out.String())
}

// outsider is a server of somebody else: pages that are cited, and an address that hears of events and fails.
func (s *leakSite) outsider(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("ETag", `"`+s.secret("captures.etag")+`"`)
	h.Set("Last-Modified", s.secret("captures.last_modified"))
	h.Set("Content-Type", "text/html; charset=utf-8")
	switch {
	case strings.HasPrefix(r.URL.Path, "/hook"):
		w.WriteHeader(http.StatusInternalServerError)
	case r.URL.Path == "/away":
		http.Redirect(w, r, "/"+s.secret("captures.final_url"), http.StatusFound)
	default:
		io.WriteString(w, *s.page.Load())
	}
}

// act does something for which there is no call.
func (s *leakSite) act(act firsthand.Act, fn func(ctx context.Context, tx *store.Tx) error) {
	s.t.Helper()
	who := firsthand.Actor{ID: "act", Name: s.owner, Role: firsthand.Owner}
	if err := s.db.Write(s.t.Context(), who, act, func(tx *store.Tx) error { return fn(s.t.Context(), tx) }); err != nil {
		s.t.Fatal(err)
	}
}

// picture gives the desk a picture; every one has bytes of its own.
func (s *leakSite) picture(shade uint8, about map[string]string) string {
	s.t.Helper()
	img := image.NewGray(image.Rect(0, 0, 40, 30))
	img.SetGray(3, 3, color.Gray{shade})
	var data bytes.Buffer
	if err := png.Encode(&data, img); err != nil {
		s.t.Fatal(err)
	}
	query := url.Values{}
	for name, value := range about {
		query.Set(name, value)
	}
	path, _ := s.sends("/media?"+query.Encode(), data.Bytes())["path"].(string)
	return path
}

// sends is does for a file.
func (s *leakSite) sends(path string, data []byte) map[string]any {
	s.t.Helper()
	status, out := s.send("POST", path, "application/octet-stream", data)
	if status != http.StatusOK {
		s.t.Fatalf("POST %s answers %d %v", path, status, out)
	}
	return out
}

func (s *leakSite) fillPeople() {
	o, p := s.open, s.secret
	portrait := s.picture(1, map[string]string{"name": o("media.path") + ".png", "alt": o("media.alt"), "credit": o("media.credit"), "caption": p("media.caption"),
		"creator": p("media.creator"), "copyright": p("media.copyright"), "licence": "https://" + p("media.licence") + ".example/", "source_url": "https://" + p("media.source_url") + ".example/"})
	maud := s.makes("/people", map[string]any{"name": "Maud " + o("people.name"), "aliases": []string{o("person_names.name")}, "description": o("people.description"), "pronouns": o("people.pronouns"),
		"same_as": []string{"https://" + o("people.same_as") + ".example/"}, "born": "1907-02-03", "portrait": portrait, "notes_private": p("people.notes_private")})
	elder := s.makes("/people", map[string]any{"name": "Elder " + o("people.name"), "born": "1911-04", "died": "1912-05-06", "notes_private": p("people.notes_private")})
	double := s.makes("/people", map[string]any{"name": "M. " + o("people.name"), "description": p("people.description"), "pronouns": p("people.pronouns"), "notes_private": p("people.notes_private")})
	guess := s.makes("/people", map[string]any{"name": "Guess " + o("people.name")})
	inside := s.makes("/people", map[string]any{"name": p("people.name"), "aliases": []string{p("person_names.name")}, "description": p("people.description"), "pronouns": p("people.pronouns"),
		"same_as": []string{"https://" + p("people.same_as") + ".example/"}, "born": "1901-02", "died": "1902", "notes_private": p("people.notes_private"),
		"portrait": s.picture(2, map[string]string{"name": p("media.path") + ".png", "alt": p("media.alt"), "credit": p("media.credit")})})
	for _, id := range []string{maud, elder, double, guess} {
		s.does("POST", "/people/"+id+"/public", map[string]any{"public": true})
	}
	s.people = map[string]string{"maud": maud, "elder": elder, "double": double, "guess": guess, "inside": inside}
	once := s.makes("/people", map[string]any{"name": p("people.name"), "aliases": []string{p("person_names.name")}})
	s.does("POST", "/merges/"+s.makes("/people/"+once+"/merge", map[string]any{"into": inside})+"/undo", nil)
	s.makes("/people/"+double+"/merge", map[string]any{"into": maud})
	s.does("POST", "/people/"+elder+"/private", map[string]any{"show": true, "why": p("audit.detail")})
	s.fillFacts(maud, elder, inside)
}

// fillFacts keeps what is known of people: with a yes and without, and what is nobody's business while they live.
func (s *leakSite) fillFacts(maud, elder, inside string) {
	o, p := s.open, s.secret
	paper := s.makes("/sources", map[string]any{"kind": "paper", "title": o("sources.title"), "published_on": "1918-01-02", "creators": []string{p("sources.creators")}})
	yes := func(path, id string) {
		s.does("POST", path+"/"+id+"/confirm", map[string]any{"by": p("facts.confirmed_by")})
	}
	fact := func(people []string, date, kind string, word func(string) string) string {
		return s.makes("/facts", map[string]any{"text": "In Larkfold: " + word("facts.text"), "people_ids": people, "date": date, "date_text": word("facts.date_text"), "kind": kind, "sentence": p("facts.sentence"), "source_id": paper})
	}
	yes("/facts", fact([]string{maud}, "1914-07", "", o))
	fact([]string{maud}, "1902-07", "", p)
	yes("/facts", fact([]string{maud}, "1907-02-03", "born", p))
	yes("/facts", fact([]string{inside}, "1903", "", p))
	tie := func(other, kind, from, to string, word func(string) string, source any) string {
		in := map[string]any{"subject_id": maud, "object_id": other, "kind": kind, "status": "former", "started": from, "ended": to, "date_text": word("relationships.date_text"), "sentence": p("relationships.sentence")}
		if source != nil {
			in["source_id"] = source
		}
		return s.makes("/relationships", in)
	}
	yes("/relationships", tie(elder, "colleague", "1915", "1916", o, paper))
	tie(elder, "feud", "1904", "1905", p, paper)
	yes("/relationships", tie(elder, "parent", "1903", "1904", p, nil)) // family, and no source that readers can look up
	yes("/relationships", tie(inside, "friend", "1905", "1906", p, paper))
	claim := s.makes("/claims", map[string]any{"text": p("claims.text"), "claimed_by": p("claims.claimed_by"), "claimed_on": "1906", "about_ids": []string{maud}, "first_appearance_id": paper})
	s.does("POST", "/claims/"+claim+"/review", map[string]any{"verdict": p("claims.verdict"), "review_url": "https://" + p("claims.review_url") + ".example/", "reviewed_on": "1908", "reviewed_by": p("claims.reviewed_by")})
}
