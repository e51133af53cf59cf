package main

import (
	"fmt"
	"math/rand/v2"
)

// ghostVersion is the Ghost that pages are measured beside.
const ghostVersion = "6.65.0"

// kind is a kind of page, with addresses of it drawn at random.
type kind struct {
	name  string
	ghost int // what Ghost answered a second on one core, measured on another machine; 0: unknown
	draw  func(dice *rand.Rand, s shape) string
}

// shape is what there is to ask for.
type shape struct {
	stories int
	key     string // of the Content API
}

// kinds are what is measured. Pages of lists are drawn too, since a reader who goes back asks for one.
var kinds = []kind{
	{"story", 54, func(dice *rand.Rand, s shape) string { return "/" + storySlug(dice.IntN(s.stories)) + "/" }},
	{"home", 29, func(*rand.Rand, shape) string { return "/" }},
	{"tag", 40, func(dice *rand.Rand, _ shape) string { return "/tag/" + topicSlug(dice.IntN(topics)) + "/" }},
	{"author", 0, func(dice *rand.Rand, _ shape) string { return "/author/" + writerSlug(dice.IntN(writers)) + "/" }},
	{"feed", 35, func(*rand.Rand, shape) string { return "/rss/" }},
	{"Content API", 46, func(dice *rand.Rand, s shape) string {
		return fmt.Sprintf("/ghost/api/content/posts/?include=tags,authors&limit=15&page=%d&key=%s", 1+dice.IntN(max(1, s.stories/15)), s.key)
	}},
}
