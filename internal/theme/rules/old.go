package rules

import (
	"regexp"
	"strings"
)

// oldWord is something that Ghost's templates said once and say no more (GS001).
type oldWord struct {
	rule    string
	fatal   bool
	needs   string // what a text holds that the form fits, in small letters: most texts are done with by it
	form    *regexp.Regexp
	instead string
	in      string // the ending of the files that it is looked for in: .hbs or .css
}

// mustache is {{ … }} around a form, with white space where templates may have it.
func mustache(form string) *regexp.Regexp { return regexp.MustCompile(`\{\{\s*` + form + `\s*\}\}`) }

const any0 = `\.\[[0-9]+\]` // .[0]

func word(rule string, fatal bool, form, instead string) oldWord {
	return oldWord{rule, fatal, needed(form), mustache(form), instead, ".hbs"}
}

func free(rule, needs, form, instead string) oldWord {
	return oldWord{rule, false, needs, regexp.MustCompile(form), instead, ".hbs"}
}

// needed is the longest plain word of a form.
func needed(form string) string {
	longest := ""
	for _, w := range plainWord.FindAllString(form, -1) {
		if len(w) > len(longest) {
			longest = w
		}
	}
	return longest
}

var plainWord = regexp.MustCompile(`[a-z_]{4,}`)

// old tells of old words, the first of each in a file.
func (c *checker) old() {
	for _, name := range c.files(".hbs", ".css") {
		text := c.theme.Texts[name]
		folded := strings.ToLower(text)
		for _, old := range oldWords {
			if !strings.HasSuffix(name, old.in) || !strings.Contains(folded, old.needs) || old.rule == "GS001-DEPR-AUTHBL" && name == "author.hbs" {
				continue
			}
			if at := old.form.FindStringIndex(text); at != nil {
				c.in(name, text, at[0], old.rule, "%s is not known any more: write %s", quoted(strings.TrimSpace(text[at[0]:at[1]])), old.instead)
			}
		}
	}
}

var oldWords = append([]oldWord{
	{"GS001-DEPR-PURL", true, "pageurl", regexp.MustCompile(`(?i)\{\{\s*pageUrl\b[\w\s='"]*\}\}`), "{{page_url}}", ".hbs"},
	free("GS001-DEPR-MD", "meta_description", `(?i)<meta name=["']description["'] content=["']\{\{meta_description\}\}["']`, "nothing: {{ghost_head}} does it"),
	{"GS001-DEPR-IMG", true, "image", regexp.MustCompile(`\{\{\s*image\b[\w\s='"]*\}\}`), "{{img_url feature_image}}", ".hbs"},
	word("GS001-DEPR-COV", true, `cover`, "{{cover_image}}"),
	word("GS001-DEPR-AIMG", false, `author\.image`, "{{primary_author.profile_image}}"),
	word("GS001-DEPR-PIMG", true, `post\.image`, "{{post.feature_image}}"),
	word("GS001-DEPR-BC", true, `@blog\.cover`, "{{@site.cover_image}}"),
	word("GS001-DEPR-AC", false, `author\.cover`, "{{primary_author.cover_image}}"),
	word("GS001-DEPR-TIMG", true, `tag\.image`, "{{tag.feature_image}}"),
	word("GS001-DEPR-PAIMG", false, `post\.author\.image`, "{{post.primary_author.profile_image}}"),
	word("GS001-DEPR-PAC", false, `post\.author\.cover`, "{{post.primary_author.cover_image}}"),
	word("GS001-DEPR-PTIMG", true, `post\.tags`+any0+`\.image`, "{{post.tags.[0].feature_image}}"),
	word("GS001-DEPR-TSIMG", true, `tags`+any0+`\.image`, "{{tags.[0].feature_image}}"),
	word("GS001-DEPR-CON-IMG", true, `#if\s*image`, "{{#if feature_image}}"),
	word("GS001-DEPR-CON-COV", true, `#if\s*cover`, "{{#if cover_image}}"),
	word("GS001-DEPR-CON-BC", true, `#if\s*@blog\.cover`, "{{#if @site.cover_image}}"),
	word("GS001-DEPR-CON-AC", false, `#if\s*author\.cover`, "{{#if primary_author.cover_image}}"),
	word("GS001-DEPR-CON-AIMG", false, `#if\s*author\.image`, "{{#if primary_author.profile_image}}"),
	word("GS001-DEPR-CON-PAC", false, `#if\s*post\.author\.cover`, "{{#if post.primary_author.cover_image}}"),
	word("GS001-DEPR-CON-PAIMG", false, `#if\s*post\.author\.image`, "{{#if post.primary_author.profile_image}}"),
	word("GS001-DEPR-CON-TIMG", true, `#if\s*tag\.image`, "{{#if tag.feature_image}}"),
	word("GS001-DEPR-CON-PTIMG", true, `#if\s*post\.tags`+any0+`.image`, "{{#if post.tags.[0].feature_image}}"),
	word("GS001-DEPR-CON-TSIMG", true, `#if\s*tags`+any0+`.image`, "{{#if tags.[0].feature_image}}"),
	word("GS001-DEPR-PPP", false, `@blog\.posts_per_page`, "{{@config.posts_per_page}}"),
	word("GS001-DEPR-C0H", false, `content words=["']0["']`, `<img src="{{img_url feature_image}}">`),
	{"GS001-DEPR-CSS-AT", false, "archive", regexp.MustCompile(`\.archive-template[\s{]`), ".paged", ".css"},
	{"GS001-DEPR-CSS-PATS", false, "template", regexp.MustCompile(`\.page-template-\w+[\s{]`), ".page-…", ".css"},
	{"GS001-DEPR-CSS-KGMD", false, "markdown", regexp.MustCompile(`\.kg-card-markdown`), "styles without it", ".css"},
	free("GS001-DEPR-USER-GET", "users", `\{\{\s*#get ["']\s*users["']`, `{{#get "authors"}}`),
	free("GS001-DEPR-AUTH-INCL", "include", `\{\{\s*#get.+include=["']`+listed+`author`+more+`["'].*\}\}`, `include="authors"`),
	free("GS001-DEPR-AUTH-FIELD", "fields", `\{\{\s*#get.+fields=["']`+listed+`author`+more+`["'].*\}\}`, `fields="authors"`),
	free("GS001-DEPR-AUTH-FILT", "filter", `\{\{\s*#get.+filter=["']`+listed+`author:.*["'].*\}\}`, `filter="authors:…"`),
	word("GS001-DEPR-AUTHBL", false, `#author`, "{{#primary_author}}"),
	word("GS001-DEPR-CON-AUTH", false, `#if\s*author(?:\.\w+)*`, "{{#if primary_author}}"),
	word("GS001-DEPR-CON-PAUTH", false, `#if\s*post\.author(?:\.\w+)*`, "{{#if post.primary_author}}"),
	word("GS001-DEPR-AUTH", false, `author`, "{{authors}}"),
	word("GS001-DEPR-PAUTH", true, `post\.author`, "{{post.primary_author}}"),
	word("GS001-DEPR-PAID", true, `post\.author_id`, "{{post.primary_author.id}}"),
	{"GS001-DEPR-NAUTH", true, "../author", regexp.MustCompile(`\{\{\s*(?:#|#if)?\s*\.\./author(?:\.\S*?)?\s*\}\}`), "../primary_author", ".hbs"},
	free("GS001-DEPR-IUA", "img_url", `\{\{\s*img_url\s*author..*\}\}`, "{{img_url primary_author.profile_image}}"),
	free("GS001-DEPR-BLOG", "@blog", `\{\{\s*@blog\.[a-zA-Z0-9_]+\s*\}\}`, "{{@site.…}}"),
	word("GS001-DEPR-BPL", true, `@blog\.permalinks`, "{{url}}"),
	word("GS001-DEPR-SPL", true, `@site\.permalinks`, "{{url}}"),
	word("GS001-DEPR-SGH", true, `@site\.ghost_head`, "{{ghost_head}}"),
	word("GS001-DEPR-SGF", true, `@site\.ghost_foot`, "{{ghost_foot}}"),
	word("GS001-DEPR-LANG", false, `lang`, "{{@site.locale}}"),
	word("GS001-DEPR-AC-2", false, `primary_author\.cover`, "{{primary_author.cover_image}}"),
	word("GS001-DEPR-AC-3", false, `authors`+any0+`\.cover`, "{{authors.[0].cover_image}}"),
	word("GS001-DEPR-AIMG-2", false, `primary_author\.image`, "{{primary_author.profile_image}}"),
	word("GS001-DEPR-AIMG-3", false, `authors`+any0+`\.cover`, "{{authors.[0].profile_image}}"), // cover: as gscan has it
	word("GS001-DEPR-PAC-2", false, `post\.primary_author\.cover`, "{{post.primary_author.cover_image}}"),
	word("GS001-DEPR-PAC-3", false, `post\.authors`+any0+`\.cover`, "{{post.authors.[0].cover_image}}"),
	word("GS001-DEPR-PAIMG-2", false, `post\.primary_author\.image`, "{{post.primary_author.profile_image}}"),
	word("GS001-DEPR-PAIMG-3", false, `post\.authors`+any0+`\.image`, "{{post.authors.[0].profile_image}}"),
	word("GS001-DEPR-CON-AC-2", false, `#if\s*primary_author\.cover`, "{{#if primary_author.cover_image}}"),
	word("GS001-DEPR-CON-AC-3", false, `#if\s*authors`+any0+`\.cover`, "{{#if authors.[0].cover_image}}"),
	word("GS001-DEPR-CON-AIMG-2", false, `#if\s*primary_author\.image`, "{{#if primary_author.profile_image}}"),
	word("GS001-DEPR-CON-AIMG-3", false, `#if\s*authors`+any0+`\.image`, "{{#if authors.[0].profile_image}}"),
	word("GS001-DEPR-CON-PAC-2", false, `#if\s*post\.primary_author\.cover`, "{{#if post.primary_author.cover_image}}"),
	word("GS001-DEPR-CON-PAC-3", false, `#if\s*post\.authors`+any0+`\.cover`, "{{#if post.authors.[0].cover_image}}"),
	word("GS001-DEPR-CON-PAIMG-2", false, `#if\s*post\.primary_author\.image`, "{{#if post.primary_author.profile_image}}"),
	word("GS001-DEPR-CON-PAIMG-3", false, `#if\s*post\.authors`+any0+`\.image`, "{{#if post.authors.[0].profile_image}}"),
	word("GS001-DEPR-ESC", false, `(?:error\.)?code`, "{{statusCode}}"),
	free("GS001-DEPR-LABS-MEMBERS", "@labs.members", `@labs\.members`, "@site.members_enabled"),
	free("GS001-DEPR-CURR-SYM", "currency_symbol", `currency_symbol`, "{{price currency=currency}}"),
	free("GS001-DEPR-SITE-LANG", "@site.lang", `@site\.lang`, "@site.locale"),
	free("GS001-DEPR-EACH", "#each", `\{\{\s*#each\s*`, "{{#foreach}}"),
	free("GS001-DEPR-TWITTER-URL", "twitter_url", `\{\{\s*twitter_url(?:\s+[^}]*)?\s*\}\}`, `{{social_url type="twitter"}}`),
	free("GS001-DEPR-FACEBOOK-URL", "facebook_url", `\{\{\s*facebook_url(?:\s+[^}]*)?\s*\}\}`, `{{social_url type="facebook"}}`),
	free("GS001-DEPR-AMP-TEMPLATE", "<html", `(?i)<html\s+(?:[^>]*\s)?(?:amp|⚡)(?:\s|>)`, "one page for all widths"),
}, oldAuthors()...)

// The words around one in a list: "tags,author, tiers".
const (
	listed = `\s*(?:[\w\[\]]+,\s*)*\s*`
	more   = `\s*(?:\s*,\s?[\w\[\]]+)*\s*`
)

// oldAuthors are the fields of the one author that a post once had.
func oldAuthors() (list []oldWord) {
	for _, f := range [][2]string{{"ID", "id"}, {"SLUG", "slug"}, {"MAIL", "email"}, {"MT", "meta_title"}, {"MD", "meta_description"}, {"NAME", "name"}, {"BIO", "bio"},
		{"LOC", "location"}, {"WEB", "website"}, {"TW", "twitter"}, {"FB", "facebook"}, {"PIMG", "profile_image"}, {"CIMG", "cover_image"}, {"URL", "url"}} {
		list = append(list, word("GS001-DEPR-AUTH-"+f[0], false, `author\.`+f[1], "{{primary_author."+f[1]+"}}"),
			word("GS001-DEPR-PAUTH-"+f[0], true, `post\.author\.`+f[1], "{{post.primary_author."+f[1]+"}}"))
	}
	return list
}
