package facts

import (
	"strings"
	"sync"

	"firsthand/internal/pattern"
)

// relationRules is the table below, compiled when it is first needed.
var relationRules = sync.OnceValue(newRelationRules)

// relationSieve tells which rules a sentence may fit.
var relationSieve = sync.OnceValue(func() *pattern.Sieve {
	var patterns []*pattern.Pattern
	for _, r := range relationRules() {
		patterns = append(patterns, r.re)
	}
	return pattern.NewSieve(patterns...)
})

// roles are words for what one person is to another, as in "A's ROLE B". With swap the one who is
// called so is the subject: "A's mother B" makes B the parent.
var roles = []struct {
	words  string
	kind   string
	status string
	swap   bool
}{
	{words: `(?:ex-|ex )?(?:husband|wife|spouse|hubby)`, kind: "spouse", status: "current"},
	{words: `widow|widower`, kind: "spouse", status: "former"},
	{words: `(?:ex-|ex )(?:boyfriend|girlfriend|partner|fianc[ée]e?|lover|flame)|former flame|old flame|ex`, kind: "partner", status: "former"},
	{words: `boyfriend|girlfriend|(?:life |longtime |long-term |domestic )?(?:partner|companion)|fianc[ée]e?|husband-to-be|wife-to-be|bride-to-be|beau|lover|significant other|new love|other half|soulmate`, kind: "partner", status: "current"},
	{words: `(?:baby |infant |newborn |step)?(?:daughter|son|child)|baby|toddler|newborn|firstborn`, kind: "parent", status: "current"},
	{words: `(?:step)?(?:mother|father|mom|mum|dad)`, kind: "parent", status: "current", swap: true},
	{words: `(?:half-|step|twin |half |big |little |baby |kid )?(?:brother|sister|sibling)|twin`, kind: "sibling", status: "current"},
	{words: `(?:mother|father|brother|sister|son|daughter)-in-law|(?:great-)?grand(?:mother|father|son|daughter|child|ma|pa)|cousin|aunt|uncle|niece|nephew|god(?:mother|father|son|daughter)`, kind: "relative", status: "current"},
	{words: `co-?stars?|cast-?mate|co-?host|colleague|band-?mate|team-?mate|collaborator|co-?writer|co-?author|co-?founder|assistant|business associate|(?:business|writing|songwriting|dance|creative|production) partner|partner in (?:the |their )?(?:business|firm|company|band|act)|manager|producer|mentor|protégée?`, kind: "colleague", status: "current"},
	{words: `(?:best |close |longtime |old |childhood |dear |good )?(?:friend|pal|buddy|confidante?)|bestie|bff`, kind: "friend", status: "current"},
	{words: `(?:arch-?)?(?:rival|nemesis|enemy|foe)`, kind: "feud", status: "current"},
}

// roleForms are the ways in which a role stands between two people. close marks those that need no
// determiner and are used of the nearest only: "with boyfriend X".
var roleForms = []struct {
	pattern string
	swap    bool
	close   bool
}{
	{pattern: `A(?:'s|,? whose) MOD(?:ROLE)NAMEDB`},
	{pattern: `A's MOD(?:ROLE) (?:is|was) ONLYB`},
	{pattern: `A(?: is| was|,? who (?:is|was)) (?:the |a |an )(?:ROLE) of ⟦~?\d+⟧'s [^⟦,.;]{0,40}ONLYB`, swap: true},
	{pattern: `A(?:,|,? who (?:is|was)| is| was|'s| became| has been| remains) (?:the |a |an )?MOD(?:ROLE) (?:of|to) WHOB`, swap: true},
	{pattern: `A(?:,|,? who (?:is|was)| is| was| has been| had been) B's MOD(?:ROLE)END`, swap: true},
	{pattern: `A(?: [^⟦.;]{0,80})? (?:and|with|from|alongside|beside|by) (?:then-?|former |late |longtime )?(?:ROLE),? ONLYB`, close: true},
	{pattern: `A[^⟦.;]{0,30} survived by [^.;]{0,160}?\b(?:an?|one) MOD(?:ROLE),? ONLYB`},
	{pattern: `A[^⟦.;]{0,30} survived by [^.;]{0,160}?(?:ROLE)s,? ONLYB`},
	{pattern: `A[^⟦.;]{0,30} survived by [^.;]{0,160}?(?:ROLE)s,? ⟦~?\d+⟧(?:,? and |, )ONLYB`},
}

// sayings are the other ways.
var sayings = []relationPattern{
	// two people and what they are together
	{pattern: `(?:exes|ex-couple|former couple|ex-lovers) AB`, kind: "partner", status: "former"},
	{pattern: `(?:former|ex-|divorced) ?(?:spouses|husband and wife) AB`, kind: "spouse", status: "former"},
	{pattern: `(?:newlyweds|spouses|husband and wife|married couple|husband-and-wife (?:team|duo)) AB`, kind: "spouse", status: "current"},
	{pattern: `(?:the |celebrity |power |golden )?(?:couple|lovebirds|sweethearts|pair of lovers),? AB`, kind: "partner", status: "current"},
	{pattern: `(?:brothers|sisters|siblings|twins|half-brothers|half-sisters) AB`, kind: "sibling", status: "current"},
	{pattern: `(?:father|mother|dad|mom|mum)(?: and |-)(?:son|daughter)(?: duo)? AB`, kind: "parent", status: "current"},
	{pattern: `(?:co-?stars|band-?mates|co-?hosts|colleagues|castmates|collaborators|co-?writers|team-?mates|songwriting partners) AB`, kind: "colleague", status: "current"},
	{pattern: `(?:best )?(?:friends|pals|besties|buddies|bffs) AB`, kind: "friend", status: "current"},
	{pattern: `(?:arch-?)?rivals AB`, kind: "feud", status: "current"},
	{pattern: `AB,? (?:are|were|remain|have been|,)(?: both| still| the| now)? MOD(?:siblings|brothers|sisters|twins)`, kind: "sibling", status: "current"},
	{pattern: `AB (?:are|remain|have remained|have been) MOD(?:friends|besties|pals)`, kind: "friend", status: "current"},
	{pattern: `AB were MOD(?:friends|besties|pals)`, kind: "friend", status: "former"},
	{pattern: `A (?:is|remains|has been)(?: still| now)? (?:(?:best|close|good|old|great|firm) )?friends with WHOB`, kind: "friend", status: "current"},
	{pattern: `A was (?:once )?(?:(?:best|close|good|old|great) )?friends with WHOB`, kind: "friend", status: "former"},

	// a bond as a noun
	{pattern: `A's MOD(?:divorce|annulment) from WHOB`, kind: "spouse", status: "former"},
	{pattern: `AB's MOD(?:divorce|annulment)`, kind: "spouse", status: "former"},
	{pattern: `(?:divorce|annulment) (?:between|of) AB`, kind: "spouse", status: "former"},
	{pattern: `A's MOD(?:split|separation|break-?up) (?:from|with) WHOB`, kind: "partner", status: "former"},
	{pattern: `AB's MOD(?:split|separation|break-?up)`, kind: "partner", status: "former"},
	{pattern: `(?:split|separation|break-?up) (?:between|of) AB`, kind: "partner", status: "former"},
	{pattern: `A [^⟦.;]{0,90}\bthe MOD(?:split|separation|break-?up) (?:from|with) WHOB`, kind: "partner", status: "former"},
	{pattern: `A [^⟦.;]{0,90}\bthe MODdivorce from WHOB`, kind: "spouse", status: "former"},
	{pattern: `A's MOD(?:marriage|wedding) (?:to|with) WHOB`, kind: "spouse"},
	{pattern: `AB's MOD(?:marriage|wedding)(?: (?:has )?(?:ended|is over|collapsed|broke down))?`, kind: "spouse"},
	{pattern: `(?:marriage|wedding) (?:between|of) AB`, kind: "spouse"},
	{pattern: `A's MOD(?:engagement|relationship|romance|love affair|affair|fling) (?:to|with) WHOB`, kind: "partner"},
	{pattern: `AB's MOD(?:engagement|relationship|romance|love affair|affair|fling)`, kind: "partner"},
	{pattern: `(?:engagement|relationship|romance|love affair|affair|fling) between AB`, kind: "partner"},
	{pattern: `AB's MOD(?:love|love story)\b`, kind: "partner", status: "current"},
	{pattern: `A's MOD(?:ongoing |long-running |bitter |public |continuing )(?:feud|beef|rivalry|quarrel|spat|war of words) with WHOB`, kind: "feud", status: "current"},
	{pattern: `A's MOD(?:feud|beef|rivalry|quarrel|spat|war of words) with WHOB`, kind: "feud"},
	{pattern: `AB's MOD(?:feud|beef|rivalry|quarrel|spat|war of words)`, kind: "feud"},
	{pattern: `(?:feud|beef|rivalry|quarrel|spat|bad blood|war of words) between AB (?:heats up|continues|is|goes on|shows|has (?:grown|reached))`, kind: "feud", status: "current"},
	{pattern: `(?:feud|beef|rivalry|quarrel|spat|bad blood|war of words) between AB`, kind: "feud"},
	{pattern: `(?:feud|beef|quarrel|spat) between AB (?:is over|ended|has ended)`, kind: "feud", status: "former"},
	{pattern: `A's MODfriendship with WHOB`, kind: "friend"},
	{pattern: `friendship between AB`, kind: "friend"},

	// marrying and parting
	{pattern: `A(?:'s| is| are|,? who is|,)(?: now| still| happily| legally| currently)? married to WHOB`, kind: "spouse", status: "current"},
	{pattern: `A(?: has been|,? who has been) MODmarried to WHOB`, kind: "spouse", status: "current"},
	{pattern: `A(?: was| had been|,? who was)(?: once| previously| formerly| briefly| then| first)* married to WHOB`, kind: "spouse", status: "former"},
	{pattern: `A(?: has| had| and|,)?(?: later| then| secretly| finally| quietly| recently| first)? (?:married|marries|wed|weds|eloped with|tied the knot with|exchanged vows with|got (?:married|hitched) to|remarried) WHOB`, kind: "spouse"},
	{pattern: `AB,? (?:have |had |who )?(?:secretly |quietly |finally |first |later |recently )?(?:got |were |first )?(?:married|wed|tied the knot|eloped|exchanged vows|said ["“']?i do)`, kind: "spouse"},
	{pattern: `AB,? (?:who )?(?:are|have been)(?: now| still| happily| officially)? married`, kind: "spouse", status: "current"},
	{pattern: `AB,? (?:who )?were (?:once |previously |briefly )?married (?:for|from|until|between)`, kind: "spouse", status: "former"},
	{pattern: `A(?: has| had)?(?: since| later| finally| recently| filed to)? (?:divorced|divorce)(?: from)? B`, kind: "spouse", status: "former"},
	{pattern: `A(?: has)? filed for divorce from WHOB`, kind: "spouse", status: "former"},
	{pattern: `A(?: has| had| is)?(?: recently| finally| since)? (?:split(?: up)?|separated|parted|separating|divorced|divorcing|broke up|broken up)(?: from| with)? ⟦~?\d+⟧'s MOD(?:husband|wife|spouse)NAMEDB`, kind: "spouse", status: "former"},
	{pattern: `A(?: has| had|,? \d+,)? split from (?:wife|husband) ONLYB`, kind: "spouse", status: "former"},
	{pattern: `A(?: has| had)? (?:called off|broke off|ended|walked away from) ⟦~?\d+⟧'s MOD(?:engagement|relationship|romance) (?:to|with) WHOB`, kind: "partner", status: "former"},
	{pattern: `A(?: has| had)? (?:called off|ended|walked away from) ⟦~?\d+⟧'s MODmarriage (?:to|with) WHOB`, kind: "spouse", status: "former"},
	{pattern: `A was (?:once |previously |briefly )?married to ⟦~?\d+⟧'s MOD(?:sister|brother|cousin|friend|manager)NAMEDB`, kind: "spouse", status: "former"},
	{pattern: `AB,? (?:who )?(?:met|dated|fell in love|got together|began dating|started dating|got engaged|became engaged)\b[^⟦.;]{0,60},? (?:and|before|then) (?:got )?(?:married|wed|marrying|tied the knot)`, kind: "spouse"},
	{pattern: `A(?: is| was| are)(?: now)? divorced from (?:the [a-z-]+['’]s? [a-z]+, )?WHOB`, kind: "spouse", status: "former"},
	{pattern: `AB (?:have |are |were |had )?(?:since |now |later |finally |officially )?(?:divorced|got divorced|finali[sz]ed their divorce)`, kind: "spouse", status: "former"},
	{pattern: `A(?: has| had)?(?: recently| finally| since| just| officially)? (?:split(?: up)? (?:from|with)|separated from|broke(?:n)? up with|called it quits with|parted ways with|dumped|broke it off with|ended (?:things|it) with|(?:is|are) separated from) WHOB`, kind: "partner", status: "former"},
	{pattern: `AB (?:are|have announced that ⟦~?\d+⟧ and ⟦~?\d+⟧ are) (?:separating|divorcing|splitting up|getting divorced|living apart)`, kind: "partner", status: "former"},
	{pattern: `AB (?:have |had |are )?(?:reportedly )?(?:recently |finally |since |just |officially |amicably )?(?:split(?: up)?|separated|broke(?:n)? up|called it quits|parted ways|(?:gone|going|go|went) their separate ways|called off their engagement)`, kind: "partner", status: "former"},

	// love
	{pattern: `AB forever`, kind: "partner", status: "current"},
	{pattern: `AB (?:have|share) (?:a|the) MODlove\b`, kind: "partner", status: "current"},
	{pattern: `AB (?:are|remain|is)(?: still| now| officially| definitely| very much| so)*(?: (?:a|an) (?:[a-z]+ )?(?:couple|item|pair of lovers)| together| in love| dating| going strong| soulmates| meant to be| seeing each other| engaged(?: to be married)?)`, kind: "partner", status: "current"},
	{pattern: `AB (?:have|had) been (?:together|dating|a couple|in love|inseparable|engaged) (?:since|for)`, kind: "partner", status: "current"},
	{pattern: `(?:love|loves|adore|ship|celebrate) AB (?:[a-z]+ ){0,4}as a couple`, kind: "partner", status: "current"},
	{pattern: `AB,? (?:who )?(?:were|had been|used to be)(?: once| formerly| previously| briefly| then)?(?: (?:a|an) (?:[a-z]+ )?(?:couple|item)| together| in love| dating| lovers| engaged)`, kind: "partner", status: "former"},
	{pattern: `AB,? (?:who )?(?:once |previously |briefly |formerly )?dated`, kind: "partner", status: "former"},
	{pattern: `AB (?:have )?(?:started|began|begun) (?:dating|seeing each other|going out)`, kind: "partner"},
	{pattern: `AB (?:have |had )?(?:got|gotten|became) engaged|AB (?:have )?announced their engagement`, kind: "partner", status: "current"},
	{pattern: `A(?:'s| is| are|,? who is)(?: now| currently| still| happily| secretly| casually| officially| reportedly| rumou?red to be)? (?:dating|seeing|romancing|going out with|in love with|engaged to|in a (?:[a-z]+ )?relationship with|together with) WHOB`, kind: "partner", status: "current"},
	{pattern: `A [^⟦.;]{0,60}\b(?:home|life|lives?|living|house) [^⟦.;]{0,20}with B,? and their MOD(?:daughters?|sons?|children|twins|kids)`, kind: "partner", status: "current"},
	{pattern: `A(?: has been|,? who has been) with B (?:since|for)`, kind: "partner", status: "current"},
	{pattern: `A(?: has been|,? who has been)(?: [a-z]+ly)? (?:dating|seeing|in a relationship with|engaged to) WHOB`, kind: "partner", status: "current"},
	{pattern: `A(?: once| previously| briefly| formerly| had| used to| also| even|,? who)* (?:dated|date|went out with|was (?:once |previously |briefly )?(?:dating|engaged to|in a relationship with|involved with|romantically linked to)) WHOB`, kind: "partner", status: "former"},
	{pattern: `A(?: had)? (?:started|began|begun) (?:dating|seeing) WHOB`, kind: "partner"},
	{pattern: `A(?: has)? (?:got|became|gets) engaged to WHOB`, kind: "partner", status: "current"},
	{pattern: `A(?: has| had)? (?:once )?proposed to WHOB`, kind: "partner"},
	{pattern: `A(?: has| had)? (?:went|gone|go) public with (?:⟦~?\d+⟧'s (?:[a-z]+ )?(?:romance|relationship) with )?WHOB`, kind: "partner"},
	{pattern: `AB(?:,? who)?(?: have| had)? (?:went|gone|go) public with ⟦~?\d+⟧`, kind: "partner"},
	{pattern: `A was with WHOB for (?:[a-z]+|\d+) (?:weeks|months|years)`, kind: "partner", status: "former"},
	{pattern: `A fell (?:in love with|for) WHOB`, kind: "partner"},
	{pattern: `A(?: was| had been|,? who was)(?: once| briefly| previously)? with WHOB(?: once upon a time| at one (?:time|point)| at the time| back then| years ago| before (?:that|then)|,? once\b| until| from (?:19|20)| in (?:19|20)\d\d)`, kind: "partner", status: "former"},
	{pattern: `A(?: was| had been) (?:once|briefly|previously|formerly) with WHOB`, kind: "partner", status: "former"},

	// children: see also childSayings
	{pattern: `A(?: has)? (?:gave birth to|given birth to|welcomed|adopted) (?:(?:a|an|his|her|the) )?MOD(?:daughter|son|child|baby|girl|boy|twins)?,? ?(?:named |called )?B`, kind: "parent", status: "current"},
	{pattern: `A(?: is|,)(?: the)? (?:proud )?(?:mother|father|mom|mum|dad|parent) (?:of|to) WHOB`, kind: "parent", status: "current"},
	{pattern: `A was born to B`, kind: "parent", status: "current", swap: true},
	{pattern: `A,? (?:the )?(?:daughter|son|child) of ⟦~?\d+⟧(?:,? and |,? & )B`, kind: "parent", status: "current", swap: true},
	{pattern: `A(?:,? and |,? & )⟦~?\d+⟧'s MOD(?:daughter|son|child|baby)NAMEDB`, kind: "parent", status: "current"},

	// work
	{pattern: `A(?: has| had|,? who)? (?:co-?founded|founded|set up|started|launched|created|runs|ran|established|co-?owns)(?: [^⟦.;]{0,60})? with (?:⟦~?\d+⟧'s MOD[a-z-]+,? )?WHOB`, kind: "colleague", status: "current"},
	{pattern: `AB,? (?:who )?(?:have |had )?(?:co-?founded|founded|set up|run|co-?own)\b`, kind: "colleague", status: "current"},
	{pattern: `A(?:,? who)? (?:has|have) (?:worked|toured|played|performed|recorded|written|sung)(?: closely| together)? with WHOB`, kind: "colleague", status: "current"},
	{pattern: `A(?: is| will|,? who)? (?:stars?|plays?|acts?|appears?|performs?|works?|tours?|co-?stars?|co-?hosts?)(?: [^⟦.;]{0,40})? (?:opposite|alongside|with) WHOB`, kind: "colleague", status: "current"},
	{pattern: `A(?:,? who)? (?:starred|played|acted|appeared|performed|worked|toured|co-?starred|co-?hosted|teamed up|collaborated|recorded|sang|duetted|co-?wrote)(?: [^⟦.;]{0,40})? (?:opposite|alongside|with) WHOB`, kind: "colleague"},
	{pattern: `AB,? (?:who )?(?:have )?(?:co-?starred|co-?wrote|worked together|performed together|toured together|recorded together|co-?hosted|starred together)`, kind: "colleague"},
	{pattern: `AB,? (?:who )?(?:co-?star|co-?host|work together|star together)`, kind: "colleague", status: "current"},

	// quarrels
	{pattern: `A(?: is| are|,? who is) (?:feuding|at odds|at war|quarrell?ing|locked in a (?:[a-z]+ )?feud) with WHOB`, kind: "feud", status: "current"},
	{pattern: `A (?:feuded|clashed|quarrell?ed|sparred|traded (?:barbs|insults)|fell out|has fallen out) with WHOB`, kind: "feud"},
	{pattern: `AB (?:are|have been) (?:feuding|at odds|at war|quarrell?ing)`, kind: "feud", status: "current"},
	{pattern: `AB (?:have )?(?:ended their (?:feud|quarrel)|buried the hatchet|made peace|settled their (?:feud|differences|quarrel))`, kind: "feud", status: "former"},
}

// childSayings are the ways of saying that somebody has children. The parents are one or two people, or
// one with another ("with the drummer X"), the children up to three; each pair is a pattern.
func childSayings() []relationPattern {
	const child = `(?:daughters?|sons?|child(?:ren)?|twins?|girls?|boys?|kids)`
	const has = `,?(?: who)? (?:shares?|shared|has|have|had|raised?|welcomed|adopted) (?:(?:an?|one|two|three|four|five|their|his|her|⟦~?\d+⟧(?: and ⟦~?\d+⟧)?'s) )?MOD` + child + `(?: together)?,?:? (?:named |called )?`
	const other, next = `⟦~?\d+⟧`, `(?:,? and |, |,? & )`
	kids := []string{named, other + next + named, other + next + other + next + named}
	var list []relationPattern
	for _, kid := range kids {
		for _, parent := range []string{`A`, `A` + next + other, other + next + `A`} {
			list = append(list, relationPattern{pattern: parent + has + kid, kind: "parent", status: "current"})
		}
	}
	for _, kid := range kids { // "life with Ada Wren and their daughters, Mina and Lou"
		list = append(list,
			relationPattern{pattern: `A,? and their MOD` + child + `,? (?:named |called )?` + kid, kind: "parent", status: "current"},
			relationPattern{pattern: `A [^⟦.;]{0,80}` + other + `,? and their MOD` + child + `,? (?:named |called )?` + kid, kind: "parent", status: "current"})
	}
	for _, kid := range []string{`A`, `A` + next + other, other + next + `A`} {
		list = append(list,
			relationPattern{pattern: child + `,? ` + kid + `,? with (?:(?:ex-?|former |late )?[a-z-]+ )?WHOB`, kind: "parent", status: "current", swap: true},
			relationPattern{pattern: `A,? with whom ` + other + ` (?:has|had|shares?) (?:[a-z]+ )?` + child + `,? ` + strings.ReplaceAll(kid, "A", named), kind: "parent", status: "current"},
			relationPattern{pattern: `with whom A (?:has|had|shares?) (?:[a-z]+ )?` + child + `,? ` + strings.ReplaceAll(kid, "A", named), kind: "parent", status: "current"})
	}
	return list
}
