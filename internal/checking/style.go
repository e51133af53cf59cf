package checking

import (
	"slices"
	"strings"
	"sync"

	"firsthand/internal/wordset"
)

// builtInStyle is the table that always holds. What a speaker could be heard to say differently
// ("gonna" and "going to", "it's" and "it is", "mum" and "mom") is not in it: that is a change.
// Apostrophes are typography, so "its" and "it's" are one word here.
var builtInStyle = []string{
	"ok = okay = o.k. = okey",
	"percent = per cent = pct",
	"us = united states = usa = united states of america",
	"uk = united kingdom",
	"un = united nations",
	"eu = european union",
	"la = los angeles",
	"ny = new york",
	"dc = d.c.",
	"tv = t.v.",
	"dj = d.j. = deejay",
	"mr = mister",
	"dr = doctor",
	"prof = professor",
	"sgt = sergeant",
	"lt = lieutenant",
	"capt = captain",
	"gov = governor",
	"sen = senator",
	"jr = junior",
	"sr = senior",
	"vs = versus = v",
	"etc = et cetera",
	"alright = all right",
	"until = til = till",
	"cause = cuz = coz",
	"st = saint = street", "ave = avenue", "blvd = boulevard", "mt = mount", "dept = department", "pres = president", "rev = reverend", "hon = honorable = honourable",
	"yeah = yea = yeh",
	"whoa = woah",
	"hey = heya",
	"hurray = hooray = hurrah",
	"goodbye = good-bye = goodby",
	"jan = january", "feb = february", "apr = april", "aug = august", "sept = september = sep", "oct = october", "nov = november", "dec = december",
	"toward = towards", "afterward = afterwards", "backward = backwards", "forward = forwards", "upward = upwards",
	"gray = grey", "tire = tyre", "plow = plough", "skeptical = sceptical", "skeptic = sceptic", "skepticism = scepticism",
	"pajamas = pyjamas", "program = programme", "programs = programmes", "check = cheque", "checks = cheques",
	"aging = ageing", "judgment = judgement", "acknowledgment = acknowledgement", "inquiry = enquiry", "inquiries = enquiries",
	"defense = defence", "offense = offence", "license = licence", "practice = practise", "practiced = practised", "practicing = practising", "pretense = pretence",
	"whiskey = whisky", "yogurt = yoghurt = yoghourt", "donut = doughnut", "donuts = doughnuts", "disk = disc", "disks = discs",
	"learned = learnt", "burned = burnt", "dreamed = dreamt", "spelled = spelt", "spoiled = spoilt", "leaned = leant", "leaped = leapt", "spilled = spilt",
	"artifact = artefact", "artifacts = artefacts", "aluminum = aluminium", "sulfur = sulphur", "mustache = moustache", "ax = axe", "cozy = cosy", "draft = draught",
	"jail = gaol", "jewelry = jewellery", "maneuver = manoeuvre", "maneuvers = manoeuvres", "encyclopedia = encyclopaedia", "pediatric = paediatric", "anesthetic = anaesthetic",
	"archeology = archaeology", "esthetic = aesthetic", "fulfill = fulfil", "enroll = enrol", "install = instal", "skillful = skilful", "willful = wilful", "distill = distil",
	"woolen = woollen", "plowed = ploughed", "story = storey", "curb = kerb", "mold = mould", "molds = moulds", "smolder = smoulder", "furor = furore",
	"omelet = omelette", "chili = chilli", "cigaret = cigarette", "adviser = advisor", "advisers = advisors", "co-op = coop", "filmmaker = film maker", "website = web site",
	"healthcare = health care", "email = e-mail = e mail", "emails = e-mails", "emailed = e-mailed", "tshirt = t shirt = tee shirt", "tshirts = t shirts",
	"anymore = any more", "awhile = a while", "alot = a lot", "cannot = can not", "noone = no one", "apiece = a piece",
	"ya = yah", "gonna = gon na", "mic = mike", "hiphop = hip hop", "rnb = r and b = r n b = rhythm and blues", "rocknroll = rock and roll = rock n roll",
	"thanksgiving = thanks giving", "sciencefiction = science fiction = sci fi = scifi", "kg = kilogram = kilograms = kilos", "km = kilometer = kilometers = kilometre = kilometres",
	"half = and a half", "mph = miles per hour = miles an hour", "kph = km h = kilometers per hour = kilometres per hour = kilometers an hour = kilometres an hour", "pounds = lbs = lb", "ft = feet = foot",
	"aka = also known as", "kiev = kyiv", "goddamn = goddam = god damn", "percentage points = percent points",
	"among = amongst", "while = whilst", "amid = amidst", "focused = focussed", "focusing = focussing", "benefited = benefitted", "targeted = targetted", "medieval = mediaeval",
	"likable = likeable", "sizable = sizeable", "lovable = loveable", "movable = moveable", "inquire = enquire", "inquired = enquired", "inquiring = enquiring",
	"ariz = arizona", "calif = california", "colo = colorado", "conn = connecticut", "fla = florida", "mich = michigan", "minn = minnesota", "neb = nebraska", "nev = nevada",
	"nj = new jersey", "nm = new mexico", "nc = north carolina", "nd = north dakota", "okla = oklahoma", "ore = oregon", "ri = rhode island", "sc = south carolina", "tenn = tennessee",
	"tex = texas", "wis = wisconsin", "wyo = wyoming",
}

// Stems whose endings differ between British and American spelling.
const (
	ourStems = `colour favour honour humour labour neighbour behaviour harbour rumour flavour vapour odour parlour saviour endeavour armour clamour fervour
		rigour splendour tumour valour vigour candour ardour demeanour savour succour rancour misdemeanour`
	reStems = `centre theatre metre kilometre centimetre millimetre amphitheatre litre fibre calibre sombre spectre meagre lustre sabre mitre`
	lLStems = `travel cancel model label level fuel signal quarrel counsel marvel channel tunnel total rival equal dial initial jewel panel pedal pencil
		shovel spiral stencil swivel towel unravel yodel libel revel funnel shrivel duel drivel grovel snivel bevel carol`
)

// styleTable is a compiled table: the canon of a word, and phrases by their first word.
type styleTable struct {
	words   map[string]string
	phrases map[string][]stylePhrase
	spelled map[string]string // stem in British spelling to American

	sure, maybe map[string]bool // how lines begin that belong to the page: see openings
}

// stylePhrase is several words with one canon.
type stylePhrase struct {
	words []string
	canon string
}

var defaultStyle = sync.OnceValue(func() *styleTable { return compile(builtInStyle) })

// compile makes a table of lines that ReadHouseStyle took.
func compile(table []string) *styleTable {
	st := &styleTable{words: map[string]string{}, phrases: map[string][]stylePhrase{}, spelled: spellings()}
	meet := meeting{numbers: map[string]int{}}
	var forms [][]token
	for _, line := range table {
		first := -1
		for _, form := range strings.Split(line, "=") {
			words := scanWords(strings.TrimSpace(form))
			if len(words) == 0 || len(words) > maxHouseWords {
				continue
			}
			forms = append(forms, words)
			if n := meet.number(formName(words)); first < 0 {
				first = n
			} else {
				meet.join(first, n)
			}
		}
	}
	for _, words := range forms {
		if onlyNumber(words) == "" { // numbers are read before house style, each as itself
			st.add(words, meet.names[meet.find(meet.number(formName(words)))])
		}
	}
	st.sort()
	st.sure, st.maybe = openings(furnitureSure, st), openings(furnitureMaybe, st)
	return st
}

// spellings are the stems in British spelling with their American one.
func spellings() map[string]string {
	spelled := map[string]string{}
	for _, stem := range strings.Fields(ourStems) {
		spelled[stem] = strings.TrimSuffix(stem, "our") + "or"
	}
	for _, stem := range strings.Fields(reStems) {
		spelled[stem] = strings.TrimSuffix(stem, "re") + "er"
	}
	for _, stem := range strings.Fields(lLStems) {
		spelled[stem+"l"] = stem
	}
	return spelled
}

// formName is what a form is levelled to as long as nothing else stands for it: a number is read
// as a number wherever it stands.
func formName(words []token) string {
	if number := onlyNumber(words); number != "" {
		return number
	}
	return lettersOf(words)
}

// meeting joins lines that share a form: every form leads, over others, to the one that stands
// for all.
type meeting struct {
	numbers map[string]int // of the forms, in the order of the table
	names   []string
	leads   []int
}

func (m *meeting) number(name string) int {
	n, known := m.numbers[name]
	if !known {
		n = len(m.names)
		m.numbers[name] = n
		m.names, m.leads = append(m.names, name), append(m.leads, n)
	}
	return n
}

func (m *meeting) find(n int) int {
	for m.leads[n] != n {
		m.leads[n] = m.leads[m.leads[n]] // the next one has half the way
		n = m.leads[n]
	}
	return n
}

// join lets one form stand for both: the one that the rules ask for by its name, else the earlier one.
// The table that always holds comes before a desk's own lines, whichever form a line has first.
func (m *meeting) join(a, b int) {
	a, b = m.find(a), m.find(b)
	if of, with := formsAsked(m.names[a]), formsAsked(m.names[b]); with > of || with == of && b < a {
		a, b = b, a
	}
	m.leads[b] = a
}

// formsAsked tells how much the rules behind the levelling depend on a word: on numbers most, then on
// the words that they ask for by name. Another word in their place would not be heard as a filler, a
// denial, a month.
func formsAsked(name string) int {
	if firstDigit(name) || name == "half" {
		return 2
	}
	if _, tic := tics[name]; tic {
		return 1
	}
	for _, set := range [...]*wordset.Set{negations, ums, smallWords, months, nods, stageWords, saidVerbs, jointWords, leadIns, takesBack, tellingWords,
		clitic, roles, pitchWords, ownWords, askedWords} {
		if set.Has(name) {
			return 1
		}
	}
	return 0
}

// Words that the rules ask for one by one.
var askedWords = wordset.Of("know mean guess of degrees advertisement there's")

func (st *styleTable) add(words []token, canon string) {
	if len(words) == 1 {
		if words[0].canon != canon {
			st.words[words[0].canon] = canon
		}
		return
	}
	phrase := stylePhrase{canon: canon}
	for _, w := range words {
		phrase.words = append(phrase.words, w.canon)
	}
	st.phrases[phrase.words[0]] = append(st.phrases[phrase.words[0]], phrase)
}

// sort sets the longest phrases first: they are tried in this order.
func (st *styleTable) sort() {
	for _, list := range st.phrases {
		slices.SortStableFunc(list, func(a, b stylePhrase) int { return len(b.words) - len(a.words) })
	}
}

// canon levels one word: the table, then spelling.
func (st *styleTable) canon(w string) string {
	if c, ok := st.words[w]; ok {
		return c
	}
	if c := st.spelling(w); c != w {
		if known, ok := st.words[c]; ok {
			return known
		}
		return c
	}
	return w
}

// spelling writes British endings the American way. It may make words that nobody writes: both sides
// are written alike, and that is all that counts.
func (st *styleTable) spelling(w string) string {
	if len(w) < 5 {
		return w
	}
	for n := 5; n <= len(w) && n <= 13; n++ {
		if american, ok := st.spelled[w[:n]]; ok && ending(w[n:]) {
			return american + w[n:]
		}
	}
	switch {
	case len(w) >= 6:
		for _, e := range [...]string{"ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations", "yse", "ysed", "yses", "ysing"} {
			if strings.HasSuffix(w, e) {
				at := len(w) - len(e) + 1
				return w[:at] + "z" + w[at+1:]
			}
		}
		for _, e := range [...]string{"ogue", "ogues"} {
			if strings.HasSuffix(w, e) {
				return w[:len(w)-len(e)] + "og" + strings.TrimPrefix(e, "ogue")
			}
		}
	}
	return w
}

// ending tells whether what follows a stem is an ending of the same word.
func ending(s string) bool {
	switch s {
	case "", "s", "d", "ed", "ing", "er", "ers", "able", "ful", "fully", "less", "ite", "ites", "ist", "ists", "al", "hood", "hoods", "ly", "ous", "ation", "ism", "y", "'s", "or", "ors", "goer", "goers":
		return true
	}
	return false
}
