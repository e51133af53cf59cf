package wordpress

import (
	"cmp"
	"regexp"
	"strings"
)

// SEO is what a plugin for search engines has a post say of itself.
type SEO struct {
	Title, Description, Canonical string
	Open, X                       Card
	NoIndex                       bool  // search engines are asked to leave it out
	Primary                       int64 // the ID of the category that comes first, 0 for none
}

// Card is how a post is shown where somebody shares it.
type Card struct{ Title, Description, Image string }

// plugins keep the same things under keys of their own, in this order: title, description, canonical, the three of Open
// Graph, the three of X. "" is what a plugin does not have.
var plugins = [][9]string{
	{"_yoast_wpseo_title", "_yoast_wpseo_metadesc", "_yoast_wpseo_canonical", "_yoast_wpseo_opengraph-title", "_yoast_wpseo_opengraph-description",
		"_yoast_wpseo_opengraph-image", "_yoast_wpseo_twitter-title", "_yoast_wpseo_twitter-description", "_yoast_wpseo_twitter-image"},
	{"rank_math_title", "rank_math_description", "rank_math_canonical_url", "rank_math_facebook_title", "rank_math_facebook_description",
		"rank_math_facebook_image", "rank_math_twitter_title", "rank_math_twitter_description", "rank_math_twitter_image"},
	{"_aioseo_title", "_aioseo_description", "_aioseo_canonical_url", "_aioseo_og_title", "_aioseo_og_description", "_aioseo_og_image_custom_url",
		"_aioseo_twitter_title", "_aioseo_twitter_description", "_aioseo_twitter_image_custom_url"},
	{"_aioseop_title", "_aioseop_description", "_aioseop_custom_link", "", "", "", "", "", ""},
	{"_seopress_titles_title", "_seopress_titles_desc", "_seopress_robots_canonical", "_seopress_social_fb_title", "_seopress_social_fb_desc",
		"_seopress_social_fb_img", "_seopress_social_twitter_title", "_seopress_social_twitter_desc", "_seopress_social_twitter_img"},
	{"_genesis_title", "_genesis_description", "_genesis_canonical_uri", "_open_graph_title", "_open_graph_description", "_social_image_url",
		"_twitter_title", "_twitter_description", ""},
	{"jetpack_seo_html_title", "advanced_seo_description", "", "", "", "", "", "", ""},
	{"_metaseo_metatitle", "_metaseo_metadesc", "", "_metaseo_metaopengraph-title", "_metaseo_metaopengraph-desc", "_metaseo_metaopengraph-image",
		"_metaseo_metatwitter-title", "_metaseo_metatwitter-desc", "_metaseo_metatwitter-image"},
	{"_msp_title", "_msp_description", "_msp_canonical", "", "", "", "", "", ""},
}

// SEO reads the fields of the common plugins, of each the first that says something. What is a template of words that only
// the plugin knows is left out, and told.
func (i *Item) SEO(site Site) (s SEO, problems []string) {
	x := expander{title: strings.TrimSpace(i.Title), site: site.Title, tagline: site.Description, excerpt: strings.TrimSpace(i.Excerpt)}
	to := [9]*string{&s.Title, &s.Description, &s.Canonical, &s.Open.Title, &s.Open.Description, &s.Open.Image, &s.X.Title, &s.X.Description, &s.X.Image}
	for _, keys := range plugins {
		for n, key := range keys {
			if key == "" || *to[n] != "" {
				continue
			}
			*to[n] = x.expand(strings.TrimSpace(i.Value(key)))
		}
	}
	i.slim(&s)
	if s.Title == x.title {
		s.Title = "" // it says nothing of its own
	}
	robots, _ := readPHP(i.Value("rank_math_robots"))
	for _, e := range robots.list {
		s.NoIndex = s.NoIndex || e.value.text == "noindex"
	}
	s.NoIndex = s.NoIndex || i.Value("_yoast_wpseo_meta-robots-noindex") == "1" || i.Value("_seopress_robots_index") == "yes" || i.Value("_genesis_noindex") == "1"
	s.Primary = number(cmp.Or(i.Value("_yoast_wpseo_primary_category"), i.Value("rank_math_primary_category"), i.Value("_seopress_robots_primary_cat")))
	if x.unknown {
		problems = append(problems, "A title or description for search engines is made of words that only its plugin knows: it was left out.")
	}
	return s, problems
}

// slim reads the one value in which some plugins keep all of it.
func (i *Item) slim(s *SEO) {
	v, ok := readPHP(i.Value("slim_seo"))
	if !ok {
		return
	}
	s.Title, s.Description = cmp.Or(s.Title, v.at("title").text), cmp.Or(s.Description, v.at("description").text)
	s.Canonical = cmp.Or(s.Canonical, v.at("canonical").text)
	s.Open.Image, s.X.Image = cmp.Or(s.Open.Image, v.at("facebook_image").text), cmp.Or(s.X.Image, v.at("twitter_image").text)
	s.NoIndex = s.NoIndex || v.at("noindex").text == "1"
}

// expander fills in what a template says.
type expander struct {
	title, site, tagline, excerpt string
	unknown                       bool
}

var variable = regexp.MustCompile(`%%?[a-z_]+(?:\([a-z0-9_ ]*\))?%%?|#[a-z]+_[a-z_]+`)

func (x *expander) expand(text string) string {
	if !strings.ContainsAny(text, "%#") {
		return text
	}
	unknown := false
	text = variable.ReplaceAllStringFunc(text, func(v string) string {
		if strings.HasPrefix(v, "%") && !strings.HasSuffix(v, "%") {
			return v // 100%off, say
		}
		switch strings.Trim(v, "%#") {
		case "title", "post_title", "seo_title":
			return x.title
		case "sitename", "site_title", "sitetitle":
			return x.site
		case "sep", "separator_sa":
			return "–"
		case "sitedesc", "tagline", "site_tagline", "site_description":
			return x.tagline
		case "excerpt", "excerpt_only", "post_excerpt":
			return x.excerpt
		case "page", "pagenumber", "pagetotal", "primary_category":
			return ""
		}
		unknown = true
		return v
	})
	if unknown {
		x.unknown = true
		return ""
	}
	return strings.Trim(strings.Join(strings.Fields(text), " "), " –")
}
