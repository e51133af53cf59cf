package wxr

import (
	"net/url"
	"strings"

	"firsthand/internal/importers/incoming"
	"firsthand/internal/wordpress"
)

// ownID is where an export that a Firsthand wrote keeps the ID that a thing had there.
const ownID = "_firsthand_id"

// ownPath is where a file stood that a Firsthand exported: it stands there again.
func (s *Source) ownPath(address string) (path string, ok bool) {
	if !s.ours {
		return "", false
	}
	u, err := url.Parse(address)
	if err != nil {
		return "", false
	}
	for _, prefix := range []string{"/content/images/", "/content/media/", "/content/files/"} {
		if rest, below := strings.CutPrefix(u.Path, prefix); below && rest != "" && !strings.HasPrefix(rest, "size/") {
			return u.Path, true
		}
	}
	return "", false
}

// own takes over what WordPress has no place for and a Firsthand writes beside a post.
func (t *teller) own(it *wordpress.Item, s *incoming.Story) {
	if !t.ours {
		return
	}
	s.Language = it.Value("_firsthand_language")
	if src := it.Value("_firsthand_picture"); src != "" {
		s.Picture = incoming.Picture{Src: t.file(src), Alt: it.Value("_firsthand_picture_alt"), Caption: plain(it.Value("_firsthand_picture_caption")), Credit: it.Value("_firsthand_picture_credit")}
	}
}
