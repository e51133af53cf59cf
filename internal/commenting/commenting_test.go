package commenting_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand/internal/commenting"
	"firsthand/internal/moderation"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

func TestThePageOfAStoryTakesComments(t *testing.T) {
	places(t, func(p *place) {
		ann, bo := p.reader("Ann"), p.reader("Bo")
		page := func(as *reader) string { return p.ask(as, http.MethodGet, p.path, "").Body.String() }
		if at := page(nil); !strings.Contains(at, "Sign in to comment") || strings.Contains(at, "<textarea") || !strings.Contains(at, "/signin/?r&#x3D;%2Fthe-harbour%2F%23comments") {
			p.Errorf("nobody that we know is shown %s", at)
		}
		w := p.form(&ann, "do", "write", "words", "First <b>words</b>\n\nand https://elsewhere.example/a")
		at := w.Header().Get("Location")
		id := at[strings.LastIndex(at, "-")+1:]
		if w.Code != http.StatusSeeOther || at != "/the-harbour/#comment-"+id {
			p.Fatalf("it is answered %d, to %q: %s", w.Code, at, w.Body)
		}
		for _, who := range []*reader{nil, &ann, &bo} {
			if at := page(who); !strings.Contains(at, "First &lt;b&gt;words") || !strings.Contains(at, `rel="ugc nofollow noopener noreferrer"`) || !strings.Contains(at, `>Ann</bdi>`) ||
				strings.Contains(at, "ann@reader.example") || strings.Contains(at, ann.UUID) || strings.Contains(at, string(ann.ID)) {
				p.Errorf("the page shows %s", at)
			}
		}
		if w := p.form(&bo, "do", "write", "words", "An answer", "parent", id); w.Code != http.StatusSeeOther || !strings.Contains(page(nil), "An answer") {
			p.Errorf("an answer: %d", w.Code)
		}
		p.form(&bo, "do", "like", "id", id)
		if !strings.Contains(page(nil), "1 like") && !strings.Contains(page(nil), "1 Gef") {
			p.Errorf("liked it shows %s", page(nil))
		}
		p.form(&bo, "do", "like", "id", id)
		p.form(&ann, "do", "edit", "id", id, "words", "Second words")
		if !strings.Contains(page(nil), "Second words") || strings.Contains(page(nil), "First &lt;") {
			p.Error("it was not changed")
		}
		if w := p.form(&bo, "do", "edit", "id", id, "words", "Not mine"); w.Code != http.StatusNotFound || strings.Contains(page(nil), "Not mine") {
			p.Errorf("another's words: %d", w.Code)
		}
		if own := p.ask(&ann, http.MethodGet, commenting.Path+"mine/?story="+string(p.story), ""); !strings.Contains(own.Body.String(), "Second words</textarea>") || own.Header().Get("Cache-Control") != "private, no-store" {
			p.Errorf("Ann's own page: %s %s", own.Header(), own.Body)
		}
		all := p.ask(nil, http.MethodGet, p.path+"comments/newest/", "")
		if all.Code != http.StatusOK || !strings.Contains(all.Body.String(), "An answer") || !strings.Contains(all.Body.String(), "noindex") {
			p.Errorf("the page of all is %d", all.Code)
		}
		p.form(&ann, "do", "delete", "id", id)
		if at := page(nil); strings.Contains(at, "Second words") || strings.Contains(at, ">Ann<") || !strings.Contains(at, "An answer") {
			p.Errorf("taken back: %s", at)
		}
		p.enable(publication.CommentsOff)
		p.clock.pass(time.Minute)
		if at := page(nil); strings.Contains(at, "An answer") || p.ask(nil, http.MethodGet, p.path+"comments/", "").Code != http.StatusNotFound {
			p.Errorf("where comments are off: %s", at)
		}
	})
}

func TestWhatWaitsIsSeenByItsWriterAlone(t *testing.T) {
	places(t, func(p *place) {
		p.write(system, func(tx *store.Tx) error { return moderation.SaveRules(p.Context(), tx, moderation.Default()) })
		ann, bo := p.reader("Ann"), p.reader("Bo")
		w := p.form(&ann, "do", "write", "words", "Heldwords")
		at := w.Header().Get("Location")
		id := at[strings.LastIndex(at, "-")+1:]
		if !strings.Contains(at, "/mine/?story=") {
			p.Fatalf("it leads to %q, %d %s", at, w.Code, w.Body)
		}
		if own := p.ask(&ann, http.MethodGet, at[:strings.Index(at, "#")], "").Body.String(); !strings.Contains(own, "Heldwords") || !strings.Contains(own, "Waits for the desk") {
			p.Errorf("Ann is shown %s", own)
		}
		hidden := func(path string) {
			p.Helper()
			for _, who := range []*reader{nil, &bo} {
				if got := p.ask(who, http.MethodGet, path, "").Body.String(); strings.Contains(got, "Heldwords") {
					p.Errorf("%s shows it to others: %s", path, got)
				}
			}
		}
		for _, path := range []string{p.path, p.path + "comments/", "/", "/rss/", "post/" + string(p.story), "?filter=post_id:" + string(p.story), id, id + "/replies", "counts/", "mine/?story=" + string(p.story)} {
			if !strings.HasPrefix(path, "/") {
				path = commenting.Path + path
			}
			hidden(path)
		}
		if code, got := p.api(&ann, http.MethodGet, id, ""); code != http.StatusOK || got.Comments[0].Status != "published" {
			p.Errorf("to Ann the client says %d %+v", code, got)
		}
		if code, _ := p.api(&bo, http.MethodGet, id, ""); code != http.StatusNotFound {
			p.Errorf("to Bo it says %d", code)
		}
		if code, _ := p.api(&bo, http.MethodPost, id+"/like", ""); code != http.StatusNotFound {
			p.Errorf("liked by Bo: %d", code)
		}
		p.decide(id, moderation.Shown)
		if got := p.ask(nil, http.MethodGet, p.path, "").Body.String(); !strings.Contains(got, "Heldwords") {
			p.Error("let stand it is not on the page")
		}
		p.decide(id, moderation.Refused)
		for _, path := range []string{p.path, commenting.Path + "post/" + string(p.story), commenting.Path + id} {
			hidden(path)
		}
	})
}

func TestGhostsClientIsAnswered(t *testing.T) {
	places(t, func(p *place) {
		ann, bo := p.reader("Ann"), p.reader("Bo")
		code, made := p.api(&ann, http.MethodPost, "", fmt.Sprintf(`{"comments":[{"post_id":%q,"html":"<p>One <script>x</script></p>"}]}`, p.story))
		if code != http.StatusCreated || *made.Comments[0].HTML != "<p>One</p>" || made.Comments[0].Member.UUID != ann.UUID {
			p.Fatalf("made: %d %+v", code, made)
		}
		one := made.Comments[0].ID
		p.clock.pass(time.Minute)
		_, made = p.api(&bo, http.MethodPost, "", fmt.Sprintf(`{"comments":[{"post_id":%q,"parent_id":%q,"html":"<p>Answer</p>"}]}`, p.story, one))
		answer := made.Comments[0].ID
		p.clock.pass(time.Minute)
		code, made = p.api(&ann, http.MethodPost, "", fmt.Sprintf(`{"comments":[{"post_id":%q,"parent_id":%q,"in_reply_to_id":%q,"html":"<p>Again</p>"}]}`, p.story, one, answer))
		if code != http.StatusCreated || *made.Comments[0].ReplyTo != answer || *made.Comments[0].Snippet != "Answer" {
			p.Errorf("an answer to an answer: %d %+v", code, made)
		}
		if code, got := p.api(&ann, http.MethodPost, "", fmt.Sprintf(`{"comments":[{"post_id":%q,"parent_id":%q,"html":"<p>Deep</p>"}]}`, p.story, answer)); code != http.StatusBadRequest || len(got.Errors) != 1 {
			p.Errorf("under an answer: %d %+v", code, got)
		}
		code, got := p.api(nil, http.MethodGet, "post/"+string(p.story)+"?limit=20&page=1&order=count__net_score%20desc%2C%20created_at%20desc", "")
		if code != http.StatusOK || len(got.Comments) != 1 || len(got.Comments[0].Replies) != 2 || got.Comments[0].Count.Replies != 2 || got.Meta.Pagination.Total != 1 || got.Comments[0].Member.UUID == ann.UUID || got.Comments[0].Member.ID == string(ann.ID) {
			p.Errorf("listed: %d %+v", code, got)
		}
		if _, got := p.api(nil, http.MethodGet, one+"/replies?limit=5&filter=id%3A%3E%27"+answer+"%27", ""); len(got.Comments) != 1 || *got.Comments[0].HTML != "<p>Again</p>" {
			p.Errorf("answers behind one: %+v", got)
		}
		if w := p.ask(nil, http.MethodGet, commenting.Path+"counts/?ids="+string(p.story)+",000000000000000000000001", ""); w.Body.String() != fmt.Sprintf(`{"000000000000000000000001":0,"%s":3}`, p.story) {
			p.Errorf("counted: %s", w.Body)
		}
		for _, step := range []struct {
			as           *reader
			method, path string
			body         string
			want         int
		}{
			{&bo, http.MethodPost, one + "/like", "", http.StatusNoContent},
			{&bo, http.MethodPost, one + "/like", "", http.StatusBadRequest},
			{&bo, http.MethodPost, one + "/dislike", "", http.StatusNoContent},
			{&bo, http.MethodDelete, one + "/like", "", http.StatusNotFound},
			{&bo, http.MethodDelete, one + "/dislike", `{"comments":[{"id":"x"}]}`, http.StatusNoContent},
			{&bo, http.MethodPost, one + "/report", "", http.StatusNoContent},
			{&bo, http.MethodPut, one, `{"comments":[{"id":"x","html":"<p>Mine now</p>"}]}`, http.StatusNotFound},
			{&ann, http.MethodPut, one, `{"comments":[{"id":"x","html":"<p>Uno</p>"}]}`, http.StatusOK},
			{&ann, http.MethodPut, one, `{"comments":[{"id":"x","status":"deleted"}]}`, http.StatusOK},
			{&ann, http.MethodDelete, one, "", http.StatusMethodNotAllowed},
			{nil, http.MethodPost, "", `{"comments":[{}]}`, http.StatusUnauthorized},
			{&ann, http.MethodPost, "", `{"comments":[]}`, http.StatusBadRequest},
			{&ann, http.MethodPost, "", `{"comments":[{"html":"` + strings.Repeat("a", 70_000) + `"}]}`, http.StatusRequestEntityTooLarge},
			{&ann, http.MethodPost, "", `{"comments":[{"post_id":"000000000000000000000001","html":"a"}]}`, http.StatusNotFound},
			{nil, http.MethodGet, "nothing", "", http.StatusNotFound},
		} {
			if code, got := p.api(step.as, step.method, step.path, step.body); code != step.want {
				p.Errorf("%s %s: %d %+v, want %d", step.method, step.path, code, got.Errors, step.want)
			}
		}
		if code, got := p.api(nil, http.MethodGet, one, ""); code != http.StatusOK || got.Comments[0].HTML != nil || got.Comments[0].Status != "deleted" || len(got.Comments[0].Replies) != 2 {
			p.Errorf("taken back it is %d %+v", code, got)
		}
		p.enable(publication.CommentsOff)
		if code, got := p.api(nil, http.MethodGet, "post/"+string(p.story), ""); code != http.StatusMethodNotAllowed || got.Errors[0].Message != "Comments are not enabled for this site." {
			p.Errorf("where comments are off: %d %+v", code, got)
		}
	})
}

func TestBadFormsAreRefusedWithAReasonAndLogged(t *testing.T) {
	places(t, func(p *place) {
		ann := p.reader("Ann")
		for name, c := range map[string]struct {
			words string
			want  int
			says  string
		}{
			"nothing":               {"  ", http.StatusUnprocessableEntity, "nothing written"},
			"letters turned around": {"abc\u202edef", http.StatusUnprocessableEntity, "cannot be used"},
			"a letter of nil":       {"abc\x00def", http.StatusUnprocessableEntity, "cannot be used"},
			"too much":              {strings.Repeat("word ", 2500), http.StatusUnprocessableEntity, "too long"},
		} {
			if w := p.form(&ann, "do", "write", "words", c.words); w.Code != c.want || !strings.Contains(w.Body.String(), c.says) {
				p.Errorf("%s: %d %s", name, w.Code, w.Body)
			}
		}
		if w := p.form(&ann, "do", "write", "words", strings.Repeat("a", 10<<20)); w.Code != http.StatusBadRequest && w.Code != http.StatusRequestEntityTooLarge {
			p.Errorf("10 MB: %d", w.Code)
		}
		if w := p.form(nil, "do", "write", "words", "Not known"); w.Code != http.StatusForbidden || !strings.Contains(w.Body.String(), "Sign in to comment") {
			p.Errorf("nobody that we know: %d %s", w.Code, w.Body)
		}
		if w := p.ask(&ann, http.MethodPost, commenting.Path+"form/", "do=write&words=a&story="+string(p.story), "Sec-Fetch-Site", "cross-site"); w.Code != http.StatusForbidden {
			p.Errorf("from another site: %d", w.Code)
		}
		refused := 0
		for i := range 40 {
			if w := p.form(&ann, "do", "write", "words", fmt.Sprintf("Bomb %d", i)); w.Code == http.StatusTooManyRequests {
				refused++
			}
		}
		if refused != 35 {
			p.Errorf("of 40 at once %d were refused", refused)
		}
		if log := p.logged.String(); !strings.Contains(log, "a lot in a short time") || strings.Contains(log, "Bomb 3") {
			p.Errorf("the log says %s", log)
		}
	})
}
