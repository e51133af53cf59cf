package ghost

import (
	"slices"

	"firsthand/internal/document"
	"firsthand/internal/sources"
)

// Interview is the talk that a quote comes from, as far as readers may know it: nil for a quote whose names do not
// lead to the records, and for one from a source that is not named. Conditions and the sentence it was read from stay at the desk.
func (q *Quote) Interview() *sources.Interview { return q.interview }

// Interviewers are who asked: whom the quote says it was said to, and others who have a public page.
func (q *Quote) Interviewers() (names []document.Name) {
	if q.interview == nil {
		return nil
	}
	if slices.Contains(q.interview.Interviewers, q.q.Addressee) && q.view.Addressee.Text != "" {
		names = append(names, q.view.Addressee)
	}
	for _, p := range q.v.peopleByID(q.interview.Interviewers) {
		asked := document.Name{Text: p.p.Name, URL: p.URL()}
		if p.p.ID != q.q.Addressee && p.p.Public && !slices.Contains(names, asked) {
			names = append(names, asked)
		}
	}
	return names
}

// About are those with a public page whom the quote is about; nobody for one whose names do not lead to the records.
func (q *Quote) About() []*Person {
	if !q.q.Known() {
		return nil
	}
	return slices.DeleteFunc(q.v.peopleByID(q.q.About), func(p *Person) bool { return !p.p.Public })
}

// Outlet is an outlet that something in this view is of.
func (v *View) Outlet(id sources.OutletID) sources.Outlet { return v.outlets[id] }

func (q *Quote) interviewObject() any {
	if q.interview == nil {
		return nil
	}
	i := q.interview
	return map[string]any{
		"date_text": textOrNil(either(i.HeldText, q.v.words.Date(i.HeldOn))), "date_iso": textOrNil(sources.ISOPrefix(i.HeldOn)),
		"place": textOrNil(i.Place), "outlet": textOrNil(q.v.outlets[i.Outlet].Name), "medium": textOrNil(i.Medium),
	}
}

// loadOutlets looks up outlets that were not looked up yet, in one query.
func (v *View) loadOutlets(ids []sources.OutletID) {
	var missing []sources.OutletID
	for _, id := range distinct(ids) {
		if _, known := v.outlets[id]; !known && id != "" {
			put(&v.outlets, id, sources.Outlet{})
			missing = append(missing, id)
		}
	}
	found, err := sources.ListOutlets(v.ctx, v.tx, missing)
	v.fail(err)
	for id, o := range found {
		put(&v.outlets, id, o)
	}
}
