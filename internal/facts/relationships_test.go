package facts

import (
	"slices"
	"strings"
	"testing"
)

// asserted reads a paragraph and gives its relationships as lines.
func asserted(t *testing.T, text string) []string {
	t.Helper()
	var lines []string
	for _, r := range read(text+filler, "2014-03-03").Relationships {
		line := r.Subject + " " + r.Kind + " " + r.Object + ": " + r.Status
		if r.DateText != "" {
			line += " (" + r.DateText + " = " + r.EDTF + ")"
		}
		lines = append(lines, line)
		if !strings.Contains(text, r.Sentence) {
			t.Errorf("the sentence %q does not stand in the text", r.Sentence)
		}
	}
	return lines
}

func TestRelationships(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// bonds as a noun
		{"Mara Vell spoke about her divorce from Ruben Castellane.", []string{"Mara Vell spouse Ruben Castellane: former"}},
		{"Mara Vell and Ruben Castellane's divorce was quick.", []string{"Mara Vell spouse Ruben Castellane: former"}},
		{"The marriage of Mara Vell and Ruben Castellane began well.", []string{"Mara Vell spouse Ruben Castellane: current"}},
		{"Mara Vell wrote a song about her first marriage to Ruben Castellane.", []string{"Mara Vell spouse Ruben Castellane: former"}},
		{"Dario Pell would not talk about his feud with Hugo Marchetti.", []string{"Dario Pell feud Hugo Marchetti: unknown"}},
		{"The feud between Dario Pell and Hugo Marchetti continues.", []string{"Dario Pell feud Hugo Marchetti: current"}},
		{"Dario Pell and Hugo Marchetti have buried the hatchet.", []string{"Dario Pell feud Hugo Marchetti: former"}},
		// roles
		{"Mara Vell came with her husband, Tobin Ashgrove.", []string{"Mara Vell spouse Tobin Ashgrove: current"}},
		{"Mara Vell came with her ex-husband Ruben Castellane.", []string{"Mara Vell spouse Ruben Castellane: former"}},
		{"Mara Vell came with her former husband, the actor Ruben Castellane.", []string{"Mara Vell spouse Ruben Castellane: former"}},
		{"Mara Vell thanked her late husband Ruben Castellane.", []string{"Mara Vell spouse Ruben Castellane: former"}},
		{"Tobin Ashgrove, the husband of Mara Vell, was there.", []string{"Mara Vell spouse Tobin Ashgrove: current"}},
		{"Dario Pell kissed his girlfriend Calla Winterbourne.", []string{"Dario Pell partner Calla Winterbourne: current"}},
		{"Dario Pell met his ex Calla Winterbourne.", []string{"Dario Pell partner Calla Winterbourne: former"}},
		{"Ottoline Graye sang with her daughter Ines Graye.", []string{"Ottoline Graye parent Ines Graye: current"}},
		{"Ines Graye, the daughter of Ottoline Graye, sang too.", []string{"Ottoline Graye parent Ines Graye: current"}},
		{"Ines Graye sang with her mother, Ottoline Graye.", []string{"Ottoline Graye parent Ines Graye: current"}},
		{"Mara Vell sang with her sister Nora Vell.", []string{"Mara Vell sibling Nora Vell: current"}},
		{"The sisters Mara Vell and Nora Vell sang.", []string{"Mara Vell sibling Nora Vell: current"}},
		{"Mara Vell wept. Her best friend on and off the show, Lupe Arrieta, did not.", []string{"Mara Vell friend Lupe Arrieta: current"}},
		{"Mara Vell joined the show at 24. In 1989 she married co-star Ruben Castellane, who played her on-screen stepson. They divorced in '94.", []string{"Mara Vell spouse Ruben Castellane: former ('94 = 1994)"}},
		{"Mara Vell's brother, Cllr Otto Vell, voted the other way.", []string{"Mara Vell sibling Otto Vell: current"}},
		{"Mara Vell came with her husband, Dr. Tobin Ashgrove.", []string{"Mara Vell spouse Tobin Ashgrove: current"}},
		{"Mara Vell's ex-husband Ruben Castellane has a daughter who is now 6. She came with her mother, Calla Winterbourne.", []string{"Mara Vell spouse Ruben Castellane: former"}},
		{"Mara Vell wrote it with her cousin Otto Brandvold.", []string{"Mara Vell relative Otto Brandvold: current"}},
		{"Dario Pell wrote it with his bandmate Hugo Marchetti.", []string{"Dario Pell colleague Hugo Marchetti: current"}},
		{"Calla Winterbourne stars opposite Tobin Ashgrove.", []string{"Calla Winterbourne colleague Tobin Ashgrove: current"}},
		{"Calla Winterbourne came with her best friend Ines Falk.", []string{"Calla Winterbourne friend Ines Falk: current"}},
		// acts, with dates
		{"Mara Vell married Tobin Ashgrove in 2012.", []string{"Mara Vell spouse Tobin Ashgrove: current (2012 = 2012)"}},
		{"Mara Vell married the actor Tobin Ashgrove on March 3, 2014.", []string{"Mara Vell spouse Tobin Ashgrove: current (March 3, 2014 = 2014-03-03)"}},
		{"Mara Vell is married to Tobin Ashgrove.", []string{"Mara Vell spouse Tobin Ashgrove: current"}},
		{"Mara Vell was married to Ruben Castellane from 2008 to 2011.", []string{"Mara Vell spouse Ruben Castellane: former (from 2008 to 2011 = 2008/2011)"}},
		{"Mara Vell and Tobin Ashgrove tied the knot last summer.", []string{"Mara Vell spouse Tobin Ashgrove: current (last summer = 2013-22)"}},
		{"Mara Vell and Ruben Castellane divorced in early 2011.", []string{"Mara Vell spouse Ruben Castellane: former (early 2011 = 2011)"}},
		{"Dario Pell split from Calla Winterbourne.", []string{"Dario Pell partner Calla Winterbourne: former"}},
		{"Dario Pell is dating Calla Winterbourne.", []string{"Dario Pell partner Calla Winterbourne: current"}},
		{"Dario Pell once dated Calla Winterbourne.", []string{"Dario Pell partner Calla Winterbourne: former"}},
		{"Dario Pell was with Calla Winterbourne once upon a time.", []string{"Dario Pell partner Calla Winterbourne: former"}},
		{"Dario Pell has been quietly dating the actress Calla Winterbourne.", []string{"Dario Pell partner Calla Winterbourne: current"}},
		{"Dario Pell told us about the long split from Calla Winterbourne.", []string{"Dario Pell partner Calla Winterbourne: former"}},
		{"Dario Pell, who lives with Hugo Marchetti, is married to Calla Winterbourne.", []string{"Dario Pell spouse Calla Winterbourne: current"}},
		{"Mara Vell shares a daughter, Nora Vell, with Tobin Ashgrove.", []string{"Mara Vell parent Nora Vell: current", "Tobin Ashgrove parent Nora Vell: current"}},
		{"We saw Mara Vell. Her mother called Tobin Ashgrove.", nil},
		{"Dario Pell and Calla Winterbourne are engaged.", []string{"Dario Pell partner Calla Winterbourne: current"}},
		{"Mara Vell and Tobin Ashgrove are happy. It makes us love them as a couple.", []string{"Mara Vell partner Tobin Ashgrove: current"}},
		{"Mara Vell + Tobin Ashgrove forever.", []string{"Mara Vell partner Tobin Ashgrove: current"}},
		{"Mara Vell and Tobin Ashgrove met in Halverton. The two were married in June 2008.", []string{"Mara Vell spouse Tobin Ashgrove: current (June 2008 = 2008-06)"}},
		{"\"My husband, Tobin Ashgrove, cooks,\" Mara Vell said.", []string{"Mara Vell spouse Tobin Ashgrove: current"}},
		// not said
		{"Mara Vell is not dating Tobin Ashgrove.", nil},
		{"Mara Vell denied dating Tobin Ashgrove.", nil},
		{"Mara Vell never married Tobin Ashgrove.", nil},
		{"Mara Vell was with Tobin Ashgrove at the premiere.", nil},
		{"Mara Vell plays the wife of Tobin Ashgrove in the film.", nil},
		{"Tobin Ashgrove is like a brother to Mara Vell.", nil},
		{"Mara Vell thanked the brother. Tobin Ashgrove left.", nil},
		{"Mara Vell married young; Tobin Ashgrove did not.", nil},
		{"Mara Vell is rumored to be dating Tobin Ashgrove.", []string{"Mara Vell partner Tobin Ashgrove: unknown"}},
	} {
		if got := asserted(t, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// TestPatternsAreTried holds the quick look that decides whether a pattern is tried to what the
// pattern itself says.
func TestPatternsAreTried(t *testing.T) {
	texts := []string{
		"⟦0⟧'s bitter divorce from ⟦1⟧", "⟦0⟧ and ⟦1⟧ tied the knot", "⟦0⟧, the Daughter of ⟦1⟧", "exes ⟦0⟧ & ⟦1⟧", "⟦0⟧'s Co-Star ⟦1⟧",
		"⟦0⟧ was with ⟦1⟧ once upon a time", "⟦0⟧ + ⟦1⟧ forever", "⟦0⟧ is in a serious relationship with ⟦1⟧", "⟦0⟧'s fiancé ⟦1⟧", "⟦0⟧ Dated ⟦1⟧",
		"⟦0⟧ gave birth to a daughter ⟦1⟧", "feud between ⟦0⟧ and ⟦1⟧ heats up", "⟦0⟧ and ⟦1⟧ have been together since 2012", "⟦0⟧'s EX ⟦1⟧.",
	}
	matched := 0
	for i, rule := range relationRules() {
		for _, text := range texts {
			if rule.re.MatchString(text) {
				matched++
				if !slices.Contains(relationSieve().Pass(strings.ToLower(text)), i) {
					t.Errorf("%q matches %q, but is not tried on it", rule.pattern, text)
				}
			}
		}
	}
	if matched < len(texts) {
		t.Errorf("only %d matches: the texts no longer fit the patterns", matched)
	}
	if always, all := len(relationSieve().Pass("")), len(relationRules()); always > all/10 {
		t.Errorf("%d of %d patterns know no words that they need: they are tried on every sentence", always, all)
	}
}
