package theme

import (
	"errors"
	"strings"

	"firsthand/internal/handlebars"
)

func socialHelpers() []*helper {
	return []*helper{
		{name: "social_url", value: helpSocialURL},
		{name: "social_accounts", block: helpSocialAccounts},
		{name: "facebook_url", value: func(c *call) (any, error) { return c.profile("facebook") }},
		{name: "twitter_url", value: func(c *call) (any, error) { return c.profile("twitter") }},
	}
}

// socialNetwork is a network that a site or a byline can have a profile on.
type socialNetwork struct {
	kind string // as themes name it
	key  string // the field with the user's name
	name string
	url  func(user string) string
}

// socialNetworks are in the order in which accounts are shown.
var socialNetworks = []socialNetwork{
	{"x", "twitter", "X", func(u string) string { return "https://x.com/" + strings.TrimPrefix(u, "@") }},
	{"facebook", "facebook", "Facebook", func(u string) string { return "https://www.facebook.com/" + strings.TrimPrefix(u, "/") }},
	{"linkedin", "linkedin", "LinkedIn", linkedIn},
	{"bluesky", "bluesky", "Bluesky", func(u string) string { return "https://bsky.app/profile/" + u }},
	{"threads", "threads", "Threads", func(u string) string { return "https://www.threads.net/@" + strings.TrimPrefix(u, "@") }},
	{"mastodon", "mastodon", "Mastodon", func(u string) string { return "https://" + u }},
	{"tiktok", "tiktok", "TikTok", func(u string) string { return "https://www.tiktok.com/@" + strings.TrimPrefix(u, "@") }},
	{"youtube", "youtube", "YouTube", func(u string) string { return "https://www.youtube.com/" + u }},
	{"instagram", "instagram", "Instagram", func(u string) string { return "https://www.instagram.com/" + u }},
}

func linkedIn(u string) string {
	for _, kind := range []string{"in/", "company/", "school/", "pub/"} {
		if strings.HasPrefix(u, kind) {
			return "https://www.linkedin.com/" + u
		}
	}
	return "https://www.linkedin.com/in/" + u
}

// networkNamed finds a network by its field ("twitter") or by "x".
func networkNamed(name string) (socialNetwork, bool) {
	for _, n := range socialNetworks {
		if n.key == name || n.kind == name {
			return n, true
		}
	}
	return socialNetwork{}, false
}

// helpSocialURL is {{social_url type="mastodon"}}: of the context, else of the site.
func helpSocialURL(c *call) (any, error) {
	kind := text(c.Opt("type"))
	n, ok := networkNamed(kind)
	if !ok {
		return nil, nil
	}
	user := firstText(c.This(), kind)
	if user == "" {
		user = firstText(c.r.page.Site, kind)
	}
	if user == "" {
		return nil, nil
	}
	return n.url(user), nil
}

// profile is {{facebook_url name}} and {{twitter_url name}}.
func (c *call) profile(key string) (any, error) {
	user := text(c.Arg(0))
	if len(c.Args) == 0 {
		if user = firstText(c.This(), key); user == "" {
			user = firstText(c.r.page.Site, key)
		}
	}
	if user == "" {
		return nil, nil
	}
	n, _ := networkNamed(key)
	return n.url(user), nil
}

// helpSocialAccounts is {{#social_accounts @site}} … {{/social_accounts}}: type, name, username and
// href of each profile.
func helpSocialAccounts(c *call) error {
	if len(c.Args) == 0 {
		return errors.New("#social_accounts needs whose accounts: @site, or an author")
	}
	var accounts []any
	for _, n := range socialNetworks {
		if user := text(field(c.Args[0], n.key)); user != "" {
			accounts = append(accounts, map[string]any{"type": n.kind, "name": n.name, "username": user, "href": n.url(user)})
		}
	}
	if len(accounts) == 0 {
		return c.Other()
	}
	l := handlebars.NewLoop(c.Scope, c.Fn)
	l.Frame.Loop = handlebars.ForeachLoop
	for i, a := range accounts {
		l.Frame.Index, l.Frame.First, l.Frame.Last, l.Frame.Even = i, i == 0, i == len(accounts)-1, i%2 == 1
		if err := l.Round(c.Run, a, nil); err != nil {
			return err
		}
	}
	return nil
}

// AccountURL is the address of an account in a network that Ghost knows by that name ("twitter"), "" in any other.
func AccountURL(network, account string) string {
	n, ok := networkNamed(network)
	if !ok {
		return ""
	}
	return n.url(account)
}
