package intake

import (
	"slices"
	"strings"
	"testing"
)

// TestProgramme makes a list of dates and halls, in which nobody is named and nothing dated, and leaves a chronicle
// whose lines are sentences.
func TestProgramme(t *testing.T) {
	halls := []string{"May 2 – West Marl, WX @ The Coral Hall", "May 5 – Halden, WX @ Northwell Health Arena", "July 2 – Arden, WX @ The Ida Cole Pavilion", "Sept. 4 – Wexcombe"}
	d, err := Read("page.html", picturePage("<p>"+strings.Join(halls, "<br>")+"</p>"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(d.Body, func(b Block) bool { return b.Type == List && b.Text == strings.Join(halls, "\n") }) {
		t.Errorf("no list: %v", d.Body)
	}
	if len(d.People) != 1 || slices.ContainsFunc(d.Facts, func(f Fact) bool { return strings.Contains(f.Sentence, "Coral") }) {
		t.Errorf("people %v, facts %v", d.People, d.Facts)
	}
	chronicle := []string{"March 3, 1987: Dana Whitlock crosses the bridge on a bet.", "May 9, 1988: Dana Whitlock paints it green.", "June 1, 1990: Dana Whitlock leads the council.", "July 2, 1991: Dana Whitlock closes it."}
	d, err = Read("page.html", picturePage("<ul><li>"+strings.Join(chronicle, "</li><li>")+"</li></ul>"), Options{})
	if err != nil || !slices.ContainsFunc(d.Facts, func(f Fact) bool { return f.EDTF == "1987-03-03" }) {
		t.Errorf("facts of a chronicle: %v, %v", d.Facts, err)
	}
}
