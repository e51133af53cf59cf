package theme

import (
	"regexp"

	"firsthand/internal/handlebars"
)

// oldWord is something that Ghost's templates said once and say no more: Ghost refuses a theme that still does.
type oldWord struct {
	rule, instead string
	form          *regexp.Regexp
}

// mustache is {{ … }} around a form.
func mustache(form string) *regexp.Regexp { return regexp.MustCompile(`\{\{\s*` + form + `\s*\}\}`) }

var oldWords = append([]oldWord{
	{"GS001-DEPR-PURL", "{{page_url}}", regexp.MustCompile(`(?i)\{\{\s*pageUrl\b[\w\s='"]*\}\}`)},
	{"GS001-DEPR-IMG", "{{img_url}}", regexp.MustCompile(`\{\{\s*image\b[\w\s='"]*\}\}`)},
	{"GS001-DEPR-COV", "{{cover_image}}", mustache(`cover`)},
	{"GS001-DEPR-PIMG", "{{post.feature_image}}", mustache(`post\.image`)},
	{"GS001-DEPR-BC", "{{@site.cover_image}}", mustache(`@blog\.cover`)},
	{"GS001-DEPR-TIMG", "{{tag.feature_image}}", mustache(`tag\.image`)},
	{"GS001-DEPR-PTIMG", "{{post.tags.[0].feature_image}}", mustache(`post\.tags\.\[[0-9]+\]\.image`)},
	{"GS001-DEPR-TSIMG", "{{tags.[0].feature_image}}", mustache(`tags\.\[[0-9]+\]\.image`)},
	{"GS001-DEPR-CON-IMG", "{{#if feature_image}}", mustache(`#if\s*image`)},
	{"GS001-DEPR-CON-COV", "{{#if cover_image}}", mustache(`#if\s*cover`)},
	{"GS001-DEPR-CON-BC", "{{#if @site.cover_image}}", mustache(`#if\s*@blog\.cover`)},
	{"GS001-DEPR-CON-TIMG", "{{#if tag.feature_image}}", mustache(`#if\s*tag\.image`)},
	{"GS001-DEPR-CON-PTIMG", "{{#if post.tags.[0].feature_image}}", mustache(`#if\s*post\.tags\.\[[0-9]+\].image`)},
	{"GS001-DEPR-CON-TSIMG", "{{#if tags.[0].feature_image}}", mustache(`#if\s*tags\.\[[0-9]+\].image`)},
	{"GS001-DEPR-PAID", "{{post.primary_author.id}}", mustache(`post\.author_id`)},
	{"GS001-DEPR-PAUTH", "{{post.primary_author}}", mustache(`post\.author`)},
	{"GS001-DEPR-NAUTH", "../primary_author", regexp.MustCompile(`\{\{\s*(?:#|#if)?\s*\.\./author(?:\.\S*?)?\s*\}\}`)},
	{"GS001-DEPR-BPL", "{{url}}", mustache(`@blog\.permalinks`)},
	{"GS001-DEPR-SPL", "{{url}}", mustache(`@site\.permalinks`)},
	{"GS001-DEPR-SGH", "{{ghost_head}}", mustache(`@site\.ghost_head`)},
	{"GS001-DEPR-SGF", "{{ghost_foot}}", mustache(`@site\.ghost_foot`)},
}, oldAuthors()...)

// oldAuthors are the fields of the one author that a post once had.
func oldAuthors() (list []oldWord) {
	for _, f := range [][2]string{{"ID", "id"}, {"SLUG", "slug"}, {"MAIL", "email"}, {"MT", "meta_title"}, {"MD", "meta_description"}, {"NAME", "name"}, {"BIO", "bio"},
		{"LOC", "location"}, {"WEB", "website"}, {"TW", "twitter"}, {"FB", "facebook"}, {"PIMG", "profile_image"}, {"CIMG", "cover_image"}, {"URL", "url"}} {
		list = append(list, oldWord{"GS001-DEPR-PAUTH-" + f[0], "{{post.primary_author." + f[1] + "}}", mustache(`post\.author\.` + f[1])})
	}
	return list
}

// deprecated tells of old words, the first of each in a file.
func (c *checker) deprecated(t *handlebars.Template) {
	for _, old := range oldWords {
		if at := old.form.FindStringIndex(t.Src.Text); at != nil {
			line, column := t.Src.Place(at[0])
			c.say(t, handlebars.Use{Line: line, Column: column}, old.rule, true, "%s is not known any more: write %s", quoted(t.Src.Text[at[0]:at[1]]), old.instead)
		}
	}
}
