package intake

import (
	"slices"
	"strings"
	"testing"
)

// TestKinByFirstName knows those whom a story names by their first names only.
func TestKinByFirstName(t *testing.T) {
	const head = "The flood\nBy Sanna Rook\nMarch 5, 2019\n\nAda Wren and Cole Birch saw the river rise, and nobody slept in the house that night.\n\n"
	for text, want := range map[string]string{
		"On Tuesday Cole Birch was back at the home of his mother, Paula, who opened the door.":                         "Paula parent Cole Birch",
		"Birch’s late wife, Moira, had bought the boat.":                                                                "Cole Birch spouse Moira",
		"Cole Birch likes the quiet life on the river with Ada Wren and their two daughters, Mina, 4, and Lou, 2.":      "Ada Wren parent Lou, Ada Wren parent Mina, Cole Birch parent Lou, Cole Birch parent Mina, Cole Birch partner Ada Wren",
		"Cole Birch and his brother Noel Birch own a mill. His dog, Bruno, found the key, and the children saw Venice.": "Cole Birch sibling Noel Birch",
	} {
		d, err := Read("page.txt", []byte(head+text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, r := range d.Relationships {
			got = append(got, r.Subject+" "+r.Kind+" "+r.Object)
		}
		if slices.Sort(got); strings.Join(got, ", ") != want {
			t.Errorf("%s\n%s", text, strings.Join(got, ", "))
		}
	}
}
