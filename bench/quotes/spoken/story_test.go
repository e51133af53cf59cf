package spoken

import (
	"strings"
	"testing"
)

const head = "title: Board Waits\nstyle: agency\n---\n"

func TestAStoryIsTakenApart(t *testing.T) {
	s, err := parseStory("a", head+`<q by="1">“We are not ready,”</q> <s id="1" who="Dana Whitlock">Whitlock</s> said of <x kind="title">“Salt.”</x>`)
	if err != nil {
		t.Fatal(err)
	}
	if s.Text != "“We are not ready,” Whitlock said of “Salt.”" {
		t.Errorf("the text is %q", s.Text)
	}
	q := s.Quotes[0]
	if q.Start != 0 || q.End != 19 || q.Kind != "direct" || q.Speaker != "Whitlock" || q.SpeakerStart != 20 || q.SpeakerEnd != 28 || q.Person != "Dana Whitlock" {
		t.Errorf("the stretch is %+v", q)
	}
	if len(s.Others) != 1 || s.Others[0].Kind != "title" {
		t.Errorf("what is no quote is %+v", s.Others)
	}
}

func TestAStoryThatBreaksTheGuideIsRefused(t *testing.T) {
	for says, body := range map[string]string{
		"has no end":        `<q by="">“Aye`,
		"without its begin": `“Aye”</q>`,
		"has no <s>":        `<q by="1">“Aye”</q>`,
		"speaks nothing":    `<s id="1" who="">She</s> left.`,
		"stands twice":      `<q by="1">“Aye”</q> <s id="1" who="">she</s> <s id="1" who="">she</s>`,
		"without marks":     `<q by="">Aye</q>`,
		"over a paragraph":  "<q by=\"\">“Aye\n\nAye”</q>",
		"in no <q> or <x>":  `She said “aye” twice.`,
		"not in the guide":  `<x kind="joke">“Aye”</x>`,
	} {
		if _, err := parseStory("a", head+body); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: got %v, wanted it to say %q", body, err, says)
		}
	}
	if _, err := parseStory("a", "title: x\n---\nNo style."); err == nil {
		t.Error("a head without a style was taken")
	}
}

func TestScores(t *testing.T) {
	s, err := parseStory("a", head+`<q by="1">“We wait,”</q> <s id="1" who="Dana Whitlock">Whitlock</s> said. A sign said <q by="">“Closed today”</q> and <x kind="scare">“soon.”</x>`)
	if err != nil {
		t.Fatal(err)
	}
	right := []Answer{{Start: 1, End: 8, Speaker: "Whitlock", SpeakerStart: 11, SpeakerEnd: 19, Person: "Dana Whitlock", Confidence: 0.95}, {Start: 37, End: 49, SpeakerStart: -1, SpeakerEnd: -1}}
	scores := NewScores()
	scores.Add(&s, right)
	if scores.All() != 100 || scores.Direct() != 100 || scores.Nobody() != 100 || scores.Persons() != 100 || scores.Invented() != 0 {
		t.Errorf("right answers score %+v", scores)
	}
	wrong := append([]Answer{}, right...)
	wrong[1].Speaker, wrong[1].SpeakerStart, wrong[1].SpeakerEnd = "A sign", 26, 32
	wrong = append(wrong, Answer{Start: 55, End: 61})
	scores = NewScores()
	scores.Add(&s, wrong)
	if scores.All() != 40 || scores.Nobody() != 0 || scores.Invented() < 33 || len(scores.mistakes) != 2 {
		t.Errorf("an invented speaker and a scare quote score %v, %+v", scores.All(), scores.mistakes)
	}
}

func TestTheStoriesOfTheBenchmark(t *testing.T) {
	stretches, stories := 0, 0
	for _, dir := range []string{"../heldout", "../dev"} {
		all, err := Read(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range all {
			stretches += len(s.Quotes)
		}
		stories += len(all)
	}
	if stories < 120 || stretches < 1500 {
		t.Errorf("%d stories with %d stretches; the benchmark promises 120 with 1,500", stories, stretches)
	}
}
