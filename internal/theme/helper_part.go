package theme

// Helpers whose body the site supplies, because it depends on more than the page's data. What the
// site does not supply prints nothing, or the plain markup that scripts look for.
func partHelpers() []*helper {
	list := []*helper{
		{name: "recommendations", value: helpRecommendations},
		{name: "comments", value: helpComments},
		partHelper("search", func(*call) any { return SafeString(searchButton) }),
		partHelper("comment_count", func(c *call) any { return commentCount(c) }),
	}
	for _, name := range []string{"ghost_head", "ghost_foot", "content_api_key", "total_members", "total_paid_members"} {
		list = append(list, partHelper(name, nil))
	}
	return append(list, &helper{name: "input_password", value: func(c *call) (any, error) { return passwordInput(c), nil }})
}

// partHelper is a helper that the site's Part of that name answers, else fallback, else nothing.
func partHelper(name string, fallback func(*call) any) *helper {
	return &helper{name: name, value: func(c *call) (any, error) {
		if part := c.r.page.Parts[name]; part != nil {
			return part(c.r.Ctx, c.part())
		}
		if fallback != nil {
			return fallback(c), nil
		}
		return nil, nil
	}}
}

func (c *call) part() PartCall {
	p := PartCall{Name: c.Name, This: beneath(c.This()), Args: append([]any{}, c.Args...), Hash: map[string]any{}}
	for i := len(c.Names) - 1; i >= 0; i-- {
		p.Hash[c.Names[i]] = c.Values[i]
	}
	return p
}

// helpRecommendations draws the partial over the list that the site's Part gives.
func helpRecommendations(c *call) (any, error) {
	part := c.r.page.Parts["recommendations"]
	if part == nil {
		return nil, nil
	}
	v, err := part(c.r.Ctx, c.part())
	if err != nil {
		return nil, err
	}
	if n, ok := listLen(v); !ok || n == 0 {
		return v, nil
	}
	return c.DrawPartial("recommendations", c.over([]string{"recommendations"}, []any{v}, ""))
}

// helpComments is {{comments}}: what the site's Part gives, or the partial firsthand-comments over it where it is an object.
func helpComments(c *call) (any, error) {
	part := c.r.page.Parts["comments"]
	if part == nil {
		return nil, nil
	}
	v, err := part(c.r.Ctx, c.part())
	if thread, is := v.(map[string]any); is && err == nil {
		return c.DrawPartial("firsthand-comments", thread)
	}
	return v, err
}

// searchButton is what {{search}} prints: a button that search scripts find by its attribute.
const searchButton = `<button class="gh-search-icon" aria-label="search" data-ghost-search style="display: inline-flex; justify-content: center; align-items: center; width: 32px; height: 32px; padding: 0; border: 0; color: inherit; background-color: transparent; cursor: pointer; outline: none;"><svg width="20" height="20" fill="none" viewBox="0 0 24 24" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="10" cy="10" r="8"></circle><path d="m16 16 6 6"></path></svg></button>`

// commentCount is {{comment_count empty= singular= plural= class= autowrap=}}: a marker that the
// comments' script replaces by the number.
func commentCount(c *call) SafeString {
	wrap := text(c.Opt("autowrap"))
	tag := wrap
	switch wrap {
	case "":
		tag = "span"
	case "false":
		tag = "script"
	}
	attr := func(name, value string) string {
		return " data-ghost-comment-count" + name + `="` + escaped(value) + `"`
	}
	return SafeString("<script" + attr("", text(field(c.This(), "id"))) + attr("-empty", c.Str("empty", "")) +
		attr("-singular", c.Str("singular", "comment")) + attr("-plural", c.Str("plural", "comments")) + attr("-tag", tag) +
		attr("-class-name", c.Str("class", "undefined")) + attr("-autowrap", text(wrap != "false")) + "></script>")
}

// passwordInput is {{input_password class= placeholder=}} on the page that asks for the password of a
// private site.
func passwordInput(c *call) SafeString {
	out := `<input class="` + escaped(c.Str("class", "private-login-password")) + `" type="password" name="password" autofocus="autofocus"`
	if p := c.Str("placeholder", ""); p != "" {
		out += ` placeholder="` + escaped(p) + `"`
	}
	if c.Flag("data-1p-ignore") {
		out += " data-1p-ignore"
	}
	return SafeString(out + " />")
}
