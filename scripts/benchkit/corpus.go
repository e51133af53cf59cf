package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

var (
	first  = strings.Fields("Odile Petra Ruben Selma Tobias Ines Marek Yara Casimir Lotte Bruno Amina Jorun Pavel Mirela Anselm")
	last   = strings.Fields("Marchetti Lindqvist Castellane Oyelaran Wren Halvorsen Dragan Amadi Quillfeather Brandt Sokolov Vance Teller Ostrow")
	shows  = []string{"Evening Static", "The Late Kettle", "Harbour Radio", "Row Twelve", "Green Room Talk"}
	things = strings.Fields("record tour film play album song stage house boat garden letter silence part scene")
	does   = strings.Fields("explains remembers leaves finds praises misses finishes opens defends buries")
	filler = []string{
		"The house was full an hour before the doors were meant to open, and nobody seemed to mind the rain.",
		"Those who were there remember the second half best, when the lights failed and the band played on.",
		"It is the third time in two years that the plan has changed, and the first time that all of them agreed.",
		"Rehearsals begin in spring in a hall that used to be a swimming bath and still smells of it.",
		"The critics were kinder than anyone expected, the audience was not, and the run was made longer.",
		"Nobody at the company would say what it had cost, only that it had been worth it.",
	}
	said = []string{
		"I never wanted it to be a secret. We had one good piano and two of us, and we took turns.",
		"When I read the last page I knew that I would say yes, and I was afraid of it for a year.",
		"We wrote it in a kitchen. I still hear the kettle in the second verse, and I will not take it out.",
		"I left because I was tired, and I came back because I was bored, and both were right.",
	}
)

// corpus writes n pages of the shape that the house reads: headline, topics, narration, an interview.
func corpus(dir string, n int) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	dice := rand.New(rand.NewPCG(1, 2))
	for i := range n {
		name := filepath.Join(dir, fmt.Sprintf("page-%06d.txt", i))
		if err := os.WriteFile(name, []byte(page(dice, i)), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func page(dice *rand.Rand, i int) string {
	pick := func(words []string) string { return words[dice.IntN(len(words))] }
	who := pick(first) + " " + pick(last)
	other := pick(first) + " " + pick(last)
	given, _, _ := strings.Cut(who, " ")
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s the %s of Number %d\n\n%s %s\n\n", who, capital(pick(does)), capital(pick(things)), i+1, strings.ToLower(who), strings.ToLower(other))
	fmt.Fprintf(&b, "%s has been asked about it more often than about anything else. %s %s\n\n", who, pick(filler), pick(filler))
	fmt.Fprintf(&b, "In a chat with %s on %s, %s said:\n\n%s\n\n%s\n\n", other, pick(shows), given, pick(said), pick(said))
	for range 6 + dice.IntN(6) {
		fmt.Fprintf(&b, "%s %s %s\n\n", pick(filler), pick(filler), pick(filler))
	}
	fmt.Fprintf(&b, "Would you go and see it?\n")
	return b.String()
}

func capital(word string) string { return strings.ToUpper(word[:1]) + word[1:] }
