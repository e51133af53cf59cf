package publication

import (
	"net/url"
	"path"
	"strconv"
	"strings"
	"unicode/utf8"
)

const maxPath = 512 // bytes; longer ones lead nowhere

// CleanPath gives a path as addresses are kept: lower case, no doubled slashes, no dots, a slash at
// both ends. "" says that it cannot be an address.
func CleanPath(p string) string {
	if p == "" || len(p) > maxPath || strings.ContainsAny(p, "\\?#\x00") {
		return ""
	}
	clean := path.Clean("/" + strings.ToLower(p))
	if clean != "/" {
		clean += "/"
	}
	return clean
}

// OldPath is the path at which the redirect of an address of another system's is kept, or of one that somebody wrote: as requests
// are looked up, with its escapes written out and in small letters. "/Caf%C3%A9/" is "/café/". What no request can ask for is "".
func OldPath(path string) string {
	path = unescaped(path)
	if !utf8.ValidString(path) {
		return ""
	}
	return CleanPath(path)
}

// OldAddress is OldPath of an address with its query, in which it may say what it asks for.
func OldAddress(address string) string {
	if path, query, asks := strings.Cut(address, "?"); asks {
		return AskedFor(unescaped(path), query)
	}
	return OldPath(address)
}

// unescaped writes the escapes of a path out; what has a "%" that begins none is written as it is meant.
func unescaped(path string) string {
	if plain, err := url.PathUnescape(path); err == nil {
		return plain
	}
	return path
}

// splitPage takes "page/N/" off the end of a clean path. The page is 1 where there is none and 0
// where the number is not one that a page can have.
func splitPage(p string) (rest string, page int) {
	head, n, found := cutLast(p)
	if !found || !strings.HasSuffix(head, "/page/") {
		return p, 1
	}
	number, err := strconv.Atoi(n)
	if err != nil || number < 1 || number > 1_000_000 || strconv.Itoa(number) != n {
		return p, 0
	}
	return strings.TrimSuffix(head, "page/"), number
}

// cutLast splits "/a/b/" into "/a/" and "b".
func cutLast(p string) (head, last string, ok bool) {
	p = strings.TrimSuffix(p, "/")
	i := strings.LastIndexByte(p, '/')
	if i < 0 || i == len(p)-1 {
		return "", "", false
	}
	return p[:i+1], p[i+1:], true
}

// PagePath is the address of a list's page n; page 1 is the list itself.
func PagePath(list string, n int) string {
	if n <= 1 {
		return list
	}
	return list + "page/" + strconv.Itoa(n) + "/"
}
