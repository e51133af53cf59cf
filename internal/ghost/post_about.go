package ghost

// aboutField gives a field of what is said about a post for search engines, for where it is shared, and for the head of its
// page: Ghost's, by their names.
func (p *Post) aboutField(name string) any {
	m := &p.p.Revision.Content.Meta
	switch name {
	case "meta_title":
		return textOrNil(m.MetaTitle)
	case "meta_description":
		return textOrNil(m.MetaDescription)
	case "og_title", "og_description", "og_image", "twitter_title", "twitter_description", "twitter_image":
		return p.v.socialField(m.Open, m.X, name)
	case "canonical_url":
		return textOrNil(m.Canonical)
	case "custom_template":
		return textOrNil(m.Template)
	case "codeinjection_head":
		return textOrNil(m.Code.Head)
	case "codeinjection_foot":
		return textOrNil(m.Code.Foot)
	case "email_subject":
		return textOrNil(m.Ghost.EmailSubject)
	case "frontmatter":
		return textOrNil(m.Ghost.Frontmatter)
	case "show_title_and_feature_image":
		if p.p.Page { // a post always shows them
			return !m.HideHead
		}
	}
	return nil
}

// SavedWords are the first words as they were saved with the story, for indexes of so many that no body is read for them; "" where
// they are not for everybody to read as they were saved: of a gated story, and where a quote in it was withdrawn.
func (p *Post) SavedWords() string {
	if !p.Open() || p.printsGone() {
		return ""
	}
	return p.p.Revision.Plain
}
