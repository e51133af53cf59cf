package ghostapi

import (
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"
)

// GhostVersion is the version of Ghost whose APIs these are: what clients read in Content-Version.
const GhostVersion = "6.65"

// olderPath is a path of the APIs as they were before Ghost 5, when their version stood in it.
var olderPath = regexp.MustCompile(`^/?(v2|v3|v4|canary)/((?:admin|content)(?:/.*)?)$`)

// withoutVersion gives the path below Path, without the version that older clients put into it: they are told that it is old,
// and where the same stands now.
func (a *API) withoutVersion(h http.Header, r *http.Request) string {
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
	h.Set("Link", fmt.Sprintf(`<%s%s>; rel="latest-version"`, a.BaseURL, now))
	return "/" + older[2]
}

// cutSegment gives the first part of a path in small letters, as Ghost reads it, and what follows it.
func cutSegment(path string) (first, rest string) {
	first, rest, _ = strings.Cut(strings.TrimPrefix(path, "/"), "/")
	return strings.ToLower(first), rest
}

var versionNumbers = regexp.MustCompile(`(?:^|[^\d])(\d{1,16})(?:\.(\d{1,16}))?(?:\.(\d{1,16}))?(?:$|[^\d])`)

// unknownEndpoint is the error for an address that is none: a client of another version than ours is told who is to be updated.
func unknownEndpoint(r *http.Request) error {
	asked := r.Header.Get("Accept-Version")
	if asked == "" {
		return notFound("Resource not found")
	}
	if len(asked) > 256 {
		asked = asked[:256]
	}
	theirs := versionNumbers.FindStringSubmatch(asked)
	if theirs == nil {
		return badRequest("Requested version is not supported.")
	}
	ours := versionNumbers.FindStringSubmatch(GhostVersion)
	p := &problem{status: http.StatusNotAcceptable, kind: "RequestNotAcceptableError", message: "Request could not be served, the endpoint was not found."}
	switch order := compareVersions(theirs[1:], ours[1:]); {
	case order > 0:
		p.code, p.help = "UPDATE_GHOST", "Try upgrading your Ghost install."
		p.context = fmt.Sprintf("Provided client accept-version %s is ahead of current Ghost version v%s.", asked, GhostVersion)
	case order < 0:
		p.code, p.help = "UPDATE_CLIENT", "Try upgrading your Ghost API client."
		p.context = fmt.Sprintf("Provided client accept-version %s is behind current Ghost version v%s.", asked, GhostVersion)
	default:
		return notFound("Resource not found")
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
