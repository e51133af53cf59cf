package handlebars

// Problem is something in a theme that an editor should know.
type Problem struct {
	File    string // "partials/card.hbs"
	Line    int    // 1-based; 0: the whole file
	Column  int    // 1-based; 0: unknown
	Fatal   bool   // the theme, or this template, cannot be used as it is
	Message string // what is wrong and what to do
}
