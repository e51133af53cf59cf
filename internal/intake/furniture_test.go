package intake

import "testing"

// TestFurnitureIsBounded holds the patterns of furniture to a length: a paragraph is not tried on them.
func TestFurnitureIsBounded(t *testing.T) {
	bounded := 0
	for _, p := range furniture {
		if p.Longest() < 700 {
			bounded++
		}
	}
	if bounded < len(furniture)*2/3 {
		t.Errorf("only %d of %d patterns of furniture know how long their lines are", bounded, len(furniture))
	}
}
