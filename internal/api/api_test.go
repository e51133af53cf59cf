package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"io/fs"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/archive"
	"firsthand/internal/exporters"
	"firsthand/internal/fetch"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers"
	"firsthand/internal/importers/bring"
	"firsthand/internal/media"
	"firsthand/internal/reports"
	"firsthand/internal/sources"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/webhooks"
)

var update = flag.Bool("update", false, "write docs/newsroom-api.json anew")

const goldenFile = "../../docs/newsroom-api.json"

var roles = []firsthand.Role{firsthand.Owner, firsthand.Administrator, firsthand.Editor, firsthand.Author, firsthand.Contributor}

// desk is the API over a database, with a key for every role.
type desk struct {
	t       *testing.T
	as      firsthand.Role // who makes what examples need; the owner unless it is said
	db      *store.DB
	door    http.Handler
	options api.Options // of the door
	keys    map[firsthand.Role]string

	folder fs.FS // of the blobs
	n      int   // what was made so far: no two have the same name

	calls int
	bring *bring.Desk
}

func newDesk(t *testing.T, db *store.DB, more ...func(*api.Options)) *desk {
	t.Helper()
	folder := t.TempDir()
	blobs, err := media.OpenDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { blobs.Close() })
	client := fetch.New(fetch.Options{Inside: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	passkeys, err := staff.NewPasskeys(db, "https://desk.example")
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{t: t, db: db, keys: map[firsthand.Role]string{}, folder: os.DirFS(folder)}
	d.options = api.Options{DB: db, Looks: testLooks, BaseURL: "https://desk.example", Clock: firsthand.SystemClock{}, Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
		Archivist: &sources.Archivist{DB: db, Blobs: blobs, Fetch: client}, Vault: &sources.Vault{DB: db, Blobs: blobs, KeyFile: filepath.Join(t.TempDir(), "sealed.key")},
		Teller: &webhooks.Teller{DB: db, Blobs: blobs, Fetch: client, BaseURL: "https://desk.example"}, Reader: &importers.Reader{DB: db, Fetch: client}, Passkeys: passkeys, Passwords: staff.CheapPasswords(), SetUpCode: theSetUpCode,
		Copies:   api.Copies{Place: "the folder of copies"},
		Exporter: &exporters.Exporter{DB: db, Files: archive.NewFolder(filepath.Dir(folder)), Blobs: blobs, BaseURL: "https://desk.example", Release: "test"}}
	d.bring = &bring.Desk{DB: db, Pictures: media.NewRenderer(blobs), Fetch: client, Clock: firsthand.SystemClock{}, Log: d.options.Log}
	t.Cleanup(d.bring.Close)
	d.options.Sites = api.Sites{Begin: d.bring.Begin, Stop: d.bring.Stop, Working: d.bring.Working}
	for _, set := range more {
		set(&d.options)
	}
	d.door = api.New(d.options)
	owner := firsthand.Actor{Name: "The owner", Role: firsthand.Owner}
	for _, role := range roles {
		err := db.Write(t.Context(), owner, firsthand.KeySave, func(tx *store.Tx) error {
			_, secret, err := staff.AddKey(context.WithoutCancel(t.Context()), tx, staff.Key{Kind: staff.NewsroomKey, Name: "The " + string(role), Role: role})
			d.keys[role] = secret
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return d
}

// send makes a call with a key; a body that is bytes is sent as it is, anything else as JSON.
func (d *desk) send(key, method, path string, in any) (int, map[string]any, http.Header) {
	d.t.Helper()
	var body io.Reader
	kind := "application/json"
	switch in := in.(type) {
	case nil:
	case []byte:
		body, kind = bytes.NewReader(in), "application/octet-stream"
	default:
		data, err := json.Marshal(in)
		if err != nil {
			d.t.Fatal(err)
		}
		body = bytes.NewReader(data)
	}
	r := httptest.NewRequestWithContext(d.t.Context(), method, api.NewsroomPath+strings.TrimPrefix(path, "/"), body)
	r.Header.Set("Content-Type", kind)
	d.calls++
	r.RemoteAddr = fmt.Sprintf("198.51.%d.%d:1", d.calls/250, d.calls%250) // whoever tries too often is refused
	if token, ok := strings.CutPrefix(key, "cookie "); ok {
		r.AddCookie(&http.Cookie{Name: "firsthand_session", Value: token})
	} else if key != "" {
		r.Header.Set("Authorization", "Bearer "+key)
	}
	w := httptest.NewRecorder()
	d.door.ServeHTTP(w, r)
	out := map[string]any{}
	if strings.Contains(w.Header().Get("Content-Type"), "json") {
		if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil {
			d.t.Fatalf("%s %s answers %d %s", method, path, w.Code, w.Body)
		}
	}
	return w.Code, out, w.Header()
}

func (d *desk) maker() firsthand.Role {
	if d.as == "" {
		return firsthand.Owner
	}
	return d.as
}

func (d *desk) makes(path string, in any) map[string]any {
	d.t.Helper()
	status, out, _ := d.send(d.keys[d.maker()], "POST", path, in)
	if status > 299 || out["id"] == "" {
		d.t.Fatalf("POST %s answers %d %v", path, status, out)
	}
	return out
}

func (d *desk) id(path string, in any) string {
	d.t.Helper()
	id, _ := d.makes(path, in)["id"].(string)
	return id
}

func (d *desk) does(method, path string, in any) map[string]any {
	d.t.Helper()
	status, out, _ := d.send(d.keys[d.maker()], method, path, in)
	if status > 299 {
		d.t.Fatalf("%s %s answers %d %v", method, path, status, out)
	}
	return out
}

// renames changes the name of a topic or a byline, and nothing else.
func (d *desk) renames(path string) (string, any) {
	d.t.Helper()
	now := d.does("GET", path, nil)
	now["name"] = d.named("Rowing")
	delete(now, "id")
	return path, now
}

func (d *desk) named(what string) string {
	d.n++
	return fmt.Sprintf("%s %d", what, d.n)
}

func (d *desk) person() string {
	return d.id("/people", map[string]any{"name": d.named("Maud Ferrante")})
}
func (d *desk) source() string {
	return d.id("/sources", map[string]any{"kind": "page", "url": "https://harbour.example/" + strings.ReplaceAll(d.named("page"), " ", "-")})
}
func (d *desk) text(source string) string {
	return d.id("/sources/"+source+"/texts", map[string]any{"kind": "pasted", "given_by": "Cy Moss", "words": "She said: We made it in a week. Then she left."})
}
func (d *desk) quote() string {
	return d.id("/quotes", map[string]any{"text": "We made it in a week.", "speaker_id": d.person(), "source_id": d.source()})
}
func (d *desk) interview() string {
	return d.id("/interviews", map[string]any{"name": d.named("A talk")})
}
func (d *desk) relationship() (id, one, other string) {
	one, other = d.person(), d.person()
	return d.id("/relationships", map[string]any{"subject_id": one, "object_id": other, "kind": "friend", "status": "current"}), one, other
}
func (d *desk) fact() string {
	return d.id("/facts", map[string]any{"text": d.named("She moved to the coast"), "people_ids": []string{d.person()}, "date": "2012"})
}
func (d *desk) claim() string {
	return d.id("/claims", map[string]any{"text": "It was made in a week.", "claimed_by": "Maud Ferrante"})
}
func (d *desk) story() (id, revision string) {
	made := d.makes("/stories", map[string]any{"title": d.named("Back from the sea"), "markdown": "It was late."})
	return made["id"].(string), made["working_revision"].(string)
}
func (d *desk) published() (id, revision string) {
	id, revision = d.story()
	d.does("POST", "/stories/"+id+"/publish", nil)
	return id, revision
}
func (d *desk) capture() string {
	return d.id("/sources/"+d.source()+"/captures?name=a.png&by=Cy", painted(d.t))
}
func (d *desk) topic() string { return d.id("/topics", map[string]any{"name": d.named("The quay")}) }
func (d *desk) byline() string {
	return d.id("/bylines", map[string]any{"name": d.named("Ottilie Brandt")})
}
func (d *desk) unnamed() string {
	return d.id("/quotes", map[string]any{"text": "They have parted.", "attribution_level": "unnamed", "speaker_printed": "a friend of the couple", "unnamed_reason": "She feared for her work."})
}
func (d *desk) note() string {
	return d.id("/quotes/"+d.unnamed()+"/notes", map[string]any{"who": "A neighbour"})
}
func (d *desk) webhook() string {
	return d.id("/webhooks", map[string]any{"url": "https://listen.example/", "events": []string{"quote.saved"}})
}

func (d *desk) storyNote() string {
	id, _ := d.story()
	return d.id("/stories/"+id+"/notes", map[string]any{"body": "Is it true?"})
}

// onStory is a call about a draft.
func onStory(path string, in any) func(d *desk) (string, any) {
	return func(d *desk) (string, any) {
		id, _ := d.story()
		return "/stories/" + id + path, in
	}
}

func inAnHour() map[string]any {
	return map[string]any{"at": firsthand.SystemClock{}.Now().Add(time.Hour).Format(time.RFC3339)}
}

// report is one that a reader sent.
func (d *desk) report() (id string) {
	reader := firsthand.Actor{Name: "A reader", Role: firsthand.Reader}
	err := d.db.Write(d.t.Context(), reader, firsthand.ReportSend, func(tx *store.Tx) error {
		made, err := reports.Send(d.t.Context(), tx, reports.Report{Kind: "story", Object: "s1", Message: d.named("It was a month")})
		id = string(made)
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return id
}

// picture is one that no other call sent.
func (d *desk) picture() []byte { d.n++; return shaded(d.t, d.n) }

func (d *desk) media() string { return d.id("/media?name=quay.png&credit=Cy+Moss", d.picture()) }

// served is the address of a server of somebody else that has this file.
func (d *desk) served(path string, data []byte) string {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != path {
			http.NotFound(w, r)
			return
		}
		w.Write(data)
	}))
	d.t.Cleanup(server.Close)
	return server.URL + path
}

func painted(t *testing.T) []byte { return shaded(t, 60) }

func shaded(t *testing.T, shade int) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, 400, 300))
	img.Set(1, 1, color.RGBA{uint8(shade >> 16), uint8(shade >> 8), uint8(shade), 255})
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// example is a call that works, made anew each time: where to, with which body.
type example struct {
	act  firsthand.Act // where the operation has several
	make func(d *desk) (path string, in any)
	mine func(d *desk, me staff.User) (path string, in any) // instead, where it is about the caller
}

// makes prepares the call for somebody.
func (e example) makes(d *desk, me staff.User) (path string, in any) {
	if e.mine != nil {
		return e.mine(d, me)
	}
	return e.make(d)
}

// examples has some for each operation of the description.
var examples = map[string][]example{
	"POST /people": {{make: func(d *desk) (string, any) { return "/people", map[string]any{"name": d.named("Idris Vale")} }}},
	"GET /people": {
		{make: func(d *desk) (string, any) { d.person(); return "/people?name=ferr", nil }},
		{make: func(d *desk) (string, any) { return "/people?after=" + d.person(), nil }},
	},
	"GET /people/{id}": {{make: func(d *desk) (string, any) { return "/people/" + d.person(), nil }}},
	"PUT /people/{id}": {{make: func(d *desk) (string, any) {
		return "/people/" + d.person(), map[string]any{"name": d.named("Maud Ferrante-Vale")}
	}}},
	"POST /people/{id}/public": {{make: func(d *desk) (string, any) {
		return "/people/" + d.person() + "/public", map[string]any{"public": true}
	}}},
	"GET /people/{id}/quotes": {
		{make: func(d *desk) (string, any) { return "/people/" + d.person() + "/quotes?about=" + d.person(), nil }},
		{make: func(d *desk) (string, any) {
			return "/people/" + d.person() + "/quotes?year=2012&state=checked&topic=x&outlet=y", nil
		}},
	},
	"GET /people/{id}/uses":     {{make: func(d *desk) (string, any) { return "/people/" + d.person() + "/uses", nil }}},
	"GET /people/{id}/timeline": {{make: func(d *desk) (string, any) { return "/people/" + d.person() + "/timeline", nil }}},
	"GET /contradictions":       {{make: func(d *desk) (string, any) { return "/contradictions?person=" + d.person(), nil }}},
	"GET /unsourced":            {{make: func(*desk) (string, any) { return "/unsourced", nil }}},
	"POST /people/{id}/merge": {{make: func(d *desk) (string, any) {
		return "/people/" + d.person() + "/merge", map[string]any{"into": d.person()}
	}}},
	"GET /people/{id}/merges": {{make: func(d *desk) (string, any) { return "/people/" + d.person() + "/merges", nil }}},
	"POST /merges/{id}/undo": {{make: func(d *desk) (string, any) {
		return "/merges/" + d.id("/people/"+d.person()+"/merge", map[string]any{"into": d.person()}) + "/undo", nil
	}}},
	"POST /people/{id}/private": {{make: func(d *desk) (string, any) {
		return "/people/" + d.person() + "/private", map[string]any{"show": true, "why": "She tells it herself."}
	}}},
	"POST /topics":             {{make: func(d *desk) (string, any) { return "/topics", map[string]any{"name": d.named("Sailing")} }}},
	"GET /topics":              {{make: func(d *desk) (string, any) { d.topic(); return "/topics?q=qu&order=used", nil }}},
	"GET /bylines":             {{make: func(d *desk) (string, any) { d.byline(); return "/bylines?q=ott", nil }}},
	"POST /bylines":            {{make: func(d *desk) (string, any) { return "/bylines", map[string]any{"name": d.named("Ottilie Brandt")} }}},
	"GET /bylines/{id}":        {{make: func(d *desk) (string, any) { return "/bylines/" + d.byline(), nil }}},
	"GET /topics/{id}":         {{make: func(d *desk) (string, any) { return "/topics/" + d.topic(), nil }}},
	"PUT /topics/{id}":         {{make: func(d *desk) (string, any) { return d.renames("/topics/" + d.topic()) }}},
	"GET /quotes/{id}/voucher": {{make: func(d *desk) (string, any) { return "/quotes/" + d.unnamed() + "/voucher", nil }}},
	"POST /quotes/{id}/allow":  {{make: func(d *desk) (string, any) { return "/quotes/" + d.unnamed() + "/allow", nil }}},
	"POST /quotes/{id}/second-source": {{make: func(d *desk) (string, any) {
		return "/quotes/" + d.unnamed() + "/second-source", map[string]any{"source_id": d.source()}
	}}},
	"GET /quotes/{id}/notes": {{make: func(d *desk) (string, any) { return "/quotes/" + d.unnamed() + "/notes", nil }}},
	"POST /quotes/{id}/notes": {{make: func(d *desk) (string, any) {
		return "/quotes/" + d.unnamed() + "/notes", map[string]any{"who": "A neighbour"}
	}}},
	"POST /notes/{id}/open": {{make: func(d *desk) (string, any) {
		return "/notes/" + d.note() + "/open", map[string]any{"why": "To call back."}
	}}},
	"POST /notes/{id}/erase": {{make: func(d *desk) (string, any) {
		return "/notes/" + d.note() + "/erase", map[string]any{"why": "As promised."}
	}}},
	"GET /people/{id}/claims": {{make: func(d *desk) (string, any) { return "/people/" + d.person() + "/claims", nil }}},
	"POST /outlets":           {{make: func(d *desk) (string, any) { return "/outlets", map[string]any{"name": d.named("Harbour Weekly")} }}},
	"POST /sources": {{make: func(d *desk) (string, any) {
		return "/sources", map[string]any{"kind": "paper", "title": d.named("Minutes")}
	}}},
	"GET /sources":               {{make: func(*desk) (string, any) { return "/sources?watch=gone", nil }}},
	"GET /sources/{id}":          {{make: func(d *desk) (string, any) { return "/sources/" + d.source(), nil }}},
	"PUT /sources/{id}":          {{make: func(d *desk) (string, any) { return "/sources/" + d.source(), map[string]any{"kind": "paper"} }}},
	"GET /sources/{id}/uses":     {{make: func(d *desk) (string, any) { return "/sources/" + d.source() + "/uses", nil }}},
	"POST /sources/{id}/recheck": {{make: func(d *desk) (string, any) { return "/sources/" + d.source() + "/recheck", nil }}},
	"POST /sources/{id}/settle": {{make: func(d *desk) (string, any) {
		return "/sources/" + d.source() + "/settle", map[string]any{"by": "Cy Moss"}
	}}},
	"POST /sources/{id}/texts": {{make: func(d *desk) (string, any) {
		return "/sources/" + d.source() + "/texts", map[string]any{"kind": "heard", "given_by": "Cy Moss", "words": "We made it in a week."}
	}}},
	"POST /sources/{id}/captures": {{make: func(d *desk) (string, any) {
		return "/sources/" + d.source() + "/captures?name=a.png&by=Cy", painted(d.t)
	}}},
	"GET /captures/{id}/file":      {{make: func(d *desk) (string, any) { return "/captures/" + d.capture() + "/file", nil }}},
	"GET /texts/{id}":              {{make: func(d *desk) (string, any) { return "/texts/" + d.text(d.source()), nil }}},
	"POST /quotes":                 {{make: func(d *desk) (string, any) { return "/quotes", map[string]any{"text": "It was a month."} }}},
	"GET /quotes/{id}":             {{make: func(d *desk) (string, any) { return "/quotes/" + d.quote(), nil }}},
	"PUT /quotes/{id}":             {{make: func(d *desk) (string, any) { return "/quotes/" + d.quote(), map[string]any{"text": "It was a month."} }}},
	"GET /quotes/{id}/comparisons": {{make: func(d *desk) (string, any) { return "/quotes/" + d.quote() + "/comparisons", nil }}},
	"GET /quotes/{id}/uses":        {{make: func(d *desk) (string, any) { return "/quotes/" + d.quote() + "/uses", nil }}},
	"POST /quotes/{id}/check": {{make: func(d *desk) (string, any) {
		source := d.source()
		quote := d.id("/quotes", map[string]any{"text": "We made it in a week.", "source_id": source})
		return "/quotes/" + quote + "/check", map[string]any{"text_id": d.text(source), "by": "Ottilie Brandt"}
	}}},
	"POST /quotes/{id}/state": {
		{act: firsthand.QuoteVerify, make: func(d *desk) (string, any) {
			return "/quotes/" + d.quote() + "/state", map[string]any{"state": "reported"}
		}},
		{act: firsthand.QuoteDispute, make: func(d *desk) (string, any) {
			return "/quotes/" + d.quote() + "/state", map[string]any{"state": "disputed", "by": "Maud", "note": "It was a month."}
		}},
		{act: firsthand.QuoteWithdraw, make: func(d *desk) (string, any) {
			return "/quotes/" + d.quote() + "/state", map[string]any{"state": "withdrawn", "by": "Maud", "note": "I did not say that."}
		}},
	},
	"GET /cite/suggest": {{make: func(d *desk) (string, any) {
		id, _ := d.story()
		d.quote()
		return "/cite/suggest?story=" + id + "&words=We+made+it+in+a+week", nil
	}}, {make: func(d *desk) (string, any) { d.person(); return "/cite/suggest?q=ferr+week", nil }}},
	"GET /cite/quotes": {{make: func(d *desk) (string, any) { return "/cite/quotes?ids=" + d.quote() + "," + d.unnamed() + ",x", nil }}},
	"POST /cite/check": {{make: func(*desk) (string, any) {
		return "/cite/check", map[string]any{"words": "We made it in a week", "text": "“We made it in a week,” Maud Ferrante said."}
	}}},
	"POST /cite/find": {{make: func(*desk) (string, any) {
		return "/cite/find", map[string]any{"text": "“We made it in a week,” Maud Ferrante said.", "blocks": []int{3}}
	}}},
	"POST /cite/screenshot": {{make: func(d *desk) (string, any) { return "/cite/screenshot?name=post.png&title=A+post", painted(d.t) }}},
	"POST /stories/{id}/quotes": {
		{act: firsthand.QuoteSave, make: func(d *desk) (string, any) {
			id, _ := d.story()
			return "/stories/" + id + "/quotes", map[string]any{"text": "It was a month.", "speaker": d.named("Idris Vale"), "said": "last March",
				"interview": map[string]any{"medium": "phone", "held": "yesterday"}}
		}},
		{act: firsthand.QuoteVerify, make: func(d *desk) (string, any) {
			id, _ := d.story()
			return "/stories/" + id + "/quotes", map[string]any{"text": "It was a month.", "speaker": "Idris Vale", "checked": true,
				"source": map[string]any{"title": "Minutes", "words": "Vale said: It was a month."}}
		}},
		{act: firsthand.QuoteSave, make: func(d *desk) (string, any) {
			id, _ := d.story()
			quote := d.quote()
			return "/stories/" + id + "/quotes", map[string]any{"id": quote, "version": d.version(quote), "text": "It was a month.", "said": "2012"}
		}},
	},
	"GET /stories/{id}/quote-state": {{make: func(d *desk) (string, any) { id, _ := d.story(); return "/stories/" + id + "/quote-state", nil }}},
	"POST /interviews": {{make: func(d *desk) (string, any) {
		return "/interviews", map[string]any{"name": d.named("A talk"), "interviewee_ids": []string{d.person()}}
	}}},
	"GET /interviews/{id}": {{make: func(d *desk) (string, any) { return "/interviews/" + d.interview(), nil }}},
	"PUT /interviews/{id}": {{make: func(d *desk) (string, any) {
		return "/interviews/" + d.interview(), map[string]any{"name": "Another talk", "held_on": "2012"}
	}}},
	"POST /relationships": {{make: func(d *desk) (string, any) {
		return "/relationships", map[string]any{"subject_id": d.person(), "object_id": d.person(), "kind": "spouse", "status": "former"}
	}}},
	"GET /relationships/{id}": {{make: func(d *desk) (string, any) { id, _, _ := d.relationship(); return "/relationships/" + id, nil }}},
	"PUT /relationships/{id}": {{make: func(d *desk) (string, any) {
		id, one, other := d.relationship()
		return "/relationships/" + id, map[string]any{"subject_id": one, "object_id": other, "kind": "feud", "status": "current"}
	}}},
	"POST /relationships/{id}/confirm": {{make: func(d *desk) (string, any) {
		id, _, _ := d.relationship()
		return "/relationships/" + id + "/confirm", map[string]any{"by": "Ottilie Brandt"}
	}}},
	"POST /facts": {{make: func(d *desk) (string, any) {
		return "/facts", map[string]any{"text": d.named("She sang"), "people_ids": []string{d.person()}}
	}}},
	"GET /facts/{id}": {{make: func(d *desk) (string, any) { return "/facts/" + d.fact(), nil }}},
	"PUT /facts/{id}": {{make: func(d *desk) (string, any) {
		return "/facts/" + d.fact(), map[string]any{"text": "She moved inland", "people_ids": []string{d.person()}}
	}}},
	"POST /facts/{id}/confirm": {{make: func(d *desk) (string, any) {
		return "/facts/" + d.fact() + "/confirm", map[string]any{"by": "Ottilie Brandt"}
	}}},
	"POST /claims": {{make: func(d *desk) (string, any) {
		return "/claims", map[string]any{"text": "It took a week.", "claimant_id": d.person()}
	}}},
	"GET /claims/{id}": {{make: func(d *desk) (string, any) { return "/claims/" + d.claim(), nil }}},
	"PUT /claims/{id}": {{make: func(d *desk) (string, any) {
		return "/claims/" + d.claim(), map[string]any{"text": "It took a month.", "claimed_by": "Cy"}
	}}},
	"POST /claims/{id}/review": {{make: func(d *desk) (string, any) {
		return "/claims/" + d.claim() + "/review", map[string]any{"verdict": "false", "review_url": "https://desk.example/week/", "reviewed_on": "2026-05-03", "reviewed_by": "Ottilie Brandt"}
	}}},
	"POST /stories": {{make: func(d *desk) (string, any) {
		return "/stories", map[string]any{"title": d.named("A week"), "markdown": "It was late."}
	}}},
	"GET /stories":      {{make: func(*desk) (string, any) { return "/stories?status=draft", nil }}},
	"GET /stories/{id}": {{make: func(d *desk) (string, any) { id, _ := d.story(); return "/stories/" + id, nil }}},
	"PUT /stories/{id}": {
		{act: firsthand.StorySave, make: func(d *desk) (string, any) {
			id, r := d.story()
			return "/stories/" + id, map[string]any{"title": "A month", "based_on": r}
		}},
		{act: firsthand.StoryPublish, make: func(d *desk) (string, any) {
			id, r := d.story()
			return "/stories/" + id, map[string]any{"featured": true, "based_on": r, "stands_as": d.does("GET", "/stories/"+id, nil)["stands_as"]}
		}},
	},
	"GET /stories/{id}/preview": {{make: func(d *desk) (string, any) {
		id, r := d.story()
		return "/stories/" + id + "/preview?revision=" + r, nil
	}}},
	"GET /stories/{id}/related": {
		{make: func(d *desk) (string, any) { id, _ := d.published(); return "/stories/" + id + "/related", nil }},
		{make: func(d *desk) (string, any) {
			id, _ := d.published()
			return "/stories/" + id + "/related?readers=true", nil
		}},
	},
	"GET /search":                     {{make: func(d *desk) (string, any) { d.story(); return "/search?q=sea&kind=story&state=draft&sort=newest", nil }}},
	"GET /stories/{id}/preview-links": {{make: func(d *desk) (string, any) { id, _ := d.story(); return "/stories/" + id + "/preview-links", nil }}},
	"POST /stories/{id}/preview-links": {{make: func(d *desk) (string, any) {
		id, _ := d.story()
		return "/stories/" + id + "/preview-links", map[string]any{"days": 7, "label": "Ida Lund"}
	}}},
	"DELETE /preview-links/{id}": {{make: func(d *desk) (string, any) {
		id, _ := d.story()
		return "/preview-links/" + d.id("/stories/"+id+"/preview-links", map[string]any{"days": 1}), nil
	}}},
	"POST /stories/{id}/publish":   {{make: func(d *desk) (string, any) { id, _ := d.story(); return "/stories/" + id + "/publish", nil }}},
	"POST /stories/{id}/unpublish": {{make: func(d *desk) (string, any) { id, _ := d.published(); return "/stories/" + id + "/unpublish", nil }}},
	"GET /stories/{id}/shown":      {{make: func(d *desk) (string, any) { id, _ := d.published(); return "/stories/" + id + "/shown", nil }}},
	"POST /stories/{id}/shown/{revision}/withhold": {{make: func(d *desk) (string, any) {
		id, former := d.published()
		d.does("PUT", "/stories/"+id, map[string]any{"title": "A month", "based_on": former})
		d.does("POST", "/stories/"+id+"/publish", nil)
		return "/stories/" + id + "/shown/" + former + "/withhold", map[string]any{"why": "A source was named."}
	}}},
	"POST /stories/{id}/correct": {{make: func(d *desk) (string, any) {
		id, r := d.published()
		return "/stories/" + id + "/correct", map[string]any{"kind": "correction", "text": "It was a month.", "story": map[string]any{"title": "A month", "based_on": r}}
	}}},
	"GET /board":                 {{make: func(d *desk) (string, any) { d.published(); return "/board?mine=true", nil }}},
	"GET /calendar":              {{make: func(d *desk) (string, any) { d.published(); return "/calendar?month=2026-05", nil }}},
	"GET /stories/{id}/workflow": {{make: onStory("/workflow", nil)}},
	"POST /stories/{id}/review":  {{make: onStory("/review", map[string]any{"due_at": "2031-05-04T12:00:00Z", "words": "Is it true?"})}},
	"POST /stories/{id}/approve": {{make: func(d *desk) (string, any) {
		id, r := d.story()
		return "/stories/" + id + "/approve", map[string]any{"revision": r}
	}}},
	"POST /stories/{id}/return": {{make: func(d *desk) (string, any) {
		id, _ := d.story()
		d.does("POST", "/stories/"+id+"/review", map[string]any{})
		return "/stories/" + id + "/return", map[string]any{"why": "The date is missing."}
	}}},
	"POST /stories/{id}/schedule": {{make: func(d *desk) (string, any) {
		id, r := d.story()
		in := inAnHour()
		in["revision"] = r
		return "/stories/" + id + "/schedule", in
	}}},
	"DELETE /stories/{id}/schedule":     {{make: onStory("/schedule", nil)}},
	"POST /stories/{id}/embargo":        {{make: onStory("/embargo", inAnHour())}},
	"DELETE /stories/{id}/embargo":      {{make: onStory("/embargo", nil)}},
	"POST /stories/{id}/unpublish-at":   {{make: onStory("/unpublish-at", inAnHour())}},
	"DELETE /stories/{id}/unpublish-at": {{make: onStory("/unpublish-at", nil)}},
	"PUT /stories/{id}/plan":            {{make: onStory("/plan", map[string]any{"planned_for": "2026-05-31"})}},
	"POST /stories/{id}/trash":          {{make: onStory("/trash", nil)}},
	"POST /stories/{id}/bring-back":     {{make: onStory("/bring-back", nil)}},
	"GET /stories/{id}/revisions":       {{make: onStory("/revisions", nil)}},
	"GET /stories/{id}/revisions/{revision}": {{make: func(d *desk) (string, any) {
		id, r := d.story()
		return "/stories/" + id + "/revisions/" + r, nil
	}}},
	"GET /stories/{id}/revisions/{revision}/compare": {{make: func(d *desk) (string, any) {
		id, r := d.story()
		return "/stories/" + id + "/revisions/" + r + "/compare?with=" + r, nil
	}}},
	"POST /stories/{id}/revisions/{revision}/restore": {{make: func(d *desk) (string, any) {
		id, r := d.story()
		return "/stories/" + id + "/revisions/" + r + "/restore", map[string]any{"based_on": r}
	}}},
	"PUT /stories/{id}/revisions/{revision}/name": {{make: func(d *desk) (string, any) {
		id, r := d.story()
		return "/stories/" + id + "/revisions/" + r + "/name", map[string]any{"name": "Before the call"}
	}}},
	"POST /stories/{id}/revisions/aside": {{make: onStory("/revisions/aside", map[string]any{"title": "A week", "markdown": "From an old page."})}},
	"GET /stories/{id}/notes":            {{make: onStory("/notes", nil)}},
	"POST /stories/{id}/notes":           {{make: onStory("/notes", map[string]any{"body": "Is it true?", "block": "0", "words": "It was late"})}},
	"PUT /story-notes/{id}":              {{make: func(d *desk) (string, any) { return "/story-notes/" + d.storyNote(), map[string]any{"body": "It is."} }}},
	"DELETE /story-notes/{id}":           {{make: func(d *desk) (string, any) { return "/story-notes/" + d.storyNote(), nil }}},
	"POST /story-notes/{id}/resolve": {{make: func(d *desk) (string, any) {
		return "/story-notes/" + d.storyNote() + "/resolve", map[string]any{"resolved": true}
	}}},
	"GET /colleagues":               {{make: func(*desk) (string, any) { return "/colleagues", nil }}},
	"GET /notifications":            {{make: func(*desk) (string, any) { return "/notifications?limit=5", nil }}},
	"POST /notifications/read":      {{make: func(*desk) (string, any) { return "/notifications/read", map[string]any{"ids": []string{"n1"}} }}},
	"POST /stories/{id}/presence":   {{make: onStory("/presence", map[string]any{"session": "w1", "writes": true})}},
	"DELETE /stories/{id}/presence": {{make: onStory("/presence?session=w1", nil)}},
	"POST /stories/{id}/lock":       {{make: onStory("/lock", map[string]any{"session": "w1"})}},
	"GET /reports":                  {{make: func(d *desk) (string, any) { d.report(); return "/reports?status=open", nil }}},
	"POST /reports/{id}/take": {{make: func(d *desk) (string, any) {
		return "/reports/" + d.report() + "/take", map[string]any{"by": "Cy Moss"}
	}}},
	"POST /reports/{id}/settle": {{make: func(d *desk) (string, any) {
		return "/reports/" + d.report() + "/settle", map[string]any{"by": "Cy Moss", "note": "Corrected."}
	}}},
	"DELETE /reports/{id}": {{make: func(d *desk) (string, any) { return "/reports/" + d.report(), nil }}},
	"GET /corrections":     {{make: func(*desk) (string, any) { return "/corrections", nil }}},
	"GET /audit":           {{make: func(d *desk) (string, any) { return "/audit?object=person&id=" + d.person(), nil }}},
	"POST /media":          {{make: func(d *desk) (string, any) { return "/media?name=quay.png&credit=Cy+Moss", d.picture() }}},
	"POST /links/look": {{make: func(d *desk) (string, any) {
		return "/links/look", map[string]any{"url": d.served("/talk/", []byte("<html><title>Harbour talk</title>"))}
	}}},
	"POST /media/from-url": {{make: func(d *desk) (string, any) {
		return "/media/from-url", map[string]any{"url": d.served("/quay.png", d.picture())}
	}}},
	"GET /media":              {{make: func(d *desk) (string, any) { d.media(); return "/media?words=quay&kind=image&only=no_alt", nil }}},
	"GET /media/attention":    {{make: func(*desk) (string, any) { return "/media/attention", nil }}},
	"GET /media/{id}":         {{make: func(d *desk) (string, any) { return "/media/" + d.media(), nil }}},
	"GET /media/{id}/uses":    {{make: func(d *desk) (string, any) { return "/media/" + d.media() + "/uses", nil }}},
	"GET /media/{id}/preview": {{make: func(d *desk) (string, any) { return "/media/" + d.media() + "/preview?size=large&cut=true", nil }}},
	"GET /media/{id}/file":    {{make: func(d *desk) (string, any) { return "/media/" + d.media() + "/file", nil }}},
	"DELETE /media/{id}":      {{make: func(d *desk) (string, any) { return "/media/" + d.media(), nil }}},
	"PATCH /media/{id}": {{act: firsthand.MediaSave, make: func(d *desk) (string, any) {
		return "/media/" + d.media(), map[string]any{"alt": "The quay at night", "rights": "unknown", "rights_expire": ""}
	}}, {act: firsthand.MediaShow, make: func(d *desk) (string, any) {
		return "/media/" + d.media(), map[string]any{"rights": "cleared", "focal": map[string]any{"x": 300, "y": 200}, "crop": map[string]any{"x": 0, "y": 0, "width": 500, "height": 900}}
	}}, {act: firsthand.MediaShow, make: func(d *desk) (string, any) {
		return "/media/" + d.media(), map[string]any{"rights_expire": "2026-01-01T00:00:00Z"}
	}}},
	"POST /media/{id}/restore": {{make: func(d *desk) (string, any) {
		id := d.media()
		d.does("DELETE", "/media/"+id, nil)
		return "/media/" + id + "/restore", nil
	}}},
	"GET /stories/{id}/media-warnings": {{make: func(d *desk) (string, any) { id, _ := d.story(); return "/stories/" + id + "/media-warnings", nil }}},
	"POST /webhooks": {{make: func(*desk) (string, any) {
		return "/webhooks", map[string]any{"url": "https://listen.example/", "events": []string{"quote.saved", "story.published"}}
	}}},
	"GET /webhooks": {{make: func(*desk) (string, any) { return "/webhooks", nil }}},
	"PUT /webhooks/{id}": {{make: func(d *desk) (string, any) {
		return "/webhooks/" + d.webhook(), map[string]any{"url": "https://listen.example/b", "events": []string{"quote.checked"}}
	}}},
	"DELETE /webhooks/{id}": {{make: func(d *desk) (string, any) { return "/webhooks/" + d.webhook(), nil }}},
	"GET /front":            {{make: func(d *desk) (string, any) { d.waiting(); return "/front", nil }}},
	"GET /front/stories":    {{make: func(d *desk) (string, any) { d.published(); return "/front/stories?words=sea", nil }}},
	"PUT /front": {{make: func(d *desk) (string, any) {
		id, _ := d.published()
		return "/front", map[string]any{"based_on": d.liveFront(), "slots": frontSlots(id)}
	}}},
	"POST /front/fill": {{make: func(d *desk) (string, any) {
		id, _ := d.story()
		return "/front/fill", map[string]any{"slots": append(frontSlots(id), map[string]any{"fill": "topic", "topic_id": d.topic()})}
	}}},
	"GET /front/versions": {{make: func(d *desk) (string, any) { return "/front/versions", nil }}},
	"POST /front/versions": {{make: func(d *desk) (string, any) {
		d.n++
		return "/front/versions", map[string]any{"slots": frontSlots(""), "starts_at": time.Now().Add(2*time.Hour + time.Duration(d.n)*time.Second).Format(time.RFC3339)}
	}}},
	"GET /front/versions/{id}": {{make: func(d *desk) (string, any) { return "/front/versions/" + d.waiting(), nil }}},
	"PUT /front/versions/{id}": {{make: func(d *desk) (string, any) {
		d.n++
		return "/front/versions/" + d.waiting(), map[string]any{"version": 1, "slots": frontSlots(""), "starts_at": time.Now().Add(3*time.Hour + time.Duration(d.n)*time.Second).Format(time.RFC3339)}
	}}},
	"DELETE /front/versions/{id}": {{make: func(d *desk) (string, any) { return "/front/versions/" + d.waiting() + "?version=1", nil }}},
	"GET /settings/publication":   {{make: func(*desk) (string, any) { return "/settings/publication", nil }}},
	"PUT /settings/publication":   {{make: func(d *desk) (string, any) { return d.changes("publication", "title", d.named("The Desk")) }}},
	"GET /settings/navigation":    {{make: func(*desk) (string, any) { return "/settings/navigation", nil }}},
	"PUT /settings/navigation": {{make: func(d *desk) (string, any) {
		return d.changes("navigation", "primary", []map[string]any{{"label": d.named("News"), "url": "/"}})
	}}},
	"GET /settings/code":      {{make: func(*desk) (string, any) { return "/settings/code", nil }}},
	"GET /settings/discovery": {{make: func(*desk) (string, any) { return "/settings/discovery", nil }}},
	"PUT /settings/discovery": {{make: func(d *desk) (string, any) {
		return d.changes("discovery", "hub", "https://hub.example/"+strings.ReplaceAll(d.named("one"), " ", "-"))
	}}},
	"PUT /settings/code":     {{make: func(d *desk) (string, any) { return d.changes("code", "head", "<!-- "+d.named("one")+" -->") }}},
	"GET /settings/policies": {{make: func(*desk) (string, any) { return "/settings/policies", nil }}},
	"PUT /settings/policies": {{make: func(d *desk) (string, any) {
		return d.changes("policies", "masthead", "/"+strings.ReplaceAll(d.named("who"), " ", "-")+"/")
	}}},
	"GET /settings/rules": {{make: func(*desk) (string, any) { return "/settings/rules", nil }}},
	"PUT /settings/rules": {{make: func(d *desk) (string, any) { return d.changes("rules", "missing_source", "warn") }}},
	"GET /settings/theme": {{make: func(*desk) (string, any) { return "/settings/theme", nil }}},
	"PUT /settings/theme": {{make: func(d *desk) (string, any) {
		return d.changes("theme", "custom", map[string]any{"line": d.named("Late news"), "bold": true, "tone": "#123456", "look": "calm", "face": nil})
	}}},
	"GET /settings/redirects": {{make: func(d *desk) (string, any) {
		d.does("PUT", "/settings/redirects", map[string]any{"from": d.path("old"), "to": "/new/", "was": ""})
		return "/settings/redirects?words=old", nil
	}}},
	"PUT /settings/redirects": {{make: func(d *desk) (string, any) {
		return "/settings/redirects", map[string]any{"from": d.path("older"), "to": "/new/", "was": ""}
	}}},
	"GET /settings/redirects/text": {{make: func(*desk) (string, any) { return "/settings/redirects/text", nil }}},
	"POST /settings/redirects/text": {{make: func(d *desk) (string, any) {
		return "/settings/redirects/text", map[string]any{"text": d.path("oldest") + " /new/\nnonsense"}
	}}},
	"GET /settings/keys": {{make: func(*desk) (string, any) { return "/settings/keys", nil }}},
	"POST /settings/keys": {{make: func(d *desk) (string, any) {
		return "/settings/keys", map[string]any{"kind": "newsroom", "name": d.named("The wire"), "role": "Author"}
	}}},
	"DELETE /settings/keys/{id}": {{make: func(d *desk) (string, any) {
		return "/settings/keys/" + d.id("/settings/keys", map[string]any{"kind": "content", "name": d.named("The app")}), nil
	}}},
	"POST /settings/themes":         {{make: func(*desk) (string, any) { return "/settings/themes?name=kettle.zip", []byte("a theme") }}},
	"GET /settings/export/{format}": {{make: func(*desk) (string, any) { return "/settings/export/archive", nil }}},
	"GET /settings/flags":           {{make: func(*desk) (string, any) { return "/settings/flags", nil }}},
	"POST /looks": {
		{act: firsthand.FrontSave, make: func(*desk) (string, any) { return "/looks", map[string]any{"path": "/", "slots": frontSlots("")} }},
		{act: firsthand.SettingsSave, make: func(d *desk) (string, any) {
			return "/looks", []byte("look=" + url.QueryEscape(`{"path":"/","code":{"head":"<!-- one -->","foot":""},"theme":{"theme":"broadsheet","custom":{"look":"loud"}}}`))
		}},
	},
	"POST /webhooks/{id}/resume":    {{make: func(d *desk) (string, any) { return "/webhooks/" + d.webhook() + "/resume", nil }}},
	"GET /webhooks/{id}/deliveries": {{make: func(d *desk) (string, any) { return "/webhooks/" + d.webhook() + "/deliveries", nil }}},
}

// operation is one of the description.
type operation struct {
	name   string // "POST /people"
	acts   []firsthand.Act
	body   bool
	open   bool // it needs no caller
	person bool // it is for people who are signed in alone
}

// described reads the operations out of the description that the door gives.
func (d *desk) described() []operation {
	d.t.Helper()
	status, out, _ := d.send(d.keys[firsthand.Contributor], "GET", "/openapi.json", nil)
	if status != http.StatusOK {
		d.t.Fatalf("the description: %d", status)
	}
	var list []operation
	for path, methods := range out["paths"].(map[string]any) {
		for method, described := range methods.(map[string]any) {
			o := operation{name: strings.ToUpper(method) + " " + path}
			what := described.(map[string]any)
			_, o.body = what["requestBody"]
			o.open = what["x-open"] == true
			o.person = what["x-person"] == true
			acts, _ := what["x-acts"].([]any)
			for _, act := range acts {
				o.acts = append(o.acts, firsthand.Act(act.(string)))
			}
			list = append(list, o)
		}
	}
	slices.SortFunc(list, func(a, b operation) int { return strings.Compare(a.name, b.name) })
	return list
}

// TestEveryOperationIsForWhomTheTableSays walks the description and makes each call as nobody, as each role, and with a
// body that is wrong.
func TestEveryOperationIsForWhomTheTableSays(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		d := newDesk(t, db)
		seen := map[string]bool{}
		maps.Copy(examples, readingExamples)
		maps.Copy(examples, importExamples)
		maps.Copy(examples, staffExamples)
		maps.Copy(examples, readerExamples)
		maps.Copy(examples, memberExamples)
		maps.Copy(examples, questionExamples)
		for _, o := range d.described() {
			seen[o.name] = true
			if len(examples[o.name]) == 0 {
				t.Errorf("%s has no example: give one, so that somebody has tried it", o.name)
			}
			for _, e := range examples[o.name] {
				d.isForWhomTheTableSays(o, e)
			}
		}
		for name := range examples {
			if !seen[name] {
				t.Errorf("%s has an example and does not stand in the description", name)
			}
		}
	})
}

func (d *desk) isForWhomTheTableSays(o operation, e example) {
	d.t.Helper()
	method, _, _ := strings.Cut(o.name, " ")
	me, _ := d.enters(firsthand.Author)
	path, in := e.makes(d, me)
	if status, out, _ := d.send(strings.Repeat("0", 64), method, path, in); status != http.StatusUnauthorized || !sentence(out) {
		d.t.Errorf("%s with a key that is none: %d %v", o.name, status, out)
	}
	switch status, out, _ := d.send("", method, path, in); {
	case o.open && (status < 200 || status > 299):
		d.t.Errorf("%s as nobody: %d %v, and it needs no caller", o.name, status, out)
	case !o.open && (status != http.StatusUnauthorized || !sentence(out)):
		d.t.Errorf("%s as nobody: %d %v", o.name, status, out)
	}
	act := e.act
	if act == "" && len(o.acts) == 1 {
		act = o.acts[0]
	}
	if (method != "GET") != (len(o.acts) > 0) && !slices.Contains(heldBack, act) || act != "" && !slices.Contains(o.acts, act) {
		d.t.Errorf("%s names the acts %v; the example is of %q", o.name, o.acts, act)
	}
	for _, role := range roles {
		// What it is about was made by the owner; what is begun is the caller's own.
		key, me := d.keys[role], staff.User{}
		if o.person {
			if status, out, _ := d.send(key, method, path, in); status != http.StatusForbidden || !sentence(out) {
				d.t.Errorf("%s as a program of a %s: %d %v", o.name, role, status, out)
			}
			me, key = d.enters(role)
		}
		if ownThings[o.name] {
			d.as = role
		}
		path, in := e.makes(d, me)
		d.as = ""
		actor := firsthand.Actor{ID: "me", Role: role}
		allowed := act == "" || ownThings[o.name] && actor.May(act, "me") == nil || o.open || mine[act] || actor.May(act) == nil || (o.name == "POST /stories" || o.name == "POST /bylines") && actor.May(act, "me") == nil
		status, out, _ := d.send(key, method, path, in)
		if allowed && (status < 200 || status > 299) || !allowed && (status != http.StatusForbidden || !sentence(out)) {
			d.t.Errorf("%s (%s) as %s: %d %v, the table says %v", o.name, act, role, status, out, allowed)
		}
	}
	if !o.body {
		return
	}
	for _, wrong := range []any{7, "text", []any{}, map[string]any{"nonsense": 1}, []byte("\x00{"), nil} {
		me, key := d.enters(firsthand.Owner)
		path, _ := e.makes(d, me)
		if status, out, _ := d.send(key, method, path, wrong); status < 400 || status > 499 || !sentence(out) {
			d.t.Errorf("%s with the body %v: %d %v", o.name, wrong, status, out)
		}
	}
}

// heldBack are the acts without which somebody may not read what they are about either. All else is read by the whole desk.
var heldBack = []firsthand.Act{firsthand.WebhookSave, firsthand.ReportHandle, firsthand.SettingsSave, firsthand.ThemeSave, firsthand.RedirectSave, firsthand.KeySave, firsthand.UserSave,
	firsthand.AuditRead, firsthand.Export, firsthand.CopyMake, firsthand.Import, firsthand.MemberSave, firsthand.NumbersRead, firsthand.ReadersDecide, firsthand.ReadersBan,
	firsthand.ReadersRules, firsthand.AnswerHandle}

// mine are the acts that an operation does to the caller's own things, whatever else there is.
var mine = map[firsthand.Act]bool{firsthand.SessionEnd: true, firsthand.ProfileSave: true, firsthand.NotificationRead: true}

// sentence tells whether an answer says in a sentence what is wrong.
func sentence(out map[string]any) bool {
	says, _ := out["detail"].(string)
	return strings.Contains(says, " ") && strings.HasSuffix(says, ".")
}

func TestTheDescriptionIsFresh(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	_, out, _ := d.send(d.keys[firsthand.Owner], "GET", "/openapi.json", nil)
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetIndent("", " ")
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(out); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(goldenFile, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if kept, err := os.ReadFile(goldenFile); err != nil || !bytes.Equal(kept, b.Bytes()) {
		t.Errorf("docs/newsroom-api.json is not what the API says of itself (%v): go test ./internal/api -run Fresh -update", err)
	}
}
