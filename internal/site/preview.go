package site

import (
	"context"
	"net/http"

	"firsthand"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// PreviewPath is what every address of a preview begins with; the rest is its secret.
const PreviewPath = "/preview/"

// servePreview shows a story that is not out as it will look, to whoever has the secret. Nothing of it is kept: not in
// the page cache, not by the browser, not in a log, and it stands in no list.
func (s *Site) servePreview(w http.ResponseWriter, r *http.Request) {
	secret := r.PathValue("secret")
	web.KeepFromLog(w, unsaid)
	r = r.Clone(r.Context())
	r.URL.Path, r.URL.RawPath = unsaid, "" // nor in the line of an error
	s.errors.Handle(readOnly(func(w http.ResponseWriter, r *http.Request) error {
		guardPreview(w.Header())
		a, err := s.draw(r.Context(), ask{path: PreviewPath}, func(q *request) (*page, error) { return q.previewPage(secret) })
		if err != nil {
			return err
		}
		w.Header().Del("X-Frame-Options") // the policy says it better
		return s.send(w, r, a)
	})).ServeHTTP(w, r)
}

// unsaid is the path of a preview where it is written down.
const unsaid = PreviewPath + "…"

// guardPreview keeps an answer out of every cache and index, and has the browser tell nobody where it was.
func guardPreview(h http.Header) {
	h.Set("Cache-Control", "private, no-store")
	h.Set("X-Robots-Tag", "noindex, nofollow, noarchive")
	h.Set("Referrer-Policy", "no-referrer")
}

// Preview makes the page of a story as it will look, of one revision or of the working one (""), for somebody of the desk:
// whoever shows it has asked who that is.
func (s *Site) Preview(ctx context.Context, id stories.StoryID, revision stories.RevisionID) (Looked, error) {
	a, err := s.draw(ctx, ask{path: PreviewPath}, func(q *request) (*page, error) { return q.previewOf(id, revision) })
	if err != nil {
		return Looked{}, err
	}
	return Looked{Status: a.Status, Policy: a.header["Content-Security-Policy"], Body: a.Plain}, nil
}

// previewPage is what a secret leads to.
func (r *request) previewPage(secret string) (*page, error) {
	p, err := stories.FindPreview(r.ctx, r.tx, secret)
	if err != nil {
		return nil, err
	}
	if p.Ended(r.s.Clock.Now()) {
		return nil, web.WithStatus(http.StatusGone, firsthand.Errorf(firsthand.NotFound, "This preview link has ended or was taken back: ask the desk for a new one."))
	}
	return r.previewOf(p.Story, p.Revision)
}

// previewOf is the story's page. All that it names (its address, its neighbours) is as it will be.
func (r *request) previewOf(id stories.StoryID, revision stories.RevisionID) (*page, error) {
	story, err := stories.Previewed(r.ctx, r.tx, id, revision, r.s.Clock.Now())
	if err != nil {
		return nil, err
	}
	r.path = story.Path
	made, err := r.postPage(r.view.Preview(story))
	if err != nil {
		return nil, err
	}
	made.framed, made.head.noindex, made.head.secret = true, true, true
	return made, nil
}
