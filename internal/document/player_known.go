package document

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"
)

// wellKnown are the players whose frame has an address that can be told from that of the page, each as its owner documents
// it. It is the only place of the house that names other people's hosts. What is not here gives its frame by its code, or
// stays a link.
var wellKnown = []struct {
	page  *regexp.Regexp // the address of the page, without scheme, www., m. and fragment
	frame string
	shape Shape
}{
	// YouTube: "YouTube Embedded Players and Player Parameters" (developers.google.com/youtube/player_parameters) for the
	// path; the host is that of its "privacy enhanced mode" (support.google.com/youtube/answer/171780).
	{regexp.MustCompile(`^youtube\.com/(?:watch\?(?:[^#]*&)?v=|live/)([\w-]{11})(?:[/?&]|$)`), "https://www.youtube-nocookie.com/embed/$1", Wide},
	{regexp.MustCompile(`^youtu\.be/([\w-]{11})(?:[/?&]|$)`), "https://www.youtube-nocookie.com/embed/$1", Wide},
	{regexp.MustCompile(`^youtube\.com/shorts/([\w-]{11})(?:[/?&]|$)`), "https://www.youtube-nocookie.com/embed/$1", Tall},
	// Vimeo: "Player embeds" (developer.vimeo.com/player/sdk/embed): dnt asks it not to follow the viewer, h is the secret
	// of an unlisted film.
	{regexp.MustCompile(`^vimeo\.com/(\d{5,12})(?:[?]|$)`), "https://player.vimeo.com/video/$1?dnt=1", Wide},
	{regexp.MustCompile(`^vimeo\.com/(\d{5,12})/([0-9a-f]{6,20})(?:[?]|$)`), "https://player.vimeo.com/video/$1?h=$2&dnt=1", Wide},
	// Spotify: "Embeds" (developer.spotify.com/documentation/embeds).
	{regexp.MustCompile(`^open\.spotify\.com/(?:intl-[a-z]{2}/)?(track|album|artist|playlist|episode|show)/([A-Za-z0-9]{22})(?:[?]|$)`), "https://open.spotify.com/embed/$1/$2", Low},
	// SoundCloud: "Widget API" (developers.soundcloud.com/docs/api/html5-widget): the player takes the address of the page.
	{regexp.MustCompile(`^soundcloud\.com/([\w-]{2,60}/(?:sets/)?[\w-]{1,120})(?:[?]|$)`), "https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/$1", Low},
	// Apple Podcasts: "Embed episodes and shows" (podcasters.apple.com): the same path at the host for frames.
	{regexp.MustCompile(`^podcasts\.apple\.com/([a-z]{2}/podcast/(?:[\w%.-]{1,300}/)?id\d{5,15}(?:\?i=\d{5,20})?)(?:[?&]|$)`), "https://embed.podcasts.apple.com/$1", Low},
	// Internet Archive: "How to embed" (help.archive.org): embed in the place of details.
	{regexp.MustCompile(`^archive\.org/details/([\w.-]{1,100})(?:[/?]|$)`), "https://archive.org/embed/$1", Wide},
}

// startsAt are the players that begin at a moment, in seconds.
var startsAt = map[string]string{"www.youtube-nocookie.com": "start"}

// playerAt is the player of a page whose address is well known.
func playerAt(address string) (Player, bool) {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.User != nil || u.Port() != "" || len(address) > 2000 {
		return Player{}, false
	}
	host := strings.ToLower(u.Hostname())
	page := strings.TrimPrefix(strings.TrimPrefix(host, "www."), "m.") + u.EscapedPath()
	if u.RawQuery != "" {
		page += "?" + u.RawQuery
	}
	page = strings.TrimSuffix(page, "/")
	for _, k := range wellKnown {
		m := k.page.FindStringSubmatchIndex(page)
		if m == nil {
			continue
		}
		src := string(k.page.ExpandString(nil, k.frame, page, m))
		if name := startsAt[hostOfFrame(src)]; name != "" {
			if at := seconds(either(u.Query().Get("t"), u.Query().Get("start"))); at > 0 {
				src += "?" + name + "=" + strconv.Itoa(at)
			}
		}
		if src, ok := frameAddress(src); ok {
			return Player{Src: src, Shape: k.shape}, true
		}
	}
	return Player{}, false
}

func hostOfFrame(src string) string {
	return strings.TrimPrefix(Player{Src: src}.Origin(), "https://")
}

var moment = regexp.MustCompile(`^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$`)

// seconds reads a moment as players write it: 90, 90s, 1m30s, 1h2m3s; 0 for anything else.
func seconds(text string) int {
	m := moment.FindStringSubmatch(text)
	if m == nil {
		return 0
	}
	n := func(s string) int { v, _ := strconv.Atoi(s); return v } // digits, or nothing
	return 3600*n(m[1]) + 60*n(m[2]) + n(m[3])
}
