package handlebars

// Problem is something in a theme that an editor should know.
type Problem struct {
	File    string // "partials/card.hbs"
	Line    int    // 1-based; 0: the whole file
	Column  int    // 1-based; 0: unknown
	Rule    string // which rule says so, by the name that Ghost's own checker has for it; "" where it has none
	Fatal   bool   // the theme, or this template, cannot be used as it is
	Message string // what is wrong and what to do
}
