package main

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"firsthand/internal/document"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

// archive says how much there is, and draws what stands in it. The same seed draws the same.
type archive struct {
	people, outlets, sources, topics, quotes, stories int

	draw    *rand.Rand
	speaker *rand.Zipf
}

func sized(of int) *archive {
	a := &archive{people: 100_000 / of, outlets: max(500/of, 5), sources: 50_000 / of, topics: max(1000/of, 10), quotes: 1_000_000 / of, stories: 200_000 / of}
	a.draw = rand.New(rand.NewPCG(7, 11))
	a.speak(a.people)
	return a
}

// speak has so many people say things, a few of them most.
func (a *archive) speak(people int) { a.speaker = rand.NewZipf(a.draw, 1.1, 20, uint64(people-1)) }

var (
	givenNames = strings.Fields("Maud Ottilie Cy Nerys Idris Tamsin Bram Odile Anselm Petra Lorcan Wanda Hesper Ives Jory Keziah Merle Nuala Orson Quill")
	familyEnds = strings.Fields("ferrante brandt moss vale harrow quist penrose lund arkwright teague sorrell wick dane holloway marsh tolliver ames crane pike frost")
	saidWords  = strings.Fields("we went out before the light came up and nobody on the quay had a word to say about the boats that never did come home that winter which is why I keep the lamp lit")
)

// name is the name of the nth person: no two are alike.
func (a *archive) name(n int) string {
	family := familyEnds[n/len(givenNames)%len(familyEnds)]
	if more := n / len(givenNames) / len(familyEnds); more > 0 {
		family = syllables(more) + family
	}
	return givenNames[n%len(givenNames)] + " " + strings.ToUpper(family[:1]) + family[1:]
}

func syllables(n int) string {
	const consonants, vowels = "bdfgklmnprstvw", "aeiou"
	out := ""
	for ; n > 0; n /= 70 {
		out += string(consonants[n%14]) + string(vowels[n/14%5])
	}
	return out
}

// words is some sentence of n words.
func (a *archive) words(n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = saidWords[a.draw.IntN(len(saidWords))]
	}
	return strings.ToUpper(out[0][:1]) + strings.Join(out, " ")[1:] + "."
}

// quote is what somebody said, about somebody else every other time.
func (a *archive) quote(f *filled) sources.Quote {
	who := int(a.speaker.Uint64())
	q := sources.Quote{Text: a.words(12 + a.draw.IntN(30)), Speaker: f.people[who], SpeakerPrinted: a.name(who), Confidence: 1000,
		Outlet: f.outlets[a.draw.IntN(len(f.outlets))], Source: f.sources[a.draw.IntN(len(f.sources))],
		SaidOn: fmt.Sprintf("%d-%02d-%02d", 1990+a.draw.IntN(36), 1+a.draw.IntN(12), 1+a.draw.IntN(28))}
	if about := int(a.speaker.Uint64()); about != who && a.draw.IntN(2) == 0 {
		q.About = []sources.PersonID{f.people[about]}
	}
	return q
}

// story prints some quotes between sentences, about whom they are of.
func (a *archive) story(n int, topics []stories.TopicID, quotes []printed) stories.Content {
	c := stories.Content{Title: fmt.Sprintf("%s (%d)", strings.TrimSuffix(a.words(6), "."), n), Dek: a.words(14)}
	for _, q := range quotes {
		c.Body.Blocks = append(c.Body.Blocks, document.P(document.T(a.words(40))),
			document.Quote{ID: string(q.id), Paragraphs: []document.Paragraph{document.P(document.T(q.text))}})
		c.Meta.People = append(c.Meta.People, q.speaker)
	}
	for range 2 {
		c.Meta.Topics = append(c.Meta.Topics, topics[a.draw.IntN(len(topics))])
	}
	return c
}
