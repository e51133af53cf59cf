package fill

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

// Sizes say how much there is. Every story prints as many quotes as there are for each.
type Sizes struct {
	People, Outlets, Sources, Topics, Bylines, Quotes, Stories int
}

// Large is an archive of 1,000,000 stories and as many quotes of 200,000 people, divided by a number.
func Large(of int) Sizes {
	return Sizes{People: max(200_000/of, 10), Outlets: max(500/of, 5), Sources: max(50_000/of, 5), Topics: max(1000/of, 10), Bylines: max(500/of, 5), Quotes: max(1_000_000/of, 10), Stories: max(1_000_000/of, 10)}
}

// things is how much there is in all.
func (s Sizes) things() int {
	return s.People + s.Outlets + s.Sources + s.Topics + s.Bylines + s.Quotes + s.Stories
}

// archive draws what stands in it, and keeps what is there so far.
type archive struct {
	Sizes
	words   *Lexicon
	speaker *rand.Zipf
	topic   *rand.Zipf

	people  []sources.PersonID
	outlets []sources.OutletID
	sources []sources.SourceID
	topics  []stories.TopicID
	bylines []stories.BylineID
	told    int // stories
}

// lexiconWords is how many words there are: as many as a newspaper uses in years.
const lexiconWords = 100_000

func newArchive(s Sizes) *archive {
	a := &archive{Sizes: s, words: NewLexicon(7, lexiconWords)}
	a.speaker = rand.NewZipf(a.words.Draw, 1.1, 20, uint64(s.People-1))
	a.topic = rand.NewZipf(a.words.Draw, 1.2, 3, uint64(s.Topics-1))
	return a
}

var (
	givenNames = strings.Fields("Maud Ottilie Cy Nerys Idris Tamsin Bram Odile Anselm Petra Lorcan Wanda Hesper Ives Jory Keziah Merle Nuala Orson Quill")
	familyEnds = strings.Fields("ferrante brandt moss vale harrow quist penrose lund arkwright teague sorrell wick dane holloway marsh tolliver ames crane pike frost")
)

// nameOf is the name of the nth person: no two are alike.
func nameOf(n int) string {
	family := familyEnds[n/len(givenNames)%len(familyEnds)]
	if more := n / len(givenNames) / len(familyEnds); more > 0 {
		family = syllables(more) + family
	}
	return givenNames[n%len(givenNames)] + " " + capital(family)
}

// quote is what somebody said, about somebody else every other time.
func (a *archive) quote() sources.Quote {
	draw := a.words.Draw
	who := int(a.speaker.Uint64())
	q := sources.Quote{Text: a.words.Sentence(12 + draw.IntN(30)), Speaker: a.people[who], SpeakerPrinted: nameOf(who), Confidence: 1000,
		Outlet: a.outlets[draw.IntN(len(a.outlets))], Source: a.sources[draw.IntN(len(a.sources))],
		SaidOn: fmt.Sprintf("%d-%02d-%02d", 1990+draw.IntN(36), 1+draw.IntN(12), 1+draw.IntN(28))}
	if about := int(a.speaker.Uint64()); about != who && draw.IntN(2) == 0 {
		q.About = []sources.PersonID{a.people[about]}
	}
	return q
}

// firstDay is when the first story came out; the others follow at even distances, over twenty years.
var firstDay = time.Date(2006, 1, 1, 0, 0, 0, 0, time.UTC)

// story prints some quotes between sentences, about whom they are of: 120 to 220 words without them.
func (a *archive) story(made time.Time, quotes []printed) stories.Brought {
	draw, id := a.words.Draw, firsthand.NewID(made)
	at := firsthand.Micros(firstDay.Add(time.Duration(a.told) * (20 * 365 * 24 * time.Hour / time.Duration(a.Stories))))
	c := stories.Content{Title: fmt.Sprintf("%s (%d)", capital(a.words.Text(6)), a.told), Dek: a.words.Sentence(14)}
	left := 120 + draw.IntN(100)
	for n, q := range quotes {
		some := left / (len(quotes) - n + 1)
		left -= some
		c.Body.Blocks = append(c.Body.Blocks, a.paragraph(some), document.Quote{ID: string(q.id), Paragraphs: []document.Paragraph{document.P(document.T(q.text))}})
		c.Meta.People = append(c.Meta.People, q.speaker)
	}
	c.Body.Blocks = append(c.Body.Blocks, a.paragraph(left))
	for range 2 {
		c.Meta.Topics = append(c.Meta.Topics, a.topics[a.topic.Uint64()])
	}
	if len(a.bylines) > 0 {
		c.Meta.Bylines = []stories.BylineID{a.bylines[draw.IntN(len(a.bylines))]}
	}
	a.told++
	return stories.Brought{Content: c, Story: stories.Story{ID: stories.StoryID(id), UUID: firsthand.NewUUID(), Visibility: stories.Public, Published: true,
		CreatedAt: at, UpdatedAt: at, PublishedAt: at, Origin: stories.Origin{Draft: "made up", Site: "Nowhere"}}}
}

// paragraph is sentences of a dozen words and more.
func (a *archive) paragraph(words int) document.Paragraph {
	var sentences []string
	for words > 0 {
		n := min(words, 12+a.words.Draw.IntN(8))
		sentences, words = append(sentences, a.words.Sentence(n)), words-n
	}
	return document.P(document.T(strings.Join(sentences, " ")))
}
