package quotation

import (
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
}

// checkPhrase is several words with one canon.
type checkPhrase struct {
	words []string
	canon string
}

var checkDefaultStyle = sync.OnceValue(func() *checkStyle { return checkCompile(checkHouse) })

// checkStyleFor adds a desk's own lines to the table; they win.
func checkStyleFor(own HouseStyle) *checkStyle {
	if len(own) == 0 {
		return checkDefaultStyle()
	}
	return checkCompile(append(checkHouse[:len(checkHouse):len(checkHouse)], own...))
}

func checkCompile(table HouseStyle) *checkStyle {
	st := &checkStyle{words: map[string]string{}, phrases: map[string][]checkPhrase{}, spelled: map[string]string{}}
	for _, stem := range strings.Fields(checkOurStems) {
		st.spelled[stem] = strings.TrimSuffix(stem, "our") + "or"
	}
	for _, stem := range strings.Fields(checkReStems) {
		st.spelled[stem] = strings.TrimSuffix(stem, "re") + "er"
	}
	for _, stem := range strings.Fields(checkLLStems) {
		st.spelled[stem+"l"] = stem
	}
	meet := checkMeeting{}
	var forms [][]checkWord
	for _, line := range table {
		first := ""
		for _, form := range strings.Split(line, "=") {
			words := checkScanWords(strings.TrimSpace(form))
			if len(words) == 0 || len(words) > maxHouseWords {
				continue
			}
			forms = append(forms, words)
			if name := checkLetters(words); first == "" {
				first = meet.find(name)
			} else {
				meet[meet.find(name)] = first
			}
		}
	}
	for _, words := range forms {
		st.add(words, meet.find(checkLetters(words)))
	}
	return st
}

// checkMeeting joins lines that share a form: every form leads, over others, to the one that stands
// for all.
type checkMeeting map[string]string

func (m checkMeeting) find(form string) string {
	for {
		next, ok := m[form]
		if !ok || next == form {
			return form
		}
		form = next
	}
}

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
	first := phrase.words[0]
	list := st.phrases[first]
	at := len(list)
	for at > 0 && len(list[at-1].words) < len(phrase.words) { // longest first
		at--
	}
	st.phrases[first] = append(list[:at:at], append([]checkPhrase{phrase}, list[at:]...)...)
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
