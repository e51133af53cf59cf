package stories

import (
	"strings"

	"firsthand/internal/nql"
	"firsthand/internal/store"
)

// What readers' lists can be filtered and ordered by, under Ghost's names (6.65.0: data/schema/schema.js, models/post.js,
// tag.js, user.js, and what api-filter-utils.js keeps from the Content API).

// meta is a text of the published revision's meta; beside says that Ghost keeps it in posts_meta.
func meta(path string, beside bool) store.Field {
	return store.Field{SQL: "r.meta", Path: path, From: "r", Beside: beside}
}

const (
	rowsOfTopics  = `SELECT l.story_id FROM story_topics l JOIN topics t ON t.id = l.topic_id WHERE l.status = 'published'`
	rowsOfBylines = `SELECT l.story_id FROM story_bylines l JOIN bylines b ON b.id = l.byline_id WHERE l.status = 'published'`
	rowsOfPeople  = `SELECT l.story_id FROM story_people l JOIN people p ON p.id = l.person_id WHERE l.status = 'published' AND p.is_public = 1`
)

// PostFields are those of stories, as posts; PageFields as pages.
var (
	PostFields = postFields("show_title_and_feature_image")
	PageFields = postFields("email_subject")
)

func postFields(restricted ...string) *store.Fields {
	f := &store.Fields{
		Table: "posts", ID: "s.id", Enforced: []string{"status"}, Restricted: hidden(restricted...),
		ByName: map[string]store.Field{
			"id": {SQL: "s.id", Kind: store.FieldID}, "comment_id": {SQL: "s.id", Kind: store.FieldID}, "uuid": {SQL: "s.uuid", Kind: store.FieldID},
			"slug": {SQL: "s.slug"}, "title": {SQL: "r.title", From: "r"}, "status": {SQL: "s.status"}, "visibility": {SQL: "s.visibility"},
			"type": {SQL: "CASE WHEN s.is_page = 1 THEN 'page' ELSE 'post' END"}, "featured": {SQL: "s.featured", Kind: store.FieldFlag},
			"created_at": {SQL: "s.created_at", Kind: store.FieldTime}, "updated_at": {SQL: "s.updated_at", Kind: store.FieldTime},
			"published_at": {SQL: "s.published_at", Kind: store.FieldTime}, "custom_excerpt": {SQL: "NULLIF(r.dek, '')", From: "r"},
			"feature_image": meta("feature_image", false), "custom_template": meta("template", false), "canonical_url": meta("canonical", false),
			"codeinjection_head": meta("code.head", false), "codeinjection_foot": meta("code.foot", false),
			"email_subject": meta("ghost.email_subject", true), "frontmatter": meta("ghost.frontmatter", true),
			"show_title_and_feature_image": {SQL: "1", Kind: store.FieldFlag},
			"feature_image_alt":            meta("feature_image_alt", true), "feature_image_caption": meta("feature_image_caption", true),
			"meta_title": meta("meta_title", true), "meta_description": meta("meta_description", true),
			"og_title": meta("open.title", true), "og_description": meta("open.description", true), "og_image": meta("open.image", true),
			"twitter_title": meta("x.title", true), "twitter_description": meta("x.description", true), "twitter_image": meta("x.image", true),
			"language": {SQL: "NULLIF(s.language, '')"}, "word_count": {SQL: "r.word_count", From: "r", Kind: store.FieldNumber},
			"people.slug": {SQL: "p.slug", Relation: "people"}, "people.name": {SQL: "p.name", Relation: "people"}, "people.id": {SQL: "p.id", Relation: "people"},
			"posts_tags.sort_order":    {SQL: "l.position", Kind: store.FieldNumber, Relation: "tags", Joining: true},
			"posts_authors.sort_order": {SQL: "l.position", Kind: store.FieldNumber, Relation: "authors", Joining: true},
		},
		Relations:  map[string]string{"tags": rowsOfTopics, "authors": rowsOfBylines, "people": rowsOfPeople},
		Expansions: postExpansions,
	}
	for name, field := range TopicFields.ByName {
		field.Relation = "tags"
		f.ByName["tags."+name] = field
	}
	for name, field := range BylineFields.ByName {
		field.Relation = "authors"
		f.ByName["authors."+name] = field
	}
	f.ByName["authors.visibility"] = store.Field{SQL: "'public'", Relation: "authors"}
	for name, field := range f.ByName {
		if field.Beside {
			f.ByName["posts_meta."+name] = field
		}
	}
	return f
}

// postExpansions are Ghost's short names.
var postExpansions = []nql.Expansion{
	{Name: "tag", Field: "tags.slug"}, {Name: "tags", Field: "tags.slug"},
	{Name: "author", Field: "authors.slug"}, {Name: "authors", Field: "authors.slug"},
	{Name: "primary_tag", Field: "tags.slug", With: firstPublic("posts_tags.sort_order", "tags.visibility")},
	{Name: "primary_author", Field: "authors.slug", With: firstPublic("posts_authors.sort_order", "authors.visibility")},
	{Name: "person", Field: "people.slug"}, {Name: "people", Field: "people.slug"},
}

// firstPublic is what makes a tag or an author the first one: its place, and that it is public.
func firstPublic(place, visibility string) nql.Expr {
	return nql.And{
		nql.Condition{Field: place, Values: []nql.Value{{Kind: nql.Number}}},
		nql.Condition{Field: visibility, Values: []nql.Value{{Kind: nql.Text, Text: "public"}}},
	}
}

// TopicFields are those of topics, as tags.
var TopicFields = &store.Fields{
	Table: "tags", ID: "t.id", Restricted: hidden("created_at", "updated_at", "parent_id", "parent"),
	ByName: with(map[string]store.Field{
		"id": {SQL: "t.id", Kind: store.FieldID}, "slug": {SQL: "t.slug"}, "name": {SQL: "t.name"}, "description": {SQL: "NULLIF(t.description, '')"},
		"feature_image": {SQL: "NULLIF(t.image, '')"}, "visibility": {SQL: "t.visibility"},
	}, "t.meta", map[string]string{"accent_color": "color", "meta_title": "title", "meta_description": "text", "canonical_url": "canonical",
		"og_image": "open.image", "og_title": "open.title", "og_description": "open.description",
		"twitter_image": "x.image", "twitter_title": "x.title", "twitter_description": "x.description",
		"codeinjection_head": "code.head", "codeinjection_foot": "code.foot"}),
	Orders: map[string]store.Field{"count.posts": {SQL: keptCount, Filled: true}},
}

// BylineFields are those of bylines, as authors.
var BylineFields = &store.Fields{
	Table: "users", ID: "b.id", Enforced: []string{"status"}, Restricted: hidden(restrictedOfUsers...),
	ByName: with(map[string]store.Field{
		"id": {SQL: "b.id", Kind: store.FieldID}, "slug": {SQL: "b.slug"}, "name": {SQL: "b.name"}, "bio": {SQL: "NULLIF(b.bio, '')"},
		"location": {SQL: "NULLIF(b.location, '')"}, "website": {SQL: "NULLIF(b.website, '')"}, "profile_image": {SQL: "NULLIF(b.image, '')"},
	}, "b.meta", map[string]string{"cover_image": "cover", "meta_title": "title", "meta_description": "text", "facebook": "accounts.facebook",
		"twitter": "accounts.twitter", "threads": "accounts.threads", "bluesky": "accounts.bluesky", "mastodon": "accounts.mastodon",
		"tiktok": "accounts.tiktok", "youtube": "accounts.youtube", "instagram": "accounts.instagram", "linkedin": "accounts.linkedin"}),
	Orders: map[string]store.Field{"count.posts": {SQL: keptCount, Filled: true}},
}

// keptCount is how many stories a topic or a byline has, of the rows that counted joins.
const keptCount = "n.n"

// counted joins how many stories each topic (t) or byline (b) has, so that a list by that is read in the order of an index.
func counted(kind, id string) string {
	return " JOIN list_counts n ON n.under = '" + kind + "' AND n.part = " + id + " AND n.name = '" + kind + ":' || " + id
}

// with adds texts that stand in JSON, by their paths.
func with(fields map[string]store.Field, json string, paths map[string]string) map[string]store.Field {
	for name, path := range paths {
		fields[name] = store.Field{SQL: json, Path: path}
	}
	return fields
}

// What no list of the Content API is filtered or ordered by: asked for, it is passed over.
var (
	restrictedEverywhere = []string{"password", "email", "email_only", "html", "lexical", "locale", "mobiledoc", "newsletter_id", "plaintext",
		"email_recipient_filter", "published_by", "mobiledoc_revisions", "post_revisions"}
	restrictedOfUsers = []string{"status", "last_seen", "created_at", "updated_at", "roles", "roles_users", "visibility", "locale", "accessibility",
		"paid_subscription_started_notification", "paid_subscription_canceled_notification", "tour", "comment_notifications",
		"recommendation_notifications", "gift_subscription_notifications", "mention_notifications", "donation_notifications",
		"milestone_notifications", "free_member_signup_notification"}
	restrictedOfTags = []string{"created_at", "updated_at", "parent_id", "parent"}
)

// hidden tells whether a name holds a restricted one: as one of its parts, or, of an author or a tag, behind that.
func hidden(more ...string) func(string) bool {
	anywhere := setOf(append(more, restrictedEverywhere...))
	behind := map[string]map[string]bool{}
	for _, name := range []string{"author", "authors", "primary_author"} {
		behind[name] = setOf(restrictedOfUsers)
	}
	for _, name := range []string{"tag", "tags", "primary_tag"} {
		behind[name] = setOf(restrictedOfTags)
	}
	return func(name string) bool {
		before := ""
		for part := range strings.SplitSeq(strings.ToLower(name), ".") {
			if anywhere[part] || behind[before][part] {
				return true
			}
			before = part
		}
		return false
	}
}

func setOf(names []string) map[string]bool {
	set := make(map[string]bool, len(names))
	for _, n := range names {
		set[n] = true
	}
	return set
}
