package commenting_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"firsthand/internal/commenting"
	"firsthand/internal/comments"
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
		for path, want := range map[string]int{
			p.path: 200, p.path + "comments/": 200, p.path + "comments/" + id + "/": 404, "/": 200, "/rss/": 200, commenting.Path + "post/" + string(p.story) + "/": 200, commenting.Path + "?filter=post_id:" + string(p.story): 200,
			commenting.Path + id + "/": 404, commenting.Path + id + "/replies/": 404, commenting.Path + "counts/": 200, commenting.Path + "counts/?ids=" + string(p.story): 200, commenting.Path + "mine/?story=" + string(p.story): 200,
		} {
			for _, who := range []*reader{nil, &bo} {
				if got := p.ask(who, http.MethodGet, path, ""); got.Code != want || strings.Contains(got.Body.String(), "Heldwords") {
					p.Errorf("%s answers others with %d, want %d: %s", path, got.Code, want, got.Body)
				}
			}
		}
		if code, got := p.api(&ann, http.MethodGet, id, ""); code != http.StatusOK || got.Comments[0].Status != "published" || got.Comments[0].Member == nil || got.Comments[0].Member.ID != string(ann.ID) || *got.Comments[0].HTML != "<p>Heldwords</p>" {
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
		for path, want := range map[string]int{p.path: 200, commenting.Path + "post/" + string(p.story) + "/": 200, commenting.Path + id + "/": 404} {
			if got := p.ask(&bo, http.MethodGet, path, ""); got.Code != want || strings.Contains(got.Body.String(), "Heldwords") {
				p.Errorf("refused, %s answers %d, want %d: %s", path, got.Code, want, got.Body)
			}
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
			{&ann, http.MethodPost, "", `{"comments":[{"html":"` + strings.Repeat("a", 200_000) + `"}]}`, http.StatusRequestEntityTooLarge},
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
		for path, want := range map[string]string{"counts/": "{}", "counts/?ids=" + string(p.story): `{"` + string(p.story) + `":0}`} {
			if w := p.ask(nil, http.MethodGet, commenting.Path+path, ""); w.Code != http.StatusOK || w.Body.String() != want {
				p.Errorf("%s, where comments are off: %d %s", path, w.Code, w.Body)
			}
		}
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

func TestWhatIsKeptForTheDeskIsAnsweredWithItsWriter(t *testing.T) {
	places(t, func(p *place) {
		p.write(system, func(tx *store.Tx) error {
			return moderation.SaveRules(p.Context(), tx, moderation.Rules{Everybody: true})
		})
		ann := p.reader("Ann")
		code, got := p.api(&ann, http.MethodPost, "", `{"comments":[{"post_id":"`+string(p.story)+`","html":"<p>Waits</p>"}]}`)
		if code != http.StatusCreated || got.Comments[0].Member == nil || got.Comments[0].Member.ID != string(ann.ID) || *got.Comments[0].Member.Name != "Ann" {
			p.Errorf("%d %+v", code, got)
		}
	})
}

func TestALongCommentOfAnyScriptIsTaken(t *testing.T) {
	places(t, func(p *place) {
		ann := p.reader("Ann")
		if w := p.form(&ann, "do", "write", "words", strings.Repeat("🌊", 10_000)); w.Code != http.StatusSeeOther {
			p.Errorf("in a form: %d %.300s", w.Code, w.Body)
		}
		if code, got := p.api(&ann, http.MethodPost, "", `{"comments":[{"post_id":"`+string(p.story)+`","html":"<p>`+strings.Repeat(`\u0436`, 10_000)+`</p>"}]}`); code != http.StatusCreated {
			p.Errorf("from a program: %d %+v", code, got.Errors)
		}
	})
}

func TestEveryCommentStandsSomewhereAndItsWriterIsLedThere(t *testing.T) {
	places(t, func(p *place) {
		bring := func(parent comments.ID, n int, words string) (c comments.Comment) {
			p.write(system, func(tx *store.Tx) (err error) {
				for i := range n {
					if c, err = comments.Bring(p.Context(), tx, comments.Brought{Story: p.story, Parent: parent, Name: "Bo", HTML: fmt.Sprint(words, i, "."), Status: comments.Published, CreatedAt: int64(i + 1)}); err != nil {
						return err
					}
				}
				return nil
			})
			return c
		}
		ann := p.reader("Ann")
		top := bring("", 1, "Top")
		bring(top.ID, 55, "Answer")
		leads := func(words string, fields ...string) string {
			p.Helper()
			p.clock.pass(time.Minute)
			w := p.form(&ann, append([]string{"do", "write", "words", words}, fields...)...)
			at, name, _ := strings.Cut(w.Header().Get("Location"), "#")
			if page := p.ask(nil, http.MethodGet, at, ""); w.Code != http.StatusSeeOther || page.Code != http.StatusOK || !strings.Contains(page.Body.String(), words) || !strings.Contains(page.Body.String(), `id="`+name+`"`) {
				p.Errorf("%s leads to %q, which answers %d: %s", words, w.Header().Get("Location"), page.Code, page.Body)
			}
			return at
		}
		thread := p.path + "comments/" + string(top.ID) + "/"
		if at := leads("The fifty-sixth answer", "parent", string(top.ID)); at != thread+"page/2/" {
			p.Errorf("an answer behind many leads to %q", at)
		}
		if at := leads("A thread of its own"); at != p.path {
			p.Errorf("a new comment leads to %q", at)
		}
		for _, path := range []string{p.path, p.path + "comments/"} {
			if got := p.ask(nil, http.MethodGet, path, "").Body.String(); !strings.Contains(got, `href="`+thread+`"`) || strings.Contains(got, "Answer40.") {
				p.Errorf("%s does not lead to all answers: %s", path, got)
			}
		}
		first := p.ask(nil, http.MethodGet, thread, "").Body.String()
		if !strings.Contains(first, "Top0.") || !strings.Contains(first, "Answer0.") || !strings.Contains(first, "Answer49.") || strings.Contains(first, "Answer50.") || !strings.Contains(first, thread+"page/2/") || !strings.Contains(first, "noindex") || strings.Contains(first, "All answers") {
			p.Errorf("the page of one thread shows %s", first)
		}
		for path, want := range map[string]int{thread + "page/3/": 404, p.path + "comments/" + strings.Repeat("0", 24) + "/": 404, "/comments/" + string(top.ID) + "/": 404, thread + "rss/": 404} {
			if got := p.ask(nil, http.MethodGet, path, ""); got.Code != want {
				p.Errorf("%s: %d, want %d", path, got.Code, want)
			}
		}
		last := bring("", 25, "Others")
		p.write(system, func(tx *store.Tx) error {
			_, err := tx.Exec(p.Context(), `UPDATE comments SET score = 1, likes = 1 WHERE author_name <> ''`)
			return err
		})
		if at := leads("Behind all others"); !strings.HasPrefix(at, p.path+"comments/") || strings.Contains(at, string(last.ID)) {
			p.Errorf("a comment behind many leads to %q", at)
		}
	})
}

func TestReadsInALoopAreRefusedAndTheLogStaysShort(t *testing.T) {
	places(t, func(p *place) {
		refused := 0
		for range 400 {
			switch w := p.ask(nil, http.MethodGet, commenting.Path+"post/"+string(p.story)+"/?limit=100", ""); w.Code {
			case http.StatusTooManyRequests:
				refused++
			case http.StatusOK:
			default:
				p.Fatalf("%d %s", w.Code, w.Body)
			}
		}
		if lines := strings.Count(p.logged.String(), "was refused"); refused != 100 || lines != 20 {
			p.Errorf("of 400 at once %d were refused, in %d lines of the log", refused, lines)
		}
		p.clock.pass(time.Minute)
		p.form(nil, "do", "write")
		ann := p.reader("Ann")
		p.form(&ann, "do", "write", "words", " ")
		if !strings.Contains(p.logged.String(), "times=81") {
			p.Errorf("the log does not say how many it left out: %s", p.logged)
		}
	})
}
