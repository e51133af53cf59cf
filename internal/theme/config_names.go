package theme

import (
	"encoding/json"
	"regexp"
	"strings"
)

var (
	nameForm    = regexp.MustCompile(`^@?[a-zA-Z0-9._/-]+$`)
	versionForm = regexp.MustCompile(`^v?\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?$`)
	mailForm    = regexp.MustCompile(`^[^@\s]+@[^@\s]+\.[^@\s]+$`)
)

// checkNames looks at what a theme calls itself, and whom to ask about it.
func checkNames(f packageFile, ruled func(rule, format string, args ...any)) {
	switch {
	case f.Name == "":
		ruled("GS010-PJ-NAME-REQ", "give the theme a name")
	case f.Name != strings.ToLower(f.Name):
		ruled("GS010-PJ-NAME-LC", "write the theme's name in small letters: %s", strings.ToLower(f.Name))
	case !nameForm.MatchString(f.Name):
		ruled("GS010-PJ-NAME-HY", "the theme's name may have letters, digits and hyphens: my-theme")
	}
	switch {
	case f.Version == "":
		ruled("GS010-PJ-VERSION-REQ", "give the theme a version")
	case !versionForm.MatchString(f.Version):
		ruled("GS010-PJ-VERSION-SEM", "write the theme's version with three numbers: 1.0.0")
	}
	var author struct{ Email string }
	var words string
	if json.Unmarshal(f.Author, &words) == nil { // "A name <mail>"
		_, mail, _ := strings.Cut(words, "<")
		author.Email, _, _ = strings.Cut(mail, ">")
	} else if len(f.Author) > 0 {
		_ = json.Unmarshal(f.Author, &author) // whatever it is, it names no address
	}
	switch {
	case author.Email == "":
		ruled("GS010-PJ-AUT-EM-REQ", "name an address to write to about the theme: author.email")
	case !mailForm.MatchString(author.Email):
		ruled("GS010-PJ-AUT-EM-VAL", "author.email is no mail address")
	}
}
