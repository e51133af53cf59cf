package ghost

import (
	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
	"firsthand/internal/wording"
)

// resolver answers a document's questions from a View.
type resolver struct {
	v    *View
	post *Post // whose body it is; nil: nobody's
}

func (v *View) resolver() document.Resolver { return resolver{v: v} }

// Quote tells what a reader may see of a quote. A quote that is not on file is noted too.
func (r resolver) Quote(id string) (document.QuoteView, bool) {
	if id == "" {
		return document.QuoteView{}, false
	}
	found := r.v.loadQuotes([]sources.QuoteID{sources.QuoteID(id)})
	if len(found) == 0 {
		return document.QuoteView{}, false
	}
	return found[0].View(), true
}

// loadQuotes gives quotes in the order asked for, each read once a View, the missing ones in one go.
// Those that are not on file are left out, and noted.
func (v *View) loadQuotes(ids []sources.QuoteID) []*Quote {
	var missing []sources.QuoteID
	for _, id := range ids {
		if _, known := v.quotes[id]; !known {
			put(&v.quotes, id, nil)
			v.Note(sources.QuoteTag(id))
			missing = append(missing, id)
		}
	}
	if len(missing) > 0 {
		found, err := sources.ListQuotes(v.ctx, v.tx, missing)
		v.fail(err)
		var list []sources.Quote
		for _, q := range found {
			list = append(list, q)
		}
		_, err = v.makeQuotes(list)
		v.fail(err)
	}
	var out []*Quote
	for _, id := range ids {
		if q := v.quotes[id]; q != nil {
			out = append(out, q)
		}
	}
	return out
}

// quoteView is what a reader may see of a quote. A reported one shows the names as the page gave
// them, unlinked; so does one whose speaker a machine guessed, whatever was said about it since.
func (v *View) quoteView(q *Quote) document.QuoteView {
	r := q.q
	view := document.QuoteView{
		ID: string(r.ID), URL: v.address(publication.Quote, string(r.ID)), State: document.QuoteState(r.State),
		StateText: document.StateWords(document.QuoteState(r.State), v.Settings.Language),
		Speaker:   document.Name{Text: r.SpeakerPrinted}, Addressee: document.Name{Text: r.AddresseePrinted},
		Outlet: document.Name{Text: r.OutletPrinted},
		Date:   sources.ISOPrefix(r.SaidOn), DateText: either(r.SaidText, v.words.Date(r.SaidOn)),
	}
	if r.Attribution == sources.Unnamed {
		view.Unnamed, view.Why, view.Rules = true, r.UnnamedReason, v.Settings.Policies.UnnamedSources
	}
	if r.Known() {
		if !view.Unnamed {
			view.Speaker = v.knownName(r.Speaker, r.SpeakerPrinted)
		}
		view.Addressee = v.knownName(r.Addressee, r.AddresseePrinted)
		if q.outlet.Name != "" {
			view.Outlet = document.Name{Text: q.outlet.Name, URL: q.outlet.URL}
		}
	}
	switch r.State {
	case sources.Checked:
		view.StateText = v.by(view.StateText, r)
	case sources.Disputed:
		view.StateText = v.by(view.StateText, r)
		view.Dispute = r.StateNote
	case sources.Withdrawn:
		view.Notice = r.StateNote
	}
	return view
}

// by says who moved the quote to its state, and when.
func (v *View) by(text string, q sources.Quote) string {
	if q.StateBy != "" {
		text = wording.Fill(v.words.State.By, "state", text, "who", q.StateBy)
	}
	if q.StateAt != 0 && q.State == sources.Checked {
		text += ", " + v.words.Day(firsthand.FromMicros(q.StateAt).In(v.loc))
	}
	return text
}

// knownName is a person on file, linked if there is a public page; else the name as printed.
func (v *View) knownName(id sources.PersonID, printed string) document.Name {
	if p := v.person(id); p != nil {
		return document.Name{Text: p.p.Name, URL: p.URL()}
	}
	return document.Name{Text: printed}
}

// Image tells how a picture is served. One whose rights have run out is not shown, nor is one that lies in the bin or
// on another site: opening a page asks nobody else.
func (r resolver) Image(src string) (document.ImageView, bool) {
	img, ok := r.v.image(src)
	if !ok {
		return document.ImageView{Src: src, Hidden: r.v.elsewhere(src) == ""}, true
	}
	width, height := img.ShownSize()
	view := document.ImageView{
		Src: inAddress(img.Shown()), Width: width, Height: height, Alt: img.Alt, Credit: img.Credit,
		CreditURL: img.SourceURL, Hidden: img.Hidden(r.v.now),
	}
	for _, w := range r.v.sizes {
		if w < width {
			view.Renditions = append(view.Renditions, document.Rendition{URL: inAddress(img.SizePath(w)), Width: w})
		}
	}
	if len(view.Renditions) > 0 {
		view.Renditions = append(view.Renditions, document.Rendition{URL: inAddress(img.Shown()), Width: width})
	}
	r.modern(&view, img)
	return view, true
}

// modern offers a picture in a format of fewer bytes, where it can be made: in the sizes below its own, and in the next, in
// which it is as large as it is.
func (r resolver) modern(view *document.ImageView, img media.Item) {
	format := r.v.format
	if format == "" || !r.v.plainCards || !img.Resizable() || img.MIME == "image/"+format {
		return
	}
	view.ModernType = "image/" + format
	for _, w := range r.v.sizes {
		address := inAddress(img.SizedIn(media.Size{Width: w}, format))
		view.Modern = append(view.Modern, document.Rendition{URL: address, Width: min(w, view.Width)})
		if w >= view.Width {
			break
		}
	}
}

// Related finds the story that a line in the body points to: by ID if it is published, else the
// printed title without a link.
func (r resolver) Related(rel document.Related) (document.RelatedView, bool) {
	if rel.Story == "" {
		return document.RelatedView{}, false
	}
	id := stories.StoryID(rel.Story)
	r.v.loadRelated([]stories.StoryID{id})
	if p := r.v.related[id]; p != nil {
		return document.RelatedView{Title: p.p.Revision.Content.Title, URL: p.url}, true
	}
	return document.RelatedView{Title: rel.Title}, true
}

// loadRelated looks up stories that a body points to and that were not looked up yet, together.
func (v *View) loadRelated(ids []stories.StoryID) {
	var missing []stories.StoryID
	for _, id := range ids {
		if _, known := v.related[id]; known || id == "" {
			continue
		}
		put(&v.related, id, nil)
		v.Note(stories.CardTag(id), stories.StoryTag(id))
		missing = append(missing, id)
	}
	if len(missing) == 0 {
		return
	}
	posts, err := v.PostsByID(missing)
	v.fail(err)
	for id, p := range posts {
		put(&v.related, id, p)
	}
}

// loadShown looks up together what a body shows beside its quotes: pictures and related stories.
func (v *View) loadShown(doc document.Doc) {
	var pictures []string
	var related []stories.StoryID
	document.Walk(doc, func(b document.Block) {
		switch b := b.(type) {
		case document.Image:
			pictures = append(pictures, b.Src)
		case document.Embed:
			pictures = append(pictures, b.Thumbnail)
		case document.Bookmark:
			pictures = append(pictures, b.Thumbnail, b.Icon)
		case document.Related:
			related = append(related, stories.StoryID(b.Story))
		}
	})
	v.loadImages(pictures)
	v.loadRelated(related)
}

// Question tells where a reader question is answered; outside of a story nowhere.
func (r resolver) Question(q document.Question) (document.QuestionView, bool) {
	if r.post == nil {
		return document.QuestionView{Closed: true}, true
	}
	return r.v.questionLink(r.post.questionAt(q))
}
