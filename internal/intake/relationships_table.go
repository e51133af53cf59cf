package intake

import "sync"

// relationRules is the table below, compiled when it is first needed.
var relationRules = sync.OnceValue(newRelationRules)

// roles are words for what one person is to another, as in "A's ROLE B". With swap the one who is
// called so is the subject: "A's mother B" makes B the parent.
var roles = []struct {
	words  string
	kind   string
	status string
	swap   bool
}{
	{words: `(?:ex-|ex )?(?:husband|wife|spouse|hubby)`, kind: "spouse", status: "current"},
	{words: `(?:ex-|ex )(?:boyfriend|girlfriend|partner|fianc[ée]e?|lover|flame)|former flame|old flame|ex`, kind: "partner", status: "former"},
	{words: `boyfriend|girlfriend|(?:life |longtime |long-term |domestic )?partner|fianc[ée]e?|beau|lover|significant other|new love|other half|soulmate`, kind: "partner", status: "current"},
	{words: `(?:baby |infant |newborn |step)?(?:daughter|son|child)|baby|toddler|newborn|firstborn`, kind: "parent", status: "current"},
	{words: `(?:step)?(?:mother|father|mom|mum|dad)`, kind: "parent", status: "current", swap: true},
	{words: `(?:half-|step|twin |half |big |little |baby |kid )?(?:brother|sister|sibling)|twin`, kind: "sibling", status: "current"},
	{words: `(?:mother|father|brother|sister|son|daughter)-in-law|(?:great-)?grand(?:mother|father|son|daughter|child|ma|pa)|cousin|aunt|uncle|niece|nephew|god(?:mother|father|son|daughter)`, kind: "relative", status: "current"},
	{words: `co-?stars?|cast-?mate|co-?host|colleague|band-?mate|team-?mate|collaborator|co-?writer|co-?author|(?:business|writing|songwriting|dance|creative|production) partner|partner in (?:the |their )?(?:business|firm|company|band|act)|manager|producer|mentor|protégée?`, kind: "colleague", status: "current"},
	{words: `(?:best |close |longtime |old |childhood |dear |good )?(?:friend|pal|buddy|confidante?)|bestie|bff`, kind: "friend", status: "current"},
	{words: `(?:arch-?)?(?:rival|nemesis|enemy|foe)`, kind: "feud", status: "current"},
}

// roleForms are the ways in which a role stands between two people.
var roleForms = []struct {
	pattern string
	swap    bool
}{
	{pattern: `A's MOD(?:ROLE)NAMEDB`},
	{pattern: `A(?:,|,? who (?:is|was)| is| was|'s| became) (?:the |a |an )?MOD(?:ROLE) (?:of|to) B`, swap: true},
	{pattern: `A(?:,|,? who (?:is|was)| is| was) B's MOD(?:ROLE)END`, swap: true},
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

	// a bond as a noun
	{pattern: `A's MOD(?:divorce|annulment) from B`, kind: "spouse", status: "former"},
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
	{pattern: `A(?: has)? filed for divorce from WHOB`, kind: "spouse"},
	{pattern: `A(?: is| was| are)(?: now)? divorced from WHOB`, kind: "spouse", status: "former"},
	{pattern: `AB (?:have |are |were |had )?(?:since |now |later |finally |officially )?(?:divorced|got divorced|finali[sz]ed their divorce)`, kind: "spouse", status: "former"},
	{pattern: `A(?: has| had)?(?: recently| finally| since| just| officially)? (?:split(?: up)? (?:from|with)|separated from|broke(?:n)? up with|called it quits with|parted ways with|dumped|broke it off with|ended (?:things|it) with|(?:is|are) separated from) WHOB`, kind: "partner", status: "former"},
	{pattern: `AB (?:are|have announced that ⟦~?\d+⟧ and ⟦~?\d+⟧ are) (?:separating|divorcing|splitting up|getting divorced|living apart)`, kind: "partner", status: "former"},
	{pattern: `AB (?:have |had |are )?(?:reportedly )?(?:recently |finally |since |just |officially |amicably )?(?:split(?: up)?|separated|broke(?:n)? up|called it quits|parted ways|gone their separate ways|called off their engagement)`, kind: "partner", status: "former"},

	// love
	{pattern: `AB forever`, kind: "partner", status: "current"},
	{pattern: `AB (?:have|share) (?:a|the) MODlove\b`, kind: "partner", status: "current"},
	{pattern: `AB (?:are|remain|is)(?: still| now| officially| definitely| very much| so)*(?: (?:a|an) (?:[a-z]+ )?(?:couple|item|pair of lovers)| together| in love| dating| going strong| soulmates| meant to be| seeing each other| engaged(?: to be married)?)`, kind: "partner", status: "current"},
	{pattern: `AB (?:have|had) been (?:together|dating|a couple|in love|inseparable|engaged) (?:since|for)`, kind: "partner", status: "current"},
	{pattern: `(?:love|loves|adore|ship|celebrate) AB (?:[a-z]+ ){0,4}as a couple`, kind: "partner", status: "current"},
	{pattern: `AB,? (?:who )?(?:were|had been|used to be)(?: once| formerly| previously| briefly| then)?(?: (?:a|an) (?:[a-z]+ )?(?:couple|item)| together| in love| dating| lovers| engaged)`, kind: "partner", status: "former"},
	{pattern: `AB,? (?:who )?(?:once |previously |briefly |formerly )?dated`, kind: "partner", status: "former"},
	{pattern: `AB (?:have )?(?:started|began|begun) dating`, kind: "partner"},
	{pattern: `AB (?:have |had )?(?:got|gotten|became) engaged|AB (?:have )?announced their engagement`, kind: "partner", status: "current"},
	{pattern: `A(?:'s| is| are|,? who is)(?: now| currently| still| happily| secretly| casually| officially| reportedly| rumou?red to be)? (?:dating|seeing|romancing|going out with|in love with|engaged to|in a (?:[a-z]+ )?relationship with|together with) WHOB`, kind: "partner", status: "current"},
	{pattern: `A(?: has been|,? who has been) with B (?:since|for)`, kind: "partner", status: "current"},
	{pattern: `A(?: has been|,? who has been)(?: [a-z]+ly)? (?:dating|seeing|in a relationship with|engaged to) WHOB`, kind: "partner", status: "current"},
	{pattern: `A(?: once| previously| briefly| formerly| had| used to| also| even|,? who)* (?:dated|date|went out with|was (?:once |previously |briefly )?(?:dating|engaged to|in a relationship with|involved with|romantically linked to)) WHOB`, kind: "partner", status: "former"},
	{pattern: `A(?: had)? (?:started|began|begun) (?:dating|seeing) WHOB`, kind: "partner"},
	{pattern: `A(?: has)? (?:got|became|gets) engaged to WHOB`, kind: "partner", status: "current"},
	{pattern: `A fell (?:in love with|for) WHOB`, kind: "partner"},
	{pattern: `A(?: was| had been|,? who was)(?: once| briefly| previously)? with B(?: once upon a time| at one (?:time|point)| at the time| back then| years ago| before (?:that|then)|,? once\b| until| from (?:19|20)| in (?:19|20)\d\d)`, kind: "partner", status: "former"},
	{pattern: `A(?: was| had been) (?:once|briefly|previously|formerly) with WHOB`, kind: "partner", status: "former"},

	// children
	{pattern: `A(?: has)? (?:gave birth to|given birth to|welcomed|adopted) (?:(?:a|an|his|her|the) )?MOD(?:daughter|son|child|baby|girl|boy|twins)?,? ?(?:named |called )?B`, kind: "parent", status: "current"},
	{pattern: `A(?: is|,)(?: the)? (?:proud )?(?:mother|father|mom|mum|dad|parent) (?:of|to) WHOB`, kind: "parent", status: "current"},
	{pattern: `A(?:, who|)? (?:shares?|shared|has|have) (?:(?:a|two|three) )?(?:[a-z]+ )?(?:daughters?|sons?|child|children|twins),? B(?:,? and ⟦~?\d+⟧)?,? with ⟦~?\d+⟧`, kind: "parent", status: "current"},
	{pattern: `(?:daughters?|sons?|child|children|twins),? A(?:,? and ⟦~?\d+⟧)?,? with B`, kind: "parent", status: "current", swap: true},
	{pattern: `A was born to B`, kind: "parent", status: "current", swap: true},
	{pattern: `A,? (?:the )?(?:daughter|son|child) of ⟦~?\d+⟧(?:,? and |,? & )B`, kind: "parent", status: "current", swap: true},
	{pattern: `A(?:,? and |,? & )⟦~?\d+⟧'s MOD(?:daughter|son|child|baby)NAMEDB`, kind: "parent", status: "current"},

	// work
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
