package ghostadmin

import (
	"encoding/json"
	"reflect"
	"strings"
	"time"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/markup"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// saving is one story that a program saves.
type saving struct {
	c      *call
	tx     *store.Tx
	kind   kind
	in     input
	html   bool            // the body comes as HTML
	was    stories.Standby // as it is on file; none for a new one
	before stories.Content
	after  stories.Content
}

// addPost keeps a new story.
func addPost(k kind, c *call) (*reply, error) {
	q, in, html, err := k.incoming(c, "title")
	if err != nil {
		return nil, err
	}
	out := &reply{status: 201}
	return out, c.change(firsthand.StorySave, func(tx *store.Tx) error {
		s := &saving{c: c, tx: tx, kind: k, in: in, html: html}
		id, err := s.add()
		if err != nil {
			return err
		}
		return s.answer(out, q, id)
	})
}

// editPost keeps what a program changed of a story: what it names is changed, the rest stays.
func editPost(k kind, c *call) (*reply, error) {
	q, in, html, err := k.incoming(c, "updated_at")
	if err != nil {
		return nil, err
	}
	out := &reply{}
	return out, c.change(firsthand.StorySave, func(tx *store.Tx) error {
		was, err := k.get(c, tx, stories.StoryID(c.args["id"]))
		if err != nil && was.ID != "" {
			return ghostwire.NotFound("Resource could not be found.") // a page is no post, and the other way round
		}
		if err != nil {
			return err
		}
		s := &saving{c: c, tx: tx, kind: k, in: in, html: html, was: was}
		if err := s.edit(); err != nil {
			return err
		}
		return s.answer(out, q, was.ID)
	})
}

// incoming reads parameters and body of a save.
func (k kind) incoming(c *call, needs string) (q *ghostwire.Ask, in input, html bool, err error) {
	body, err := c.json()
	if err != nil {
		return nil, nil, false, err
	}
	if q, err = k.asked(c, "include", "formats"); err != nil {
		return nil, nil, false, err
	}
	source := c.r.URL.Query().Get("source")
	if source != "" && source != "html" {
		return nil, nil, false, ghostwire.Invalid("Validation (AllowedValues) failed for source")
	}
	if _, given := body[k.list]; k.pages && !given {
		return nil, nil, false, ghostwire.BadRequest("No root key ('" + k.list + "') provided.")
	}
	if in, err = k.schema(needs).one(body); err != nil {
		return nil, nil, false, err
	}
	return q, in, source == "html", k.sensible(in)
}

// sensible looks at what no form tells.
func (k kind) sensible(in input) error {
	lexical, _ := in.text("lexical")
	mobiledoc, _ := in.text("mobiledoc")
	if lexical != "" && mobiledoc != "" {
		return &ghostwire.Problem{Status: 422, Kind: "ValidationError", Property: "lexical", Message: "Posts can have either a mobiledoc or a lexical property, never both.",
			Context: "Both the mobiledoc and lexical properties are set, one must be null", Help: "https://docs.ghost.org/admin-api/#the-post-object"}
	}
	if title, _ := in.text("title"); utf8.RuneCountInString(title) > 255 {
		p := ghostwire.Invalid("Value in [posts.title] exceeds maximum length of 255 characters.")
		p.Context = "posts.title"
		return p
	}
	if status, _ := in.text("status"); status == "sent" {
		return ghostwire.Invalid("Nothing is sent by mail from here: publish the post, or keep it as a draft.")
	}
	return nil
}

// answer is the story as it is now.
func (s *saving) answer(out *reply, q *ghostwire.Ask, id stories.StoryID) error {
	list, err := s.kind.shown(s.c, s.tx, q, []stories.StoryID{id})
	if err != nil {
		return err
	}
	out.body = object{s.kind.list: list}
	if out.status == 201 {
		out.made = string(id)
	}
	is, err := s.kind.get(s.c, s.tx, id)
	if err != nil {
		return err
	}
	changed := is.UpdatedAt() != s.was.UpdatedAt() || is.StandsAs() != s.was.StandsAs()
	switch {
	case changed && (is.Published.Published || s.was.Published.Published):
		out.changed = true
	case changed && s.was.ID != "":
		preview := s.c.BaseURL + "/p/" + is.UUID + "/"
		out.header = map[string]string{"X-Cache-Invalidate": preview + ", " + preview + "?member_status=anonymous, " + preview + "?member_status=free, " + preview + "?member_status=paid"}
	}
	return nil
}

func (s *saving) add() (stories.StoryID, error) {
	if err := s.content(); err != nil {
		return "", err
	}
	n := stories.NewStory{Page: s.kind.pages, Content: s.after}
	if slug, _ := s.in.text("slug"); slug != "" {
		n.Slug = firsthand.Slug(slug)
	}
	made, err := stories.Create(s.c.ctx, s.tx, n)
	if err != nil {
		return "", err
	}
	if err := s.stand(made); err != nil {
		return "", err
	}
	if s.was, err = s.kind.get(s.c, s.tx, made.ID); err != nil {
		return "", err
	}
	err = s.move("draft")
	s.was = stories.Standby{}
	return made.ID, err
}

func (s *saving) edit() error {
	r, err := stories.GetRevision(s.c.ctx, s.tx, s.was.Working)
	if err != nil {
		return err
	}
	s.before, s.after = r.Content, r.Content
	if err := s.content(); err != nil {
		return err
	}
	fields := s.changed()
	if len(fields) == 0 {
		return nil
	}
	if seen, _ := s.in.time("updated_at"); seen/1000 != s.was.UpdatedAt()/1000 {
		p := ghostwire.Collision("Saving failed! Someone else is editing this post.")
		p.Details = object{"changedFields": fields, "clientUpdatedAt": object{}, "serverUpdatedAt": object{}}
		return p
	}
	if !reflect.DeepEqual(s.before, s.after) {
		if _, err := stories.Save(s.c.ctx, s.tx, s.was.ID, s.was.Working, s.after); err != nil {
			return err
		}
	}
	if err := s.stand(s.was.Story); err != nil {
		return err
	}
	return s.move(statusOf(s.was))
}

// stand sets what stands above revisions.
func (s *saving) stand(is stories.Story) error {
	to, err := s.standing(is)
	if err != nil {
		return err
	}
	return stories.Stand(s.c.ctx, s.tx, is.ID, is.StandsAs(), to)
}

// standing is how the story is to stand. Another slug than the one that it has is made to fit, as Ghost makes it.
func (s *saving) standing(is stories.Story) (to stories.Standing, err error) {
	if featured, given := s.in.flag("featured"); given {
		to.Featured = &featured
	}
	if visibility, _ := s.in.text("visibility"); visibility != "" {
		to.Visibility = &visibility
	}
	if slug, _ := s.in.text("slug"); slug != "" && s.was.ID != "" && firsthand.Slug(slug) != is.Slug {
		free, err := stories.FreeSlug(s.c.ctx, s.tx, is.ID, firsthand.Slug(slug))
		if err != nil {
			return to, err
		}
		to.Slug = &free
	}
	status, _ := s.in.text("status")
	at, given := s.in.time("published_at")
	if now := firsthand.Micros(s.tx.Now()); given && status != "scheduled" && !s.waits(status) && at <= now && (at != 0 || !is.Published) {
		if at/1000 != is.PublishedAt/1000 {
			to.PublishedAt = &at
		}
	}
	return to, nil
}

// waits tells whether the story is to go out by itself after the save.
func (s *saving) waits(status string) bool {
	return status == "scheduled" || status == "" && s.was.ID != "" && statusOf(s.was) == "scheduled"
}

// changed names the fields that the save changes.
func (s *saving) changed() (fields []string) {
	a, b := s.before, s.after
	note := func(name string, differs bool) {
		if differs {
			fields = append(fields, name)
		}
	}
	note("title", a.Title != b.Title)
	note("custom_excerpt", a.Dek != b.Dek)
	note("lexical", !reflect.DeepEqual(a.Body, b.Body))
	note("meta", !reflect.DeepEqual(a.Meta, b.Meta))
	to, err := s.standing(s.was.Story)
	note("slug", err != nil || to.Slug != nil)
	note("featured", to.Featured != nil && *to.Featured != s.was.Featured)
	note("visibility", to.Visibility != nil && *to.Visibility != s.was.Visibility)
	at, given := s.in.time("published_at")
	note("published_at", to.PublishedAt != nil || given && s.waits(s.status()) && at/1000 != publishedAt(s.was)/1000)
	note("status", s.status() != "" && s.status() != statusOf(s.was))
	return fields
}

func (s *saving) status() string {
	status, _ := s.in.text("status")
	return status
}

// time gives a moment that came in, in microseconds; 0 where it is null.
func (in input) time(name string) (micros int64, given bool) {
	value, given := in.text(name)
	at, err := time.Parse(time.RFC3339, value)
	if err != nil {
		return 0, given
	}
	return firsthand.Micros(at), given
}

// meta sets what stands in a revision beside title and text.
func (s *saving) meta() {
	m := &s.after.Meta
	set := s.in.set
	plain := func(v string) string { return v }
	for name, to := range map[string]*string{
		"feature_image_alt": &m.FeatureImageAlt, "meta_title": &m.MetaTitle, "meta_description": &m.MetaDescription, "og_title": &m.Open.Title, "og_description": &m.Open.Description,
		"twitter_title": &m.X.Title, "twitter_description": &m.X.Description, "custom_template": &m.Template, "codeinjection_head": &m.Code.Head, "codeinjection_foot": &m.Code.Foot,
		"email_subject": &m.Ghost.EmailSubject,
	} {
		set(to, name, plain)
	}
	for name, to := range map[string]*string{"feature_image": &m.FeatureImage, "og_image": &m.Open.Image, "twitter_image": &m.X.Image, "canonical_url": &m.Canonical} {
		set(to, name, s.c.path)
	}
	if caption, given := s.in.text("feature_image_caption"); given && ghostwire.TextOrNil(caption) != captionOf(m) {
		m.FeatureImageCaption, m.Ghost.CaptionHTML, m.Ghost.CaptionText = markup.Text(caption), "", ""
		if markup.Escape(m.FeatureImageCaption) != caption {
			m.Ghost.CaptionHTML, m.Ghost.CaptionText = caption, m.FeatureImageCaption
		}
	}
	if shown, given := s.in.flag("show_title_and_feature_image"); given {
		m.HideHead = !shown
	}
	if only, given := s.in.flag("email_only"); given {
		m.Ghost.EmailOnly = only
	}
}

// content makes what is to be kept of what came in.
func (s *saving) content() error {
	if title, given := s.in.text("title"); given {
		s.after.Title = either(strings.TrimSpace(title), "(Untitled)")
	}
	if dek, given := s.in.text("custom_excerpt"); given {
		s.after.Dek = dek
	}
	s.meta()
	if err := s.body(); err != nil {
		return err
	}
	if err := s.topics(); err != nil {
		return err
	}
	return s.bylines()
}

// parts are the entries of a list that came in: texts, or objects.
func (in input) parts(name string) (list []part, given bool) {
	raw, given := in[name]
	if !given {
		return nil, false
	}
	var all []json.RawMessage
	_ = json.Unmarshal(raw, &all)
	for _, one := range all {
		var p part
		if json.Unmarshal(one, &p.Name) != nil {
			_ = json.Unmarshal(one, &p)
		} else {
			p.bare = true
		}
		list = append(list, p)
	}
	return list, true
}

// part names a tag, an author or a tier.
type part struct {
	ID    string `json:"id"`
	Slug  string `json:"slug"`
	Name  string `json:"name"`
	Email string `json:"email"`
	bare  bool   // it came as a text alone
}
