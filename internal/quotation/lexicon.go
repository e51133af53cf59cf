package quotation

import (
	"strings"

	"firsthand/internal/wordset"
)

// class is what a word can be in a sentence; a word may be several things.
type class uint32

const (
	det        class = 1 << iota // a, the, this, no
	possessive                   // my, his, their
	prep                         // in, of, with
	conj                         // and, but
	sub                          // that, because, when
	rel                          // who, which
	subject                      // he, she, they, I
	object                       // him, them
	aux                          // can, has, did
	be                           // is, was
	have                         // has, had
	adverb                       // also, later
	calendar                     // Monday, May, yesterday
	verb                         // went, made: verbs that report nothing
	role                         // spokeswoman, singer: a noun for a person
	honorific                    // Mr, Dr, Sir: stands before a name and is kept
	rank                         // President, Senator: stands before a name and is dropped
	medium                       // film, song, show: what has a title
	naming                       // called, titled, dubbed: what gives a title
	document                     // statement, letter, post: what says in writing
	someone                      // everyone, somebody, one
	gerund                       // ends in -ing
	past                         // ends in -ed
	notName                      // capitalised words that are no person's name
	outlet                       // words in the names of papers, programmes and stations
	network                      // social networks
	female                       // she, actress, mother
	male                         // he, actor, father
	kin                          // wife, brother, friend
	spokes                       // may answer for somebody: spokesman, source, police
)

// classTable is the words of each class. It is read once into vocabulary.
var classTable = []struct {
	class class
	words string
}{
	{det, `a an the this that these those some any each every no another both all several many few most
		one two three four five six seven eight nine ten dozens hundreds thousands other such what half`},
	{possessive, `my your his her its our their whose`},
	{prep, `in on at by for with from to of about after before during over under into onto through against
		among amongst between near outside inside via per amid amidst around behind beside besides beyond despite except
		like since than toward towards upon within without following regarding concerning alongside across along
		above below beneath up down out off as until till throughout aboard versus vs plus ahead because-of aged`},
	{conj, `and or but nor yet so & then`},
	{sub, `that because when while as if although though unless until whether where why how once whereas
		since after before whenever wherever what even`},
	{rel, `who whom whose which that`},
	{subject, `i he she they we it you i'm he's she's it's they're we're you're he'd she'd they'd i'd we'd you'd
		he'll she'll they'll i'll we'll i've we've they've you've you'll it'll`},
	{subject | someone, `everyone everybody someone somebody anyone nobody others another neither none`},
	{object, `me him them us her himself herself themselves itself myself ourselves yourself it you`},
	{female, `she her hers herself she's she'd she'll`},
	{male, `he him his himself he's he'd he'll`},
	{aux, `can could may might must shall should will would do does did don't doesn't didn't can't cannot couldn't won't
		wouldn't shouldn't mightn't mustn't let's hadn't hasn't haven't isn't aren't wasn't weren't not never got get gets getting`},
	{aux | be, `is are was were be been being am isn't aren't wasn't weren't it's that's there's here's he's she's they're we're i'm you're`},
	{aux | have, `has have had having hadn't hasn't haven't he'd she'd they'd i'd we'd i've we've they've`},
	{adverb, `also then later now once just only still even again ever never always often soon already almost perhaps maybe
		instead rather quite very too well first secondly finally meanwhile however nevertheless nonetheless moreover further furthermore
		therefore thus hence indeed though earlier afterwards afterward together there here when back away forward today yesterday
		tonight tomorrow backstage onstage offstage upstairs downstairs overhead nearby sometimes elsewhere anyway otherwise besides likewise similarly recently reportedly apparently however
		not so yes no oh well okay please sadly luckily last next repeatedly simply merely famously jokingly publicly privately`},
	{calendar, `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
		january february march april may june july august september october november december
		jan jan. feb feb. mar. apr apr. aug aug. sept sept. sep. oct oct. nov nov. dec dec. mon. tues. wed. thurs. fri. sat. sun.
		today yesterday tonight tomorrow week weeks month months year years day days night morning afternoon evening weekend
		spring summer autumn fall winter christmas easter thanksgiving moment time hour hours minute minutes ago season`},
	{verb, `went goes go came comes come took takes take made makes make gave gives give found finds find left leaves leave kept keeps
		let lets began begins ran runs run brought brings held holds stood stands sat sits lost loses met meets paid pays sent sends built
		builds fell falls cut cuts grew grows led leads won wins win spoke speaks speak became becomes become showed shows seemed seems seem
		saw sees see knew knows know heard hears felt feels wore wears drove drives broke breaks chose chooses ate eats flew flies hid
		rode shot shut slept spent spends stole struck swore taught threw understood woke put puts set sets hit hits got bought buys sold sells
		wants want needs need loves love hates plans hopes works work lives live plays play looks look turns turn starts start tries try
		remains appears happens stays helps gets begins becomes includes follows faces joins moves opens closes ends rises
		attended attends arrived arrives starred stars received receives serves died dies married marries expects believes thinks think
		sang sings sought seeks hung drew draws dealt fought fights forgot froze lent lit proved quit rang shook shone shrank slid spun sprang
		stuck swam swung tore wound bent bit blew bore bound dug fed fled forgave ground laid lay leapt meant misled overcame
		sank split spread sprung stank swept swollen undertook upheld withdrew withstood wept`},
	{role, `official officials officer officers detective detectives inspector sergeant sheriff deputy investigator investigators
		prosecutor prosecutors lawyer lawyers attorney attorneys judge judges juror witness witnesses victim victims suspect defendant plaintiff
		actor actors singer singers star stars rapper musician musicians comedian comedians director directors producer producers writer writers
		author authors novelist poet journalist journalists reporter reporters editor editors critic critics columnist blogger host hosts presenter
		presenters anchor broadcaster model models designer dancer artist artists painter photographer celebrity celebrities influencer youtuber
		president minister senator congressman politician politicians lawmaker lawmakers legislator councillor councilor councilman
		mayor governor secretary ambassador leader leaders candidate candidates chairman chair chief boss bosses executive executives
		manager managers head owner owners founder founders co-founder ceo spokesperson representative representatives rep reps
		coach coaches captain player players athlete runner swimmer referee umpire linesman jockey boxer golfer cyclist cricketer footballer bowler batsman pitcher catcher striker goalkeeper quarterback defender midfielder teammate teammates
		teacher teachers professor professors lecturer student students pupil researcher researchers scientist scientists expert experts analyst
		analysts economist economists doctor doctors surgeon physician physicians psychologist therapist farmer farmers worker workers
		employee employees colleague colleagues driver pilot engineer engineers carpenter plumber baker chef cook butcher fisherman
		soldier soldiers veteran activist activists campaigner campaigners protester protesters demonstrator demonstrators organizer
		organizers organiser organisers volunteer volunteers resident residents neighbor neighbors neighbour neighbours tenant local locals
		passenger customer customers user users viewer viewers listener reader readers fan fans follower followers commenter
		man men person people teenager teen child children kid kids baby adult couple parent parents pair duo trio crowd band group
		friend friends pal pals insider insiders source sources aide aides adviser advisor publicist agent assistant
		bishop priest pastor reverend imam rabbi cardinal pope prince duke king lord survivor survivors contestant winner winners
		champion legend veteran native alum graduate guest guests speaker pundit commentator historian biographer millionaire billionaire
		mp mps ceo cfo coo cio cto cmo vp svp evp dj mc pm realtor
		administrator administrators clerk superintendent commissioner commissioners selectman principal dean provost curator archivist coordinator
		specialist specialists strategist consultant consultants counsel trustee trustees supervisor supervisors foreman skipper ranger warden
		marshal magistrate constable lieutenant sergeant planner inspector paramedic paramedics firefighter firefighters nurse nurses
		trooper troopers auditor auditors treasurer comptroller translator interpreter architect architects lobbyist lobbyists
		shopper shoppers commuter commuters worshipper onlooker onlookers bystander bystanders eyewitness caller callers dispatcher
		attendee attendees diplomat diplomats envoy cleric bassist drummer guitarist vocalist songwriter composer conductor violinist pianist cellist
		soprano tenor choreographer screenwriter filmmaker playwright sculptor landlord landlady bartender barman barmaid shopkeeper
		trader traders investor investors banker bankers broker cashier janitor custodian guard guards miner miners logger rancher ranchers
		trucker truckers mechanic electrician welder machinist retiree retirees pensioner pensioners grandparent grandparents sibling siblings
		mep meps msp msps tory tories lib-dem undersecretary under-secretary secretary-general director-general vice-president vice-chairman
		vice-chair vice-chancellor co-chair co-director ex-minister ex-president
		creator creators co-creator showrunner frontman frontwoman
		allies entrepreneur businessman tycoon heir opponent rival rivals supporter supporters member members staff crew`},
	{role | female, `spokeswoman actress mother mom mum mama grandmother grandma wife sister daughter aunt niece girlfriend
		woman women girl girls lady queen princess duchess chairwoman congresswoman businesswoman policewoman ex-wife ex-girlfriend
		stepmother mother-in-law widow bride heroine hostess waitress goddaughter granddaughter actresses songstress`},
	{role | male, `spokesman father dad papa grandfather grandpa husband brother son uncle nephew boyfriend boy boys guy guys
		gentleman policeman fireman ex-husband ex-boyfriend stepfather father-in-law widower groom bridegroom grandson`},
	{kin, `wife husband mother father mom dad mum sister brother son daughter aunt uncle niece nephew girlfriend boyfriend fiance fiancé
		fiancee fiancée ex ex-wife ex-husband partner spouse girlfriend grandmother grandfather friend cousin co-star costar bandmate
		colleague manager bride groom widow widower stepmother stepfather stepson stepdaughter twin ex-girlfriend ex-boyfriend`},
	{spokes | role, `spokesman spokeswoman spokesperson spokespeople source sources official officials police authorities insider insiders
		family families assembly representative rep reps prosecutors lawyer attorney government ministry department company agency committee council organization organisation
		campaign union charity hospital university school court firm team club administration office embassy commission`},
	{honorific, `mr mr. mrs mrs. ms ms. miss mx mx. dr dr. sir dame lady lord baroness viscount viscountess countess rt rev rev. madame monsieur mme puan encik datuk señor señora herr frau signor signora prof prof. hon. fr. sr.`},
	{rank, `president senator sen sen. representative rep. governor gov. gov mayor judge justice professor general gen. colonel col. sergeant sgt.
		sgt lieutenant lt. lt captain capt. capt corporal cpl. private admiral major maj. cmdr commander cmdr. pfc pfc. adm. adm gen supt supt. insp. commodore monsignor brigadier commandant provost warrant cr cr. cllr cllr. coun coun. councillors det chief-justice assemblyman assemblywoman alderman
		selectman superintendent treasurer comptroller officer detective det. inspector sheriff deputy chief
		king queen prince princess duke duchess pope cardinal bishop archbishop pastor rabbi imam coach minister secretary chancellor
		chairman chairwoman congressman congresswoman councilman councilwoman councillor commissioner ambassador director vice former
		ex-president speaker pc superintendent constable father sister brother saint reverend`},
	{medium, `film films movie movies song songs single singles album albums show shows series sitcom drama comedy musical play book books
		novel novels memoir memoirs autobiography biography episode episodes track tracks ep lp hit hits anthem ballad record records video videos podcast
		magazine documentary docuseries game games painting essay article poem headline chapter tune remix soundtrack sequel prequel
		franchise blockbuster thriller romcom rom-com biopic miniseries spinoff spin-off tour exhibition exhibit opera symphony ballet sketch
		column cover mixtape collection classic medley hymn carol trilogy saga reality cartoon manga anime app operation project codename
		paperback hardcover bestseller handle username moniker alias pseudonym password trilogy
		title slogan hashtag word words phrase term nickname motto acronym sign banner t-shirt tattoo rendition fantasy
		lullaby aria trailer teaser adaptation revival production mural photo photograph portrait sculpture speech lecture`},
	{naming, `headlined called titled entitled dubbed nicknamed named known labelled labeled branded so-called termed christened codenamed subtitled
		billed captioned means meaning meant aka a.k.a marked stamped emblazoned`},
	{document, `statement letter post posts message caption tweet tweets note email e-mail text texts report lawsuit complaint affidavit
		filing filings document documents memo release blog essay article page website site study review petition suit indictment
		warrant ruling order decision motion opinion transcript obituary plaque notice billboard poster placard inscription testimony
		inquiry inquest investigation audit probe tribunal interview book memoir column editorial paper description bio profile press-release papers headline sign banner reads comment reply
		video clip thread tribute apology announcement card story law bill ordinance statute regulation resolution policy contract lease
		agreement subpoena deed will guidelines guidance manual handbook rulebook newsletter bulletin brochure pamphlet leaflet flyer label
		invitation placard placards postcard sheet study survey dossier transcript minutes audit analysis findings`},
	{notName, `longtime onetime embattled beleaguered disgraced incoming outgoing newly new north south east northern southern eastern western united states kingdom america american british english french german
		european european-union african asian canadian australian italian spanish russian chinese japanese indian irish scottish welsh
		university college school institute academy hospital museum library church cathedral temple street avenue road lane boulevard drive
		square park bridge river lake mountain mountains valley hills island islands beach bay city town county village district state
		airport station center centre hall house court tower palace castle stadium arena theatre theater club hotel restaurant bar cafe
		inc inc. corp corp. co. ltd ltd. llc plc company group holdings industries bank fund foundation trust association
		federation union league committee commission council department ministry agency bureau office administration
		congress senate parliament assembly house party democrats republicans democrat republican conservative labour liberal
		supreme high district federal national international world global army navy force police fire rescue security intelligence
		act bill law amendment constitution treaty agreement plan project program programme initiative operation award awards prize cup
		championship championships olympics olympic games game series season festival tour day night week
		god lord internet covid covid-19 tv dvd cd dj mc ok usa u.s. u.s us u.k. uk eu un u.n. d.c. l.a. nyc la
		records entertainment studios pictures productions music media digital network channel radio television
		hair salon facility forest ocean sea gulf coast lakes heights falls springs grove creek rights
		dream real big little great grand golden royal jr. sr. ii iii`},
	{notName, `alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hawaii idaho illinois
		indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
		nevada hampshire jersey mexico york ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont wisconsin wyoming
		africa america antarctica asia australia europe afghanistan argentina austria bangladesh belgium bolivia brazil bulgaria
		cambodia cameroon canada chile china colombia cuba cyprus denmark ecuador egypt england estonia ethiopia finland france
		germany ghana greece guatemala haiti hungary iceland india indonesia iran iraq ireland italy jamaica japan kenya korea
		kuwait latvia lebanon libya lithuania malaysia mali malta morocco myanmar nepal netherlands nigeria norway pakistan panama
		peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia
		spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay venezuela vietnam wales
		yemen zambia zimbabwe angeles diego francisco chicago houston philadelphia phoenix dallas boston seattle denver detroit
		memphis baltimore milwaukee atlanta miami minneapolis cleveland pittsburgh orleans vegas toronto montreal vancouver
		birmingham manchester liverpool glasgow edinburgh cardiff belfast dublin berlin munich madrid barcelona rome milan vienna
		moscow tokyo beijing shanghai mumbai delhi sydney melbourne brisbane cairo lagos nairobi istanbul jerusalem
		puerto fort mount central upper lower mid inner outer san los las downtown`},
	{outlet, `morning night tonight saturday sunday news times post magazine today radio show weekly daily tonight morning podcast tv press journal herald tribune gazette mail sun
		mirror guardian telegraph chronicle observer sentinel courier record review digest monthly quarterly report reports reporter live
		hour late breakfast talk talks night nightly evening insider extra entertainment media network channel fm am broadcasting cast
		examiner inquirer globe ledger dispatch register enquirer spectator standard star express argus echo bulletin line dateline
		minutes view talkshow program programme sessions session room desk lounge couch sofa confidential wire watch beat
		buzz gossip style vanity fashion beauty glamour culture screen stage sound sounds voice post-gazette`},
	{network, `instagram twitter facebook tiktok youtube snapchat reddit linkedin tumblr myspace weibo threads mastodon bluesky whatsapp
		telegram snapchat patreon substack vine`},
}

// abbreviations are words after which a full stop does not end a sentence.
var abbreviations = wordset.Of(`sta sto mr mrs ms mx dr st sr jr sen rep gov gen col sgt lt capt cpl pres hon prof rev fr messrs
	jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat vs no inc corp co ltd
	ave blvd rd ft mt dept est det supt insp adm cmdr maj pvt etc fig vol ed al mme`)

// elisions are words that begin with an apostrophe which is no quotation mark.
var elisions = wordset.Of(`cause em til till tis twas bout round n ere gainst cos coz neath nuff scuse stache sup allo ave er im avin`)

// entry is all that the tables know of a word: looked up once, when the word is read.
type entry struct {
	word    string // the key, so that a word in capitals need not be made anew
	class   class
	setting setting
	form    *speechForm // nil: no form of a verb of speaking
}

// setting is what a word says about how and where words were said, beside its class.
type setting uint8

const (
	conversation setting = 1 << iota // a talk that can be had with somebody: see talkNouns
	converses                        // leads to the other side of a talk: see talkVerbs
	inWriting                        // shows that words were written: see writtenWords
	claiming                         // what somebody's words are called: see claims
	standing                         // what somebody is who thinks something: see stances
	crediting                        // gives words to who is named behind it: see credits

	withoutVerbs = claiming | standing | crediting // words that report without a verb of speaking
)

var vocabulary = wordset.TableOf(entries)

func entries() map[string]entry {
	index := map[string]entry{}
	for w, c := range classIndex() {
		index[w] = entry{class: c}
	}
	for w, f := range speechIndex() {
		e := index[w]
		e.form = &f
		index[w] = e
	}
	for s, words := range map[setting]*wordset.Set{conversation: talkNouns, converses: talkVerbs, inWriting: writtenWords, claiming: claims, standing: stances, crediting: credits} {
		for w := range words.All() {
			e := index[w]
			e.setting |= s
			index[w] = e
		}
	}
	for w, e := range index {
		e.word = w
		index[w] = e
	}
	return index
}

func classIndex() map[string]class {
	index := make(map[string]class, 2048)
	for _, row := range classTable {
		for _, w := range strings.Fields(row.words) {
			index[w] |= row.class
		}
	}
	return index
}

// guessClass guesses from its ending what a word is that no table has.
func guessClass(low string, upper bool) class {
	if upper || len(low) < 5 {
		return 0
	}
	switch low[len(low)-1] { // most words end in none of these
	case 'y':
		if strings.HasSuffix(low, "ly") && !inLy.Has(low) {
			return adverb
		}
	case 'g':
		if strings.HasSuffix(low, "ing") {
			return gerund
		}
	case 'd':
		if strings.HasSuffix(low, "ed") {
			return past
		}
	case 'n':
		switch {
		case hasAnySuffix(low, "woman", "women"):
			return role | female
		case hasAnySuffix(low, "man", "men", "ician"):
			return role
		}
	case 't', 's', 'r':
		if hasAnySuffix(low, "ist", "ists", "icians", "grapher", "graphers", "maker", "player") {
			return role
		}
	}
	return 0
}

// inLy are nouns that end as adverbs do.
var inLy = wordset.Of(`ally bully rally supply monopoly anomaly butterfly belly jelly homily melancholy`)

func hasAnySuffix(s string, suffixes ...string) bool {
	for _, suffix := range suffixes {
		if strings.HasSuffix(s, suffix) {
			return true
		}
	}
	return false
}
