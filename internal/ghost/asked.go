package ghost

import (
	"reflect"

	"firsthand/internal/document"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

// asked is one question that was asked while a body was written, and its answer.
type asked struct {
	kind   questionKind
	about  any // an ID or an address; of a related story what the document says, of a reader question where it stands
	answer any
	ok     bool
}

type questionKind int

const (
	askQuote questionKind = iota
	askImage
	askRelated
	askQuestion
	askFrame
	askPicture
)

// askNow asks a question again, with all that asking notes; what a page must let in is noted by who shows it (View.shows).
func (v *View) askNow(kind questionKind, about any) (answer any, ok bool) {
	r := resolver{v: v}
	switch kind {
	case askQuote:
		return r.Quote(about.(string))
	case askImage:
		return r.Image(about.(string))
	case askRelated:
		return r.Related(about.(document.Related))
	case askQuestion:
		return v.questionLink(about.(questionAt))
	case askFrame:
		return nil, v.letsFrame(about.(string))
	}
	return nil, v.Settings.RemotePictures
}

// verified is where a kept body was what would be written, and what finding that out noted.
type verified struct {
	position int64
	*noted
}

// stillSame is answersSame, from before where it was found out at this position of the change log. Bodies that ask about quotes and
// stories are asked about each time: those are not among the records that are kept.
func (v *View) stillSame(t *keptText) bool {
	if was := t.same.Load(); was != nil && was.position == v.tx.Position() && was.holds(v.now) {
		v.notes(was.noted)
		return true
	}
	for _, q := range t.asked {
		if q.kind == askQuote || q.kind == askRelated {
			return v.answersSame(t)
		}
	}
	n := v.alone(func(fresh *View) any { return fresh.answersSame(t) })
	v.notes(n)
	if n.value.(bool) && n.everybodys() {
		t.same.Store(&verified{v.tx.Position(), n})
	}
	return n.value.(bool)
}

// known tells whether stillSame has to ask nothing.
func (v *View) known(t *keptText) bool {
	was := t.same.Load()
	return was != nil && was.position == v.tx.Position()
}

// answersSame tells whether everything that a kept body asked is answered now as it was then.
func (v *View) answersSame(t *keptText) bool {
	for _, q := range t.asked {
		if answer, ok := v.askNow(q.kind, q.about); ok != q.ok || !sameAnswer(answer, q.answer) {
			return false
		}
	}
	return v.err == nil
}

func sameAnswer(a, b any) bool {
	image, one := a.(document.ImageView)
	other, two := b.(document.ImageView)
	if one && two && len(image.Renditions) == len(other.Renditions) { // most questions are after pictures
		for i := range image.Renditions {
			if image.Renditions[i] != other.Renditions[i] {
				return false
			}
		}
		image.Renditions, other.Renditions = nil, nil
		return image.Src == other.Src && image.Width == other.Width && image.Height == other.Height && image.Alt == other.Alt &&
			image.Credit == other.Credit && image.CreditURL == other.CreditURL && image.Hidden == other.Hidden
	}
	return reflect.DeepEqual(a, b)
}

// loadAsked looks up what kept bodies ask, together: a list of them costs the same number of queries whatever its length.
func (v *View) loadAsked(texts []*keptText) {
	var quotes []sources.QuoteID
	var pictures []string
	var related, asking []stories.StoryID
	for _, t := range texts {
		if v.known(t) {
			continue
		}
		for _, q := range t.asked {
			switch q.kind {
			case askQuote:
				quotes = append(quotes, sources.QuoteID(q.about.(string)))
			case askImage:
				pictures = append(pictures, q.about.(string))
			case askRelated:
				related = append(related, stories.StoryID(q.about.(document.Related).Story))
			case askQuestion:
				asking = append(asking, q.about.(questionAt).story)
			}
		}
	}
	if len(quotes) > 0 {
		v.loadQuotes(quotes)
	}
	if len(pictures) > 0 {
		v.loadImages(pictures)
	}
	if len(related) > 0 {
		v.loadRelated(related)
	}
	v.loadQuestions(asking)
}

// recorder is the Resolver of a body that may be kept: it writes down what is asked and answered.
type recorder struct {
	v     *View
	post  *Post
	asked []asked
	seen  map[asked]bool // by kind and about

	players bool // a player of our own was written
}

// ask asks, and writes it down once.
func (r *recorder) ask(kind questionKind, about any) (any, bool) {
	answer, ok := r.v.askNow(kind, about)
	r.add(asked{kind, about, answer, ok})
	return answer, ok
}

func (r *recorder) add(q asked) {
	if key := (asked{kind: q.kind, about: q.about}); reflect.TypeOf(q.about).Comparable() {
		if r.seen[key] {
			return
		}
		if r.seen == nil {
			r.seen = map[asked]bool{}
		}
		r.seen[key] = true
	}
	r.asked = append(r.asked, q)
}

// Quote is Resolver's.
func (r *recorder) Quote(id string) (document.QuoteView, bool) {
	answer, ok := r.ask(askQuote, id)
	return answer.(document.QuoteView), ok
}

// Image is Resolver's.
func (r *recorder) Image(src string) (document.ImageView, bool) {
	answer, ok := r.ask(askImage, src)
	return answer.(document.ImageView), ok
}

// Related is Resolver's.
func (r *recorder) Related(rel document.Related) (document.RelatedView, bool) {
	answer, ok := r.ask(askRelated, rel)
	return answer.(document.RelatedView), ok
}

// Question is Resolver's.
func (r *recorder) Question(q document.Question) (document.QuestionView, bool) {
	answer, ok := r.ask(askQuestion, r.post.questionAt(q))
	return answer.(document.QuestionView), ok
}

func (r *recorder) frame(origin string) bool {
	_, ok := r.ask(askFrame, origin)
	return ok
}

func (r *recorder) picture(origin string) bool {
	_, ok := r.ask(askPicture, origin)
	return ok
}

func (r *recorder) player() { r.players = true }
