package wxr

import (
	"net/url"
	"strconv"
	"strings"

	"firsthand/internal/importers/incoming"
	"firsthand/internal/wordpress"
)

// plainAddress is an address as files are known by: without its scheme, "www." and what follows a "?".
func plainAddress(address string) string {
	address, _, _ = strings.Cut(address, "?")
	if _, rest, ok := strings.Cut(address, "//"); ok {
		address = rest
	}
	return strings.TrimPrefix(address, "www.")
}

// pathOn is the path of an address of the site, with what follows it.
func pathOn(base, address string) (string, bool) {
	b, err := url.Parse(base)
	if err != nil {
		return "", false
	}
	u, err := url.Parse(address)
	if err != nil || strings.TrimPrefix(strings.ToLower(u.Host), "www.") != strings.TrimPrefix(strings.ToLower(b.Host), "www.") {
		return "", false
	}
	path := u.EscapedPath()
	if path == "" {
		path = "/"
	}
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	return path, true
}

// file is where a file of the old site stands here. A resized copy is the picture itself; what stands on other sites stays there.
func (s *Source) file(address string) string {
	address = s.throughCache(address)
	u, err := url.Parse(address)
	if err != nil || u.Host != "" && !s.hosts[strings.TrimPrefix(strings.ToLower(u.Host), "www.")] || !strings.Contains(u.Path, ".") {
		return address
	}
	if !s.beside.files[sumOf(plainAddress(address))] {
		address = wordpress.Original(address)
	}
	return s.mediaPath(address)
}

// throughCache is the address of a picture that a service for faster pictures gave in the site's place: its path begins with the
// site's own name.
func (s *Source) throughCache(address string) string {
	u, err := url.Parse(address)
	if err != nil || s.hosts[strings.TrimPrefix(strings.ToLower(u.Host), "www.")] {
		return address
	}
	host, rest, ok := strings.Cut(strings.TrimPrefix(u.Path, "/"), "/")
	if ok && strings.Contains(rest, "uploads/") && s.hosts[strings.TrimPrefix(strings.ToLower(host), "www.")] {
		return "https://" + host + "/" + rest
	}
	return address
}

func (s *Source) mediaPath(address string) string {
	address, _, _ = strings.Cut(address, "?")
	if path, ok := s.ownPath(address); ok {
		return path
	}
	return incoming.MediaPath(address, "")
}

// link is where a page of the old site is to be looked for here: one that is named by its ID stands at its own address.
func (s *Source) link(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	q := u.Query()
	for _, name := range []string{"p", "page_id", "attachment_id"} {
		id, err := strconv.ParseInt(q.Get(name), 10, 64)
		if err != nil {
			continue
		}
		k, ok := s.beside.get(id)
		switch {
		case !ok:
		case k.Attachment != nil && k.Attachment.URL != "":
			return s.file(k.Attachment.URL)
		case k.Link != "" && !strings.Contains(k.Link, "?"):
			if path, ok := pathOn(s.site.Link, k.Link); ok {
				return path
			}
		}
	}
	return address
}

// around is what texts need to know of the site.
func (s *Source) around() wordpress.Around {
	return wordpress.Around{
		Base: s.about.URL, Attachment: s.beside.attachment, Children: s.beside.children, File: s.file, Link: s.link,
		Reusable: func(id int64) (string, bool) {
			k, ok := s.beside.get(id)
			return k.Block, ok && k.Block != ""
		},
	}
}
