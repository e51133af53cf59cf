package publication

import (
	"context"
	"strings"

	"firsthand"
	"firsthand/internal/store"
)

// QuestionPath is where a question to readers is answered that the story at a path asks, by the ID of its block, "" for the
// first that has none. The answer is "" for a block that cannot stand in an address: it is printed and takes nothing.
func QuestionPath(path, block string) string {
	path += questionWord + "/"
	switch {
	case block == "":
		return path
	case !firsthand.CleanSlug(block) || block == thanksWord || block == "page" || block == "rss" || block == "feed" || len(block) > 64:
		return ""
	}
	return path + block + "/"
}

// ThanksPath is where a reader is led who answered the question at a path.
func ThanksPath(question string) string { return question + thanksWord + "/" }

// AsksReaders tells whether a path looks like that of a question to readers, without looking whether there is one.
func AsksReaders(path string) bool { return strings.Contains(path, "/"+questionWord+"/") }

// cutQuestion parts the path of a question: that of its story, and what stands behind.
func cutQuestion(base string) (story, rest string, ok bool) {
	i := strings.LastIndex(base, "/"+questionWord+"/")
	if i < 1 { // no story stands at the root
		return "", "", false
	}
	rest = strings.Trim(base[i+len(questionWord)+2:], "/")
	return base[:i+1], rest, strings.Count(rest, "/") < 2
}

// resolveQuestion finds the question that stands below a story.
func resolveQuestion(ctx context.Context, tx *store.Tx, s Settings, story, rest string) (Route, error) {
	r, err := resolveBase(ctx, tx, s, story)
	if err != nil {
		return Route{}, err
	}
	r.Of = story
	block, thanks := strings.CutSuffix("/"+rest, "/"+thanksWord)
	block = strings.Trim(block, "/")
	path := QuestionPath(story, block)
	switch {
	case path == "":
		return Route{}, notFound(story + questionWord + "/" + rest + "/")
	case r.Page == PageRedirect && strings.HasPrefix(r.Target, "/") && strings.HasSuffix(r.Target, "/"):
		if r.Target = QuestionPath(r.Target, block); thanks { // it moved, and what it asks moved with it
			r.Target = ThanksPath(r.Target)
		}
		return r, nil
	case r.Page != PageThing || r.Kind != Story:
		return Route{}, notFound(path)
	}
	if r.Page, r.Slug = PageQuestion, block; thanks {
		r.Page = PageThanks
	}
	return r, nil
}
