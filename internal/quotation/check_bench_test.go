package quotation

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
)

// genCases makes n cases of every kind for each source, in one channel.
func genCases(sources []genSource, channel string, seed uint64, n int) []genCase {
	var out []genCase
	for k := range sources {
		h := fnv.New64a()
		h.Write([]byte(channel + sources[k].name))
		g := &gen{r: rand.New(rand.NewPCG(seed, h.Sum64())), src: sources[k]}
		g.others = append(append(g.others, sources[:k]...), sources[k+1:]...)
		for range n {
			out = append(out, g.honest(channel), g.altered(channel), g.notHere(channel))
			if c, ok := g.ellipsisCase(channel); ok {
				out = append(out, c)
			}
			if c, ok := g.mislead(channel); ok {
				out = append(out, c)
			}
		}
	}
	return out
}

func (g *gen) finish(c genCase, channel string, turns []genTurn) genCase {
	c.source, c.start, c.end = g.write(channel, turns)
	c.words = len(strings.Fields(c.quote))
	return c
}

func (g *gen) honest(channel string) genCase {
	p := g.passage()
	c := genCase{class: "same words", want: "honest", quote: strings.Join(p.sentences, " ")}
	if styled, changed := g.style(c.quote); changed {
		c.class, c.quote = "house style", styled
	}
	if g.chance(20) {
		if bracketed, changed := g.brackets(c.quote); changed {
			c.class, c.quote = "brackets", bracketed
		}
	}
	c.quote = g.typography(c.quote)
	return g.finish(c, channel, g.marked(p))
}

func (g *gen) altered(channel string) genCase {
	for {
		p := g.passage()
		original := strings.Join(p.sentences, " ")
		class, quote := g.alter(p, original)
		if quote == "" || quote == original || g.said(quote) {
			continue
		}
		if g.chance(30) {
			quote, _ = g.style(quote)
		}
		c := genCase{class: class, want: "altered", quote: g.typography(quote)}
		c = g.finish(c, channel, g.marked(p))
		if class == "splice" || class == "reverse" {
			c.start = -1 // two places
		}
		return c
	}
}

// said tells whether an answer holds these words as they stand: then nothing was altered.
func (g *gen) said(quote string) bool {
	answer := ""
	for i, t := range g.src.turns {
		if i > 0 && g.src.turns[i-1].name == t.name {
			answer += " " + t.text
		} else {
			answer = t.text
		}
		if strings.Contains(answer, quote) {
			return true
		}
	}
	return false
}

func (g *gen) notHere(channel string) genCase {
	class, quote := g.absent()
	return g.finish(genCase{class: class, want: "absent", quote: g.typography(quote)}, channel, g.src.turns)
}

func (g *gen) ellipsisCase(channel string) (genCase, bool) {
	quote, ok := g.honestEllipsis(g.passage())
	return g.finish(genCase{class: "ellipsis", want: "honest", quote: g.typography(quote)}, channel, g.src.turns), ok
}

func (g *gen) mislead(channel string) (genCase, bool) {
	class, quote, _ := g.misleading()
	return g.finish(genCase{class: class, want: "misleading", quote: g.typography(quote)}, channel, g.src.turns), class != ""
}

// tally is a line of the table.
type tally struct {
	honest, falseAlarms int
	altered, alarms     int
	absent, notFound    int
	placed, inPlace     int
	misled, warned      int
	ellipses, falseWarn int
	wrongVerdict        int // honest ones: edited for match or the other way round
}

func (t *tally) add(c genCase, v Verdict) (wrong bool) {
	alarm := v.Verdict == VerdictAltered || v.Verdict == VerdictAbsent
	warned := false
	for _, w := range v.Warnings {
		warned = warned || strings.HasPrefix(w, "The ellipsis")
	}
	switch c.want {
	case "honest":
		t.honest++
		if alarm {
			t.falseAlarms++
			wrong = true
		} else if (v.Verdict == VerdictEdited) != (c.class == "ellipsis" || c.class == "brackets") {
			t.wrongVerdict++
		}
		if c.class == "ellipsis" {
			t.ellipses++
			if warned {
				t.falseWarn++
				wrong = true
			}
		}
	case "altered":
		t.altered++
		if alarm {
			t.alarms++
		} else {
			wrong = true
		}
	case "absent":
		t.absent++
		if v.Verdict == VerdictAbsent {
			t.notFound++
		} else {
			wrong = true
		}
	case "misleading":
		t.misled++
		if warned {
			t.warned++
		} else {
			wrong = true
		}
	}
	if c.want == "honest" && c.start >= 0 {
		t.placed++
		if v.Start >= 0 && abs(v.Start-c.start) <= 12 && abs(v.End-c.end) <= 12 {
			t.inPlace++
		}
	}
	return wrong
}

func abs(n int) int { return max(n, -n) }

func percent(n, of int) float64 {
	if of == 0 {
		return 100
	}
	return 100 * float64(n) / float64(of)
}

// The floors that Check has to hold, by channel: the house's own table.
var checkFloors = map[string]struct{ recall, falseAlarms float64 }{
	"clean": {100, 1}, "page": {99.5, 2}, "transcript": {99.5, 2},
}

func TestCheckAgainstGeneratedQuotes(t *testing.T) {
	sources := genLoad(t)
	n := 12
	seeds := []uint64{1}
	if os.Getenv("FIRSTHAND_LONG") != "" {
		n, seeds = 40, []uint64{1, 2, 3, 4, 5}
	}
	show := 0
	table := fmt.Sprintf("%-11s %7s %7s %7s %7s %7s %7s %7s\n", "channel", "cases", "recall", "false", "absent", "place", "warned", "f.warn")
	for _, channel := range []string{"clean", "page", "transcript", "heard"} {
		var sum tally
		cases := 0
		for _, seed := range seeds {
			for _, c := range genCases(sources, channel, seed, n) {
				cases++
				v := Check(c.quote, c.source, CheckOptions{})
				if wrong := sum.add(c, v); wrong && c.want != "misleading" && (channel != "heard" || c.want != "altered" && c.class != "ellipsis") && show < 60 {
					show++
					t.Logf("%s, %s %s: %s\n  quote  %s\n  place  %s\n  edits  %+v %q", channel, c.want, c.class, v.Verdict, c.quote, checkSquash(cutPoints(c.source, max(0, c.start), max(0, c.end))), v.Edits, v.Warnings)
				}
				if channel == "heard" && v.Verdict == VerdictAltered {
					t.Errorf("heard words were accused: %s %+v", c.quote, v)
				}
			}
		}
		recall, falseAlarms := percent(sum.alarms, sum.altered), percent(sum.falseAlarms, sum.honest)
		absent, place := percent(sum.notFound, sum.absent), percent(sum.inPlace, sum.placed)
		table += fmt.Sprintf("%-11s %7d %7.1f %7.1f %7.1f %7.1f %7.1f %7.1f   (match/edited mixed up: %d)\n", channel, cases, recall, falseAlarms, absent, place,
			percent(sum.warned, sum.misled), percent(sum.falseWarn, sum.ellipses), sum.wrongVerdict)
		if floor, ok := checkFloors[channel]; ok {
			if recall < floor.recall || falseAlarms > floor.falseAlarms {
				t.Errorf("%s: recall %.1f (floor %.1f), false alarms %.1f (ceiling %.1f)", channel, recall, floor.recall, falseAlarms, floor.falseAlarms)
			}
			if w, f := percent(sum.warned, sum.misled), percent(sum.falseWarn, sum.ellipses); w < 90 || f > 5 {
				t.Errorf("%s: misleading ellipses warned of %.1f (floor 90), honest ones %.1f (ceiling 5)", channel, w, f)
			}
		} else if found := percent(sum.honest-sum.falseAlarms, sum.honest); absent < 99 || found < 99 || place < 97 {
			t.Errorf("heard: absent %.1f and found %.1f (floor 99), place %.1f (floor 97)", absent, found, place)
		}
	}
	t.Log("\n" + table)
}
