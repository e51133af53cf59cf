package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"firsthand/internal/pattern"
)

// Furniture is what a page carries beside the story. A line is dropped only where it is furniture as
// a whole; every pattern that could also begin a sentence ends with the line.

// furniture are the lines, by what they are for.
var furniture = []*pattern.Pattern{
	// on to the rest, or back
	lazy(`(?i)^(?:\W*)(?:read|see|view|show|load|learn|find out)\s+(?:more|all|less|full (?:story|article|gallery)|the (?:full|whole|entire) (?:story|article|post)|the rest(?: of (?:this|the) (?:story|article|post))?)(?:\s+(?:stories|articles|posts|comments|here|on this story|photos|news|below))?\W*$`),
	lazy(`(?i)^\W*(?:continue(?: reading)?|keep reading|next page|previous page|next (?:story|article|post)|previous (?:story|article|post)|back to (?:top|home|all \w{1,20})|skip to (?:main )?content|skip (?:ad|advertisement)|click (?:here|to \w{1,20}|through)(?: .{0,60})?|tap to (?:expand|read|unmute|play).{0,30}|scroll (?:down )?(?:to|for) .{0,40}|(?:story|article) continues (?:below|after).{0,40}|continues? (?:below|after) .{0,40}|jump to .{0,30}|home|menu|search|close|open menu|main menu|navigation)\W*$`),
	// advertising
	lazy(`(?i)^\W*(?:advert(?:isement|ising|orial)?s?|ads?|ad feedback|sponsored(?: content| by .{0,40}| post)?|paid (?:content|post|partnership)|promoted(?: content)?|partner content|remove ads|report (?:this )?ad|why (?:am i seeing )?this ad\??)\W*$`),
	// sharing and following
	lazy(`(?i)^\W*(?:(?:[\d.,]+\s?[km]?\s+)?shares?|share(?: (?:this|on|via|to|with|article|story|post|it|by|full).{0,60})?|shares? [\d.,]+[km]?(?: .{0,40})?|tweet(?: this| \d+)?|pin(?: it| this)?|e-?mail(?: this| article| story| a friend)?(?: .{0,20})?|print(?: this| article| page)?|copy (?:link|url)|link copied!?|bookmark|save(?: (?:this|article|story|for later))?|repost|like(?: us on .{0,40})?|follow(?: us| me| @?\w{1,30})?(?: on .{0,60})?|gift (?:this )?article|(?:facebook|twitter|x|pin(?: it)?|pinterest|whats\s?app|reddit|linkedin|instagram|tumblr|flipboard|telegram|bluesky|threads|e-?mail|print|share|tweet|link|comments?|more|copy|save|sms|messenger|tiktok|youtube|rss|\d+|[|•·,/+])(?:\s+(?:facebook|twitter|x|pin(?: it)?|pinterest|whats\s?app|reddit|linkedin|instagram|tumblr|flipboard|telegram|bluesky|threads|e-?mail|print|share|tweet|link|comments?|more|copy|save|sms|messenger|tiktok|youtube|rss|\d+|[|•·,/+])){0,12})\W*$`),
	lazy(`(?i)^follow\b.{3,80}\b(?:coverage|updates|stories) (?:at|on|here)\b.{0,120}$|^follow\b.{3,80}\bon (?:facebook|twitter|x|instagram|tiktok|youtube|google news|threads|bluesky|flipboard|pinterest|snapchat)\b.{0,80}$`),
	// newsletters, accounts, apps
	lazy(`(?i)^\W*(?:sign[- ]?up|subscribe|register|join)\b.{0,40}\b(?:newsletters?|free|inbox|e-?mail|mailing list|updates|alerts|channel|today|now|podcast|membership|here|us|app)\b.{0,160}$`),
	lazy(`(?i)^\W*(?:get|receive|want|love)\b.{0,100}\b(?:newsletters?|inbox|(?:delivered|straight|sent) to (?:you|your)|push notifications|our app|breaking news alerts)\b.{0,120}$`),
	lazy(`(?i)^\W*(?:subscribe(?: (?:now|today|here))?|sign (?:in|up|out)|log ?(?:in|out)|register(?: now)?|create (?:an|your) account|my account|become a (?:member|subscriber).{0,60}|already (?:a )?(?:member|subscriber|have an account).{0,60}|your e-?mail(?: address)?|e-?mail address|enter your e-?mail.{0,60}|newsletters?|download (?:our|the) .{0,30}app.{0,60}|turn on (?:desktop )?notifications.{0,80}|thanks for (?:signing up|subscribing).{0,60}|no thanks|not now|maybe later|submit|send|go)\W*$`),
	// consent
	lazy(`(?i)^.{0,200}\b(?:(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,60}\buses? (?:cookies|tracking)|by (?:continuing|using|clicking|browsing|visiting|closing|signing)\b.{0,120}\b(?:you (?:agree|accept|consent)|use of cookies|our (?:terms|privacy|cookies?)))\b.{0,400}$`),
	lazy(`(?i)^\W*(?:(?:accept|reject|allow|decline|manage|customi[sz]e|deny) (?:all|cookies|all cookies|preferences|settings|my choices|necessary.{0,20})|i (?:accept|agree)|got it!?|ok(?:ay)?|cookie (?:policy|settings|preferences|notice|consent)|privacy (?:policy|notice|settings|preferences)|your privacy.{0,60}|we value your privacy.{0,80}|terms (?:of (?:use|service)|and conditions|& conditions)|do not sell.{0,60}|ad ?choices|accessibility(?: help| statement)?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|help|faq|site ?map|imprint|editorial (?:policy|standards|guidelines))(?:\W+(?:privacy policy|terms of (?:use|service)|cookie policy|contact(?: us)?|about(?: us)?|accessibility|careers|advertise|do not sell.{0,40}|more (?:info|information)|learn more))*\W*$`),
	lazy(`(?i)^(?:(?:©|\(c\))\s*\d{4}|copyright\s*(?:©|\(c\)|\d{4})).{0,160}$|^.{0,120}\ball rights reserved\b.{0,160}$`),
	// counters, reading time, relative times
	lazy(`(?i)^\W*(?:(?:est(?:imated)?\.?\s+)?(?:reading|read) time:?\s*)?(?:about\s+)?\d{1,3}\s*(?:-\s*)?min(?:ute)?s?(?:\s+(?:read|watch|listen))?\W*$|^\W*(?:posted |published |updated )?(?:\d{1,3}|an?|one)\s*(?:s|m|h|d|w|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?)\s+ago\W*$|^\W*just now\W*$|^\W*(?:last )?updated:?(?: at)? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b)?\.?(?: [a-z]{2,4})?\W*$`),
	lazy(`(?i)^\W*(?:(?:view |see |show |load |read |all )*(?:[\d.,]+\s?[km]?|no|add a|leave a|post a|be the first to)\s+(?:(?:view |see |show )?comments?|replies|likes?|views|reactions?|votes?|points?|retweets?|followers)(?: (?:so far|yet|on this (?:story|article|post)))?|comments?(?:\s*\(?\d*\)?)?(?: (?:are|off|closed|below).{0,40})?|join the (?:conversation|discussion)\W{0,3}|(?:start|leave) (?:the|a) (?:conversation|comment|reply)|reply|report abuse|\(\s*\d+\s*\))\W*$`),
	// players and broken pages
	lazy(`(?i)^\W*(?:play(?: video| audio)?|pause|mute|unmute|volume|fullscreen|now playing.{0,80}|loading\W{0,4}|watch (?:video|live|now)|listen(?: to (?:this )?(?:article|story))?(?: \(?\d+ min(?:ute)?s?\)?)?|view gallery|(?:view|see) (?:photos|slideshow|in gallery)|enlarge(?: image)?|expand|image \d+ of \d+|\d{1,3}\s*(?:of|/)\s*\d{1,3}|close (?:gallery|video)|toggle .{0,30}|your browser does not support.{0,80}|(?:please )?(?:enable|turn on) javascript.{0,100}|this (?:video|content) (?:is (?:not|no longer) available|cannot be played).{0,80})\W*$`),
	// the house about itself
	lazy(`(?i)^(?:this (?:article|post|story|page) (?:may )?(?:contains?|includes?) affiliate links?|.{0,40}(?:we|may) (?:may )?(?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?commission).{0,200}$|^(?:have|got) an? (?:tip|story|question|correction)\b.{0,30}\?.{0,160}$|^(?:send|e-?mail) (?:us )?(?:your )?(?:tips|news tips|corrections)\b.{0,120}$|^(?:spotted an? (?:error|mistake|typo)).{0,120}$|^(?:support (?:our|independent) journalism).{0,160}$`),
	// what stands between the reader and the story, or below it
	lazy(`(?i)^\W*(?:you (?:have|['’]ve) (?:read|used|reached|got)? ?.{0,60}(?:free (?:articles?|stories)|article limit).{0,120}|(?:this (?:article|story|content) is )?(?:for|only for|available to|reserved for) (?:our )?subscribers(?: only)?.{0,80}|(?:to (?:continue|keep) reading|continue reading (?:your article )?(?:with|for)).{0,160}|already a subscriber\b.{0,80}|.{0,120}\breader-supported (?:publication|newsletter)\b.{0,200}|buy (?:it )?now(?: .{0,40})?|shop now|auto-?refresh(?: updates)?|a version of this (?:article|story|essay) (?:appears|appeared|was|first|originally) (?:in print|in the|first|originally|published|read|appeared)\b.{0,240}|this (?:article|story|post) (?:originally|first) (?:appeared|ran) (?:on|in|at) .{3,240}|(?:was this|did you find this) (?:page|article|story) (?:helpful|useful)\?.{0,20}|(?:e-?mail|send) this (?:story|article|page) to a friend.{0,20}|printer[- ]friendly(?: version| page)?|sent from my .{2,40}|do you have a (?:tip|story)\b.{0,160}|want to (?:get|read|hear) .{0,120}\?\s+(?:subscribe|sign up|download|join)\b.{0,200}|\S+@\S+\.\w{2,12}|advertisement\W+(?:story|article) continues below|our standards:.{0,80}|.{0,60}\bcontributed (?:to this (?:report|story|article)|reporting)\b.{0,40}|(?:additional )?reporting by .{3,160}|this is a developing story.{0,120}|.{0,200}\b(?:may|might) earn (?:a |an )?(?:small )?(?:affiliate )?commission\b.{0,200}|for (?:more|all) .{3,60}\b(?:join|follow|visit|subscribe|sign up|click|like)\b.{0,80}|to send a link to this page.{0,60}|join .{2,40} for free to get updates.{0,60})\W*$`),
	// sentences that ask for something: to sign up, to follow, to write
	lazy(`(?i)^(?:check out|for) (?:more|all|the latest)\b.{0,160}\b(?:sign(?:ing)? up|subscrib(?:e|ing))\b.{0,80}\bnewsletters?\W*$|^follow\b.{3,60}\bon google news\b.{0,160}$|^.{0,200}\bplease bookmark\b.{0,80}\bsign up\b.{0,120}$|^subscribe to .{3,80}\b(?:round-?up|briefing|digest|dispatch)\b.{0,120}$|^(?:.{0,100}\?\s+)?(?:get|stay) in touch\b.{0,60}\b(?:e-?mail(?:ing)?\b.{0,20})?(?:at|us|to)\s+\S+@\S+\W*$|^.{0,160}\bsubmit (?:a response|a letter|your letter)\b.{0,160}\bclick here\W*$|^privacy notice\s*:.{0,300}$`),
	lazy(`(?i)^\W*(?:skip past .{3,40}|this site is protected by recaptcha\b.{0,120}|we apologi[sz]e, but this (?:video|content)\b.{0,60}|ad[- ]?block(?:er)? users\s*:.{0,400}|this (?:article|story) is more than (?:\d{1,2}|an?|one) (?:months?|years?) old|this is a breaking (?:news? )?story\b.{0,80}|duration:?\s*\d{1,2}:\d{2}(?::\d{2})?|stream type:?\s*live|swipe\s*(?:left|right|up|→|←|for more)?|doi\s*:?\s*(?:https?://doi\.org/)?10\.\d{4}\S*)\W*$`),
	lazy(`(?i)^\W*(?:with (?:files|reporting|reports|additional reporting) (?:from|by)|additional reporting from) .{3,160}$`),
	lazy(`(?i)^\W*(?:sign[- ]?up\s*:.{4,120}\b(?:newsletters?|letters?|alerts|e-?mails?|inbox|updates)\b.{0,80}|view (?:this|the) (?:post|photo|video|profile) on \p{L}+|(?:advertising|affiliate|advertiser) disclosures?\s*:.{20,400}|(?:listen to|watch|tune in to) .{3,40}\blive\b.{0,60}\d{1,2}[:.]\d{2}.{0,120})\W*$`),
	// whose reports the story was put together of, where a player or a show of pictures was
	lazy(`(?i)^\W*(?:with (?:\w{2,20} ){0,2}(?:wires?|wire services?|news services|staff reports)|\(via .{2,90}\)|/ ?source: .{2,60}|(?:slideshow|photo gallery|gallery)\s*\(\s*\d{1,3} (?:images|photos|pictures)\s*\)|(?:we apologi[sz]e, )?this (?:video|clip) has expired|(?:launch|open) (?:gallery|slideshow))\W*$`),
	// what the house asks for
	lazy(`(?i)^(?:if you (?:value|like|enjoy|appreciate|love)\b.{3,80},? )?(?:please )?(?:consider|think about) (?:supporting|donating|making a donation|subscribing|becoming a (?:member|subscriber))\b.{0,160}$|^(?:listen|subscribe|download|hear|follow)\b.{3,160}\bwherever you (?:get|find|listen to) (?:your )?podcasts\W*$`),
	// a player's clockwork, and who dressed the one who was photographed
	lazy(`(?i)^\W*(?:(?:(?:loaded|progress|buffered)\s*:?\s*\d{1,3}\s*%\s*|\d{1,2}:\d{2}(?:\s*/\s*\d{1,2}:\d{2})?\s*){2,6}|(?:hair|make-?up|grooming|styling|set design|manicure|tailoring|production)(?: styling)? by .{3,60}[;,.].{0,80}\b(?:hair|make-?up|grooming|styling|set design|manicure|tailoring|production)\b.{0,20}\bby\b.{3,200})\W*$`),
	// the ends of a transcript, a press release, an agency's report
	lazy(`(?i)^\W*(?:end of (?:transcript|statement|release|story)|ends?|-?\s?30\s?-?|for immediate release|embargoed until .{3,60}|(?:press |media )?contacts?:\s*\S{1,60}@\S{1,60})\W*$`),
}

// postStamp is what stands above an entry of a live blog: its time, and who wrote it.
var postStamp = lazy(`^(?:\d{1,3} (?:secs?|mins?|minutes?|hours?|hrs?|days?) ago\s*)?(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?\s*(?:[A-Z]{3,}(?: [A-Z]{3,})?|(?:\p{Lu}[\p{L}'’.-]+ ?){2,4})$`)

// tailHeads begin the lists and the comments below a story: with them the story is over.
var tailHeads = lazy(`(?i)^\W*(?:most (?:popular|read|viewed|shared|recent|watched|commented)(?: .{0,30})?|popular (?:now|stories|posts|today|on .{0,30}|this week)|trending(?: now| stories| today| topics| on .{0,30})?|latest(?: news| stories| headlines| posts| videos| from .{0,30})?|top stories(?: .{0,30})?|recent (?:posts|stories|articles|comments)|around the web|from (?:around|across) the web|(?:stories )?you may (?:also )?like|you might (?:also )?like|recommended(?: for you| stories| videos)?|more (?:stories|news|articles|headlines|like this)|what(?:'|’)s (?:hot|trending)|editors?['’]?s?['’]? picks|about the author|about (?:us|this site)|(?:view |show |see )?(?:all )?\(?\d+\)? (?:comments?|responses)|comments?(?:\s*\(\d+\))?|leave a (?:comment|reply)|join the conversation|reader comments|sponsored (?:links|stories)|promoted stories|categories|archives?|follow us)\s*:?\s*$`)

// commentHead begins readers' comments; what follows is not the page's own, however long.
var commentHead = lazy(`(?i)^\W*(?:(?:view |show |see )?(?:all )?\(?\d+\)? (?:comments?|responses|replies)|comments?(?:\s*\(\d+\))?|leave a (?:comment|reply)|join the conversation|reader comments)\W*$`)

// correctionLine is where a page says what it got wrong before.
var correctionLine = lazy(`(?i)^\W*editor['’]?s['’]? note\s*:|^\W*(?:corrections?|clarifications?)\b[^.]{0,60}[:.–—]|^\W*(?:an earlier version of this|this (?:article|story|post|report|page) (?:has been|was) (?:updated|corrected|amended|changed|edited) )`)

// correction notes a line that corrects the page. It is not the story, and the desk must see it.
func (p *page) correction(text string) {
	if text == "" {
		return
	}
	p.drop(text)
	what := "a correction"
	if !strings.Contains(strings.ToLower(text), "correct") {
		what = "a note"
	}
	p.warn("The page carries %s: “%s”.", what, clip(squeeze(text), 300))
}

// isFurniture tells whether a line is furniture as a whole. The patterns are English; in a line of
// another script they would see blanks where the words are.
func isFurniture(line string) bool {
	if stars := strings.TrimSpace(line); stars != "" && len(stars) <= 80 && strings.IndexFunc(stars, unicode.IsLetter) < 0 {
		return true // "* * *", "12", "-----"
	}
	line = strings.Trim(line, " *_#")
	if line == "" || len(line) > 700 || strings.ContainsRune("\"“”'‘’«»„", []rune(line)[0]) {
		return false
	}
	if parts := strings.Split(line, " | "); len(parts) > 1 {
		return all(parts, isFurniture)
	}
	letters, foreign := 0, 0
	for _, r := range line {
		if unicode.IsLetter(r) {
			letters++
			if r > unicode.MaxASCII {
				foreign++
			}
		}
	}
	if foreign*3 > letters {
		return false
	}
	if postStamp.MatchString(line) {
		return true
	}
	size := utf8.RuneCountInString(line)
	for _, i := range furnitureSieve.Pass(strings.ToLower(line)) {
		if re := furniture[i]; size <= re.Longest() && re.MatchString(line) {
			return true
		}
	}
	return false
}

var furnitureSieve = pattern.NewSieve(furniture...)
