package main

// scenes lists the scenes; the files that draw them are named after the topics.
func scenes() []scene {
	return []scene{
		{"microphone", microphone}, {"stage-lights", stageLights}, {"vinyl", vinyl}, {"drum-kit", drumKit}, {"piano", piano},
		{"cinema-seats", cinemaSeats}, {"film-reel", filmReel}, {"taxi-rain", taxiRain}, {"desert-house", desertHouse}, {"lighthouse-screen", lighthouseScreen},
		{"harbor", harbor}, {"tv-glow", tvGlow}, {"bakery", bakery}, {"late-desk", lateDesk}, {"polaroids", polaroids},
		{"curtain", curtain}, {"ghost-light", ghostLight}, {"ferry-river", ferryRiver}, {"dancers", dancers}, {"costume-rack", costumeRack},
		{"bookshelves", bookshelves}, {"typewriter", typewriter}, {"train-platform", trainPlatform},
		{"marquee-dusk", marqueeDusk}, {"festival-tents", festivalTents}, {"radio-kitchen", radioKitchen}, {"red-carpet", redCarpet}, {"letters", lettersTable},
	}
}
