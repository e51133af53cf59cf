package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// apiDesk is a desk that works over the newsroom's API, against a whole running program.
type apiDesk struct {
	t         *testing.T
	base, key string
	content   string // a content key
	page      atomic.Pointer[string]
	outside   string // a server of somebody else
	asked     atomic.Int64
	site      string // the program's folder
}

func newAPIDesk(t *testing.T) *apiDesk {
	t.Helper()
	d := &apiDesk{t: t}
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		d.asked.Add(1)
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if r.URL.Path == "/video" {
			io.WriteString(w, `<!doctype html><title>The Late Desk</title><div id="player"></div>`)
			return
		}
		io.WriteString(w, *d.page.Load())
	}))
	t.Cleanup(other.Close)
	d.outside = other.URL
	site := filepath.Join(t.TempDir(), "site")
	d.site = site
	d.key = key(t, site, "newsroom", "--role", "Editor")
	d.content = key(t, site, "content")
	d.base, _ = startProgram(t, "serve", "--data", site, "--listen", "127.0.0.1:0", "--inside", "127.0.0.0/8")
	return d
}

func key(t *testing.T, site, kind string, more ...string) string {
	t.Helper()
	var out bytes.Buffer
	args := append([]string{"key", "add", "--data", site, "--kind", kind, "--name", "The test"}, more...)
	if status := run(t.Context(), args, streams{strings.NewReader(""), &out, testLog{t}}); status != 0 {
		t.Fatalf("firsthand %v ended with %d", args, status)
	}
	return strings.TrimSpace(out.String())
}

// ask makes one call and gives its status and answer.
func (d *apiDesk) ask(method, path string, in any) (int, map[string]any) {
	d.t.Helper()
	var data []byte
	if in != nil {
		var err error
		if data, err = json.Marshal(in); err != nil {
			d.t.Fatal(err)
		}
	}
	return d.send(method, path, "application/json", data)
}

// send is ask for a body of any kind.
func (d *apiDesk) send(method, path, kind string, data []byte) (int, map[string]any) {
	d.t.Helper()
	req, err := http.NewRequestWithContext(d.t.Context(), method, d.base+"/newsroom/api"+path, bytes.NewReader(data))
	if err != nil {
		d.t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+d.key)
	req.Header.Set("Content-Type", kind)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		d.t.Fatal(err)
	}
	defer resp.Body.Close()
	out := map[string]any{}
	if data, _ := io.ReadAll(resp.Body); strings.Contains(resp.Header.Get("Content-Type"), "json") {
		if err := json.Unmarshal(data, &out); err != nil {
			d.t.Fatalf("%s %s answers %d %s", method, path, resp.StatusCode, data)
		}
	}
	return resp.StatusCode, out
}

// does is ask for a call that must work.
func (d *apiDesk) does(method, path string, in any) map[string]any {
	d.t.Helper()
	status, out := d.ask(method, path, in)
	if status < 200 || status > 299 {
		d.t.Fatalf("%s %s answers %d %v", method, path, status, out)
	}
	return out
}

// sets changes a part of the settings from what it is, and gives what the desk is told.
func (d *apiDesk) sets(part string, values map[string]any) (int, map[string]any) {
	d.t.Helper()
	now := d.does("GET", "/settings/"+part, nil)
	value := now["value"].(map[string]any)
	maps.Copy(value, values)
	return d.ask("PUT", "/settings/"+part, map[string]any{"based_on": now["version"], "value": value})
}

func (d *apiDesk) makes(path string, in any) string {
	d.t.Helper()
	id, _ := d.does("POST", path, in)["id"].(string)
	if id == "" {
		d.t.Fatalf("POST %s made nothing", path)
	}
	return id
}

// until waits for something that a job does.
func (d *apiDesk) until(what string, ok func() bool) {
	d.t.Helper()
	deadline := time.After(20 * time.Second)
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !ok() {
		select {
		case <-deadline:
			d.t.Fatalf("waited in vain until %s", what)
		case <-tick.C:
		}
	}
}

// shown asserts that a page of the site holds some words and not others.
func (d *apiDesk) shown(path string, words ...string) {
	d.t.Helper()
	page := read(d.t, d.base+path)
	for _, w := range words {
		not := strings.TrimPrefix(w, "not ")
		if strings.Contains(page, not) != (not == w) {
			d.t.Errorf("%s: %q (%s)", path, w, excerptOf(page))
		}
	}
}

func excerptOf(page string) string {
	if i := strings.Index(page, "<main"); i >= 0 {
		page = page[i:]
	}
	return page[:min(len(page), 3000)]
}

func figure(id string, paragraphs ...string) map[string]any {
	content := []any{}
	for _, p := range paragraphs {
		content = append(content, map[string]any{"type": "paragraph", "content": []any{map[string]any{"type": "text", "text": p}}})
	}
	return map[string]any{"type": "quote_figure", "attrs": map[string]any{"id": id}, "content": content}
}

func doc(blocks ...any) map[string]any {
	return map[string]any{"type": "doc", "attrs": map[string]any{"version": 1}, "content": blocks}
}

const interview = `<!doctype html><title>Harbour Weekly</title><h1>Back on the water</h1>
<p>Maud Ferrante came in late that evening and sat down by the window at once.</p>
<p>“We made it in a week,” she said, “and nobody slept for the whole of it, I can tell you.”</p>`

// TestARecordFromCitationToWithdrawal is the life of two quotes: cited, checked, printed in two stories, their source
// changed, one disputed, a story corrected, the quote withdrawn; over the API, seen by readers.
func TestARecordFromCitationToWithdrawal(t *testing.T) {
	d := newAPIDesk(t)
	first := interview
	d.page.Store(&first)

	maud := d.makes("/people", map[string]any{"name": "Maud Ferrante", "notes_private": "PRIVATE her number is 555"})
	d.does("POST", "/people/"+maud+"/public", map[string]any{"public": true})
	video := d.makes("/sources", map[string]any{"kind": "broadcast", "title": "The Late Desk, 3 May", "url": d.outside + "/video"})
	heard := d.makes("/sources/"+video+"/texts", map[string]any{"kind": "heard", "given_by": "Cy Moss", "words": "Well, I was always drawn to the sea. It never let go of me." + strings.Repeat(" And so on.", 40) + " PRIVATE remark."})
	sea := d.makes("/quotes", map[string]any{"text": "I was always drawn to the sea.", "speaker_id": maud, "speaker_printed": "Maud Ferrante", "source_id": video, "locator": "00:12:31", "said_on": "2026-05-03"})
	if got := d.does("POST", "/quotes/"+sea+"/check", map[string]any{"text_id": heard, "by": "Ottilie Brandt"}); got["verdict"] != "match" {
		t.Errorf("checked, it is %v", got)
	}

	page := d.makes("/sources", map[string]any{"kind": "page", "title": "Back on the water", "url": d.outside + "/interview"})
	week := d.makes("/quotes", map[string]any{"text": "We made it in a week, and nobody slept for the whole of it", "speaker_id": maud, "speaker_printed": "Maud Ferrante", "source_id": page})
	watched := func() map[string]any { return d.does("GET", "/sources/"+page, nil) }
	state := func() any { return watched()["watch"].(map[string]any)["state"] }
	d.until("the page is captured", func() bool { return state() == "fine" })
	file := watched()
	texts := file["texts"].([]any)
	text := texts[0].(map[string]any)["id"].(string)
	checked := d.does("POST", "/quotes/"+week+"/check", map[string]any{"text_id": text, "by": "Ottilie Brandt"})
	if checked["verdict"] != "match" && checked["verdict"] != "edited" {
		t.Errorf("checked, it is %v", checked)
	}

	var paths, ids, revisions []string
	for n, title := range []string{"Back from the sea", "A week without sleep"} {
		made := d.does("POST", "/stories", map[string]any{"title": title, "topics": []string{"Sailing"}, "document": doc(
			map[string]any{"type": "paragraph", "content": []any{map[string]any{"type": "text", "text": fmt.Sprintf("Story number %d begins here.", n+1)}}},
			figure(week, "We made it in a week, and nobody slept for the whole of it"), figure(sea, "I was always drawn to the sea."))})
		d.does("POST", "/stories/"+made["id"].(string)+"/publish", nil)
		ids, paths, revisions = append(ids, made["id"].(string)), append(paths, "/"+made["slug"].(string)+"/"), append(revisions, made["working_revision"].(string))
	}
	for _, path := range paths {
		d.shown(path, "Checked against the source", "Ottilie Brandt", "The Late Desk, 3 May", "00:12:31", "not PRIVATE", "not disputed")
	}

	second := strings.Replace(interview, "in a week", "in a month", 1)
	d.page.Store(&second)
	d.does("POST", "/sources/"+page+"/recheck", nil)
	d.until("the change is noticed", func() bool { return state() == "changed" })
	if list := d.does("GET", "/sources?watch=changed", nil)["sources"].([]any); len(list) != 1 || !strings.Contains(list[0].(map[string]any)["message"].(string), "a quote that stands on it") {
		t.Errorf("the desk is told %v", list)
	}
	if uses := d.does("GET", "/quotes/"+week+"/uses", nil)["uses"].([]any); len(uses) != 2 || uses[0].(map[string]any)["path"] == "" {
		t.Errorf("it is used in %v", uses)
	}

	d.does("POST", "/quotes/"+week+"/state", map[string]any{"state": "disputed", "by": "Maud Ferrante", "note": "It was a month, I said so twice."})
	content := func(what string) string {
		return read(t, d.base+"/ghost/api/content/"+what+"/?key="+d.content)
	}
	for _, path := range append(paths, "/rss/") {
		d.shown(path, "It was a month, I said so twice.", "not PRIVATE")
	}
	if quotes := content("quotes"); !strings.Contains(quotes, "It was a month, I said so twice.") || strings.Contains(quotes, "PRIVATE") {
		t.Errorf("programs are told %s", quotes)
	}

	d.does("POST", "/stories/"+ids[0]+"/correct", map[string]any{"kind": "correction", "text": "An earlier version said a week; it was a month.", "old_text": "a week", "new_text": "a month", "editor_name": "Ottilie Brandt",
		"story": map[string]any{"title": "Back from the sea", "based_on": revisions[0], "topics": []string{"Sailing"}, "document": doc(figure(sea, "I was always drawn to the sea."))}})
	d.shown(paths[0], "An earlier version said a week; it was a month.", "not We made it in a week")
	d.shown("/corrections/", "An earlier version said a week; it was a month.", "Back from the sea")
	d.shown("/rss/", "An earlier version said a week; it was a month.")

	began := time.Now()
	d.does("POST", "/quotes/"+week+"/state", map[string]any{"state": "withdrawn", "by": "Maud Ferrante", "note": "I did not say that."})
	d.shown(paths[1], "I did not say that.", "not We made it in a week")
	d.shown("/rss/", "I did not say that.", "not We made it in a week")
	d.shown("/quotes/", "not We made it in a week")
	d.shown("/people/maud-ferrante/", "not We made it in a week", "not PRIVATE")
	if quotes := content("quotes"); strings.Contains(quotes, "We made it in a week") {
		t.Errorf("programs are told %s", quotes)
	}
	t.Logf("withdrawn everywhere within %s", time.Since(began))
}

// TestAReportReachesTheDesk is an error that a reader reports, from the form to its deletion, and the change that follows.
func TestAReportReachesTheDesk(t *testing.T) {
	d := newAPIDesk(t)
	week := d.makes("/quotes", map[string]any{"text": "We made it in a week.", "speaker_printed": "Maud Ferrante"})
	write := func(words string) map[string]any {
		return doc(figure(week, "We made it in a week."), map[string]any{"type": "paragraph", "content": []any{map[string]any{"type": "text", "text": words}}})
	}
	story := d.does("POST", "/stories", map[string]any{"title": "Back from the sea", "document": write("She came back in May.")})
	d.does("POST", "/stories/"+story["id"].(string)+"/publish", nil)
	d.shown("/back-from-the-sea/", "How we know", `href="/back-from-the-sea/report/"`, "not What was changed since")

	send := func(origin string) int {
		form := url.Values{"quote": {week}, "message": {"It was a month."}, "contact": {"wendeline@example.org"}}
		r, err := http.NewRequestWithContext(t.Context(), "POST", d.base+"/back-from-the-sea/report/", strings.NewReader(form.Encode()))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Origin", origin)
		resp, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		if len(resp.Cookies()) > 0 {
			t.Errorf("the reader is given %v", resp.Cookies())
		}
		return resp.StatusCode
	}
	if status := send("https://other.example"); status != http.StatusForbidden {
		t.Errorf("from another site: %d", status)
	}
	if status := send(d.base); status != http.StatusOK {
		t.Fatalf("the report: %d", status)
	}
	list := d.does("GET", "/reports", nil)["reports"].([]any)
	if len(list) != 1 {
		t.Fatalf("the queue holds %v", list)
	}
	r := list[0].(map[string]any)
	if r["quote_id"] != week || r["words"] != "We made it in a week." || r["message"] != "It was a month." || r["object_id"] != story["id"] {
		t.Errorf("the desk reads %v", r)
	}
	report := "/reports/" + r["id"].(string)
	d.does("POST", report+"/take", map[string]any{"by": "Cy Moss"})
	if status, _ := d.ask("POST", report+"/take", map[string]any{"by": "Ottilie Brandt"}); status != http.StatusConflict {
		t.Errorf("taken twice: %d", status)
	}
	d.does("POST", "/stories/"+story["id"].(string)+"/correct", map[string]any{"kind": "correction", "text": "She came back in June.", "editor_name": "Cy Moss",
		"story": map[string]any{"title": "Back from the sea", "based_on": story["working_revision"], "document": write("She came back in June.")}})
	d.shown("/back-from-the-sea/", `href="/back-from-the-sea/changes/#change-`)
	d.shown("/back-from-the-sea/changes/", "She came back in <del>May</del>.", "She came back in <ins>June</ins>.", "Correction")
	d.does("POST", report+"/settle", map[string]any{"by": "Cy Moss", "note": "Corrected."})
	if list := d.does("GET", "/reports?status=settled", nil)["reports"].([]any); len(list) != 1 || list[0].(map[string]any)["note"] != "Corrected." {
		t.Errorf("settled are %v", list)
	}
	for _, path := range []string{"/back-from-the-sea/", "/back-from-the-sea/report/", "/back-from-the-sea/changes/", "/corrections/", "/rss/"} {
		d.shown(path, "not It was a month", "not wendeline")
	}
	d.does("DELETE", report, nil)
	if list := d.does("GET", "/reports?status=settled", nil)["reports"].([]any); len(list) != 0 {
		t.Errorf("deleted, it is still there: %v", list)
	}
}

func TestTheNewsroomsDoorIsForKeys(t *testing.T) {
	d := newAPIDesk(t)
	good := d.key
	for _, key := range []string{"", "x", d.content, strings.Repeat("0", 64), good[:63], good + "0", "' OR 1=1 --"} {
		d.key = key
		for _, call := range [][2]string{{"GET", "/people/x"}, {"POST", "/people"}, {"GET", "/sources"}, {"GET", "/reports"}, {"DELETE", "/reports/x"}, {"GET", "/captures/x/file"}, {"DELETE", "/people/x"}} {
			if status, _ := d.ask(call[0], call[1], nil); status != http.StatusUnauthorized && !(call[0] == "DELETE" && status == http.StatusMethodNotAllowed) {
				t.Errorf("%s %s with the key %q answers %d", call[0], call[1], key, status)
			}
		}
	}
	d.key = good
	for _, in := range []any{map[string]any{}, map[string]any{"name": ""}, map[string]any{"name": strings.Repeat("a", 300)}, map[string]any{"name": "A", "born": "early 2011"}, map[string]any{"nome": "A"}, "text", 7, nil} {
		status, out := d.ask("POST", "/people", in)
		if says, _ := out["detail"].(string); status < 400 || status > 499 || says == "" {
			t.Errorf("%v: %d %v", in, status, out)
		}
	}
	if status, out := d.ask("POST", "/stories", map[string]any{"title": "x", "markdown": strings.Repeat("a", 3<<20)}); status != http.StatusRequestEntityTooLarge && status != http.StatusUnprocessableEntity {
		t.Errorf("three megabytes: %d %v", status, out)
	}
}
