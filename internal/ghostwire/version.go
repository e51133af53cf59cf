package ghostwire

import (
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"
)

// Path is where Ghost's APIs stand.
const Path = "/ghost/api/"

// GhostVersion is the version of Ghost whose APIs these are: what clients read in Content-Version.
const GhostVersion = "6.65"

// olderPath is a path of the APIs as they were before Ghost 5, when their version stood in it.
var olderPath = regexp.MustCompile(`^/?(v2|v3|v4|canary)/((?:admin|content)(?:/.*)?)$`)

// Begin gives an answer its versions, and the path below Path, without the version that older clients put into it: they are
// told that it is old, and where the same stands now, at a site of this origin.
func Begin(h http.Header, r *http.Request, origin string) string {
	h.Set("Content-Version", "v"+GhostVersion)
	h.Set("Vary", "Accept-Version")
	path := strings.TrimPrefix(r.URL.Path, strings.TrimSuffix(Path, "/"))
	older := olderPath.FindStringSubmatch(path)
	if older == nil {
		return path
	}
	version := strings.Replace(older[1], "canary", "v4", 1)
	if r.Header.Get("Accept-Version") == "" {
		r.Header.Set("Accept-Version", version+".0")
	}
	now := Path + older[2]
	if r.URL.RawQuery != "" {
		now += "?" + r.URL.RawQuery
	}
	h.Set("Deprecation", fmt.Sprintf("version=%q", version))
	h.Set("Link", fmt.Sprintf(`<%s%s>; rel="latest-version"`, origin, now))
	return "/" + older[2]
}

// CutSegment gives the first part of a path in small letters, as Ghost reads it, and what follows it.
func CutSegment(path string) (first, rest string) {
	first, rest, _ = strings.Cut(strings.TrimPrefix(path, "/"), "/")
	return strings.ToLower(first), rest
}

// OlderVersion is the version that stands in a path of the APIs, "v4"; "" where none does.
func OlderVersion(path string) string {
	older := olderPath.FindStringSubmatch(strings.TrimPrefix(path, strings.TrimSuffix(Path, "/")))
	if older == nil {
		return ""
	}
	return older[1]
}

var versionNumbers = regexp.MustCompile(`(?:^|[^\d])(\d{1,16})(?:\.(\d{1,16}))?(?:\.(\d{1,16}))?(?:$|[^\d])`)

// UnknownEndpoint is the error for an address that is none: a client of another version than ours is told who is to be updated.
func UnknownEndpoint(r *http.Request) error {
	asked := r.Header.Get("Accept-Version")
	if asked == "" {
		return NotFound("Resource not found")
	}
	if len(asked) > 256 {
		asked = asked[:256]
	}
	theirs := versionNumbers.FindStringSubmatch(asked)
	if theirs == nil {
		return BadRequest("Requested version is not supported.")
	}
	ours := versionNumbers.FindStringSubmatch(GhostVersion)
	p := &Problem{Status: http.StatusNotAcceptable, Kind: "RequestNotAcceptableError", Message: "Request could not be served, the endpoint was not found."}
	switch order := compareVersions(theirs[1:], ours[1:]); {
	case order > 0:
		p.Code, p.Help = "UPDATE_GHOST", "Try upgrading your Ghost install."
		p.Context = fmt.Sprintf("Provided client accept-version %s is ahead of current Ghost version v%s.", asked, GhostVersion)
	case order < 0:
		p.Code, p.Help = "UPDATE_CLIENT", "Try upgrading your Ghost API client."
		p.Context = fmt.Sprintf("Provided client accept-version %s is behind current Ghost version v%s.", asked, GhostVersion)
	default:
		return NotFound("Resource not found")
	}
	return p
}

func compareVersions(a, b []string) int {
	for i := range a {
		n, _ := strconv.ParseUint(a[i], 10, 64) // what is missing is 0
		m, _ := strconv.ParseUint(b[i], 10, 64)
		if n != m {
			if n > m {
				return 1
			}
			return -1
		}
	}
	return 0
}
