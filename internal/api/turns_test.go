package api_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/readings"
)

// slowReader reads nothing until it is let go, and tells of each page that it began.
type slowReader struct {
	api.Reader
	began chan string
	goOn  chan struct{}
}

func (r *slowReader) Read(ctx context.Context, name string, _ []byte) (readings.Page, error) {
	r.began <- name
	if name != "in vain" {
		<-r.goOn
	}
	return readings.Page{}, firsthand.Errorf(firsthand.Invalid, "There is nothing in it.")
}

// leavesAtEnd is a body whose sender goes away once all of it was read.
type leavesAtEnd struct {
	io.Reader
	leave func()
}

func (l leavesAtEnd) Read(p []byte) (int, error) {
	n, err := l.Reader.Read(p)
	if err == io.EOF {
		l.leave()
	}
	return n, err
}

func TestAFewReadAtOnceAndTheOthersWait(t *testing.T) {
	reader := &slowReader{began: make(chan string, 20), goOn: make(chan struct{})}
	d := newDesk(t, firsthandtest.SQLite(t), func(o *api.Options) { o.Reader = reader })
	call := func(role firsthand.Role, name string, leaves bool) (status int) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var body io.Reader = strings.NewReader(`{"text": "A page", "name": "` + name + `"}`)
		if leaves {
			body = leavesAtEnd{body, cancel}
		}
		r := httptest.NewRequestWithContext(ctx, "POST", api.NewsroomPath+"read", body)
		r.Header.Set("Authorization", "Bearer "+d.keys[role])
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		d.door.ServeHTTP(w, r)
		return w.Code
	}
	answers := make(chan int, 20)
	begin := func(role firsthand.Role) {
		go func() { answers <- call(role, string(role), false) }()
		if name := <-reader.began; name != string(role) {
			t.Errorf("the page of %s is read", name)
		}
	}
	mustWait := func(role firsthand.Role) {
		t.Helper()
		call(role, "in vain", true)
		select {
		case name := <-reader.began:
			t.Errorf("%s is read beside all the others, for %s", name, role)
		default:
		}
	}
	begin(firsthand.Contributor)
	begin(firsthand.Contributor)
	mustWait(firsthand.Contributor)
	for _, role := range []firsthand.Role{firsthand.Author, firsthand.Author, firsthand.Editor, firsthand.Editor} {
		begin(role)
	}
	mustWait(firsthand.Administrator)
	go func() { answers <- call(firsthand.Contributor, "the third", false) }()
	close(reader.goOn)
	if name := <-reader.began; name != "the third" {
		t.Errorf("in the end %s is read", name)
	}
	for range 7 {
		if status := <-answers; status != http.StatusUnprocessableEntity && status != http.StatusBadRequest {
			t.Errorf("a page is answered with %d", status)
		}
	}
}
