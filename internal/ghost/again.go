package ghost

import "slices"

// Again is another reading in the same snapshot, for another theme, whose bodies may be written otherwise. What this one read
// counts for it too; objects of this one are not to be mixed with its own.
func (v *View) Again() *View {
	again := *v
	again.plainCards, again.shape, again.err = false, nil, nil
	again.people, again.quotes, again.printedIn, again.related = nil, nil, nil, nil // these hold the view that made them
	again.tags.list = slices.Clone(v.tags.list)
	again.hanging, again.signing = nil, nil
	return &again
}
