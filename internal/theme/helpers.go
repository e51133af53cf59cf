package theme

import "firsthand/internal/handlebars"

// allHelpers is every helper that templates know, by name: Handlebars' own, express-hbs's two, and
// Ghost's (the behaviour is that of Ghost 6.65).
func allHelpers() map[string]*handlebars.Helper {
	all := handlebars.OwnHelpers()
	for _, list := range [][]*helper{
		loopHelpers(), queryHelpers(), conditionHelpers(), imageHelpers(),
		urlHelpers(), dateHelpers(), postHelpers(), metaHelpers(), classHelpers(), bylineHelpers(), socialHelpers(),
		textHelpers(), priceHelpers(), colorHelpers(), menuHelpers(), partHelpers(),
	} {
		for _, h := range list {
			all[h.name] = h.compiled()
		}
	}
	return all
}

// parseInt reads the whole number at the start of v as JavaScript does; ok is false where that is NaN.
func parseInt(v any) (n int, ok bool) {
	s := trimSpace(text(v))
	sign := 1
	if s != "" && (s[0] == '-' || s[0] == '+') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	for i := 0; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
		if n < 1<<40 {
			n = n*10 + int(s[i]-'0')
		}
		ok = true
	}
	return sign * n, ok
}

// intOr is parseInt(v) || fallback.
func intOr(v any, fallback int) int {
	if n, ok := parseInt(v); ok && n != 0 {
		return n
	}
	return fallback
}
