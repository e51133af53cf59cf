package altered

// The tables of changes: what stands in the source, and what the quote makes of it.

var synonyms = [][2]string{
	{"big", "large"}, {"large", "big"}, {"began", "started"}, {"started", "began"}, {"nearly", "almost"}, {"about", "around"}, {"roughly", "about"}, {"perhaps", "maybe"}, {"maybe", "perhaps"},
	{"happy", "glad"}, {"house", "home"}, {"street", "road"}, {"told", "said to"}, {"man", "guy"}, {"money", "cash"}, {"children", "kids"}, {"wife", "partner"}, {"job", "work"}, {"film", "movie"},
	{"asked", "requested"}, {"because", "since"}, {"buy", "purchase"}, {"stupid", "foolish"}, {"frightened", "scared"}, {"afraid", "scared"}, {"answer", "reply"}, {"whole", "entire"}, {"good", "fine"},
	{"think", "believe"}, {"believe", "think"}, {"people", "folk"}, {"old", "elderly"}, {"small", "little"}, {"letter", "note"}, {"everybody", "everyone"}, {"nobody", "no one"}, {"got", "received"},
}

var denials = [][2]string{
	{"not", ""}, {"never", ""}, {"didn't", "did"}, {"wasn't", "was"}, {"isn't", "is"}, {"haven't", "have"}, {"don't", "do"}, {"couldn't", "could"}, {"wouldn't", "would"}, {"weren't", "were"},
	{"can't", "can"}, {"won't", "will"}, {"doesn't", "does"}, {"hasn't", "has"}, {"hadn't", "had"}, {"cannot", "can"}, {"shouldn't", "should"}, {"aren't", "are"},
}

var opposites = [][2]string{
	{"nobody", "everybody"}, {"nothing", "everything"}, {"never", "always"}, {"always", "never"}, {"everybody", "nobody"}, {"everything", "nothing"}, {"none", "all"}, {"was", "wasn't"}, {"is", "isn't"},
	{"did", "didn't"}, {"had", "hadn't"}, {"would", "wouldn't"}, {"could", "couldn't"}, {"can", "can't"}, {"are", "aren't"}, {"were", "weren't"}, {"will", "won't"}, {"with", "without"}, {"have", "haven't"},
}

var units = [][2]string{
	{"percent", "points"}, {"%", " points"}, {"days", "weeks"}, {"weeks", "months"}, {"months", "years"}, {"years", "months"}, {"year", "month"}, {"hours", "minutes"}, {"minutes", "hours"}, {"minutes", "seconds"},
	{"metres", "feet"}, {"kilometres", "miles"}, {"miles", "kilometres"}, {"tonnes", "pounds"}, {"kilos", "pounds"}, {"litres", "gallons"}, {"dollars", "euros"}, {"euros", "dollars"}, {"pounds", "dollars"}, {"kroner", "euros"},
	{"$", "£"}, {"£", "€"}, {"million", "billion"}, {"thousand", "million"}, {"seconds", "minutes"}, {"pages", "chapters"}, {"pence", "pounds"}, {"half", "third"}, {"p.m.", "a.m."}, {"hour", "day"}, {"week", "month"}, {"day", "week"},
}

var persons = [][2]string{
	{"i", "we"}, {"i", "he"}, {"we", "i"}, {"we", "they"}, {"he", "she"}, {"she", "he"}, {"they", "we"}, {"my", "our"}, {"my", "his"}, {"our", "their"}, {"his", "her"}, {"her", "his"}, {"their", "our"},
	{"me", "us"}, {"us", "me"}, {"him", "her"}, {"them", "us"}, {"you", "we"}, {"it", "he"}, {"your", "my"},
}

var modals = [][2]string{
	{"might", "will"}, {"may", "will"}, {"could", "should"}, {"could", "will"}, {"would", "will"}, {"should", "must"}, {"can", "must"}, {"will", "may"}, {"would", "could"}, {"ought to", "have to"}, {"must", "might"},
	{"can", "could"}, {"will", "would"}, {"we'll", "we might"}, {"i'd", "i will"}, {"hope to", "will"}, {"wanted to", "had to"}, {"have to", "want to"}, {"is expected to", "will"},
}

var tenses = [][2]string{
	{"was", "is"}, {"is", "was"}, {"are", "were"}, {"were", "are"}, {"have", "had"}, {"had", "have"}, {"has", "had"}, {"did", "do"}, {"do", "did"}, {"says", "said"}, {"said", "says"}, {"went", "go"}, {"think", "thought"},
	{"thought", "think"}, {"know", "knew"}, {"knew", "know"}, {"want", "wanted"}, {"wanted", "want"}, {"believe", "believed"}, {"made", "make"}, {"came", "come"},
}

var hedges = [][2]string{
	{"i think", ""}, {"i suppose", ""}, {"perhaps", ""}, {"probably", ""}, {"maybe", ""}, {"about", ""}, {"nearly", ""}, {"almost", ""}, {"roughly", ""}, {"some of", ""}, {"most of", ""}, {"half of", ""}, {"rather", ""},
	{"might", "did"}, {"may be as much as", "are"}, {"seems likely", "is certain"}, {"sort of", ""}, {"i believe that", ""}, {"i think that", ""}, {"it may turn out that", ""}, {"in principle", ""}, {"mostly", ""}, {"as far as we know", ""},
	{"could be", "is"}, {"might be", "is"}, {"i'm not sure that", ""}, {"possibly", ""}, {"certainly", ""}, {"a good deal", ""}, {"i suspect that", ""}, {"we think", ""}, {"i would say", ""}, {"if i could", ""},
}

var degrees = [][2]string{
	{"all", "some"}, {"some", "all"}, {"some", "many"}, {"most", "all"}, {"always", "often"}, {"often", "always"}, {"sometimes", "always"}, {"very", ""}, {"only", ""}, {"every", "almost every"}, {"everyone", "someone"},
	{"everybody", "somebody"}, {"anyone", "someone"}, {"really", ""}, {"a few", "many"}, {"two", "several"}, {"exactly", "about"}, {"at least", "at most"}, {"more than", "about"}, {"less than", "more than"}, {"both", "one"}, {"once", "often"},
	{"half", "most"}, {"each", "some"}, {"too", ""}, {"quite", ""}, {"extremely", "fairly"}, {"certainly", "possibly"}, {"twice", "once"}, {"much", "somewhat"}, {"nobody", "hardly anybody"},
}

var stronger = [][2]string{
	{"good", "great"}, {"bad", "terrible"}, {"afraid", "terrified"}, {"big", "enormous"}, {"small", "tiny"}, {"cold", "freezing"}, {"old", "ancient"}, {"wrong", "disastrous"}, {"kind", "saintly"}, {"tired", "exhausted"},
	{"strange", "bizarre"}, {"hard", "impossible"}, {"worried", "desperate"}, {"stupid", "idiotic"}, {"like", "love"}, {"liked", "loved"}, {"important", "vital"}, {"different", "opposite"}, {"said", "insisted"}, {"asked", "begged"},
	{"told", "ordered"}, {"hate", "despise"}, {"trouble", "disaster"}, {"some", "a mountain of"}, {"disappointed", "devastated"}, {"hurt", "maimed"}, {"problem", "crisis"}, {"rather", "utterly"}, {"nice", "wonderful"}, {"long", "endless"},
	{"worse", "far worse"}, {"better", "much better"}, {"best", "very best"}, {"safe", "perfectly safe"}, {"laugh", "roar"}, {"thought", "knew"}, {"think", "know"}, {"believe", "know"},
}

var directions = [][2]string{
	{"before", "after"}, {"after", "before"}, {"more", "less"}, {"less", "more"}, {"up", "down"}, {"down", "up"}, {"in", "out"}, {"left", "right"}, {"first", "last"}, {"last", "first"}, {"better", "worse"}, {"worse", "better"},
	{"early", "late"}, {"over", "under"}, {"from", "to"}, {"to", "from"}, {"inside", "outside"}, {"above", "below"}, {"new", "old"}, {"old", "new"}, {"best", "worst"}, {"until", "since"}, {"next", "last"}, {"won", "lost"}, {"lost", "won"},
	{"fewer", "more"}, {"brother", "sister"}, {"sister", "brother"}, {"mother", "father"}, {"morning", "evening"}, {"north", "south"}, {"younger", "older"},
}

var joints = [][2]string{
	{"because", "although"}, {"although", "because"}, {"and", "or"}, {"and", "but"}, {"but", "and"}, {"so", "but"}, {"if", "when"}, {"when", "if"}, {"while", "because"}, {"or", "and"}, {"until", "unless"}, {"where", "when"},
	{"unless", "if"}, {"which", "and that"}, {"then", "because"}, {"except", "including"}, {"with", "for"},
}

var articles = [][2]string{{"the", "a"}, {"a", "the"}, {"an", "the"}, {"this", "that"}, {"that", "this"}, {"these", "those"}, {"the", "our"}, {"the", "this"}, {"the", "any"}}
