package publication

import (
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"firsthand"
)

const (
	maxTitle    = 200  // letters
	maxAddress  = 2000 // bytes
	maxNav      = 50   // entries of a navigation
	maxNavLabel = 100  // letters
)

var (
	languageName = regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$`)
	sixDigits    = regexp.MustCompile(`^#[0-9a-fA-F]{6}$`)
	navAddress   = regexp.MustCompile(`^(/($|[^/\\])|#|https?://[^/]|mailto:)`)
	ownPicture   = regexp.MustCompile(`^($|/[^/\\])`)

	pictureElsewhere = regexp.MustCompile(`^https?://[^/\s]+/`)
)

// Validate tells what is wrong with the settings by themselves; SaveSettings also looks at what stands on the site.
func (s Settings) Validate() error {
	for _, check := range []func() error{s.checkTitle, s.checkLooks, s.Rules.validate, s.Joining.validate, s.checkNavigation, s.Policies.validate, s.Code.validate, s.Discovery.validate, s.Comments.validate, s.checkPrefixes} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func (s Settings) checkTitle() error {
	if strings.TrimSpace(s.Title) == "" {
		return firsthand.Errorf(firsthand.Invalid, "The site has no title: give it one.")
	}
	if utf8.RuneCountInString(s.Title) > maxTitle || utf8.RuneCountInString(s.Description) > 10*maxTitle {
		return firsthand.Errorf(firsthand.Invalid, "The title has %d letters at most, the description %d.", maxTitle, 10*maxTitle)
	}
	if !languageName.MatchString(s.Language) {
		return firsthand.Errorf(firsthand.Invalid, "%q is not the name of a language: use one such as en or de-AT.", s.Language)
	}
	if _, err := time.LoadLocation(s.Timezone); err != nil || s.Timezone == "" || s.Timezone == "Local" {
		return firsthand.Because(err, firsthand.Invalid, "The time zone %q is not known: use a name such as Europe/Berlin.", s.Timezone)
	}
	return nil
}

func (s Settings) checkLooks() error {
	if s.PostsPerPage < 0 || s.PostsPerPage > 100 {
		return firsthand.Errorf(firsthand.Invalid, "A page of a list holds 1 to 100 stories, not %d.", s.PostsPerPage)
	}
	if s.AccentColor != "" && !sixDigits.MatchString(s.AccentColor) {
		return firsthand.Errorf(firsthand.Invalid, "%q is not a colour: write it as #b3123b.", s.AccentColor)
	}
	for _, picture := range []string{s.Logo, s.Icon, s.CoverImage} {
		if len(picture) > maxAddress || !ownPicture.MatchString(picture) && !(s.RemotePictures && pictureElsewhere.MatchString(picture)) {
			return firsthand.Errorf(firsthand.Invalid, "%q is not a picture of this site: opening a page asks nobody else. Upload it first.", picture)
		}
	}
	return nil
}

func (r Rules) validate() error {
	switch r.QuotesNeedSource {
	case "", RuleOff, RuleWarn, RuleBlock:
		return nil
	}
	return firsthand.Errorf(firsthand.Invalid, "A quote without a source is let pass, told of or held back (off, warn, block), not %q.", r.QuotesNeedSource)
}

func (s Settings) checkNavigation() error {
	for _, list := range [][]NavItem{s.Navigation, s.Secondary} {
		if len(list) > maxNav {
			return firsthand.Errorf(firsthand.Invalid, "A navigation has %d entries at most.", maxNav)
		}
		for n, item := range list {
			if strings.TrimSpace(item.Label) == "" || utf8.RuneCountInString(item.Label) > maxNavLabel {
				return firsthand.Errorf(firsthand.Invalid, "Entry %d of the navigation needs a name of 1 to %d letters.", n+1, maxNavLabel)
			}
			if len(item.URL) > maxAddress || !navAddress.MatchString(item.URL) {
				return firsthand.Errorf(firsthand.Invalid, "“%s” leads nowhere: write a path of this site, such as /people/, or https://….", item.Label)
			}
		}
	}
	return nil
}

func (s Settings) checkPrefixes() error {
	taken := map[string]bool{}
	for _, p := range s.Prefixes.all() {
		if len(p) < 3 || CleanPath(p) != p || (Settings{}).reserved(p) {
			return firsthand.Errorf(firsthand.Invalid, "The prefix %q is not one: it begins and ends with a slash, in lower case, and is not one of the site's own words.", p)
		}
		if taken[p] {
			return firsthand.Errorf(firsthand.Invalid, "The prefix %q is there twice.", p)
		}
		taken[p] = true
	}
	return nil
}

// IsColor tells whether a text is a colour as the settings keep it: #b3123b.
func IsColor(text string) bool { return sixDigits.MatchString(text) }

// IsOwnPicture tells whether a text can name a picture of this site; "" names none.
func IsOwnPicture(text string) bool { return len(text) <= maxAddress && ownPicture.MatchString(text) }
