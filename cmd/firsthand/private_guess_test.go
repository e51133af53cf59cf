package main

import (
	"encoding/json"
	"io/fs"
	"net/http"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"firsthand/internal/ghostapi"
	"firsthand/internal/site"
)

// odd spells the target of a page in ways that nothing names.
func odd(target string) (list []string) {
	path, _, _ := strings.Cut(target, "?")
	bare := strings.TrimSuffix(path, "/")
	list = append(list, strings.ToUpper(path), bare, "/"+path, strings.ReplaceAll(path, "/", "//"), "/."+path, "/x/.."+path, bare+"%2f", bare+"/%2e%2e/", path+"?fields=notes_private&preview=1", path+"?p=1&format=json",
		bare+".md", bare+".json", bare+".html", bare+".txt", bare+"/index.html")
	if len(bare) > 1 {
		list = append(list, "/%"+strings.ToUpper(hexOf(bare[1]))+bare[2:]+"/")
	}
	for _, below := range []string{"rss", "feed", "atom", "page/1", "page/2", "report", "changes", "cite", "edit", "preview", "amp", "history", "revisions", "notes", "captures", "source"} {
		list = append(list, bare+"/"+below+"/")
	}
	return list
}

func hexOf(b byte) string { return string("0123456789abcdef"[b>>4]) + string("0123456789abcdef"[b&15]) }

// fixedAddresses are what every site has, whether anything names it or not.
func fixedAddresses() []string {
	return append(site.Fixed(), "/", "/people/", "/quotes/", "/corrections/", "/signin/", "/signup/", "/account/", "/account/delete/", "/account/export/", "/members/", "/members/?token=x", "/members/api/member/", "/members/api/site/", "/members/api/session/", "/rss/", "/llms.txt", "/oembed/", "/search/", "/.well-known/security.txt", "/ads.txt", "/humans.txt", "/feed.json", "/feed.atom", "/quotes/rss/", "/quotes/feed.json", "/quotes/feed.atom", "/atom.xml", "/index.xml")
}

// contentForms are ways to ask a list of the content API.
var contentForms = []string{"", "&limit=all", "&limit=100&page=2", "&limit=0", "&page=99999", "&limit=-1&page=x", "&include=authors,tags,count.posts,people,quotes,sources,captures,notes,tiers",
	"&formats=html,plaintext,mobiledoc,lexical", "&filter=id:-null", "&filter=status:draft", "&filter=visibility:[public,members]", "&filter=is_public:false", "&order=notes_private%20asc", "&order=id%20desc", "&status=all", "&absolute_urls=true",
	"&filter=status:[draft,scheduled,sent]", "&filter=status:-published", "&filter=page:[true,false]", "&filter=type:[post,page]", "&filter=title:~'z'", "&filter=tags.visibility:internal", "&filter=authors.email:~'e'", "&filter=created_at:>'1900-01-01'", "&order=title%20asc&limit=1", "&formats=plaintext&fields=title", "&include=tags,authors&fields=id,plaintext,excerpt,html,reading_time"}

// contentTargets asks the content API for everything: all resources that Ghost's has and all of ours, all records by their
// IDs and slugs, every column of the database as a field.
func (s *leakSite) contentTargets(held map[string][]string) (list []string) {
	var fields []string
	for column := range held {
		_, name, _ := strings.Cut(column, ".")
		fields = append(fields, name)
	}
	slices.Sort(fields)
	asked := "&limit=all&fields=" + strings.Join(slices.Compact(fields), ",") + ",notes,withheld,record,captures,texts,watch,speaker_id,about,interview,posts,q,p,v"
	key := "?key=" + s.content
	all, ours := ghostapi.ContentResources()
	names := append(all, "members", "users", "captures", "notes", "interviews", "facts", "relationships", "claims", "reports", "integrations", "snippets", "actions", "../admin/posts")
	for _, name := range names {
		base := ghostapi.ContentPath + name + "/"
		for _, form := range append(contentForms, asked) {
			list = append(list, base+key+form)
		}
		list = append(list, base, base+"?key=", base+"?key=x", base+"?key="+s.key, base+"?key="+url.QueryEscape("' OR 1=1 --"), strings.TrimSuffix(base, "/")+key, strings.ToUpper(base)+key)
	}
	for _, name := range append(ours, "posts", "pages", "tags", "authors", "offers") {
		for _, column := range []string{"people.id", "quotes.id", "sources.id", "stories.id", "captures.id", "interviews.id", "source_texts.id", "topics.id", "bylines.id", "revisions.id", "users.id"} {
			for _, id := range held[column] {
				list = append(list, ghostapi.ContentPath+name+"/"+id+"/"+key+asked, ghostapi.ContentPath+name+"/"+id+"/"+key)
			}
		}
		for _, slug := range slugs(held) {
			list = append(list, ghostapi.ContentPath+name+"/slug/"+slug+"/"+key+asked)
		}
	}
	return list
}

func slugs(held map[string][]string) (list []string) {
	for _, column := range []string{"people.slug", "quotes.slug", "stories.slug", "topics.slug", "bylines.slug"} {
		list = append(list, held[column]...)
	}
	return list
}

// recordTargets are the addresses that records would have, public or not.
func recordTargets(base string, held map[string][]string) (list []string) {
	list = append(list, held["addresses.path"]...)
	list = append(list, held["redirects.path"]...)
	for _, prefix := range []string{"/", "/people/", "/quotes/", "/tag/", "/author/", "/p/", "/preview/"} {
		for _, slug := range slugs(held) {
			list = append(list, prefix+slug+"/", prefix+slug+"/rss/", prefix+slug+"/report/", prefix+slug+"/changes/", prefix+slug+"/feed.json", prefix+slug+"/quotes/feed.atom", prefix+slug+"/oembed-600.json",
				"/oembed/?format=xml&url="+url.QueryEscape(base+prefix+slug+"/"))
		}
		for _, column := range []string{"stories.id", "stories.uuid", "revisions.id", "people.id", "quotes.id", "captures.id", "previews.id", "previews.secret_hash"} {
			for _, id := range held[column] {
				list = append(list, prefix+id+"/")
			}
		}
	}
	for kind, column := range map[string]string{"story": "stories.id", "quote": "quotes.id", "person": "people.id"} {
		for _, id := range held[column] {
			list = append(list, "/public/share/"+kind+"/"+id+"-0000000000000000.png")
		}
	}
	return list
}

// fileTargets are the addresses that the files of a site would have if its folder, or part of it, were served.
func (s *leakSite) fileTargets() (list []string) {
	err := filepath.WalkDir(s.site, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		inSite, err := filepath.Rel(s.site, path)
		if err != nil {
			return err
		}
		inBlobs := strings.TrimPrefix(filepath.ToSlash(inSite), "blobs/")
		for _, p := range slices.Compact([]string{filepath.ToSlash(inSite), inBlobs}) {
			for _, folder := range []string{"/", "/content/", "/content/files/", "/content/media/", "/content/images/", "/content/images/size/w600/", "/assets/", "/blobs/", "/newsroom/api/", "/content/images/../", "/content/images/%2e%2e/", "/content/images/..%2f", "/assets/../../blobs/"} {
				list = append(list, folder+p)
			}
		}
		return nil
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return list
}

// newsroomCall is a call of the newsroom's API.
type newsroomCall struct {
	method, path string
	open         bool // it needs no caller
}

// newsroomCalls are all calls of the newsroom's API, as its own description has them, each for records that are there.
func (s *leakSite) newsroomCalls(held map[string][]string) (calls []newsroomCall) {
	var described struct {
		Paths map[string]map[string]struct {
			Open bool `json:"x-open"`
		} `json:"paths"`
	}
	if err := json.Unmarshal([]byte(read(s.t, s.base+"/newsroom/api/openapi.json")), &described); err != nil {
		s.t.Fatal(err)
	}
	tables := map[string]string{"texts": "source_texts", "notes": "sealed_notes", "merges": "person_merges", "preview-links": "previews"}
	for path, methods := range described.Paths {
		table := strings.Split(path, "/")[1]
		if other := tables[table]; other != "" {
			table = other
		}
		ids := held[table+".id"]
		for method, op := range methods {
			for _, id := range append(slices.Clone(ids[:min(len(ids), 4)]), "x") {
				calls = append(calls, newsroomCall{strings.ToUpper(method), "/newsroom/api" + placeholder.ReplaceAllString(path, id), op.Open})
			}
		}
	}
	return calls
}

var placeholder = regexp.MustCompile(`\{[a-z]+\}`)

// guesses asks for all that nothing names.
func (s *leakSite) guesses(c *leakCrawl, held map[string][]string) {
	for _, target := range slices.Clone(c.linked) {
		for _, spelled := range odd(target) {
			c.guess(http.MethodGet, spelled, nil)
		}
	}
	for _, target := range append(recordTargets(s.base, held), s.fileTargets()...) {
		status := c.guess(http.MethodGet, target, nil)
		if len(wordsIn(target, secretWord)) > 0 && status == http.StatusOK && !strings.HasPrefix(target, "/content/images/") {
			s.t.Errorf("%s is there", target)
		}
	}
	for _, call := range s.newsroomCalls(held) {
		for _, key := range []string{"", "Bearer " + s.content, "Bearer x", "Basic eDp4"} {
			header := http.Header{"Content-Type": {"application/json"}}
			if key != "" {
				header.Set("Authorization", key)
			}
			status := c.guess(call.method, call.path, header)
			nobody := key == "" || strings.HasPrefix(key, "Basic ") // which is for a proxy in front of the site
			if open := call.open && nobody; open && status >= 500 || !open && status != http.StatusUnauthorized {
				s.t.Errorf("%s %s with %q answers %d", call.method, call.path, key, status)
			}
		}
		c.guess(http.MethodOptions, call.path, http.Header{"Origin": {"https://other.example"}, "Access-Control-Request-Method": {"GET"}})
	}
}
