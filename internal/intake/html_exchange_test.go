package intake

import (
	"slices"
	"strings"
	"testing"
)

// talk is an interview about a boat, question by question.
var talk = [][]string{
	{"How did you find the Plover?", "I was looking for a bicycle. She was under a tarpaulin, and I bought her before I had seen the keel."},
	{"Was your family pleased? Be honest, please.", "My brother laughed for a week, and then he brought a saw.", "He still has the saw. We never got the keel out without it."},
	{"When do you sail next?", "In spring, if my knee lets me."},
	{"Name and harbour, please!", "Ilse Maybury, and it is always Corran. I never moved."},
}

func talkPage(body string) string {
	return `<html lang="en"><head><title>Ilse Maybury on the boat that waited | Tidewrack</title><meta property="og:site_name" content="Tidewrack"></head><body><article>
<h1>Ilse Maybury on the boat that waited</h1><p class="byline">By Rolf Dunmarsh</p><div class="text">
<p>Ilse Maybury has mended one boat for nineteen years. The Plover lay under a roof in Corran when the harbour was still a harbour.</p>
<p>On a wet Sunday she made tea on the deck and talked about patience, brothers and where the money went.</p>
` + body + `</div></article></body></html>`
}

// TestExchangeIsQuotes reads questions that stand out and the plain paragraphs below them, however the page sets them.
func TestExchangeIsQuotes(t *testing.T) {
	write := func(open, end string, between string) string {
		var b strings.Builder
		for i, turns := range talk {
			b.WriteString(open + turns[0] + end + "<p>" + strings.Join(turns[1:], "</p><p>") + "</p>")
			if i == 0 {
				b.WriteString(between)
			}
		}
		return b.String()
	}
	picture := `<figure><img src="https://tidewrack.example/deck.jpg" width="800" height="500"><figcaption>The deck in May</figcaption></figure>`
	quoted := func(texts []string) string { return "“" + strings.Join(texts, "</p><p>“") + "”" }
	marks, inline, boxes := "", "", ""
	for _, turns := range talk {
		marks += "<h3>" + turns[0] + "</h3><p>" + quoted(turns[1:]) + "</p>"
		boxes += "<h3>" + turns[0] + "</h3><blockquote><p>" + strings.Join(turns[1:], "</p><p>") + "</p></blockquote>"
		inline += "<p><b>" + turns[0] + "</b> " + strings.Join(turns[1:], "</p><p>") + "</p>"
	}
	lines := ""
	for _, turns := range talk {
		lines += "<p><strong>" + turns[0] + "</strong><br>" + strings.Join(turns[1:], "</p><p>") + "</p>"
	}
	after := `<p>Maybury’s book about the boat, Nineteen Winters, will be in the shops of the harbour in May.</p>`
	for name, body := range map[string]string{
		"bold":         write("<p><strong>", "</strong></p>", "") + after,
		"headings":     write("<h3>", "</h3>", picture) + after,
		"one block":    lines + after,
		"quoted":       marks + after,
		"boxes":        boxes + after,
		"one line":     strings.Replace(inline, "<b>Name and harbour, please!</b>", "<b>What's your name, and your harbour?</b>", 1) + after,
		"short labels": strings.ReplaceAll(write("<p><b>Tidewrack: ", "</b></p>", ""), "</b></p><p>", "</b></p><p><b>Ilse:</b> ") + after,
		"glued labels": strings.ReplaceAll(write("<p><b>Tidewrack: ", "</b></p>", ""), "</b></p><p>", "</b></p><p><b>Maybury:</b>"),
		"labels": strings.Replace(strings.Replace(write("<h4><b>", "</b></h4>", picture), "How did", "TIDEWRACK: How did", 1), "<p>I was", "<p><b>ILSE MAYBURY:</b> [Laughs.] I was", 1) +
			`<p><em>This talk was shortened.</em></p>`,
	} {
		page, guest := talkPage(body), "Ilse Maybury"
		if name == "glued labels" { // and a large letter inside the name
			page, guest = strings.ReplaceAll(page, "Maybury", "McMaybury"), "Ilse McMaybury"
		}
		d, err := Read("page.html", []byte(page), Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var want, got []string
		for i, turns := range talk {
			if name == "one line" && i == 3 {
				turns = []string{"What's your name, and your harbour?", turns[1]}
			}
			want = append(want, "Rolf Dunmarsh: "+turns[0], guest+": "+strings.ReplaceAll(strings.Join(turns[1:], "\n\n"), "Ilse Maybury", guest))
		}
		for _, q := range d.Quotes {
			got = append(got, q.Speaker+": "+q.Text)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: quotes\n%s", name, strings.Join(got, "\n"))
		}
		if len(d.Interviews) != 1 || d.Interviews[0].Interviewee != guest || d.Interviews[0].Interviewer != "Rolf Dunmarsh" || d.Interviews[0].Outlet != "Tidewrack" {
			t.Errorf("%s: interviews %v", name, d.Interviews)
		}
		for _, b := range d.Body {
			if b.Type == Heading || b.Type == QuoteText && name != "boxes" {
				t.Errorf("%s: %s %q", name, b.Type, b.Text)
			}
		}
	}
}

// TestPartedQuestionsKeepPointers keeps the pointers to other stories that stand before the last answers where questions
// and answers share paragraphs.
func TestPartedQuestionsKeepPointers(t *testing.T) {
	body := ""
	asked := slices.Concat(talk, [][]string{{"Who taught you to sail?", "Nobody did, and it shows."}, {"What did the varnish cost?", "More than the boat."}, {"Would you do it again?", "I would buy the bicycle."}})
	for i, turns := range asked {
		if i == len(asked)-1 {
			for _, title := range []string{"The harbour that moved", "Nineteen winters of varnish", "A saw with a history", "How to lift a keel", "Where the money went"} {
				body += `<p><a href="/` + strings.ReplaceAll(strings.ToLower(title), " ", "-") + `">` + title + `</a></p>`
			}
		}
		body += "<p><strong>" + turns[0] + "</strong><br>" + strings.Join(turns[1:], " ") + "</p>"
	}
	d, err := Read("page.html", []byte(talkPage(body)), Options{})
	if err != nil || len(d.Related) != 5 {
		t.Errorf("%v, pointers %v", err, d.Related)
	}
}

// TestTwoAnswer gives each answer to the one whose name stands before it.
func TestTwoAnswer(t *testing.T) {
	d, err := Read("page.html", []byte(talkPage(`<p><b>How did you find the boat?</b></p><p><b>Ilse Maybury:</b> I was looking for a bicycle.</p><p><b>Noel Pike:</b> I was looking for her.</p>
<p><b>Was your family pleased?</b></p><p><b>Maybury:</b> My brother laughed for a week.</p><p><b>Pike:</b> I have no family.</p><p><b>When do you sail next?</b></p><p><b>Maybury:</b> I sail in spring.</p>`)), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, q := range d.Quotes {
		got = append(got, strings.Fields(q.Speaker)[0]+": "+q.Text)
	}
	want := []string{"Rolf: How did you find the boat?", "Ilse: I was looking for a bicycle.", "Noel: I was looking for her.", "Rolf: Was your family pleased?",
		"Ilse: My brother laughed for a week.", "Noel: I have no family.", "Rolf: When do you sail next?", "Ilse: I sail in spring."}
	if !slices.Equal(got, want) || len(d.Interviews) != 2 {
		t.Errorf("%s\n%v", strings.Join(got, "\n"), d.Interviews)
	}
}

// TestExplainerIsNoExchange leaves the questions of a piece that answers them itself as headings.
func TestExplainerIsNoExchange(t *testing.T) {
	d, err := Read("page.html", []byte(talkPage(`<h3>What is a keel for?</h3><p>A keel keeps a boat from drifting sideways, and its weight keeps it upright in a squall.</p>
<h3>Why do keels rot?</h3><p>Fresh water gets in from above. “I have seen worse,” Maybury said of hers.</p>
<h3>What should you look for?</h3><p>Owners are told to knock on the wood once a year and to listen for a dull sound.</p>`)), Options{})
	if err != nil {
		t.Fatal(err)
	}
	headings := 0
	for _, b := range d.Body {
		if b.Type == Heading {
			headings++
		}
	}
	if headings != 3 || len(d.Quotes) != 1 {
		t.Errorf("%d headings, quotes %v", headings, d.Quotes)
	}
}
