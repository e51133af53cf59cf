package quotation

import (
	"strings"

	"firsthand/internal/wordset"
)

// use is how a verb of speaking is used.
type use uint8

const (
	plainUse  use = 1 << iota // X said: "…"
	afterUse                  // "…," said X
	tellUse                   // takes the one spoken to as object: X told Y
	partUse                   // takes a few words of the speaker: X called it "…"
	closeUse                  // reports only when the quote stands right beside it: X laughed, "…"
	nameUse                   // can give a title instead: called, dubbed
	pointsUse                 // with no speaker but a document: reads
	nounUse                   // the form is as often a noun: claims, post
)

// speechForm is one form of a verb of speaking.
type speechForm struct {
	use  use
	base string
	form uint8 // index into the forms: 0 base, 1 third person, 2 past, 3 present participle, 4 past participle
}

const (
	formBase uint8 = iota
	formThird
	formPast
	formIng
	formParticiple
)

// speechTable has a verb a word: base, or base/third/past/participle in -ing/past participle where
// the regular endings do not fit.
var speechTable = []struct {
	use   use
	verbs string
}{
	{plainUse | afterUse, `say/says/said/saying add explain confirm continue recall insist admit/admits/admitted/admitting confess reveal joke quip/quips/quipped/quipping
		declare announce argue stress emphasize emphasise recount reflect gush exclaim remark observe concede
		acknowledge counter retort muse testify/testifies/testified/testifying opine maintain assert allege boast brag/brags/bragged/bragging lament conclude interject
		predict reiterate reaffirm deadpan/deadpans/deadpanned/deadpanning clarify/clarifies/clarified/clarifying elaborate enthuse marvel rave
		vow proclaim pronounce contend confide disclose affirm attest posit venture volunteer reason caution advise
		suggest speculate estimate theorize intone parrot crow grumble gripe moan rant rage fume
		complain protest preach plead beg/begs/begged/begging implore bemoan summarize summarise spill dish swear/swears/swore/swearing/sworn
		profess concur/concurs/concurred/concurring demur/demurs/demurred/demurring avow aver/avers/averred/averring chide fret/frets/fretted/fretting jest quibble reminisce
		write/writes/wrote/writing/written email e-mail blog/blogs/blogged/blogging caption message`},
	{plainUse | afterUse | nounUse, `claim note comment answer reply/replies/replied/replying respond post tweet state report share promise question demand
		request remember text question counsel repost retweet repeat offer`},
	{plainUse | afterUse | tellUse, `ask/asks/asked/asking urge warn remind assure inform notify/notifies/notified/notifying tease promise`},
	{plainUse | tellUse, `tell/tells/told/telling`},
	{plainUse | afterUse | closeUse, `begin/begins/began/beginning/begun start laugh smile grin/grins/grinned/grinning chuckle giggle sigh nod/nods/nodded/nodding
		shrug/shrugs/shrugged/shrugging wink cry/cries/cried/crying sob/sobs/sobbed/sobbing weep/weeps/wept/weeping scream shout yell whisper mutter murmur mumble chant roar
		bark snap/snaps/snapped/snapping bellow hiss shriek squeal croon holler blurt stammer drawl growl snarl thunder
		chime chip/chips/chipped/chipping finish agree think/thinks/thought/thinking wonder hope believe feel/feels/felt/feeling sing/sings/sang/singing/sung
		read/reads/read/reading proceed finish joke open rap/raps/rapped/rapping go/goes/went/going/gone interrupt correct figure
		decide realize realise know/knows/knew/knowing/known lash fire/fires/fired/firing clap/claps/clapped/clapping hit/hits/hit/hitting shoot/shoots/shot/shooting
		quote recite pray sign/signs/signed/signing warn command order instruct direct dismiss apologize apologise
		sum/sums/summed/summing put/puts/put/putting come/comes/came/coming weigh point`},
	{partUse, `call describe brand label label/labels/labelled/labelling slam/slams/slammed/slamming blast criticize criticise condemn denounce praise accuse refer/refers/referred/referring
		characterize characterise hail thank deny/denies/denied/denying dismiss express cite mention welcome mock apologize apologise
		laud applaud commend decry/decries/decried/decrying rip/rips/ripped/ripping lambast lambaste ridicule compare liken cast/casts/cast/casting deem
		rate portray depict credit defend demand deride scoff attack hammer bash trash deplore vilify/vilifies/vilified/vilifying
		salute toast judge introduce celebrate tout scrawl paint carve spray-paint inscribe etch warn consider regard view see/sees/saw/seeing/seen find/finds/found/finding
		discuss detail outline speak/speaks/spoke/speaking/spoken talk love hate want fear wish regret support oppose reject
		question doubt back/backs/backed/backing endorse promise pledge agree disagree worry/worries/worried/worrying
		decline refuse object/objects/objected/objecting propose threaten plead expect plan/plans/planned/planning swear intend urge
		swipe defend stand/stands/stood/standing hint insinuate imply/implies/implied/implying compliment
		dedicate admonish chastise scold berate blame fault honor honour remember rebut/rebuts/rebutted/rebutting rebuff`},
	{partUse, `list bar/bars/barred/barring allow require forbid/forbids/forbade/forbidding/forbidden prohibit/prohibits/prohibited/prohibiting define
		characterise permit/permits/permitted/permitting invoke specify/specifies/specified/specifying stipulate cheer jeer boo warn welcome
		envision picture single`},
	{plainUse | afterUse, `recommend propose rule radio relate type jot/jots/jotted/jotting scribble text pen/pens/penned/penning accept stipulate hypothesize theorise conjecture
		reassure snipe jibe gripe whine snort sniff hazard surmise warrant depose reckon guess deduce crack snark bawl bray cackle chortle crackle drone fib gurgle hoot lisp purr rasp rumble simper sneer snicker snigger splutter sputter squawk squeak wail wheeze fret/frets/fretted/fretting grouse kvetch demur/demurs/demurred/demurring`},
	{partUse, `term record appeal instruct advise remind rule hail advertise market promote flag/flags/flagged/flagging tag/tags/tagged/tagging peg/pegs/pegged/pegging classify/classifies/classified/classifying categorize frame paint
		reprimand rebuke upbraid lecture reassure censure`},
	{partUse | nameUse, `dub/dubs/dubbed/dubbing nickname name title`},
	{plainUse | pointsUse, `read/reads/read/reading`},
}

// phrasals are second words that a verb of speaking takes along: went on, shot back, chimed in.
var phrasals = wordset.Of(`on back in out up off away`)

var speechForms = wordset.TableOf(speechIndex)

func speechIndex() map[string]speechForm {
	index := make(map[string]speechForm, 2048)
	put := func(w, base string, u use, form uint8) {
		f, known := index[w]
		if known && f.use&closeUse == 0 && u&closeUse != 0 {
			u &^= closeUse
		}
		if known && f.use&closeUse != 0 && u&closeUse == 0 && u&plainUse != 0 {
			f.use &^= closeUse
		}
		if !known {
			f = speechForm{base: base, form: form}
		}
		f.use |= u
		index[w] = f
	}
	for _, row := range speechTable {
		for _, v := range strings.Fields(row.verbs) {
			f := verbForms(v)
			for i := len(f) - 1; i >= 0; i-- {
				put(f[i], f[0], row.use, uint8(i))
			}
		}
	}
	return index
}

// verbForms gives the five forms of a verb as speechTable writes it; the past participle is the past
// unless it is given.
func verbForms(v string) [5]string {
	given := strings.Split(v, "/")
	base := given[0]
	f := [5]string{base, base + "s", base + "ed", base + "ing", ""}
	switch {
	case strings.HasSuffix(base, "e"):
		f[2], f[3] = base+"d", base[:len(base)-1]+"ing"
	case hasAnySuffix(base, "sh", "ch", "ss", "x"):
		f[1] = base + "es"
	}
	copy(f[:], given)
	if f[4] == "" {
		f[4] = f[2]
	}
	return f
}

// speech gives the speech form of a word token; ok is false for other words and for capitalised ones
// (the start of a sentence is asked with speechAtStart).
func speech(t *token) (speechForm, bool) {
	if t.form == nil || t.upper {
		return speechForm{}, false
	}
	return *t.form, true
}

// isPastForm says whether the form can be a past participle, as in "was told".
func (f speechForm) isPastForm() bool { return f.form == formPast || f.form == formParticiple }
