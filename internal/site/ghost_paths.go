package site

import (
	"net/http"
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
		return moved(http.StatusFound, "/"), nil
	case strings.HasSuffix(r.path, "/amp/"):
		return moved(http.StatusMovedPermanently, strings.TrimSuffix(r.path, "amp/")), nil
	case strings.HasSuffix(r.path, ".md"):
		return r.markdown(strings.TrimSuffix(r.path, ".md") + "/")
	}
	return nil, nil
}

// ghostInstead answers for a path at which nothing stands, nil if that is so for Ghost too: /x/edit/ leads to the desk.
func (r *request) ghostInstead() (*answer, error) {
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

// resolve finds where a path leads, and notes that it was asked for.
func (r *request) resolve(path string) (publication.Route, error) {
	route, err := publication.Resolve(r.ctx, r.tx, r.view.Settings, path)
	if err != nil {
		r.view.Note(publication.PathTag(path))
		return route, err
	}
	r.view.Note(publication.PathTag(route.Base))
	if route.Of != "" {
		r.view.Note(publication.PathTag(route.Of))
	}
	return route, nil
}

func lastWord(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }

// moved is a redirect. It may become live content, so that browsers ask again.
func moved(status int, target string) *answer {
	return &answer{Body: web.Body{Status: status}, header: map[string]string{"Location": target, "Cache-Control": "public, max-age=3600"}}
}

func (r *request) nothing(path string) error {
	return firsthand.Errorf(firsthand.NotFound, "There is no page at %s.", path)
}
