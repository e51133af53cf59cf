package pages

import (
	"slices"
	"strings"

	"firsthand/internal/intake"
)

// field is one thing that is scored on its own: what is wanted, and what was read. Both are lists of
// lines; a line is right when the same line is on the other side.
type field struct {
	name string
	want func(w *Want) []string
	got  func(d *intake.Draft) []string
}

// each makes lines of a list; empty ones are left out.
func each[T any](list []T, line func(T) string) []string {
	var lines []string
	for _, x := range list {
		if s := line(x); s != "" {
			lines = append(lines, s)
		}
	}
	return lines
}

func one(s string) []string {
	if s = normal(s); s == "" {
		return nil
	}
	return []string{s}
}

// fields are in the order of the table that is printed.
var fields = []field{
	{"headline", func(w *Want) []string { return one(w.Headline) }, func(d *intake.Draft) []string { return one(d.Headline) }},
	{"dek", func(w *Want) []string { return one(w.Dek) }, func(d *intake.Draft) []string { return one(d.Dek) }},
	{"byline", func(w *Want) []string { return each(w.Byline, normal) }, func(d *intake.Draft) []string { return each(d.Byline, normal) }},
	{"published", func(w *Want) []string { return one(moment(w.Published)) }, func(d *intake.Draft) []string { return one(moment(d.Published)) }},
	{"updated", func(w *Want) []string { return one(moment(w.Updated)) }, func(d *intake.Draft) []string { return one(moment(d.Updated)) }},
	{"site", func(w *Want) []string { return one(w.Site) }, func(d *intake.Draft) []string { return one(d.Site) }},
	{"url", func(w *Want) []string { return one(w.URL) }, func(d *intake.Draft) []string { return one(d.URL) }},
	{"language", func(w *Want) []string { return one(w.Language) }, func(d *intake.Draft) []string { return one(d.Language) }},
	{"topics", func(w *Want) []string { return each(w.Topics, normal) }, func(d *intake.Draft) []string { return each(d.Topics, normal) }},
	{"body: entries", wantEntries, gotEntries},
	{"images", func(w *Want) []string { return each(w.Images, func(i Image) string { return i.Src }) }, func(d *intake.Draft) []string {
		return each(images(d), func(b intake.Block) string { return b.Src })
	}},
	{"captions", func(w *Want) []string { return each(w.Images, func(i Image) string { return normal(i.Caption) }) }, func(d *intake.Draft) []string {
		return each(images(d), func(b intake.Block) string { return normal(b.Text) })
	}},
	{"credits", func(w *Want) []string { return each(w.Images, func(i Image) string { return normal(i.Credit) }) }, func(d *intake.Draft) []string {
		return each(d.Credits, func(c intake.Credit) string { return normal(c.Credit) })
	}},
	{"related", func(w *Want) []string { return each(w.Related, func(r Related) string { return normal(r.Title) }) }, func(d *intake.Draft) []string {
		return each(d.Related, func(r intake.Related) string { return normal(r.Title) })
	}},
	{"question", func(w *Want) []string { return one(asked(w.Question)) }, func(d *intake.Draft) []string { return one(asked(d.Question)) }},
	{"quotes", func(w *Want) []string { return each(w.Quotes, func(q Quote) string { return normalQuote(q.Text) }) }, func(d *intake.Draft) []string {
		return each(d.Quotes, func(q intake.Quote) string { return normalQuote(q.Text) })
	}},
	{"interviews", func(w *Want) []string {
		return each(w.Interviews, func(v Interview) string { return conversation(v.Interviewee, v.Interviewer, v.Outlet) })
	}, func(d *intake.Draft) []string {
		return each(d.Interviews, func(v intake.Interview) string { return conversation(v.Interviewee, v.Interviewer, v.Outlet) })
	}},
	{"people", func(w *Want) []string { return each(w.People, normal) }, func(d *intake.Draft) []string {
		return each(d.People, func(p intake.Person) string { return normal(p.Name) })
	}},
	{"relationships", func(w *Want) []string {
		return each(w.Relationships, func(r Relationship) string { return bond(r.Subject, r.Object, r.Kind, r.Status) })
	}, func(d *intake.Draft) []string {
		return each(d.Relationships, func(r intake.Relationship) string { return bond(r.Subject, r.Object, r.Kind, r.Status) })
	}},
	{"facts: date text", func(w *Want) []string { return each(w.Facts, func(f Fact) string { return normalDate(f.DateText) }) }, func(d *intake.Draft) []string {
		return each(d.Facts, func(f intake.Fact) string { return normalDate(f.DateText) })
	}},
	{"facts: edtf", func(w *Want) []string { return each(w.Facts, func(f Fact) string { return f.EDTF }) }, func(d *intake.Draft) []string {
		return each(d.Facts, func(f intake.Fact) string { return f.EDTF })
	}},
}

func images(d *intake.Draft) []intake.Block {
	return slices.DeleteFunc(slices.Clone(d.Body), func(b intake.Block) bool { return b.Type != intake.Image })
}

// entry is one block as a line. Pictures are scored by themselves, and what stands in for an embed is
// anybody's choice: of both only that they are there counts.
func entry(kind, text string) string {
	if kind == intake.Image || kind == intake.Embed {
		return kind
	}
	return kind + ": " + normal(text)
}

func wantEntries(w *Want) []string {
	return each(w.Body, func(e Entry) string { return entry(e.Type, e.Text) })
}

func gotEntries(d *intake.Draft) []string {
	return each(d.Body, func(b intake.Block) string { return entry(b.Type, b.Text) })
}

func conversation(interviewee, interviewer, with string) string {
	return normal(interviewee) + " | " + normal(interviewer) + " | " + outlet(with)
}

// bond is a relationship as a line; both ways of telling one that has no direction are the same.
func bond(subject, object, kind, status string) string {
	subject, object = normal(subject), normal(object)
	if kind == "child" {
		subject, object, kind = object, subject, "parent"
	}
	if kind != "parent" && subject > object {
		subject, object = object, subject
	}
	return strings.Join([]string{subject, kind, object, status}, " | ")
}

// asked cuts off the invitation to answer that may stand behind a question: "Are you going? Tell us below."
func asked(question string) string {
	return question[:strings.LastIndexByte(question, '?')+1]
}
