package quotation

import (
	"slices"
	"strings"
	"sync"
)

// checkHouse is the table that always holds. What a speaker could be heard to say differently
// ("gonna" and "going to", "it's" and "it is", "mum" and "mom") is not in it: that is a change.
// Apostrophes are typography, so "its" and "it's" are one word here.
var checkHouse = HouseStyle{
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
	checkOurStems = `colour favour honour humour labour neighbour behaviour harbour rumour flavour vapour odour parlour saviour endeavour armour clamour fervour
		rigour splendour tumour valour vigour candour ardour demeanour savour succour rancour misdemeanour`
	checkReStems = `centre theatre metre kilometre centimetre millimetre amphitheatre litre fibre calibre sombre spectre meagre lustre sabre mitre`
	checkLLStems = `travel cancel model label level fuel signal quarrel counsel marvel channel tunnel total rival equal dial initial jewel panel pedal pencil
		shovel spiral stencil swivel towel unravel yodel libel revel funnel shrivel duel drivel grovel snivel bevel carol`
)

// checkStyle is a compiled table: the canon of a word, and phrases by their first word.
type checkStyle struct {
	words   map[string]string
	phrases map[string][]checkPhrase
	spelled map[string]string // stem in British spelling to American

	sure, maybe map[string]bool // how lines begin that belong to the page: see checkOpenings
}

// checkPhrase is several words with one canon.
type checkPhrase struct {
	words []string
	canon string
}

var checkDefaultStyle = sync.OnceValue(func() *checkStyle { return checkCompile(checkHouse) })

// checkStyleFor adds a desk's own lines to the table. A table that cannot be used is told: what was
// called altered for want of a line would accuse somebody.
func checkStyleFor(own HouseStyle) (*checkStyle, error) {
	if len(own) == 0 {
		return checkDefaultStyle(), nil
	}
	own, err := own.usable()
	if err != nil {
		return nil, err
	}
	return checkCompile(slices.Concat(checkHouse, own)), nil
}

func checkCompile(table HouseStyle) *checkStyle {
	st := &checkStyle{words: map[string]string{}, phrases: map[string][]checkPhrase{}, spelled: checkSpellings()}
	meet := checkMeeting{numbers: map[string]int{}}
	var forms [][]checkWord
	for _, line := range table {
		first := -1
		for _, form := range strings.Split(line, "=") {
			words := checkScanWords(strings.TrimSpace(form))
			if len(words) == 0 || len(words) > maxHouseWords {
				continue
			}
			forms = append(forms, words)
			if n := meet.number(checkFormName(words)); first < 0 {
				first = n
			} else {
				meet.join(first, n)
			}
		}
	}
	for _, words := range forms {
		if checkOnlyNumber(words) == "" { // numbers are read before house style, each as itself
			st.add(words, meet.names[meet.find(meet.number(checkFormName(words)))])
		}
	}
	st.sort()
	st.sure, st.maybe = checkOpenings(checkFurnitureSure, st), checkOpenings(checkFurnitureMaybe, st)
	return st
}

// checkSpellings are the stems in British spelling with their American one.
func checkSpellings() map[string]string {
	spelled := map[string]string{}
	for _, stem := range strings.Fields(checkOurStems) {
		spelled[stem] = strings.TrimSuffix(stem, "our") + "or"
	}
	for _, stem := range strings.Fields(checkReStems) {
		spelled[stem] = strings.TrimSuffix(stem, "re") + "er"
	}
	for _, stem := range strings.Fields(checkLLStems) {
		spelled[stem+"l"] = stem
	}
	return spelled
}

// checkFormName is what a form is levelled to as long as nothing else stands for it: a number is read
// as a number wherever it stands.
func checkFormName(words []checkWord) string {
	if number := checkOnlyNumber(words); number != "" {
		return number
	}
	return checkLetters(words)
}

// checkMeeting joins lines that share a form: every form leads, over others, to the one that stands
// for all.
type checkMeeting struct {
	numbers map[string]int // of the forms, in the order of the table
	names   []string
	leads   []int
}

func (m *checkMeeting) number(name string) int {
	n, known := m.numbers[name]
	if !known {
		n = len(m.names)
		m.numbers[name] = n
		m.names, m.leads = append(m.names, name), append(m.leads, n)
	}
	return n
}

func (m *checkMeeting) find(n int) int {
	for m.leads[n] != n {
		m.leads[n] = m.leads[m.leads[n]] // the next one has half the way
		n = m.leads[n]
	}
	return n
}

// join lets one form stand for both: the one that the rules ask for by its name, else the earlier one.
// The table that always holds comes before a desk's own lines, whichever form a line has first.
func (m *checkMeeting) join(a, b int) {
	a, b = m.find(a), m.find(b)
	if of, with := checkAsked(m.names[a]), checkAsked(m.names[b]); with > of || with == of && b < a {
		a, b = b, a
	}
	m.leads[b] = a
}

// checkAsked tells how much the rules behind the levelling depend on a word: on numbers most, then on
// the words that they ask for by name. Another word in their place would not be heard as a filler, a
// denial, a month.
func checkAsked(name string) int {
	if checkFirstDigit(name) || name == "half" {
		return 2
	}
	if _, tic := checkTics[name]; tic {
		return 1
	}
	for _, set := range [...]map[string]bool{checkNegations, checkUms, checkSmall, checkMonths, checkNods, checkStage, checkSaid, checkJoints, checkBefore, checkTakesBack, checkTelling,
		checkClitic, checkRoles, checkPitch, checkOurs, checkAskedWords} {
		if set[name] {
			return 1
		}
	}
	return 0
}

// Words that the rules ask for one by one.
var checkAskedWords = wordSet("know mean guess of degrees advertisement there's")

func (st *checkStyle) add(words []checkWord, canon string) {
	if len(words) == 1 {
		if words[0].canon != canon {
			st.words[words[0].canon] = canon
		}
		return
	}
	phrase := checkPhrase{canon: canon}
	for _, w := range words {
		phrase.words = append(phrase.words, w.canon)
	}
	st.phrases[phrase.words[0]] = append(st.phrases[phrase.words[0]], phrase)
}

// sort sets the longest phrases first: they are tried in this order.
func (st *checkStyle) sort() {
	for _, list := range st.phrases {
		slices.SortStableFunc(list, func(a, b checkPhrase) int { return len(b.words) - len(a.words) })
	}
}

// canon levels one word: the table, then spelling.
func (st *checkStyle) canon(w string) string {
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
func (st *checkStyle) spelling(w string) string {
	if len(w) < 5 {
		return w
	}
	for n := 5; n <= len(w) && n <= 13; n++ {
		if american, ok := st.spelled[w[:n]]; ok && checkEnding(w[n:]) {
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

// checkEnding tells whether what follows a stem is an ending of the same word.
func checkEnding(s string) bool {
	switch s {
	case "", "s", "d", "ed", "ing", "er", "ers", "able", "ful", "fully", "less", "ite", "ites", "ist", "ists", "al", "hood", "hoods", "ly", "ous", "ation", "ism", "y", "'s", "or", "ors", "goer", "goers":
		return true
	}
	return false
}
