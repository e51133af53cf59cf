package wordpress

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// itemReader gathers the fields of one item.
type itemReader struct {
	r                     *Reader
	item                  *Item
	key                   string // of the meta value that comes next
	pub, local, gmt       string
	modified, modifiedGMT string
}

// begin makes room for a comment when one opens.
func (i *itemReader) begin(path []string) {
	if path[len(path)-1] == "wp:comment" {
		i.item.Comments = append(i.item.Comments, Comment{})
	}
}

func (i *itemReader) leaf(path []string, attrs []xml.Attr, text string) {
	name := path[len(path)-1]
	parent := ""
	if len(path) > 1 {
		parent = path[len(path)-2]
	}
	switch parent {
	case "wp:postmeta":
		i.meta(&i.item.Meta, name, text)
	case "wp:comment":
		i.comment(name, text)
	case "wp:commentmeta":
		if n := len(i.item.Comments); n > 0 {
			i.meta(&i.item.Comments[n-1].Meta, name, text)
		}
	case "item":
		if name == "category" {
			i.term(attrs, text)
			return
		}
		i.field(name, text)
	}
}

func (i *itemReader) meta(to *[]Meta, name, text string) {
	switch name {
	case "wp:meta_key":
		i.key = text
	case "wp:meta_value":
		*to = append(*to, Meta{i.key, text})
	}
}

func (i *itemReader) term(attrs []xml.Attr, text string) {
	t := TermRef{Name: strings.TrimSpace(text)}
	for _, a := range attrs {
		switch a.Name.Local {
		case "domain":
			t.Taxonomy = a.Value
		case "nicename":
			t.Slug = a.Value
		}
	}
	// Version 1.0 names each twice, once without saying what it is.
	if t.Slug == "" && t.Taxonomy == "" {
		return
	}
	t.Taxonomy = taxonomy(t.Taxonomy)
	for _, o := range i.item.Terms {
		if o.Taxonomy == t.Taxonomy && (o.Slug == t.Slug || t.Slug == "" && o.Name == t.Name) {
			return
		}
	}
	i.item.Terms = append(i.item.Terms, t)
}

func (i *itemReader) field(name, text string) {
	it := i.item
	switch name {
	case "title":
		it.Title = text
	case "link":
		it.Link = strings.TrimSpace(text)
	case "guid":
		it.GUID = strings.TrimSpace(text)
	case "pubDate":
		i.pub = text
	case "dc:creator":
		it.Creator = strings.TrimSpace(text)
	case "content:encoded":
		it.Content = text
	case "excerpt:encoded":
		it.Excerpt = text
	case "wp:post_id":
		it.ID = number(text)
	case "wp:post_date":
		i.local = text
	case "wp:post_date_gmt":
		i.gmt = text
	case "wp:post_modified":
		i.modified = text
	case "wp:post_modified_gmt":
		i.modifiedGMT = text
	default:
		i.more(name, strings.TrimSpace(text))
	}
}

func (i *itemReader) more(name, text string) {
	it := i.item
	switch name {
	case "wp:comment_status":
		it.CommentStatus = text
	case "wp:post_name":
		it.Slug = text
	case "wp:status":
		it.Status = text
	case "wp:post_parent":
		it.Parent = number(text)
	case "wp:menu_order":
		it.Order = int(number(text))
	case "wp:post_type":
		it.Type = text
	case "wp:post_password":
		it.Password = text
	case "wp:is_sticky":
		it.Sticky = text == "1"
	case "wp:attachment_url":
		it.AttachmentURL = text
	}
}

func (i *itemReader) comment(name, text string) {
	if len(i.item.Comments) == 0 {
		return
	}
	c := &i.item.Comments[len(i.item.Comments)-1]
	plain := strings.TrimSpace(text)
	switch name {
	case "wp:comment_id":
		c.ID = number(plain)
	case "wp:comment_parent":
		c.Parent = number(plain)
	case "wp:comment_author":
		c.Author = plain
	case "wp:comment_author_email":
		c.Email = plain
	case "wp:comment_author_url":
		c.URL = plain
	case "wp:comment_author_IP":
		c.IP = plain
	case "wp:comment_content":
		c.Content = text
	case "wp:comment_approved":
		c.Approved = plain
	case "wp:comment_type":
		c.Type = plain
	case "wp:comment_user_id":
		c.User = number(plain)
	case "wp:comment_date":
		if c.At.IsZero() {
			c.At, _ = when(plain, i.r.offset)
		}
	case "wp:comment_date_gmt":
		if t, ok := when(plain, 0); ok {
			c.At = t
		}
	}
}

// finish reads the dates, when all of them are known, and says what is wrong with the item.
func (i *itemReader) finish() (problems []string) {
	it := i.item
	gmt, hasGMT := when(i.gmt, 0)
	local, hasLocal := when(i.local, 0)
	switch {
	case hasGMT && hasLocal:
		i.r.offset = local.Sub(gmt)
		it.Published = gmt
	case hasGMT:
		it.Published = gmt
	case hasLocal:
		it.Published = local.Add(-i.r.offset)
	default:
		if t, err := time.Parse(time.RFC1123Z, strings.TrimSpace(i.pub)); err == nil && sane(t) {
			it.Published = t.UTC()
		}
	}
	var ok bool
	if it.Modified, ok = when(i.modifiedGMT, 0); !ok {
		it.Modified, _ = when(i.modified, i.r.offset)
	}
	if it.Published.IsZero() && it.Status != "draft" && it.Status != "auto-draft" && it.Status != "pending" {
		problems = append(problems, fmt.Sprintf("Its date %.40s is none.", strconv.Quote(strings.TrimSpace(first(i.gmt, i.local, i.pub)))))
	}
	if it.Type == "" {
		it.Type = "post"
		problems = append(problems, "It does not say of what type it is: it counts as a post.")
	}
	return problems
}

// when reads a date of the database, which was written at an offset from UTC. Of year 0 there is none.
func when(text string, offset time.Duration) (time.Time, bool) {
	t, err := time.Parse("2006-01-02 15:04:05", strings.TrimSpace(text))
	if err != nil || !sane(t) {
		return time.Time{}, false
	}
	return t.Add(-offset), true
}

func sane(t time.Time) bool { return t.Year() >= 1000 && t.Year() <= 9999 }

func first(texts ...string) string {
	for _, t := range texts {
		if strings.TrimSpace(t) != "" {
			return t
		}
	}
	return ""
}
