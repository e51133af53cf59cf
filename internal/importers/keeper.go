package importers

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"strings"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/intake"
	"firsthand/internal/readings"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// keeper keeps one draft in one transaction.
type keeper struct {
	ctx     context.Context
	tx      *store.Tx
	draft   *intake.Draft
	result  *Result
	people  map[string]sources.PersonID // by folded name
	outlets map[string]sources.OutletID
	decided *readings.Decided // what a person said of the draft; nil: nobody looked at it
}

func (k *keeper) warn(format string, args ...any) {
	k.result.Warnings = append(k.result.Warnings, fmt.Sprintf(format, args...))
}

func (k *keeper) keep(publish bool, published int64) error {
	return k.keepFrom(origin(k.draft), publish, published)
}

// keepFrom keeps the draft of a page.
func (k *keeper) keepFrom(from stories.Origin, publish bool, published int64) error {
	story, known, err := stories.FindOrigin(k.ctx, k.tx, from)
	if err != nil {
		return err
	}
	k.result.Story = story.ID
	if known && story.Origin.Draft == from.Draft && k.decided == nil {
		return k.unchanged(story, publish, published)
	}
	if err := k.keepPeople(); err != nil {
		return err
	}
	interviews, err := k.keepInterviews()
	if err != nil {
		return err
	}
	before, err := k.before(story)
	if err != nil {
		return err
	}
	content, err := k.content(story, before.Content, interviews)
	if err != nil {
		return err
	}
	if err := k.keepStory(story, known, from, content); err != nil {
		return err
	}
	if err := k.keepFound(); err != nil {
		return err
	}
	if story.Published && k.editedHere(before) {
		k.warn("The desk has changed this story since it was read. The page's new text was kept as a draft; compare the two and publish it yourself.")
		return nil
	}
	return k.publish(publish, published)
}

// before is the working revision of a story that is on file; without one it is empty.
func (k *keeper) before(story stories.Story) (stories.Revision, error) {
	if story.Working == "" {
		return stories.Revision{}, nil
	}
	return stories.GetRevision(k.ctx, k.tx, story.Working)
}

// editedHere tells whether a person at the desk wrote the story's working revision: a correction, say, that the page from
// elsewhere does not have. The first revision of what somebody read in is theirs, and still what the page said.
func (k *keeper) editedHere(before stories.Revision) bool {
	return before.Kind != "import" && (k.decided == nil || before.Number > 1)
}

// unchanged is the very same page again: nothing is written but what was asked for now.
func (k *keeper) unchanged(story stories.Story, publish bool, published int64) error {
	k.result.Outcome = Unchanged
	if err := k.listQuotes(story); err != nil {
		return err
	}
	if publish && !story.Published {
		return k.publish(publish, published)
	}
	return nil
}

func (k *keeper) keepStory(story stories.Story, known bool, from stories.Origin, content stories.Content) error {
	if known {
		k.result.Outcome = Changed
		if k.decided != nil {
			_, err := stories.Save(k.ctx, k.tx, story.ID, story.Working, content)
			return err
		}
		_, err := stories.SaveImport(k.ctx, k.tx, story.ID, from, content)
		return err
	}
	k.result.Outcome = Created
	kind := "import"
	if k.decided != nil {
		kind = "saved" // a person looked at it
	}
	made, err := stories.Create(k.ctx, k.tx, stories.NewStory{Language: k.draft.Language, Origin: from, Kind: kind, Content: content})
	k.result.Story = made.ID
	return err
}

func (k *keeper) publish(publish bool, published int64) error {
	if !publish {
		return nil
	}
	return stories.Publish(k.ctx, k.tx, k.result.Story, published)
}

// content is what the story's revision holds: the body with its quotes as records, topics, bylines. What the page does not
// say stays as the desk set it.
func (k *keeper) content(story stories.Story, before stories.Content, interviews []sources.InterviewID) (stories.Content, error) {
	ids, err := k.keepQuotes(story, interviews)
	if err != nil {
		return stories.Content{}, err
	}
	c := stories.Content{Title: k.draft.Headline, Dek: cmp.Or(k.draft.Dek, before.Dek), Body: k.draft.DocumentWith(ids), Meta: before.Meta}
	// What the desk writes is dated when it goes out.
	c.Meta.Undated = k.draft.Published == "" && (before.Meta.Undated || story.ID == "" && k.decided == nil)
	var read stories.Meta
	if err := k.linkRelated(&c.Body); err != nil {
		return stories.Content{}, err
	}
	for _, name := range k.may("topic", firsthand.TopicSave, k.draft.Topics) {
		id, err := stories.SaveTopic(k.ctx, k.tx, stories.Topic{Name: name, Person: k.person(name)})
		if err != nil {
			return stories.Content{}, err
		}
		read.Topics = append(read.Topics, id)
	}
	for _, name := range k.may("byline", firsthand.BylineSave, k.draft.Byline) {
		id, err := stories.SaveByline(k.ctx, k.tx, stories.Byline{Name: name})
		if err != nil {
			return stories.Content{}, err
		}
		read.Bylines = append(read.Bylines, id)
	}
	for _, p := range k.draft.People { // a name that is two people's leads to one of them at most
		read.People = append(read.People, k.person(p.Name))
	}
	read.Credits = k.credits(c.Body)
	c.Meta.Topics, c.Meta.Bylines = orAsBefore(read.Topics, c.Meta.Topics), orAsBefore(read.Bylines, c.Meta.Bylines)
	c.Meta.People, c.Meta.Credits = orAsBefore(read.People, c.Meta.People), orAsBefore(read.Credits, c.Meta.Credits)
	return c, nil
}

// orAsBefore is what was read, or what stood there where nothing was.
func orAsBefore[T any](read, before []T) []T {
	if len(read) == 0 {
		return before
	}
	return read
}

// credits are the credit lines that belong to no picture of the body; it says which pictures stayed on the other site.
func (k *keeper) credits(body document.Doc) (lines []string) {
	for _, credit := range k.draft.Credits {
		if credit.Image == "" {
			lines = append(lines, credit.Credit)
		}
	}
	remote := 0
	for _, b := range body.Blocks {
		if _, ok := b.(document.Image); ok {
			remote++
		}
	}
	if k.draft.LeadImage != "" {
		remote++
	}
	if remote > 0 {
		k.warn("%d pictures of the page were not brought along: they stay on the other site and are not shown here.", remote)
	}
	return lines
}

// linkRelated leads the related stories in the body to ours, where the page they point to was
// imported before.
func (k *keeper) linkRelated(body *document.Doc) error {
	for i, b := range body.Blocks {
		rel, ok := b.(document.Related)
		if ok && rel.URL == "" && k.decided != nil {
			if err := k.linkTitled(&rel); err != nil {
				return err
			}
			body.Blocks[i] = rel
		}
		if !ok || canonicalURL(rel.URL) == "" {
			continue
		}
		story, found, err := stories.FindOrigin(k.ctx, k.tx, stories.Origin{URL: canonicalURL(rel.URL)})
		if err != nil {
			return err
		}
		if found {
			rel.Story = string(story.ID)
			body.Blocks[i] = rel
		}
	}
	return nil
}

// linkTitled leads a related story without a link, which a person has looked at, to the one of ours with its headline.
func (k *keeper) linkTitled(rel *document.Related) error {
	list, err := stories.Titled(k.ctx, k.tx, rel.Title)
	if err == nil && len(list) == 1 {
		rel.Story = string(list[0].ID)
	}
	return err
}

// keepQuotes gives the record of each quote of the draft. A quote that the story printed already in
// the same words by the same speaker keeps its record, and with it what was checked.
func (k *keeper) keepQuotes(story stories.Story, interviews []sources.InterviewID) ([]string, error) {
	before, err := k.quotesOf(story)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(k.draft.Quotes))
	for i, q := range k.draft.Quotes {
		record := k.quote(q, interviews)
		old, ok := before[quoteKey(record.Text, record.SpeakerPrinted)]
		if k.decided != nil {
			if old, ok, err = k.onFile(i, &record, old); err != nil {
				return nil, err
			}
		}
		if ok {
			ids[i] = string(old)
		} else {
			if q.Outlet != "" {
				if record.Outlet, err = k.outlet(q.Outlet); err != nil {
					return nil, err
				}
			}
			id, err := sources.SaveQuote(k.ctx, k.tx, record)
			if err != nil {
				return nil, err
			}
			ids[i] = string(id)
		}
		k.result.Quotes = append(k.result.Quotes, MadeQuote{ID: sources.QuoteID(ids[i]), Speaker: q.Speaker, Text: q.Text})
	}
	return ids, nil
}

// quote is a draft's quote as a record that nobody has checked.
func (k *keeper) quote(q intake.Quote, interviews []sources.InterviewID) sources.Quote {
	record := sources.Quote{
		Text: q.Text, Language: k.draft.Language, Kind: "direct",
		Speaker: k.person(q.Speaker), SpeakerPrinted: q.Speaker,
		Addressee: k.person(q.Addressee), AddresseePrinted: q.Addressee,
		OutletPrinted: q.Outlet, Context: q.Context, HeardBy: "outlet",
		// A machine's answer is never as sure as a person's.
		Confidence: min(999, int(math.Round(q.Confidence*1000))),
	}
	if q.Partial {
		record.Kind = "partial"
	}
	if record.Speaker == "" && readings.Describes(q.Speaker) {
		record.Attribution = sources.Unnamed
	} else if q.Interview != nil && *q.Interview < len(interviews) {
		record.Interview = interviews[*q.Interview]
	}
	for _, name := range q.About {
		if id := k.person(name); id != "" {
			record.About = append(record.About, id)
		}
	}
	return record
}

func quoteKey(text, speaker string) string {
	return strings.Join(strings.Fields(text), " ") + "\x00" + speaker
}

// quotesOf are the records that the story's working revision prints.
func (k *keeper) quotesOf(story stories.Story) (map[string]sources.QuoteID, error) {
	found := map[string]sources.QuoteID{}
	if story.ID == "" {
		return found, nil
	}
	uses, err := stories.ListUses(k.ctx, k.tx, story.Working)
	if err != nil {
		return nil, err
	}
	var ids []sources.QuoteID
	for _, u := range uses {
		ids = append(ids, u.Quote)
	}
	quotes, err := sources.ListQuotes(k.ctx, k.tx, ids)
	if err != nil {
		return nil, err
	}
	for id, q := range quotes {
		found[quoteKey(q.Text, q.SpeakerPrinted)] = id
	}
	return found, nil
}

// listQuotes puts the quotes of a story that stays as it is into the result.
func (k *keeper) listQuotes(story stories.Story) error {
	uses, err := stories.ListUses(k.ctx, k.tx, story.Working)
	if err != nil {
		return err
	}
	for _, u := range uses {
		q, err := sources.GetQuote(k.ctx, k.tx, u.Quote)
		if err != nil {
			return err
		}
		k.result.Quotes = append(k.result.Quotes, MadeQuote{ID: q.ID, Speaker: q.SpeakerPrinted, Text: q.Text})
	}
	return nil
}
