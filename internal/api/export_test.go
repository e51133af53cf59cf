package api_test

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/archive"
	"firsthand/internal/exporters"
	"firsthand/internal/firsthandtest"
)

func TestTheSiteIsTakenElsewhereFromTheNewsroom(t *testing.T) {
	d := newDesk(t, firsthandtest.SQLite(t))
	for _, format := range exporters.Formats {
		res := d.fetches("/settings/export/" + string(format))
		name := res.Header().Get("Content-Disposition")
		if res.Code != http.StatusOK || !strings.Contains(name, string(format)) || !bytes.HasPrefix(res.Body.Bytes(), []byte("PK")) {
			t.Errorf("%s: %d %s %.300s", format, res.Code, name, res.Body)
		}
		if format == exporters.FormatArchive && !archive.Is(bytes.NewReader(res.Body.Bytes()), int64(res.Body.Len())) {
			t.Error("it is no archive")
		}
	}
	if res := d.fetches("/settings/export/tape"); res.Code != http.StatusUnprocessableEntity {
		t.Errorf("a format of nobody's: %d", res.Code)
	}
}

func (d *desk) fetches(path string) *httptest.ResponseRecorder {
	r := httptest.NewRequest("GET", api.NewsroomPath+strings.TrimPrefix(path, "/"), nil)
	r.Header.Set("Authorization", "Bearer "+d.keys[firsthand.Owner])
	w := httptest.NewRecorder()
	d.door.ServeHTTP(w, r)
	return w
}

// held are files that somebody is being told of, until they are let go.
type held struct {
	archive.Files
	begun, go_ chan struct{}
}

func (h held) Walk(context.Context, func(archive.File) error) error {
	close(h.begun)
	<-h.go_
	return nil
}

func TestOneExportIsMadeAtATime(t *testing.T) {
	h := held{begun: make(chan struct{}), go_: make(chan struct{})}
	d := newDesk(t, firsthandtest.SQLite(t), func(o *api.Options) { o.Exporter.Files = h })
	done := make(chan int)
	go func() { done <- d.fetches("/settings/export/archive").Code }()
	<-h.begun
	if res := d.fetches("/settings/export/markdown"); res.Code != http.StatusConflict || !strings.Contains(res.Body.String(), "exporting") {
		t.Errorf("a second one: %d %s", res.Code, res.Body)
	}
	close(h.go_)
	if code := <-done; code != http.StatusOK {
		t.Errorf("the first: %d", code)
	}
	if res := d.fetches("/settings/export/markdown"); res.Code != http.StatusOK {
		t.Errorf("one afterwards: %d", res.Code)
	}
}
