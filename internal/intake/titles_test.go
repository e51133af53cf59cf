package intake

import (
	"slices"
	"strings"
	"testing"
)

// TestTitlesInItalicsAreNotPeople gives the words to the actor, not to the film that stands between them.
func TestTitlesInItalicsAreNotPeople(t *testing.T) {
	html := `<p>In <em>Anna Lisa Moon</em> the baritone Rupert Vance sang a part that nobody had sung for eleven years.</p>
<p>“I had the music in a drawer,” Vance said. <em>Marlow Pike</em>, which comes next, is shorter and has two murders.</p>
<p>The last night of <em>Anna Lisa Moon</em> was in the autumn. “My knees are glad,” he told reporters of <em>Marlow Pike</em>.</p>`
	d, err := Read("page.html", picturePage(html), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, p := range d.People {
		names = append(names, p.Name)
	}
	if slices.Sort(names); strings.Join(names, ", ") != "Dana Whitlock, Rupert Vance" {
		t.Errorf("people %v", names)
	}
	for _, q := range d.Quotes[1:] {
		if q.Speaker != "Rupert Vance" || !strings.Contains(html, strings.Fields(q.Context)[0]) {
			t.Errorf("%q by %q, context %q", q.Text, q.Speaker, q.Context)
		}
	}
	if len(d.Quotes) != 3 {
		t.Errorf("%d quotes", len(d.Quotes))
	}
}
