package theme

import "strings"

func bylineHelpers() []*helper {
	return []*helper{
		{name: "authors", value: func(c *call) (any, error) { return c.nameList("authors") }},
		{name: "tags", value: func(c *call) (any, error) { return c.nameList("tags") }},
		{name: "tiers", value: helpTiers},
	}
}

// nameList is {{authors}} and {{tags}}: names, linked, with separator prefix suffix limit from to
// visibility autolink.
func (c *call) nameList(list string) (any, error) {
	visibility := text(c.Opt("visibility"))
	if visibility == "" {
		visibility = "public"
	}
	items := visibleItems(field(c.This(), list), visibility)
	autolink := plain(c.Opt("autolink")) != "false" // the word, not the boolean
	from := 0
	if n, ok := parseInt(c.Opt("from")); ok && n != 0 {
		from = n - 1
	}
	to := items.len()
	if n, ok := parseInt(c.Opt("to")); ok && n != 0 {
		to = n
	} else if n, ok := parseInt(c.Opt("limit")); ok && n+from != 0 {
		to = n + from
	}
	var names []string
	for i := max(from, 0); i < min(to, items.len()); i++ {
		item, _ := items.at(i)
		name := escaped(text(field(item, "name")))
		if autolink {
			name = `<a href="` + escapedHref(c.r.page.relative(text(field(item, "url")))) + `">` + name + "</a>"
		}
		names = append(names, name)
	}
	out, err := c.Join(names, c.MarkupOr("separator", ", "))
	if err != nil {
		return nil, err
	}
	if out != "" {
		out = c.MarkupOr("prefix", "") + out + c.MarkupOr("suffix", "")
	}
	return SafeString(out), nil
}

// escapedHref makes an address safe between quotes without touching what addresses are made of.
func escapedHref(s string) string { return hrefEscapes.Replace(s) }

var hrefEscapes = strings.NewReplacer(`"`, "%22", "<", "%3C", ">", "%3E", "'", "%27")

// helpTiers is {{tiers separator=", " lastSeparator=" and "}}: the names of the tiers that may read.
func helpTiers(c *call) (any, error) {
	list := field(c.This(), "tiers")
	n, _ := listLen(list)
	if n == 0 {
		return SafeString(""), nil
	}
	names := make([]string, n)
	for i := range n {
		names[i] = escaped(text(field(listAt(list, i), "name")))
	}
	out, suffix := names[0], " tier"
	if n > 1 {
		suffix = " tiers"
		var err error
		if out, err = c.Join(names[:n-1], c.MarkupOr("separator", ", ")); err != nil {
			return nil, err
		}
		out += c.MarkupOr("lastSeparator", " and ") + names[n-1]
	}
	return SafeString(c.MarkupOr("prefix", "") + out + c.MarkupOr("suffix", suffix)), nil
}
