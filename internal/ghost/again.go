package ghost

import (
	"firsthand/internal/sources"
	"firsthand/internal/stories"
)

// Again is another reading in the same snapshot, for another theme, whose bodies may be written otherwise. What this one read
// counts for it too; objects of this one are not to be mixed with its own.
func (v *View) Again() *View {
	again := *v
	again.plainCards, again.shape, again.err = false, nil, nil
	again.people, again.quotes = map[sources.PersonID]*Person{}, map[sources.QuoteID]*Quote{} // these hold the view that made them
	again.printedIn, again.related = map[sources.QuoteID][]*Post{}, map[stories.StoryID]*Post{}
	again.hanging, again.signing = nil, nil
	return &again
}
