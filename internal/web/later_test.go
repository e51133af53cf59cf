package web_test

import (
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"

	"firsthand/internal/web"
)

func TestADoorIsMadeByItsFirstRequestAndOnce(t *testing.T) {
	made := 0
	door := web.Later(slog.New(slog.NewTextHandler(io.Discard, nil)), func() (http.Handler, error) {
		made++
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "here") }), nil
	})
	if made != 0 {
		t.Fatal("the door was made before anybody came")
	}
	for range 3 {
		w := httptest.NewRecorder()
		door.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
		if w.Code != 200 || w.Body.String() != "here" || made != 1 {
			t.Fatalf("%d %q, made %d times", w.Code, w.Body, made)
		}
	}
}

func TestADoorThatCannotBeMadeSaysSo(t *testing.T) {
	door := web.Later(slog.New(slog.NewTextHandler(io.Discard, nil)), func() (http.Handler, error) { return nil, errors.New("no page in the program") })
	w := httptest.NewRecorder()
	door.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if w.Code != 500 {
		t.Fatalf("%d %q", w.Code, w.Body)
	}
}
