package quotation

import (
	"strings"
	"testing"
)

// lines gives each stretch of a text's quotes as "speaker: its first three words".
func linesOf(text string) []string {
	var out []string
	points := []rune(text)
	for _, q := range Find(text, Options{}).Quotes {
		for _, s := range q.Spans {
			words := strings.Fields(string(points[s.Start:s.End]))
			out = append(out, q.Speaker.Text+": "+strings.Join(words[:min(3, len(words))], " "))
		}
	}
	return out
}

func checkLines(t *testing.T, text string, want ...string) {
	t.Helper()
	got := linesOf(text)
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%.60s …\ngot\n%s\nwant\n%s", text, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

const exchangeLines = `

How did you come to the ferry?

I answered a notice in the window of the post office. It said that they wanted somebody who did not mind the cold.

I did mind, as it turned out, but by then I had the coat.

And the old captain?

He taught me everything. I still hear him when I turn the wheel.

An old picture of the ferry. Image: Tern Valley Museum

Nobody has turned it as he did.

You never wanted to leave.

I did once. I packed, and then the river froze and I was stuck here for six weeks.

Tell us about the flood.

We carried sheep. Forty of them, and one bit me.

What will you do now?

Sleep. After that I would like to see the sea.`

func TestInterviewsWithoutLabels(t *testing.T) {
	said := func(asker, guest string) []string {
		return []string{
			asker + ": How did you", guest + ": I answered a", guest + ": I did mind,", asker + ": And the old", guest + ": He taught me", guest + ": Nobody has turned",
			asker + ": You never wanted", guest + ": I did once.", asker + ": Tell us about", guest + ": We carried sheep.", asker + ": What will you", guest + ": Sleep. After that",
		}
	}
	for _, c := range []struct{ head, asker, guest string }{
		{"Dorit Valk ran the ferry at Tern for thirty years. We spoke to Valk in her kitchen.", "", "Dorit Valk"},
		{"Dorit Valk ran the ferry at Tern for thirty years. She told us why she stayed.", "", "Dorit Valk"},
		{"Dorit Valk ran the ferry at Tern for thirty years. Tern Weekly interviewed her in May.", "Tern Weekly", "Dorit Valk"},
		{"Dorit Valk ran the ferry at Tern for thirty years. She spoke with the Tern’s Osric Pell.", "Osric Pell", "Dorit Valk"},
		{"Dorit Valk ran the ferry at Tern for thirty years. She was interviewed by Osric Pell.", "Osric Pell", "Dorit Valk"},
		{"Our science editor, Osric Pell, sat down with Dorit Valk, who ran the ferry for thirty years.", "Osric Pell", "Dorit Valk"},
		{"Dorit Valk talks to Osric Pell about thirty years on the ferry. Valk was born in Tern.", "Osric Pell", "Dorit Valk"},
		{"We spoke to a nurse who also runs the ferry at Tern.", "", "a nurse"},
		{"We spoke to Dorit Valk and Osric Pell, who run the ferry at Tern.", "", ""},
	} {
		checkLines(t, c.head+exchangeLines, said(c.asker, c.guest)...)
	}
}

func TestExchangesEndWithTheirAnswers(t *testing.T) {
	want := linesOf("We spoke to Dorit Valk in her kitchen." + exchangeLines)
	checkLines(t, "We spoke to Dorit Valk in her kitchen."+exchangeLines+"\n\nThe ferry is for sale. It carries nine cars.", want...)
	checkLines(t, "We spoke to Dorit Valk in her kitchen."+exchangeLines+"\n\nValk leaves the river on Monday, the harbour office said.", want...)
}

func TestStoriesThatAskAreNoExchanges(t *testing.T) {
	checkLines(t, `The ferry at Tern has stopped. The harbour office gave no reason in an interview with the Tern.

Why did it stop?

The engine is forty years old, and the yard that made it has closed. A new one costs more than the town has.

What can you do?

Buses run from the square every hour. They take twice as long.

Who pays for it?

The county does, the mayor said. "We will find the money," Dorit Valk said.`, "Dorit Valk: We will find")
	checkLines(t, `I moved to Tern for the ferry, and last week it stopped. I had an interview on the other side.

So what now?

I walked to the square. The bus had left. The next one was full, and the one after that did not come at all.

The driver of the fourth let me in. He knew the road and he knew everybody on it, and at each stop somebody handed him something to eat.

It took two hours. The river was brown and high, and half of the fields were under water. A cow stood on a hill.

There was a queue at the bridge. People got out and looked at the water, and some of them went back on foot.

By then it was dark. The lights of the mill were on.

Would you do it again?

I would not. The house is for sale.`)
}
