package theme

import (
	"sort"
	"time"

	"firsthand/internal/handlebars"
)

// rendering is one render: the engine's run, and what Ghost's helpers keep of it.
type rendering struct {
	*handlebars.Run
	theme *Theme
	page  *Page

	footed bool // what stands below the body of the page's post was drawn
	until  time.Time
	member map[string]bool
	zone   *time.Location
	words  *locale
	spare  []*call // to use again
}

// changesAt says that the output changes by itself at t.
func (r *rendering) changesAt(t time.Time) {
	if !t.After(r.page.Now) {
		return
	}
	if r.until.IsZero() || t.Before(r.until) {
		r.until = t
	}
}

// readMember notes that @member or a field of it was looked at.
func (r *rendering) readMember(name string) {
	if r.member == nil {
		r.member = map[string]bool{}
	}
	r.member[name] = true
}

func (r *rendering) result() Result {
	res := Result{Until: r.until}
	for name := range r.member {
		res.MemberFields = append(res.MemberFields, name)
	}
	sort.Strings(res.MemberFields)
	return res
}

// at is @name; next is the field that is asked of it.
func (r *rendering) at(name, next string) any {
	switch name {
	case "site":
		return r.page.Site
	case "custom":
		return r.page.Custom
	case "config":
		return r.page.Config
	case "page":
		return r.page.PageData
	case "labs":
		return r.page.Labs
	case "member":
		r.readMember(next)
		if next == "" && isObject(r.page.Member) {
			return watchedMember{r}
		}
		return r.page.Member
	}
	return r.page.Globals[name]
}

// watchedMember is @member with every field that is read noted down.
type watchedMember struct{ r *rendering }

// Field notes the name and gives the field.
func (m watchedMember) Field(name string) any {
	m.r.readMember(name)
	return field(m.r.page.Member, name)
}

// Keys notes that all fields were read.
func (m watchedMember) Keys() []string {
	names := keys(m.r.page.Member)
	for _, n := range names {
		m.r.readMember(n)
	}
	return names
}
