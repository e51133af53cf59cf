package site

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/search"
	"firsthand/internal/store"
	"firsthand/internal/web"
)

// What our scripts ask while somebody types: names and headlines that go on so, and what is found by all its words.
const (
	completionsPath = publicPrefix + "search/complete.json"
	foundPath       = publicPrefix + "search/find.json"
)

// found is one thing in the answer to a script. HTML holds escaped text and <mark> alone.
type found struct {
	Kind  search.Kind `json:"kind"`
	Title string      `json:"title,omitempty"`
	HTML  string      `json:"html,omitempty"` // the title, marked
	Text  string      `json:"text,omitempty"` // HTML: the words around what was looked for
	URL   string      `json:"url"`
}

// serveCompletions answers ?q= with people and stories whose names and headlines go on so, eight at most.
func (s *Site) serveCompletions(w http.ResponseWriter, r *http.Request) error {
	return s.answerScript(w, r, func(ctx context.Context, text string) ([]search.Hit, error) {
		list, err := search.Complete(ctx, s.DB, search.Public, text, 8)
		hits := make([]search.Hit, len(list))
		for i, c := range list {
			hits[i] = search.Hit{Kind: c.Kind, ID: c.ID, Title: c.Title, Marked: c.Marked}
		}
		return hits, err
	})
}

// serveFound answers ?q= with what is found by all its words, twenty things at most: the last word may go on.
func (s *Site) serveFound(w http.ResponseWriter, r *http.Request) error {
	return s.answerScript(w, r, func(ctx context.Context, text string) ([]search.Hit, error) {
		a, err := search.Find(ctx, s.DB, search.Public, search.Query{Text: text, Typing: true, PerPage: 20})
		return a.Hits, err
	})
}

// answerScript answers in JSON, errors too. What has no address by now is left out.
func (s *Site) answerScript(w http.ResponseWriter, r *http.Request, find func(context.Context, string) ([]search.Hit, error)) error {
	list, err := s.foundFor(r, find)
	if err != nil && errors.Is(r.Context().Err(), context.Canceled) {
		return r.Context().Err() // who types on does not wait for what they typed before
	}
	h := w.Header()
	h.Set("Content-Type", "application/json; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	answer := map[string]any{"found": list}
	if err != nil {
		if firsthand.ErrorCode(err) == firsthand.Internal {
			s.Log.Error("a search failed", "error", err)
		}
		answer = map[string]any{"error": firsthand.ErrorMessage(err)}
		if errors.Is(err, web.ErrBusy) {
			h.Set("Retry-After", "2")
		}
		w.WriteHeader(web.Status(err))
	}
	if r.Method == http.MethodHead {
		return nil
	}
	return json.NewEncoder(w).Encode(answer)
}

func (s *Site) foundFor(r *http.Request, find func(context.Context, string) ([]search.Hit, error)) ([]found, error) {
	text := r.URL.Query().Get("q")
	if err := search.CheckText(text); err != nil {
		return nil, err
	}
	list := []found{}
	if strings.TrimSpace(text) == "" {
		return list, nil
	}
	if err := s.mayAsk(r); err != nil {
		return nil, err
	}
	release, err := s.finds.Enter(r.Context())
	if err != nil {
		return nil, err
	}
	defer release()
	hits, err := find(r.Context(), text)
	if err != nil {
		return nil, err
	}
	err = s.DB.Read(r.Context(), func(tx *store.Tx) error {
		paths, err := pathsOf(r.Context(), tx, hits)
		for _, h := range hits {
			if path := paths[h.ID]; path != "" {
				list = append(list, found{Kind: h.Kind, Title: h.Title, HTML: h.Marked, Text: h.Snippet, URL: path})
			}
		}
		return err
	})
	return list, err
}
