package publication

import (
	"net/url"
	"strings"
)

// parameter is one name of a query with all of its values, as Node's querystring reads them.
type parameter struct {
	name   string
	values []string
}

const maxParameters = 1000 // of a query

// parameters reads a query, in its order.
func parameters(query string) (list []parameter) {
	for n, pair := range strings.Split(query, "&") {
		if pair == "" || n >= maxParameters {
			continue
		}
		name, value, _ := strings.Cut(pair, "=")
		list = parameter{plain(name), []string{plain(value)}}.beside(list)
	}
	return list
}

func plain(text string) string {
	if decoded, err := url.QueryUnescape(text); err == nil {
		return decoded
	}
	return text
}

// beside adds a parameter's values to those that have its name.
func (p parameter) beside(list []parameter) []parameter {
	for i := range list {
		if list[i].name == p.name {
			list[i].values = append(list[i].values, p.values...)
			return list
		}
	}
	return append(list, p)
}

// among puts a parameter in the place of the one that has its name.
func (p parameter) among(list []parameter) []parameter {
	for i := range list {
		if list[i].name == p.name {
			list[i] = p
			return list
		}
	}
	return append(list, p)
}

func written(list []parameter) string {
	var pairs []string
	for _, p := range list {
		for _, value := range p.values {
			pairs = append(pairs, component(p.name)+"="+component(value))
		}
	}
	return strings.Join(pairs, "&")
}

const (
	wordBytes = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()"
	pathBytes = wordBytes + "%/:@&=+$,;[]#"
)

// component is a text as it can stand anywhere in an address.
func component(text string) string { return escaped(text, wordBytes) }

// safePath keeps a path, or what follows #, as it came but for bytes that cannot stand there.
func safePath(path string) string { return escaped(path, pathBytes) }

func escaped(text, keep string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(text) {
		if c := text[i]; strings.IndexByte(keep, c) >= 0 {
			b.WriteByte(c)
		} else {
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
		}
	}
	return b.String()
}

// With is the same with a query of its own.
func (l Led) With(query string) Led {
	l.query = parameters(query)
	return l
}

// oneSlash writes slashes that follow each other as one, so that no path can be read as the name of another site.
func oneSlash(path string) string {
	for strings.Contains(path, "//") {
		path = strings.ReplaceAll(path, "//", "/")
	}
	return path
}
