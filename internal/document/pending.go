package document

func FromMarkdown(text string) (Doc, []string, error) { panic("") }
func (d Doc) Markdown() string                        { return "" }
