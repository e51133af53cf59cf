package house

import "strings"

// A room is one line of the import table: which rooms it may import besides the root package, and
// why no others. An empty list means none.
type room struct {
	may  string // rooms under internal/, or full paths below the module, parted by spaces; "*" is all
	why  string // what is lost when another arrow is added
	test string // rooms that its tests may import on top of that
	http bool   // may import net/http, as a door or as a client
	sql  bool   // may import database/sql, to read rows of its own tables
}

// rooms is the import table of the house. It may name rooms that are not built yet; a folder with
// Go files that it does not name fails the test.
var rooms = map[string]room{
	".": {why: "the root package is the words that all rooms share; if it imported a room, every room would import that one too"},

	// Tools: values in, values out. They know no database, no network and no other room's rules.
	"internal/markup":            {why: "the one sanitiser must be readable, and provable, on its own"},
	"internal/lines":             {why: "a loop over lines knows nothing of what is asked in them"},
	"internal/wordset":           {why: "a look-up of a word knows no list: which words there are is for the room that reads"},
	"internal/quotation":         {may: "lines wordset", test: "bench/quotes/spoken", why: "who said what is pure text work: the same answer in the newsroom, in an import and on the command line"},
	"internal/checking":          {may: "lines wordset", test: "bench/quotes/altered", why: "whether words are true to their source is decided on the two texts alone: who asks, and what was found before, must not change it"},
	"internal/nql":               {why: "a filter is parsed the same whoever asks; what a field means is for the room that owns it"},
	"internal/handlebars":        {why: "a template language that knew what is published could not be read, or bounded, on its own"},
	"internal/theme":             {may: "handlebars koenig nql theme/rules", why: "a template sees nothing but the data it is handed: that is what makes a stranger's theme safe to run; nql says which of its settings are visible"},
	"internal/theme/rules":       {may: "handlebars nql", why: "what is wrong with a theme is decided on its texts alone: nothing of it is run, and nothing of the site is known"},
	"internal/feeds":             {why: "a feed is bytes made from values; what goes into it is decided by site"},
	"internal/poster":            {why: "a picture is drawn of words alone: what may be shown is decided by site, and it can be looked at on its own"},
	"internal/wording":           {test: "sources", why: "what readers are told in their language is a table: whoever prints it brings the values, and it can be read, and translated, on its own"},
	"internal/koenig":            {may: "markup", test: "koenig/koenigtest", why: "Ghost's markup of a card is a matter of the card alone, so it can be held, card by card, against Ghost's own renderer"},
	"internal/koenig/koenigtest": {why: "what is asked of Ghost's renderer must not lean on what is compared with it"},
	"internal/document":          {may: "koenig markup wording", test: "koenig/koenigtest", why: "a body is read, changed and rendered without a database; what it shows of other rooms comes through its Resolver"},
	"internal/wordpress":         {may: "document koenig markup", why: "an export is read, and its texts become documents, without a database: what a real WordPress writes can be held against it, file by file"},
	"internal/pattern":           {why: "an engine that knew what is looked for could not serve pages and sentences alike"},
	"internal/facts":             {may: "pattern", test: "quotation", why: "what a text states of its people is decided on the text alone: it knows no page, and can be held to single sentences"},
	"internal/intake":            {may: "document facts markup pattern quotation", why: "reading a page gives a draft and warnings and stores nothing: the command line reads pages with no data folder at all"},
	"internal/seal":              {why: "there is one way to lock bytes up; who may open them, and where the key is kept, is for the room that seals"},
	"internal/hotpath":           {http: true, why: "what is answered before net/http sees it must be provable on its own, byte for byte, with any handler behind it"},
	"internal/web":               {http: true, may: "hotpath", why: "the HTTP kit serves every door alike, so it knows none of the rooms behind them"},
	"internal/edge":              {may: "fetch", http: true, why: "a cache in front is told keys: what they stand for, and who shows it, it must not be able to ask"},
	"internal/fetch":             {http: true, why: "the one dialler for everything outgoing has one job, and its checks must not depend on who asks"},

	// The floor that rooms with tables stand on.
	"internal/store": {may: "nql", sql: true, why: "store knows how to keep things, not what is kept: a room brings its own SQL and tables"},
	"internal/jobs":  {may: "store", sql: true, why: "what happens later is registered by the rooms; jobs runs it and knows none of them"},
	"internal/mail":  {may: "store jobs", sql: true, why: "mail sends what it is given; who is written to is decided above"},
	"internal/search": {may: "store", sql: true,
		why: "an index holds text it was handed; what is published and what is not is known above, and a draft's words must not find their own way in"},

	"internal/archive": {may: "store", why: "a site is carried off and brought back as rows and files: who writes or loads one must not have to know what they mean"},

	// Rooms: each owns its words, rules, SQL and tables.
	"internal/publication": {may: "store", sql: true, why: "settings and routes are read by nearly all; an arrow back would close a circle"},
	"internal/staff":       {may: "store jobs mail seal", sql: true, why: "who may come in is decided before anything else is looked at"},
	"internal/media":       {may: "store jobs fetch markup", sql: true, why: "media keeps bytes, credit and rights, and has drawings made safe by the one sanitiser; which story shows a picture is known by stories"},
	"internal/sources": {may: "nql store jobs publication media search quotation checking facts fetch markup seal", sql: true,
		why: "quotes, people and interviews outlive the stories that use them; what stories must know of a change travels as an outbox event; of a filter they see the tree, and declare the fields that it may ask for"},
	"internal/stories": {may: "nql store jobs document media sources search publication", sql: true,
		why: "a story uses records and settings; it does not know how it is shown, mailed or commented on"},
	"internal/readings": {may: "intake store", sql: true,
		why: "what somebody reads in is on file nowhere before its story is made: it must not be able to reach what is"},
	"internal/reports":     {may: "store", sql: true, why: "what a reader says is wrong names a story or a quote by its ID; what stands there is known by the doors, and nothing else may lean on what readers wrote"},
	"internal/numbers":     {may: "store publication", test: "sources stories document", sql: true, why: "what is counted of readers must be small enough to see that it is of nobody: it knows no request, no member and no page"},
	"internal/questions":   {may: "moderation store stories", test: "document", sql: true, why: "what readers answer hangs on a story; no story, and no index, may be able to read what was not put up yet"},
	"internal/members":     {may: "nql moderation store jobs mail publication stories wording", sql: true, why: "readers are kept apart from the newsroom's people and from what other readers write; their letters are in the language of the publication; a ban outlives the account"},
	"internal/moderation":  {may: "store", sql: true, why: "the desk's rules for what readers write are the same whatever they write: a room that knew comments could not judge answers"},
	"internal/comments":    {may: "markup nql moderation store jobs mail publication stories members", test: "document", sql: true, why: "comments hang on stories and members; neither may depend on them"},
	"internal/newsletters": {may: "store jobs mail publication stories members", sql: true, why: "a mailing is made of stories for members; neither may depend on it"},

	// Doors, and what stands between them and the rooms.
	"internal/ghost": {may: "nql document koenig markup wording store publication staff media sources stories questions members comments",
		why: "ghost is shapes only, with no HTTP and no SQL of its own, so that API, themes and importer give the same ones"},
	"internal/webhooks": {may: "store jobs fetch media ghost seal sources stories", test: "document", sql: true,
		why: "a message to another program is made of what readers may see, so it takes ghost's shapes; no room below waits for who listens"},
	"internal/websub": {may: "store jobs fetch ghost publication sources stories", test: "document",
		why: "a hub is told which public feeds changed, and nothing else: what is in a feed is the site's, who follows is the hub's"},
	"internal/linkcards": {may: "document fetch media sources store", why: "a link is looked at in the same way whoever asks; how many at once, and how that is answered, is theirs"},
	"internal/api": {http: true, test: "importers mail",
		may: "linkcards web ghost document archive exporters checking fetch importers/bring importers/runs ops readings store publication staff media sources stories questions reports moderation webhooks members comments newsletters search jobs numbers",
		why: "the API is the only HTTP door through which staff write; it does not know the pages"},
	"internal/ghostwire": {http: true, may: "web",
		why: "the two doors that speak Ghost must not differ in how they speak; what they say is none of its business"},
	"internal/ghostapi": {http: true, test: "document", may: "web ghost ghostwire markup nql store publication staff media sources stories",
		why: "what Ghost's programs get is made of ghost's objects, so that they, themes and exports get the same; how the newsroom's own API answers is none of its business"},
	"internal/ghostadmin": {http: true, test: "mail fetch", may: "web ghost ghostwire document markup nql store jobs publication staff media sources stories members moderation comments webhooks linkcards",
		why: "what Ghost's programs do, they do through the rooms' own acts, as the desk does by hand; imports and exports are handed to it by who wires it"},
	"internal/portal": {http: true, test: "site theme media mail jobs", may: "web ghost ghostwire wording store publication members",
		why: "what readers' browsers ask in the background ends at the members' own acts; pages, and who reads them, are the site's"},
	"internal/commenting": {http: true, test: "document media moderation site theme", may: "web ghostwire comments members publication store stories",
		why: "what readers do with comments ends at the room's own acts; pages, and who reads them, are handed to it by who wires it"},
	"internal/newsroom": {http: true, may: "web staff docs/manual", why: "the editors' application is a client of the API: what it can do, any client can"},
	"internal/site": {http: true, test: "fetch", may: "edge hotpath web theme ghost feeds poster markup wording store document publication search media sources stories questions reports members comments numbers",
		why: "the public site shows what is published; it must have no way to reach imports, staff or drafts' doors"},
	"internal/importers/incoming": {may: "document",
		why: "a site that comes in is values: whoever reads a format can be run, and tested, without a database, and knows nothing of how they are kept"},
	"internal/importers/wxr": {may: "importers/incoming wordpress document fetch",
		why: "a site of WordPress is told as values: that can be run, and tested, without a database"},
	"internal/importers/runs": {may: "store", sql: true,
		why: "what became of every single thing that came in is kept as it is told: the account must not lean on what it is an account of"},
	"internal/importers/folder": {may: "importers/incoming document markup",
		why: "a folder of pages becomes values on its texts alone: what is on file, and how it is kept, is for the importers"},
	"internal/importers/feed": {may: "importers/incoming document markup",
		why: "a feed becomes values on its text alone; whoever opens it has fetched it"},
	"internal/importers/pages": {may: "importers/incoming document fetch intake",
		why: "a page of a list is fetched by the one dialler and read as any other; what is on file it does not know"},
	"internal/importers/bring": {may: "importers importers/incoming importers/runs importers/wxr importers/folder importers/feed importers/pages archive fetch media store",
		why: "what a site comes as is recognised in one place, for the command line and the newsroom alike; what is told of it is read, and kept, below"},
	"internal/importers": {
		may: "importers/incoming importers/runs importers/wxr intake readings ghost document markup quotation checking fetch store jobs publication staff media sources stories members moderation comments newsletters search",
		why: "an import fills rooms through their own acts; it serves nothing and renders nothing"},
	"internal/certificates":          {http: true, why: "who may speak for a domain is between this machine and the authority: what is published has no part in it"},
	"internal/certificates/acmetest": {http: true, why: "an authority that knew our side of the conversation could not judge it"},
	"internal/exporters": {may: "archive ghost document markup store publication staff media sources stories", test: "importers",
		why: "an export is made of what the rooms tell: it writes for whoever asks, changes nothing, and knows no door"},
	"internal/ops": {may: "archive fetch store jobs media", sql: true, why: "backup and doctor must work when the rest of the house does not"},

	"cmd/firsthand":          {may: "*", http: true, sql: true, why: "the one place where everything is wired together"},
	"cmd/firsthand/demo":     {why: "the sample publication is values; cmd/firsthand puts them into a database through the rooms' own acts"},
	"internal/firsthandtest": {may: "*", http: true, sql: true, why: "the test kit may use all rooms, and only tests may use it"},
	"internal/house":         {http: true, sql: true, why: "the house tests read the tree as text, so that they run when it does not compile"},
	"docs/manual":            {why: "the manual is texts; the package only embeds them, and says in which order they stand"},
	"themes":                 {why: "a theme is files; the package only embeds them"},
	"internal/fill":          {may: "document sources store stories", why: "a made-up archive goes in by the rooms' own acts, for the command line and for the benchmark alike: a second generator would measure another site"},
	"bench/scale":            {may: "*", http: true, why: "the benchmark fills the rooms by their own acts and asks the doors, as anybody could"},
	"bench/cached":           {http: true, why: "the benchmark asks the program from outside, as a reader does, and other servers beside it"},
	"bench/overload":         {http: true, why: "the benchmark presses the program from outside, as too many readers at once do"},
	"bench/pages":            {may: "*", http: true, why: "the benchmark asks the doors for pages past all that they keep, and other servers for the same ones"},
	"bench/quotes":           {may: "*", why: "the benchmark measures the rooms through their doors, as anybody could, and wires its parts together"},
	"bench/quotes/pages":     {may: "intake", why: "a page is scored by what reading it gives a desk, so the benchmark takes drafts and knows nothing of how they are made"},
	"bench/quotes/spoken":    {why: "a benchmark that imported the finder could lean on its rules, and the finder's own tests could not import the benchmark"},
	"bench/quotes/altered":   {why: "a benchmark that imported the checker would measure it with its own rules, and the checker's tests could not import the benchmark"},
}

// arrows gives a better reason than the room's own for single forbidden imports.
var arrows = map[[2]string]string{
	{"internal/sources", "internal/stories"}:     "sources tells of a changed quote by the outbox (quote.withdrawn); stories listens. An import here would close the circle",
	{"internal/document", "internal/sources"}:    "a document carries the ID of a quote and asks its Resolver; whoever renders brings the record",
	{"internal/document", "internal/quotation"}:  "finding quotes in a text is intake's work; a document only marks the ones it was told of",
	{"internal/facts", "internal/quotation"}:     "facts is told who is named and quoted, so that it reads a text whoever found that out",
	{"internal/facts", "internal/intake"}:        "intake hands its running text to facts; a page's furniture must not be able to become a fact",
	{"internal/quotation", "internal/sources"}:   "the algorithms take text and give text; sources stores what a person confirms",
	{"internal/store", "internal/jobs"}:          "store writes outbox rows inside the caller's transaction; jobs runs them after the commit",
	{"internal/site", "internal/importers"}:      "a public page must not be able to start an import",
	{"internal/site", "internal/intake"}:         "a public page reads stories, it does not read pages in",
	{"internal/theme", "internal/ghost"}:         "theme declares the data it needs as an interface; ghost happens to satisfy it",
	{"internal/theme", "internal/store"}:         "a template must not be able to reach the database, whatever it is written to do",
	{"internal/ghost", "internal/site"}:          "ghost gives shapes to site, not the other way round",
	{"internal/publication", "internal/stories"}: "publication owns the one route table and knows nothing of what stands at the end of a route",
}

// doors are the packages that answer the outer world. No room may lean on one.
var doors = map[string]bool{
	"cmd/firsthand": true, "internal/api": true, "internal/ghostapi": true, "internal/ghostadmin": true, "internal/newsroom": true, "internal/site": true, "internal/portal": true, "internal/commenting": true,
}

// testKit is what the tests of every room may import on top of the room's own arrows.
var testKit = map[string]bool{"internal/firsthandtest": true, "themes": true}

// isTool tells small programs for those who work on the house. They are no part of the program,
// import nothing of it, and need no doc.go: their first comment is enough.
func isTool(dir string) bool {
	return strings.HasPrefix(dir, "scripts/") || dir == "cmd/firsthand/demo/paint"
}
