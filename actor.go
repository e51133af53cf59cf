package firsthand

// Role is what a person at the desk may do, in Ghost's words.
type Role string

// Ghost's five roles, the system itself (importers, jobs, the demo), and readers.
const (
	Owner         Role = "Owner"
	Administrator Role = "Administrator"
	Editor        Role = "Editor"
	Author        Role = "Author"
	Contributor   Role = "Contributor"
	System        Role = "System"
	Reader        Role = "Reader" // somebody on the site: nobody that we know, or a member
)

// Actor is who does something: every act names one, and the audit log keeps it.
type Actor struct {
	ID   string // "" for the system
	Name string // as the audit log shows it
	Role Role
}

// Act is something that changes what is kept. The name is "noun.verb", as the audit log shows it.
type Act string

// The acts. A new one needs a line here and a line in the table below.
const (
	StorySave        Act = "story.save"
	StoryPublish     Act = "story.publish"
	StoryUnpublish   Act = "story.unpublish"
	StoryPreview     Act = "story.preview" // see at the desk how it will look
	PreviewShare     Act = "preview.share" // show it to somebody without an account, by a secret address
	RevisionWithhold Act = "revision.withhold"
	StoryCorrect     Act = "story.correct"
	StoryReview      Act = "story.review"   // ask somebody to read it
	StoryApprove     Act = "story.approve"  // say that it may go out
	StoryReturn      Act = "story.return"   // send it back to its writer
	StorySchedule    Act = "story.schedule" // when it goes out, when it is taken away
	StoryEmbargo     Act = "story.embargo"  // nobody publishes it before a time
	StoryLift        Act = "story.lift"     // end an embargo before its time
	StoryPlan        Act = "story.plan"     // when it is due, and for which day
	StoryTrash       Act = "story.trash"    // put it into the bin, take it out again
	StoryErase       Act = "story.erase"    // what lay in the bin long enough
	StoryNote        Act = "story.note"     // say something about its words, to the desk
	StoryNoteChange  Act = "story.note_change"
	StoryVisit       Act = "story.visit" // be in it
	RevisionName     Act = "revision.name"
	RevisionThin     Act = "revision.thin"
	NotificationRead Act = "notification.read"
	NotificationSend Act = "notification.send" // by mail, what is not read yet
	TopicSave        Act = "topic.save"
	TopicChange      Act = "topic.change" // change all of one by a program, or take it off file
	FrontSave        Act = "front.save"   // say what stands where on the front page, now or later
	BylineSave       Act = "byline.save"

	PersonSave       Act = "person.save"
	PersonPublish    Act = "person.publish" // decide that a person has a public page, and what it shows
	PersonMerge      Act = "person.merge"   // say that two people on file are one, or take it back
	OutletSave       Act = "outlet.save"
	SourceSave       Act = "source.save"
	SourceCapture    Act = "source.capture" // keep a copy, or the words, of a source
	InterviewSave    Act = "interview.save"
	QuoteSave        Act = "quote.save"
	QuoteVerify      Act = "quote.verify"
	QuoteDispute     Act = "quote.dispute"
	QuoteWithdraw    Act = "quote.withdraw"
	QuoteAllow       Act = "quote.allow" // an editor's yes to a quote of an unnamed source
	NoteSeal         Act = "note.seal"   // keep who an unnamed source is
	NoteOpen         Act = "note.open"   // read it
	NoteErase        Act = "note.erase"  // destroy it
	RelationshipSave Act = "relationship.save"
	FactSave         Act = "fact.save"
	FactConfirm      Act = "fact.confirm" // a person's yes to a relationship or a dated fact
	ClaimSave        Act = "claim.save"
	ClaimReview      Act = "claim.review" // say whether it is true
	MediaSave        Act = "media.save"
	MediaShow        Act = "media.show"   // say whether and how readers are shown something: its rights, their end, how it is cut
	MediaDelete      Act = "media.delete" // put something into the bin
	SettingsSave     Act = "settings.save"
	RedirectSave     Act = "redirect.save"
	ThemeSave        Act = "theme.save"
	KeySave          Act = "key.save"
	WebhookSave      Act = "webhook.save" // tell another program of what happens
	Import           Act = "import"
	Export           Act = "site.export"  // take all of it elsewhere
	ReadingSave      Act = "reading.save" // read a page in, decide on what was found

	SetUp        Act = "publication.setup" // make the site's first owner
	SessionOpen  Act = "session.open"      // sign in
	SessionEnd   Act = "session.end"       // sign out
	LinkMake     Act = "link.make"         // give somebody a link that signs in
	UserSave     Act = "user.save"         // let somebody in, change their role, suspend them
	ProfileSave  Act = "profile.save"      // one's own name, address, password, passkeys
	InviteAccept Act = "invite.accept"     // come in by an invitation
	CopyMake     Act = "copy.make"         // make a copy of all that is kept, say when and for how long, see how they stand
	AuditRead    Act = "audit.read"        // see who did what, all over the newsroom
	SiteHandOver Act = "site.hand_over"    // make somebody else the owner

	ReportSend   Act = "report.send"   // a reader says what is wrong
	ReportHandle Act = "report.handle" // take one up, say what became of it
	ReportDelete Act = "report.delete"

	QuestionSave   Act = "question.save"   // say how a question to readers stands, and what may be chosen
	QuestionAnswer Act = "question.answer" // a reader writes to the desk
	QuestionVote   Act = "question.vote"   // a reader chooses
	QuestionCount  Act = "question.count"  // bring what pages show of the votes up to date
	QuestionForget Act = "question.forget" // who voted, some time after the end
	AnswerHandle   Act = "answer.handle"   // read what readers answered, and say whether it is shown
	AnswerDelete   Act = "answer.delete"

	MemberSave    Act = "member.save"     // make a reader known, change who they are
	MemberRemove  Act = "member.remove"   // forget one
	MemberSignIn  Act = "member.sign_in"  // a browser of theirs
	MemberSignOut Act = "member.sign_out" // one, or all of theirs
	MemberSeen    Act = "member.seen"     // note when they were here last
	MemberAsk     Act = "member.ask"      // ask for a letter that lets a reader in
	MemberEnter   Act = "member.enter"    // come in by it
	MemberProfile Act = "member.profile"  // one's own name and what one wants to be told

	ReadersDecide Act = "readers.decide" // say what becomes of what a reader wrote
	ReadersBan    Act = "readers.ban"    // keep somebody from writing, let them again
	ReadersRules  Act = "readers.rules"  // say what waits and what is refused by itself

	CommentWrite  Act = "comment.write"  // a member, under a story
	CommentChange Act = "comment.change" // one's own words, or take them back
	CommentRate   Act = "comment.rate"   // like it or not
	CommentReport Act = "comment.report" // say that it should not stand there
	CommentPin    Act = "comment.pin"    // have it stand first
	CommentClose  Act = "comment.close"  // say that a story takes no more
	CommentForget Act = "comment.forget" // what somebody wrote who is forgotten

	NumbersKeep Act = "numbers.keep" // add to how often pages were read
	NumbersRead Act = "numbers.read" // see how often, and who is quoted how often
)

// reach is how far a role's permission for an act goes.
type reach int

const (
	never  reach = iota
	own          // only on objects that the actor owns
	always       // on everybody's
)

// may is the one table of permissions: act × role × own or others'. Owner, Administrator and
// System may do everything that stands in it; an Administrator not what is ownersAlone.
var may = map[Act]map[Role]reach{
	StorySave:        {Editor: always, Author: own, Contributor: own},
	StoryPublish:     {Editor: always, Author: own},
	StoryUnpublish:   {Editor: always, Author: own},
	StoryPreview:     {Editor: always, Author: always, Contributor: always},
	PreviewShare:     {Editor: always, Author: own, Contributor: own},
	RevisionWithhold: {Editor: always},
	StoryCorrect:     {Editor: always, Author: own},
	StoryReview:      {Editor: always, Author: own, Contributor: own},
	StoryApprove:     {Editor: always, Author: own}, // own: asked to review what somebody else wrote
	StoryReturn:      {Editor: always, Author: own, Contributor: own},
	StorySchedule:    {Editor: always, Author: own},
	StoryEmbargo:     {Editor: always, Author: own},
	StoryLift:        {Editor: always},
	StoryPlan:        {Editor: always, Author: own},
	StoryTrash:       {Editor: always, Author: own, Contributor: own},
	StoryErase:       {},
	StoryNote:        {Editor: always, Author: always, Contributor: always},
	StoryNoteChange:  {Editor: always, Author: own, Contributor: own},
	StoryVisit:       {Editor: always, Author: always, Contributor: always},
	RevisionName:     {Editor: always, Author: own, Contributor: own},
	RevisionThin:     {},
	NotificationRead: {Editor: own, Author: own, Contributor: own},
	NotificationSend: {},
	TopicSave:        {Editor: always, Author: always},
	TopicChange:      {Editor: always},
	FrontSave:        {Editor: always},
	BylineSave:       {Editor: always, Author: own},

	PersonSave:       {Editor: always, Author: always, Contributor: always},
	PersonPublish:    {Editor: always},
	PersonMerge:      {Editor: always},
	OutletSave:       {Editor: always, Author: always, Contributor: always},
	SourceSave:       {Editor: always, Author: always, Contributor: always},
	SourceCapture:    {Editor: always, Author: always, Contributor: always},
	InterviewSave:    {Editor: always, Author: always, Contributor: always},
	QuoteSave:        {Editor: always, Author: always, Contributor: always},
	QuoteVerify:      {Editor: always, Author: always},
	QuoteDispute:     {Editor: always, Author: always},
	QuoteWithdraw:    {Editor: always},
	QuoteAllow:       {Editor: always},
	NoteSeal:         {Editor: always, Author: always, Contributor: always},
	NoteOpen:         {Editor: own, Author: own, Contributor: own},
	NoteErase:        {Editor: own, Author: own, Contributor: own},
	RelationshipSave: {Editor: always, Author: always, Contributor: always},
	FactSave:         {Editor: always, Author: always, Contributor: always},
	FactConfirm:      {Editor: always},
	ClaimSave:        {Editor: always, Author: always, Contributor: always},
	ClaimReview:      {Editor: always, Author: always},
	MediaSave:        {Editor: always, Author: always, Contributor: always},
	MediaShow:        {Editor: always, Author: own, Contributor: own},
	MediaDelete:      {Editor: always, Author: own, Contributor: own},
	SettingsSave:     {},
	RedirectSave:     {Editor: always},
	ThemeSave:        {},
	KeySave:          {},
	WebhookSave:      {},
	Import:           {},
	Export:           {},
	ReadingSave:      {Editor: own, Author: own, Contributor: own},

	SetUp:        {},
	SessionOpen:  {Editor: own, Author: own, Contributor: own},
	SessionEnd:   {Editor: own, Author: own, Contributor: own},
	LinkMake:     {},
	UserSave:     {},
	ProfileSave:  {Editor: own, Author: own, Contributor: own},
	InviteAccept: {},
	CopyMake:     {},
	AuditRead:    {},
	SiteHandOver: {},

	ReportSend:   {Reader: always},
	ReportHandle: {Editor: always, Author: always},
	ReportDelete: {Editor: always},

	QuestionSave:   {Editor: always, Author: own},
	QuestionAnswer: {Reader: always},
	QuestionVote:   {Reader: always},
	QuestionCount:  {},
	QuestionForget: {},
	AnswerHandle:   {Editor: always, Author: own},
	AnswerDelete:   {Editor: always},

	MemberSave:    {},
	MemberRemove:  {Reader: own},
	MemberSignIn:  {Reader: own},
	MemberSignOut: {Reader: own},
	MemberSeen:    {},
	MemberAsk:     {Reader: always},
	MemberEnter:   {Reader: always},
	MemberProfile: {Reader: own},

	ReadersDecide: {Editor: always},
	ReadersBan:    {Editor: always},
	ReadersRules:  {},

	CommentWrite:  {Reader: own},
	CommentChange: {Reader: own},
	CommentRate:   {Reader: own},
	CommentReport: {Reader: own},
	CommentPin:    {Editor: always},
	CommentClose:  {Editor: always, Author: own},
	CommentForget: {},

	NumbersKeep: {},
	NumbersRead: {Editor: always, Author: always, Contributor: always},
}

// How far a permission goes, as Acts tells it.
const (
	OnOwn = "own"    // on what belongs to the actor
	OnAll = "always" // on everybody's
)

// Acts tells what the actor may do, and how far: each act with OnOwn or OnAll. An act that is not in it is refused.
func (a Actor) Acts() map[Act]string {
	acts := map[Act]string{}
	for act, roles := range may {
		switch {
		case a.mayAll(act), roles[a.Role] == always:
			acts[act] = OnAll
		case roles[a.Role] == own:
			acts[act] = OnOwn
		}
	}
	return acts
}

// mayAll tells whether the actor's role may do an act whatever stands in the table.
func (a Actor) mayAll(act Act) bool {
	return a.Role == Owner || a.Role == System || a.Role == Administrator && !ownersAlone[act]
}

// ownersAlone are the acts that an administrator may not do.
var ownersAlone = map[Act]bool{SiteHandOver: true}

// May tells whether the actor may do this act on an object that belongs to the given owners (none:
// it belongs to nobody). The answer is nil or a Forbidden error that names the act.
func (a Actor) May(act Act, owners ...string) error {
	roles, known := may[act]
	if !known {
		return Errorf(Internal, "No rule says who may %q.", act)
	}
	if a.mayAll(act) {
		return nil
	}
	switch roles[a.Role] {
	case always:
		return nil
	case own:
		for _, id := range owners {
			if id != "" && id == a.ID {
				return nil
			}
		}
	}
	return Errorf(Forbidden, "%s may not do this (%s): ask an editor.", a.Name, act)
}
