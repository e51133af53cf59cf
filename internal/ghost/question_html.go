package ghost

import (
	"strconv"
	"strings"

	"firsthand/internal/markup"
	"firsthand/internal/questions"
	"firsthand/internal/wording"
)

// Filled is what a reader filled in so far, and what is said to them about it.
type Filled struct {
	Text, Name, Place string
	Choice            questions.ChoiceID
	Problem           string             // why it was not sent
	Voted             questions.ChoiceID // what they chose before
	Check             string             // a sealed time: they are to look at it once more
	Live              bool               // results are those of this moment, for who just voted
	Own               bool               // on the question's own page, where the answers stand below
}

// askWriter writes the markup below a question.
type askWriter struct {
	strings.Builder
	a *Ask
	f Filled
	w *wording.Question
	n string // of the fields' IDs
}

// HTML is what stands below the question on a page: the form while it is open, the results where they are shown, and the
// line that leads to the answers. Nothing in it needs a script.
func (a *Ask) HTML(f Filled) string {
	w := &askWriter{a: a, f: f, w: &a.v.words.Question, n: either(a.at.block, "0")}
	w.put(`<div class="fh-ask">`)
	if f.Problem != "" {
		w.put(`<p role="alert"><strong>`)
		w.say(f.Problem)
		w.put(`</strong></p>`)
	}
	if chosen := a.choice(f.Voted); chosen != "" {
		text := w.w.Voted
		if !a.Closed {
			text += " " + w.w.Again
		}
		w.small(wording.Fill(text, "choice", chosen))
	}
	switch {
	case a.Closed:
		w.small(w.w.Closed)
	case a.Record.Asks():
		w.form()
	}
	w.results()
	if a.Record.Shown > 0 && !f.Own && !a.at.preview {
		w.put(`<p class="fh-ask-more"><a href="`)
		w.say(a.URL())
		w.put(`#answers">`)
		w.say(wording.Fill(w.w.Answers, "n", strconv.Itoa(a.Record.Shown)))
		w.put(`</a></p>`)
	}
	w.put(`</div>`)
	return w.String()
}

func (a *Ask) choice(id questions.ChoiceID) string {
	for _, c := range a.Record.Choices {
		if c.ID == id {
			return c.Text
		}
	}
	return ""
}

func (w *askWriter) put(parts ...string) {
	for _, p := range parts {
		w.WriteString(p)
	}
}

func (w *askWriter) say(text string) { w.WriteString(markup.Escape(text)) }

func (w *askWriter) small(text string) {
	w.put(`<p class="fh-ask-small">`)
	w.say(text)
	w.put(`</p>`)
}

// form asks for a choice, for words, or for both.
func (w *askWriter) form() {
	q := w.a.Record
	if w.a.at.preview { // as it will look, and nothing can be sent
		w.put(`<form class="fh-ask-form"><fieldset class="fh-ask-form fh-ask-idle" disabled>`)
		defer w.put(`</fieldset></form>`)
	} else {
		w.put(`<form class="fh-ask-form" method="post" action="`)
		w.say(w.a.URL())
		w.put(`">`)
		defer w.put(`</form>`)
	}
	w.choices()
	if q.TakesAnswers {
		w.put(`<p><label for="fh-text-`)
		w.say(w.n)
		w.put(`">`)
		w.label(w.w.Text, q.Poll())
		w.put(`</label><textarea id="fh-text-`)
		w.say(w.n)
		w.put(`" name="text" rows="4" cols="40" maxlength="`, strconv.Itoa(questions.MaxText), `"`, mark(!q.Poll(), "required"), `>`)
		w.put("\n") // the first line's end is the markup's
		w.say(w.f.Text)
		w.put(`</textarea></p>`)
		if q.Names != questions.NoNames {
			w.field("name", w.w.Name, "name", w.f.Name, q.Names == questions.RequiredNames && !q.Poll(), q.Names == questions.OptionalNames)
			w.field("place", w.w.Place, "address-level2", w.f.Place, false, true)
		}
	}
	w.put(`<p hidden><label for="fh-again-`)
	w.say(w.n)
	w.put(`">`)
	w.say(w.w.Trap)
	w.put(`</label><input id="fh-again-`)
	w.say(w.n)
	w.put(`" name="again" tabindex="-1" autocomplete="off"></p>`)
	if w.f.Check != "" {
		w.put(`<input type="hidden" name="check" value="`)
		w.say(w.f.Check)
		w.put(`">`)
	}
	w.put(`<p><button type="submit">`)
	w.say(w.w.Send)
	w.put(`</button></p>`)
	w.small(w.terms())
}

// terms are what a reader is told before they send.
func (w *askWriter) terms() string {
	q := w.a.Record
	var parts []string
	if closes := q.Closes(w.a.at.published); !closes.IsZero() {
		at := closes.In(w.a.v.loc)
		parts = append(parts, wording.Fill(w.w.Until, "date", w.a.v.words.Day(at), "time", at.Format("15:04")))
	}
	if q.TakesAnswers {
		parts = append(parts, w.w.Held)
	}
	if q.Poll() {
		parts = append(parts, w.w.Cookie)
	}
	return strings.Join(parts, " ")
}

func (w *askWriter) choices() {
	if !w.a.Record.Poll() {
		return
	}
	chosen := w.f.Choice
	if chosen == "" {
		chosen = w.f.Voted
	}
	w.put(`<fieldset><legend>`)
	w.label(w.w.Choose, w.a.Record.TakesAnswers)
	w.put(`</legend>`)
	for _, c := range w.a.Record.Choices {
		w.put(`<p><label><input type="radio" name="choice" value="`)
		w.say(string(c.ID))
		w.put(`"`, mark(c.ID == chosen, "checked"), mark(!w.a.Record.TakesAnswers, "required"), `> `)
		w.say(c.Text)
		w.put(`</label></p>`)
	}
	w.put(`</fieldset>`)
}

func (w *askWriter) field(name, label, fill, value string, required, optional bool) {
	w.put(`<p><label for="fh-`, name, `-`)
	w.say(w.n)
	w.put(`">`)
	w.label(label, optional)
	w.put(`</label><input id="fh-`, name, `-`)
	w.say(w.n)
	w.put(`" name="`, name, `" maxlength="`, strconv.Itoa(questions.MaxName), `" autocomplete="`, fill, `"`, mark(required, "required"), ` value="`)
	w.say(value)
	w.put(`"></p>`)
}

func (w *askWriter) label(text string, optional bool) {
	w.say(text)
	if optional {
		w.say(" (" + w.w.Optional + ")")
	}
}

func mark(is bool, attribute string) string {
	if is {
		return " " + attribute
	}
	return ""
}

// results are a chart that is a table: the numbers stand in it, and the bars are there for eyes alone. Where they are not
// shown yet it is said when they will be.
func (w *askWriter) results() {
	q := w.a.Record
	switch {
	case !q.Poll():
		return
	case w.a.Closed, q.Results == questions.Always, q.Results == questions.AfterOne && w.f.Voted != "":
		w.table()
	case q.Results == questions.AfterOne:
		w.small(w.w.AfterOne)
	default:
		w.small(w.w.AtTheEnd)
	}
}

func (w *askWriter) table() {
	total := w.a.Record.ShownVotes
	if w.f.Live {
		total = w.a.Record.Votes
	}
	if total == 0 {
		w.small(w.w.NoVotes)
		return
	}
	w.put(`<table class="fh-poll"><caption>`)
	w.say(w.w.Results)
	w.put(`</caption><thead><tr><th scope="col">`)
	w.say(w.w.ColumnChoice)
	w.put(`</th><th scope="col">`)
	w.say(w.w.ColumnVotes)
	w.put(`</th><th scope="col">`)
	w.say(w.w.ColumnShare)
	w.put(`</th></tr></thead><tbody>`)
	for _, c := range w.a.Record.Choices {
		votes := c.ShownVotes
		if w.f.Live {
			votes = c.Votes
		}
		share := strconv.Itoa((200*votes + total) / (2 * total))
		w.put(`<tr><th scope="row">`)
		w.say(c.Text)
		w.put(`<svg class="fh-poll-bar" width="100%" height="10" aria-hidden="true" focusable="false"><rect width="100%" height="10" class="fh-poll-all"/><rect width="`, share, `%" height="10" class="fh-poll-part"/></svg></th><td>`,
			strconv.Itoa(votes), `</td><td>`)
		w.say(wording.Fill(w.w.Percent, "n", share))
		w.put(`</td></tr>`)
	}
	w.put(`</tbody></table>`)
	w.small(wording.Fill(w.w.Total, "n", strconv.Itoa(total)) + " " + w.w.Honest)
}
