package stories

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand"
	"firsthand/internal/store"
)

// Stage is how far a story is.
type Stage string

// The stages. What readers see is at one of the last four; a new text of it may be at one of the first again.
const (
	Draft     Stage = "draft"
	InReview  Stage = "review"
	Approved  Stage = "approved"
	Embargoed Stage = "embargoed" // approved, and nobody publishes it yet; never kept, see Desk.StageAt
	Scheduled Stage = "scheduled"
	Out       Stage = "published"
	Updated   Stage = "updated"
	Corrected Stage = "corrected"
	Retracted Stage = "retracted"
)

// LiveStages are the stages of what readers see.
var LiveStages = []Stage{Out, Updated, Corrected, Retracted}

// Step is what leads a story from stage to stage.
type Step string

// The steps.
const (
	StepReview     Step = "review"
	StepApprove    Step = "approve"
	StepReturn     Step = "return"
	StepSchedule   Step = "schedule"
	StepUnschedule Step = "unschedule"
	StepPublish    Step = "publish"
	StepCorrect    Step = "correct"
	StepUnpublish  Step = "unpublish"
)

// steps is the one table of which act leads from where to where. Who may stands in the table of acts. Where a step leads
// back, it leads to what the story was: a draft, approved, or as readers see it.
var steps = map[Step]struct {
	act  firsthand.Act
	from []Stage
	to   Stage // "" : what it was
}{
	StepReview:     {firsthand.StoryReview, []Stage{Draft, InReview, Approved, Out, Updated, Corrected, Retracted}, InReview},
	StepApprove:    {firsthand.StoryApprove, []Stage{Draft, InReview, Approved, Out, Updated, Corrected, Retracted}, Approved},
	StepReturn:     {firsthand.StoryReturn, []Stage{InReview, Approved}, ""},
	StepSchedule:   {firsthand.StorySchedule, []Stage{Draft, InReview, Approved, Scheduled, Out, Updated, Corrected, Retracted}, Scheduled},
	StepUnschedule: {firsthand.StorySchedule, []Stage{Scheduled}, ""},
	StepPublish:    {firsthand.StoryPublish, []Stage{Draft, InReview, Approved, Scheduled, Out, Updated, Corrected, Retracted}, Out},
	StepCorrect:    {firsthand.StoryCorrect, []Stage{Draft, InReview, Approved, Scheduled, Out, Updated, Corrected, Retracted}, Corrected},
	StepUnpublish:  {firsthand.StoryUnpublish, []Stage{Draft, InReview, Approved, Scheduled, Out, Updated, Corrected, Retracted}, Draft},
}

const maxAsked = 2000 // letters that go with a request or an answer

// take asks whether the actor may take a step with a story where it is.
func (d Desk) take(a firsthand.Actor, s Story, step Step) error {
	rule := steps[step]
	if err := a.May(rule.act, d.owners(s, step)...); err != nil {
		return err
	}
	switch live := step == StepUnpublish || step == StepCorrect; {
	case d.TrashedAt != 0:
		return binned()
	case live && !s.Published:
		return firsthand.Errorf(firsthand.Conflict, "This story is not published.")
	case !slices.Contains(rule.from, d.Stage):
		return firsthand.Errorf(firsthand.Conflict, "This story is %s now: look at it again.", d.Stage.words())
	}
	return nil
}

// owners are those to whom a step is theirs: the writer, and the reviewer. Nobody approves what they wrote themselves
// because they named themselves.
func (d Desk) owners(s Story, step Step) []string {
	switch {
	case step == StepApprove && d.Reviewer != s.CreatedBy:
		return []string{d.Reviewer}
	case step == StepApprove:
		return nil
	case step == StepReturn:
		return []string{s.CreatedBy, d.Reviewer}
	}
	return []string{s.CreatedBy}
}

// Steps are the steps that an actor may take with a story now.
func (d Desk) Steps(a firsthand.Actor, s Story, now int64) (list []Step) {
	for step := range steps {
		held := d.EmbargoUntil > now && (step == StepPublish || step == StepCorrect)
		if !held && d.take(a, s, step) == nil && (step != StepPublish || !s.Published || s.Working != s.Live) {
			list = append(list, step)
		}
	}
	slices.Sort(list)
	return list
}

// before is where a step back leads.
func (d Desk) before() Stage {
	switch {
	case d.Stage == Scheduled && d.Approved != "":
		return Approved
	case d.LiveStage != "":
		return d.LiveStage
	}
	return Draft
}

func (s Stage) words() string {
	switch s {
	case Draft:
		return "a draft"
	case InReview:
		return "in review"
	}
	return string(s)
}

func binned() error {
	return firsthand.Errorf(firsthand.Conflict, "This story lies in the bin: take it out first.")
}

// Review is what somebody is asked for.
type Review struct {
	Reviewer     string // an actor's ID; "": whoever has time
	ReviewerName string
	DueAt        int64  // microseconds; 0: no time
	Words        string // to the reviewer
}

// AskReview sends a story to somebody who reads it before it goes out. Asked again, it names another one.
func AskReview(ctx context.Context, tx *store.Tx, id StoryID, r Review) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryReview, s.CreatedBy); err != nil {
		return err
	}
	if err := d.take(tx.Actor(), s, StepReview); err != nil {
		return err
	}
	if err := short(r.Words, maxAsked, "What you write to the reviewer"); err != nil {
		return err
	}
	d.Stage, d.Reviewer, d.ReviewerName, d.DueAt = InReview, r.Reviewer, r.ReviewerName, r.DueAt
	if err := mark(ctx, tx, s.ID, s.Working, marks{reviewed: true}); err != nil {
		return err
	}
	tx.Audit("story", string(id), "sent to review")
	if err := keepDesk(ctx, tx, id, d); err != nil {
		return err
	}
	return tell(ctx, tx, Notice{To: r.Reviewer, Kind: AskedToReview, Story: id, Words: r.Words})
}

// Approve says that a revision may go out: the one that the reader saw. If somebody saved since, it is a conflict.
func Approve(ctx context.Context, tx *store.Tx, id StoryID, revision RevisionID) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryApprove, d.owners(s, StepApprove)...); err != nil {
		return err
	}
	if err := d.take(tx.Actor(), s, StepApprove); err != nil {
		return err
	}
	if revision != s.Working {
		return firsthand.Errorf(firsthand.Conflict, "Somebody saved this story since you read it: look at what changed, and approve that.")
	}
	now := firsthand.Micros(tx.Now())
	d.Stage, d.Approved, d.ApprovedBy, d.ApprovedAt = Approved, revision, tx.Actor().Name, now
	if err := mark(ctx, tx, s.ID, revision, marks{approved: true}); err != nil {
		return err
	}
	tx.Audit("story", string(id), "approved revision "+string(revision))
	if err := keepDesk(ctx, tx, id, d); err != nil {
		return err
	}
	return tell(ctx, tx, Notice{To: s.CreatedBy, Kind: WasApproved, Story: id})
}

// Return sends a story back to its writer, who is told why; or takes it back from the reviewer.
func Return(ctx context.Context, tx *store.Tx, id StoryID, why string) error {
	s, d, err := lockDesk(ctx, tx, id)
	if err != nil {
		return err
	}
	if err := tx.Actor().May(firsthand.StoryReturn, d.owners(s, StepReturn)...); err != nil {
		return err
	}
	if err := d.take(tx.Actor(), s, StepReturn); err != nil {
		return err
	}
	if err := short(why, maxAsked, "What you write to the writer"); err != nil {
		return err
	}
	d.Stage = d.before()
	d.Approved, d.ApprovedBy, d.ApprovedAt = "", "", 0
	tx.Audit("story", string(id), "sent back")
	if err := keepDesk(ctx, tx, id, d); err != nil {
		return err
	}
	return tell(ctx, tx, Notice{To: s.CreatedBy, Kind: WasReturned, Story: id, Words: why})
}

func short(text string, most int, what string) error {
	if utf8.RuneCountInString(strings.TrimSpace(text)) > most {
		return firsthand.Errorf(firsthand.Invalid, "%s is too long: %d letters at most.", what, most)
	}
	return nil
}
