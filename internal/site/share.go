package site

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"strings"
	"sync"

	"firsthand"
	"firsthand/internal/ghost"
	"firsthand/internal/poster"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// Pictures with which stories and quotes are shared that have none of their own. Each has an address with a hash of what is drawn, so
// that it is kept for good wherever it went, and another when a word of it changes. They are drawn when somebody asks, and kept in
// memory alone: on a disk the words of a quote would outlive their withdrawal.

const (
	sharePrefix = publicPrefix + "share/"
	shareDesign = "1" // another one draws all of them anew
	shareKept   = 16 << 20
)

// posters are drawn pictures by their address, a few drawn at once.
type posters struct {
	slots chan struct{}
	mu    sync.Mutex
	kept  map[string]*web.Body
	bytes int
}

func newPosters() *posters {
	return &posters{slots: make(chan struct{}, 1), kept: map[string]*web.Body{}}
}

// sharePath is the address of the picture of a card, without what would tell of it before it is out: the hash is of all that is drawn.
func sharePath(kind publication.Kind, id string, c poster.Card) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %#v", shareDesign, c))
	return sharePrefix + string(kind) + "/" + id + "-" + hex.EncodeToString(sum[:8]) + ".png"
}

// storyShare is the card of a story, and where its picture stands; "" where it has one of its own, or the desk wants none.
func (r *request) storyShare(post *ghost.Post) (c poster.Card, address string) {
	if r.view.Settings.Discovery.NoPictures || textAt(post, "feature_image") != "" {
		return c, ""
	}
	var by []string
	for _, a := range post.Authors() {
		by = append(by, a.Byline().Name)
	}
	c = poster.Card{Words: post.Story().Revision.Content.Title, By: strings.Join(by, ", "), Site: r.view.Settings.Title, Accent: r.view.Settings.AccentColor}
	if tags := post.PublicTags(); len(tags) > 0 {
		c.Kicker = tags[0].Topic().Name
	}
	return c, sharePath(publication.Story, string(post.Story().ID), c)
}

// quoteShare is storyShare of a quote: its words, who said them as far as readers are told, and where it stands. A withdrawn one has none.
func (r *request) quoteShare(q *ghost.Quote) (c poster.Card, address string) {
	words := strings.Join(q.Paragraphs(), " ")
	if r.view.Settings.Discovery.NoPictures || words == "" || q.URL() == "" {
		return c, ""
	}
	v := q.View()
	c = poster.Card{Quote: true, Words: cut(words, 400), By: v.Speaker.Text, State: v.StateText, Site: r.view.Settings.Title, Accent: r.view.Settings.AccentColor}
	return c, sharePath(publication.Quote, string(q.Record().ID), c)
}

// serveShare sends such a picture, as long as what it shows is published. An address with another hash leads to the picture as it is now.
func (s *Site) serveShare(w http.ResponseWriter, r *http.Request) error {
	kind, rest, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, sharePrefix), "/")
	id, _, ok := strings.Cut(rest, "-")
	if !ok || strings.Contains(rest, "/") || !strings.HasSuffix(rest, ".png") {
		return noFile()
	}
	c, address, err := s.share(r.Context(), publication.Kind(kind), id)
	if err != nil {
		return err
	}
	if address != r.URL.Path {
		w.Header().Set("Cache-Control", "no-cache")
		http.Redirect(w, r, address, http.StatusFound)
		return nil
	}
	body, err := s.posters.body(r.Context(), address, c)
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", forever)
	w.Header().Set("Cross-Origin-Resource-Policy", "cross-origin")
	body.ServeHTTP(w, r)
	return nil
}

// share is the card of a thing as readers may see it now.
func (s *Site) share(ctx context.Context, kind publication.Kind, id string) (c poster.Card, address string, err error) {
	release, err := s.renders.Enter(ctx)
	if err != nil {
		return c, "", err
	}
	defer release()
	err = s.DB.Read(ctx, func(tx *store.Tx) error {
		r, err := s.begin(ctx, tx, ask{path: "/"})
		if err != nil {
			return err
		}
		switch kind {
		case publication.Story:
			post, err := r.view.Post(stories.StoryID(id))
			if err != nil {
				return err
			}
			c, address = r.storyShare(post)
		case publication.Quote:
			quote, err := r.view.Quote(sources.QuoteID(id))
			if err != nil {
				return err
			}
			c, address = r.quoteShare(quote)
		}
		return r.view.Err()
	})
	if err == nil && address == "" || firsthand.ErrorCode(err) == firsthand.NotFound {
		return c, "", noFile()
	}
	return c, address, err
}

// body is the picture at an address, drawn unless it was.
func (p *posters) body(ctx context.Context, address string, c poster.Card) (*web.Body, error) {
	if b := p.find(address); b != nil {
		return b, nil
	}
	select {
	case p.slots <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-p.slots }()
	if b := p.find(address); b != nil {
		return b, nil // somebody else drew it meanwhile
	}
	picture, err := c.PNG()
	if err != nil {
		return nil, err
	}
	b := &web.Body{Type: "image/png", Plain: picture, Tag: web.Tag(picture)}
	p.mu.Lock()
	defer p.mu.Unlock()
	for old, body := range p.kept { // any of them: each is drawn again in some hundredths of a second
		if p.bytes+len(picture) <= shareKept {
			break
		}
		delete(p.kept, old)
		p.bytes -= len(body.Plain)
	}
	p.kept[address] = b
	p.bytes += len(picture)
	return b, nil
}

func (p *posters) find(address string) *web.Body {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.kept[address]
}
