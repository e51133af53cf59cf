package document

func FromMarkdown(text string) (Doc, []string, error) { panic("") }
func (d Doc) Markdown() string                        { return "" }
func FromLexical(data []byte) (Doc, []string, error)  { panic("") }
func (d Doc) Lexical() []byte                         { return []byte("{}") }
