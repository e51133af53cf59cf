package site

import (
	"net/http"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// Addresses that a site of Ghost's answers beside its pages: links that readers and programs kept go on working.

// ghostAnswer answers those that stand whatever stands there, nil for any other path.
func (r *request) ghostAnswer() (*answer, error) {
	switch {
	case r.path == "/private/": // of a site that asks nobody for a password
		return moved(http.StatusFound, r.s.base+"/"), nil
	case strings.HasSuffix(r.path, "/amp/"):
		return ledAnswer(publication.LedTo(strings.TrimSuffix(r.path, "amp/"), true)), nil
	case strings.HasSuffix(r.path, ".md"):
		return r.markdown(strings.TrimSuffix(r.path, ".md") + "/")
	}
	return nil, nil
}

// ghostInstead answers for a path at which nothing stands, nil if that is so for Ghost too: /x/edit/ leads to the desk, /p/UUID/
// to what is published by that uuid.
func (r *request) ghostInstead() (*answer, error) {
	if uuid, ok := strings.CutPrefix(r.path, "/p/"); ok {
		return r.byUUID(strings.TrimSuffix(uuid, "/"))
	}
	thing, ok := strings.CutSuffix(r.path, "/edit/")
	if !ok {
		return nil, nil
	}
	route, err := r.resolve(thing + "/")
	if err != nil || route.Page != publication.PageThing {
		return nil, err
	}
	desk := ""
	switch route.Kind {
	case publication.Story:
		post, err := r.view.Post(stories.StoryID(route.ID))
		if err != nil {
			return nil, err
		}
		desk = "/#/editor/" + post.Kind() + "/" + route.ID + "/"
	case publication.Topic:
		desk = "/#/tags/" + lastWord(thing) + "/"
	case publication.Byline:
		desk = "/#/settings/staff/" + lastWord(thing) + "/"
	default:
		return nil, nil
	}
	return moved(http.StatusFound, r.s.base+"/ghost"+desk), nil
}

// elsewhere leads from an address that a permalink of the desk's routes could have made to where the story stands: its date, its
// first topic or its collection was another one.
func (r *request) elsewhere(path string) (*answer, error) {
	if !r.view.Settings.Routed() {
		return nil, nil
	}
	permalinks := []string{"/{slug}/"} // of pages
	for _, c := range r.view.Settings.Routing().Collections {
		permalinks = append(permalinks, c.Permalink)
	}
	for i, permalink := range permalinks {
		values, ok := publication.Unfill(permalink, path)
		if !ok {
			continue
		}
		id, err := stories.PublishedByName(r.ctx, r.tx, values["slug"], stories.StoryID(values["id"]), i == 0)
		if err != nil {
			return nil, err
		}
		if id == "" {
			continue
		}
		post, err := r.view.Post(id)
		if err != nil || post.Story().Path == path {
			return nil, err
		}
		return ledAnswer(publication.LedTo(firstOf(post.Story().Path, "/404/"), true)), nil
	}
	return nil, nil
}

// byUUID leads from the address that a story had in Ghost while it was no more than a draft, once it is out. Drafts are shown by
// links that can be taken back, and not by a number that is told in public.
func (r *request) byUUID(uuid string) (*answer, error) {
	uuid, edit := strings.CutSuffix(uuid, "/edit")
	id, err := stories.PublishedByUUID(r.ctx, r.tx, uuid)
	if err != nil || id == "" {
		return nil, err
	}
	post, err := r.view.Post(id)
	switch {
	case err != nil:
		return nil, err
	case edit:
		return moved(http.StatusFound, r.s.base+"/ghost/#/editor/"+post.Kind()+"/"+string(id)+"/"), nil
	}
	return moved(http.StatusMovedPermanently, publication.LedTo(firstOf(post.Story().Path, "/404/"), true).Location("")), nil
}

// resolve finds where a path leads, and notes that it was asked for.
func (r *request) resolve(path string) (publication.Route, error) {
	return r.view.Route(path)
}

func lastWord(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }

// moved is a redirect to an address that is written as addresses are (publication.LedTo writes paths so): what is made of a path
// as it was asked for could else be read as the name of another site. It may become live content, so that browsers ask again.
func moved(status int, target string) *answer {
	return &answer{Body: web.Body{Status: status}, header: map[string]string{"Location": target, "Cache-Control": "public, max-age=3600"}}
}

// serveUnsubscribe answers at the address at which letters of Ghost's let their readers go. Without the reader's uuid there is
// nobody to let go; with it they come to the site's front, as there.
func (s *Site) serveUnsubscribe(w http.ResponseWriter, r *http.Request) error {
	if err := s.servePage(w, r); firsthand.ErrorCode(err) != firsthand.NotFound {
		return err // something of the desk's stands there
	}
	w.Header().Set("Cache-Control", "no-store")
	asked := r.URL.Query()
	if asked.Get("uuid") == "" {
		w.Header()["Content-Type"] = nil // Ghost says none
		w.WriteHeader(http.StatusBadRequest)
		_, err := w.Write([]byte("Email address not found."))
		return err
	}
	to := url.Values{"action": {"unsubscribe"}}
	for _, name := range []string{"uuid", "newsletter", "comments", "updatesandannouncements", "key"} {
		if asked.Has(name) {
			to.Set(name, asked.Get(name))
		}
	}
	w.Header().Set("Location", s.base+"/?"+to.Encode())
	w.WriteHeader(http.StatusFound)
	return nil
}

func (r *request) nothing(path string) error {
	return firsthand.Errorf(firsthand.NotFound, "There is no page at %s.", path)
}
