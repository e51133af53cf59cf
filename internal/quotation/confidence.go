package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// rule is the way by which a quote was given to somebody, or to nobody: the weakest first.
type rule uint8

const (
	nearNobody    rule = iota // words in marks inside narration, nobody near who speaks
	nearSubject               // the narration is about them
	leftOpen                  // a sentence in marks, nobody near who speaks
	answers                   // who spoke before the one who asks
	unsaid                    // a colon, something written, a word in passing: no verb of speaking
	goesOn                    // who spoke last goes on
	oddVerb                   // “…,” snarks Lee
	saidLater                 // The “…” plan will fail, Lee said
	toTopic                   // Lee was late. “…”
	namesNobody               // was called “…”; a voice said, “…”
	colonOnly                 // Lee was blunt: “…”
	saidPart                  // Lee called it “…”
	looselyBehind             // “…,” words … Lee … said
	again                     // who spoke before in the paragraph
	toldBefore                // Lee said it was late. “…”
	signedBy                  // “…” – Lee; “…,” Lee via a network
	exchanged                 // a question or an answer of an interview without labels
	ledToBlock                // Lee said: and a paragraph without marks
	labelled                  // LEE: …
	saidBefore                // Lee said: “…”
	saidBehind                // “…,” said Lee
)

// calibrated turns the rule of an answer into how often such answers are right. The shares were counted on
// the stories of bench/quotes/dev and on real news; make bench-quotes prints the curve on stories that played no part in it.
func (r *reader) calibrated(f *found) float64 {
	return calibration[f.rule][r.voiceKind(f.speaker)]
}

// voiceKind says what names a speaker: 0 a name, 1 a pronoun, 2 another noun, 3 nothing.
func (r *reader) voiceKind(v voice) int {
	if v.none() {
		return 3
	}
	words := r.text[v.start:v.end]
	if len(words) <= 5 && vocabulary.Of(lower(words)).class&(subject|object|possessive) != 0 {
		return 1
	}
	if c, _ := utf8.DecodeRuneInString(words[strings.LastIndexByte(words, ' ')+1:]); unicode.IsUpper(c) {
		return 0
	}
	return 2
}

// calibration has for each rule the share of right answers by what names the speaker: a name, a pronoun,
// another noun, nothing.
var calibration = [...][4]float64{
	nearNobody:    {unsure, unsure, unsure, unsure},
	nearSubject:   {0.6, 0.4, 0.4, 0.7},
	leftOpen:      {0.6, 0.4, 0.4, 0.7},
	answers:       {0.6, 0.4, 0.4, 0.7},
	unsaid:        {0.6, 0.4, 0.4, 0.75},
	goesOn:        {0.85, 0.5, 0.5, 0.6},
	oddVerb:       {0.72, 0.5, 0.45, 0.6},
	saidLater:     {0.85, 0.8, 0.75, 0.6},
	toTopic:       {0.6, 0.5, 0.4, 0.6},
	namesNobody:   {0.8, 0.7, 0.5, 0.88},
	colonOnly:     {0.7, 0.7, 0.6, 0.8},
	saidPart:      {0.93, 0.87, 0.85, 0.6},
	looselyBehind: {0.88, 0.85, 0.7, 0.8},
	again:         {0.6, 0.7, 0.6, 0.8},
	toldBefore:    {0.88, 0.75, 0.7, 0.8},
	signedBy:      {0.88, 0.85, 0.8, 0.8},
	exchanged:     {0.9, 0.7, 0.7, 0.8},
	ledToBlock:    {0.85, 0.73, 0.7, 0.7},
	labelled:      {0.95, 0.86, 0.75, 0.9},
	saidBefore:    {0.92, 0.9, 0.83, 0.9},
	saidBehind:    {0.98, 0.97, 0.97, 0.95},
}
