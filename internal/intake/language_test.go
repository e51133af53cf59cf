package intake

import (
	"strings"
	"testing"
)

// TestForeignPagesNameNobody reads pages in other languages, in which whatever looks like a speaker is a guess.
func TestForeignPagesNameNobody(t *testing.T) {
	for _, text := range []string{
		"La alcaldesa promete agua\n\nLa alcaldesa de Salinas, Rosario Medina, prometió que el pueblo tendrá agua antes del verano, después de nueve meses de cortes.\n\n“No voy a pedir paciencia a quien lleva nueve meses cargando cubos”, dijo Rosario Medina ante los vecinos en 2012.\n",
		"Sänger verlässt die Bühne\n\nDer Sänger Malte Rieck hat am Montag angekündigt, dass er nach dreißig Jahren nicht mehr auftreten wird, weil ihm die Knie weh tun.\n\n“Ich habe genug gekniet”, sagte Malte Rieck der Zeitung. “Jetzt sitze ich.”\n",
	} {
		d, err := Read("page.txt", []byte(text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(d.Quotes) == 0 {
			t.Errorf("%s: the words in marks are no longer quotes", d.Headline)
		}
		for _, q := range d.Quotes {
			if q.Speaker+q.Mention+q.Addressee+q.Outlet != "" {
				t.Errorf("%s: %q is said to be by %q", d.Headline, q.Text, q.Speaker)
			}
		}
		if len(d.People)+len(d.Relationships)+len(d.Facts)+len(d.Interviews) > 0 {
			t.Errorf("%s: found %v %v %v", d.Headline, d.People, d.Relationships, d.Facts)
		}
		if warnings := strings.Join(d.Warnings, "\n"); !strings.Contains(warnings, "quotes and speakers are found in English only") || strings.Contains(warnings, "Nobody is named") {
			t.Errorf("%s: warnings %q", d.Headline, d.Warnings)
		}
	}
}
