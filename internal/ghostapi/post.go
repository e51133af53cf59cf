package ghostapi

import (
	"crypto/sha256"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"firsthand/internal/ghost"
	"firsthand/internal/ghostwire"
	"firsthand/internal/markup"
	"firsthand/internal/stories"
)

// What Ghost keeps of posts and pages, as far as the Content API shows it.
var (
	postColumns = []string{"id", "uuid", "title", "slug", "comment_id", "feature_image", "featured", "visibility", "created_at", "updated_at", "published_at",
		"custom_excerpt", "codeinjection_head", "codeinjection_foot", "custom_template", "canonical_url"}
	// postMeta stands in another table of Ghost's, which it leaves out where fields are named: then all of it is null.
	postMeta = []string{"og_image", "og_title", "og_description", "twitter_image", "twitter_title", "twitter_description", "meta_title", "meta_description",
		"email_subject", "frontmatter", "feature_image_alt", "feature_image_caption"}
	postRelations = []string{"tags", "authors", "tiers", "posts_meta", "mobiledoc_revisions", "post_revisions"}
)

// post gives a post or a page as Ghost's Content API does.
func (c *call) post(p *ghost.Post, q *ask) object {
	out := object{}
	columns := q.Columns()
	for _, name := range postColumns {
		if q.Wants(name) {
			out[name] = c.value(p, name)
		}
	}
	if q.Fields != nil && strings.Contains(strings.Join(q.Fields, ","), "visibility") {
		out["visibility"] = c.value(p, "visibility") // Ghost looks for the word alone
	}
	for _, name := range postMeta {
		switch {
		case q.Fields == nil:
			out[name] = c.value(p, name)
		case slices.Contains(columns, name):
			out[name] = nil
		}
	}
	if q.By != "" && q.Fields != nil {
		out[q.By] = c.value(p, q.By) // what it was found by comes along
	}
	c.texts(out, p, q)
	c.besides(out, p, q)
	c.filed(out, p, q)
	if p.Kind() == "page" {
		delete(out, "email_subject")
	}
	return out
}

// besides adds what Ghost reckons for each post.
func (c *call) besides(out object, p *ghost.Post, q *ask) {
	if q.Wants("url") {
		out["url"] = c.address(p.URL())
	}
	if q.Wants("access") {
		out["access"] = p.Field("access")
	}
	if q.Fields == nil || strings.Contains(strings.Join(q.Fields, ","), "comments") {
		out["comments"] = p.Field("comments")
	}
	if p.Kind() == "page" && q.Wants("show_title_and_feature_image") && (q.Fields == nil || slices.Contains(q.Fields, "type")) {
		out["show_title_and_feature_image"] = true
		if shown, known := p.Field("show_title_and_feature_image").(bool); known {
			out["show_title_and_feature_image"] = shown
		}
	}
	if q.With("sentiment") {
		out["sentiment"] = 0
	}
	if q.With("tiers") {
		out["tiers"] = tiersOf(p)
	}
}

// texts adds the body in the formats asked for and what is made of it. Of what not everybody may read nothing is there but
// what everybody may.
func (c *call) texts(out object, p *ghost.Post, q *ask) {
	loaded := q.Wants("html")
	if q.format("html") {
		out["html"] = c.html(p)
	}
	asked := q.format("plaintext")
	if asked || loaded && c.cut(p) {
		plain := markup.Plain(p.HTML())
		if plain != "" || asked && !p.Open() {
			out["plaintext"] = plain
		}
	}
	if q.Wants("excerpt") {
		out["excerpt"] = c.excerpt(p, !loaded)
	}
	if (q.Fields == nil || slices.Contains(q.Fields, "reading_time") && loaded) && c.html(p) != nil {
		out["reading_time"] = c.minutes(p, q)
	}
}

// format tells whether the body is asked for in a format: formats, where they are given, decide over fields.
func (q *ask) format(name string) bool {
	switch {
	case q.Formats != nil:
		return slices.Contains(q.Formats, name)
	case q.Fields != nil:
		return slices.Contains(q.Fields, name)
	}
	return name == "html"
}

// filed adds what a post is filed under, where that is to be included.
func (c *call) filed(out object, p *ghost.Post, q *ask) {
	if q.With("tags") {
		list := []any{}
		for _, t := range p.Tags() {
			list = append(list, c.tag(t, &ask{Ask: ghostwire.Ask{Fields: urlAlone(q)}}, false))
		}
		out["tags"] = list
		if q.Wants("primary_tag") {
			out["primary_tag"] = nil
			if len(list) > 0 && list[0].(object)["visibility"] == "public" {
				out["primary_tag"] = list[0]
			}
		}
	}
	if q.With("authors") {
		list := []any{}
		for _, a := range p.Authors() {
			list = append(list, c.author(a, &ask{Ask: ghostwire.Ask{Fields: urlAlone(q)}}, false))
		}
		out["authors"] = list
		if q.Wants("primary_author") {
			out["primary_author"] = nil
			if len(list) > 0 {
				out["primary_author"] = list[0]
			}
		}
	}
}

// listPosts answers with posts, or with pages.
func listPosts(c *call, q *ask) (any, error) {
	if err := q.noRelation(); err != nil {
		return nil, err
	}
	posts, total, err := find[*ghost.Post](c, q)
	if err != nil {
		return nil, err
	}
	return q.pagedPosts(c, posts, total), nil
}

// pagedPosts is the answer of a list of posts. Each is kept as it goes out, with its body, as long as nothing is saved.
func (q *ask) pagedPosts(c *call, posts []*ghost.Post, total int) object {
	shape := fmt.Sprintf("%s %#v %#v %#v %s", q.resource.name, q.Fields, q.Formats, q.Include, q.By) // no fields are not all of them
	of := sha256.Sum256([]byte(shape))                                                               // whoever asks writes it, and it may be long
	keys, list := make([]any, len(posts)), make([]any, len(posts))
	for i, p := range posts {
		keys[i] = writtenKey{p.Story().ID, of}
	}
	texts := c.v.Texts(keys, func(i int) bool { return posts[i].ForSome() }, func(of *ghost.View, missing []int) []string {
		some := make([]*ghost.Post, len(missing))
		for at, i := range missing {
			some[at] = posts[i]
		}
		return c.written(of, some, q)
	})
	for i, text := range texts {
		list[i] = ghostwire.Written(text)
	}
	return q.paged(list, total)
}

// writtenKey is what a post is written from beside what is saved: which it is, and what is asked of it.
type writtenKey struct {
	id    stories.StoryID
	shape [sha256.Size]byte
}

// written are posts as they go out, in a reading of their own perhaps.
func (c *call) written(of *ghost.View, posts []*ghost.Post, q *ask) []string {
	once := *c
	once.v, posts = of, of.Reread(posts)
	if q.Wants("html") || q.Wants("plaintext") || q.Wants("excerpt") {
		of.ReadTexts(posts)
		of.ReadFacts(posts)
	}
	texts := make([]string, len(posts))
	for i, p := range posts {
		text, err := ghostwire.Encode(once.post(p, q))
		if err != nil {
			of.Fail(err)
		}
		texts[i] = string(text)
	}
	return texts
}

// readPost answers with one post, or one page.
func readPost(c *call, q *ask) (object, error) {
	if err := q.noRelation(); err != nil {
		return nil, err
	}
	p, err := one[*ghost.Post](c, q)
	if err != nil {
		return nil, err
	}
	return c.post(p, q), nil
}

// noRelation refuses fields that Ghost has no column for, and takes for one all the same.
func (q *ask) noRelation() error {
	for _, name := range q.Fields {
		if slices.Contains(postRelations, name) {
			return notUnderstood()
		}
	}
	return nil
}

// notUnderstood is what Ghost says of a column that its database does not have; the code is MySQL's.
func notUnderstood() error {
	return &ghostwire.Problem{Status: http.StatusBadRequest, Kind: "BadRequestError", Message: "Could not understand request.", Code: "ER_BAD_FIELD_ERROR"}
}
