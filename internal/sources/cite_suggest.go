package sources

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"firsthand/internal/store"
)

// Suggest says what somebody wants to cite.
type Suggest struct {
	Words   string     // the words as the story prints them, if some are chosen
	Query   string     // what somebody types: a name, an outlet, words, or a name and words
	Speaker PersonID   // only what this person said
	People  []PersonID // of the story
	Limit   int        // of each list; 1 to 50
}

// Suggestions are what the desk has for it, best first.
type Suggestions struct {
	People     []Person
	Interviews []Interview
	Outlets    []Outlet
	Quotes     []SuggestedQuote
}

// SuggestedQuote is a quote on file, and why it is shown.
type SuggestedQuote struct {
	Quote
	Why string // words: it has these very words; like: it shares words; said: by this person; story: by a person of the story
}

// Why a quote is suggested.
const (
	WhyWords = "words"
	WhyLike  = "like"
	WhySaid  = "said"
	WhyStory = "story"
)

// MakeSuggestions looks for what the desk has on file that may be cited.
func MakeSuggestions(ctx context.Context, tx *store.Tx, o Suggest) (s Suggestions, err error) {
	o.Limit = max(1, min(o.Limit, 50))
	people, rest, err := o.people(ctx, tx)
	if err != nil {
		return s, err
	}
	s.People = people
	if o.Query != "" {
		if s.Outlets, err = FindOutlets(ctx, tx, o.Query, min(o.Limit, 8)); err != nil {
			return s, err
		}
	}
	if s.Interviews, err = talksOf(ctx, tx, o.speakers(people), min(o.Limit, 8)); err != nil {
		return s, err
	}
	s.Quotes, err = o.quotes(ctx, tx, people, rest)
	return s, err
}

// speakers are the people whose interviews are near: the one asked for, those that the query names, those of the story.
func (o Suggest) speakers(people []Person) (ids []PersonID) {
	if o.Speaker != "" {
		return []PersonID{o.Speaker}
	}
	for _, p := range people {
		ids = append(ids, p.ID)
	}
	return ids[:min(len(ids), 8)]
}

// people are those whom the query names, the story's first; without a query the story's. rest is what of the query is no
// name: "ferr album" is Ferrante, and "album".
func (o Suggest) people(ctx context.Context, tx *store.Tx) (people []Person, rest string, err error) {
	if strings.TrimSpace(o.Query) == "" {
		found, err := ListPeople(ctx, tx, o.People[:min(len(o.People), o.Limit)])
		for _, id := range o.People {
			if p, ok := found[id]; ok && p.MergedInto == "" && !slices.ContainsFunc(people, func(q Person) bool { return q.ID == id }) {
				people = append(people, p)
			}
		}
		return people, "", err
	}
	words := strings.Fields(o.Query)
	for n := min(len(words), 6); n > 0 && len(people) == 0; n-- {
		if people, err = FindPeople(ctx, tx, strings.Join(words[:n], " "), o.Limit); err != nil {
			return nil, "", err
		}
		rest = strings.Join(words[n:], " ")
	}
	if len(people) == 0 {
		return nil, o.Query, nil
	}
	slices.SortStableFunc(people, func(a, b Person) int {
		return cmp.Compare(flag(slices.Contains(o.People, b.ID)), flag(slices.Contains(o.People, a.ID)))
	})
	return people, rest, nil
}

// quotes are those that may be meant: with the very words, by a person who is named, of similar words, by the story's people.
func (o Suggest) quotes(ctx context.Context, tx *store.Tx, people []Person, rest string) (list []SuggestedQuote, err error) {
	add := func(more []SuggestedQuote, err2 error) {
		err = cmp.Or(err, err2)
		for _, q := range more {
			if len(list) < o.Limit && (o.Speaker == "" || q.Speaker == o.Speaker) && !slices.ContainsFunc(list, func(in SuggestedQuote) bool { return in.ID == q.ID }) {
				list = append(list, q)
			}
		}
	}
	if o.Words != "" && o.Query == "" {
		add(quotesLike(ctx, tx, o.Words, "", o.Limit))
	}
	if o.Query != "" {
		for _, p := range people[:min(len(people), 3)] {
			add(whatSaid(ctx, tx, p.ID, rest, WhySaid, o.Limit))
		}
		if len(people) == 0 || rest != "" {
			words := strings.Fields(o.Query)
			last := words[len(words)-1]
			if strings.HasSuffix(o.Query, " ") {
				last = ""
			}
			add(quotesLike(ctx, tx, o.Query, last, o.Limit))
		}
		return list, err
	}
	if o.Speaker != "" {
		add(whatSaid(ctx, tx, o.Speaker, "", WhySaid, o.Limit))
		return list, err
	}
	for _, p := range people[:min(len(people), 5)] {
		add(whatSaid(ctx, tx, p.ID, "", WhyStory, 5))
	}
	return list, err
}

// whatSaid is what a person said, the newest first, with all of some words in it, as far as they are typed.
func whatSaid(ctx context.Context, tx *store.Tx, id PersonID, words, why string, limit int) (list []SuggestedQuote, err error) {
	said, err := FindSaid(ctx, tx, id, SaidOptions{Limit: 100})
	wanted := strings.Fields(store.Fold(words))
	for _, q := range said {
		folded := store.Fold(q.Text + " " + q.Context)
		has := !slices.ContainsFunc(wanted, func(w string) bool { return !strings.Contains(folded, w) })
		if has && q.State != Withdrawn && len(list) < limit {
			list = append(list, SuggestedQuote{q.Quote, why})
		}
	}
	return list, err
}

// quotesLike are the quotes that share words with a text, those with the very words first. beginning is a word that is
// being typed.
func quotesLike(ctx context.Context, tx *store.Tx, text, beginning string, limit int) (list []SuggestedQuote, err error) {
	whole := strings.TrimSpace(text)
	if beginning != "" {
		whole = strings.TrimSpace(strings.TrimSuffix(whole, beginning))
	}
	words := findWords(whole, wordsOfSearch)
	begun := store.Fold(beginning)
	found, err := quotesByWords(ctx, tx, words, begun, 4*limit)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	asked := len(words)
	if utf8.RuneCountInString(begun) >= 3 {
		asked++
	}
	var ids []QuoteID
	for _, f := range found {
		if 2*f.Many >= asked {
			ids = append(ids, f.ID)
		}
	}
	quotes, err := ListQuotes(ctx, tx, ids)
	bare := bareWords(text)
	for _, id := range ids {
		q := quotes[id]
		if q.State == Withdrawn || q.ID == "" {
			continue
		}
		why, has := WhyLike, bareWords(q.Text)
		if strings.Contains(has, bare) || strings.Contains(bare, has) {
			why = WhyWords
		}
		list = append(list, SuggestedQuote{q, why})
	}
	slices.SortStableFunc(list, func(a, b SuggestedQuote) int { return cmp.Compare(flag(b.Why == WhyWords), flag(a.Why == WhyWords)) })
	return list[:min(len(list), limit)], err
}

// bareWords are the words of a text without their signs.
func bareWords(text string) string {
	return strings.Join(strings.FieldsFunc(store.Fold(text), func(r rune) bool { return !(r == '\'' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 0x80) }), " ")
}

// talksOf are the interviews in which some people were asked, the newest first.
func talksOf(ctx context.Context, tx *store.Tx, people []PersonID, limit int) (list []Interview, err error) {
	if len(people) == 0 {
		return nil, nil
	}
	ids, err := store.List(ctx, tx, store.Value[InterviewID], `SELECT DISTINCT interview_id FROM interview_people
		WHERE role = 'interviewee' AND person_id IN `+store.Holes(len(people))+` ORDER BY interview_id DESC LIMIT ?`, append(store.Args(people), limit)...)
	if err != nil {
		return nil, fmt.Errorf("interviews of %d people: %w", len(people), err)
	}
	found, err := ListInterviews(ctx, tx, ids)
	for _, id := range ids {
		list = append(list, found[id])
	}
	return list, err
}

// FindOutlets finds outlets by the beginning of their name, case and accents aside, with or without "The".
func FindOutlets(ctx context.Context, tx *store.Tx, beginning string, limit int) ([]Outlet, error) {
	folded := store.Fold(beginning)
	if folded == "" {
		return nil, nil
	}
	const last = "\U0010FFFF" // behind every letter
	list, err := store.List(ctx, tx, func(row store.Scanner) (o Outlet, err error) {
		return o, row.Scan(&o.ID, &o.Name, &o.Kind, &o.Publisher, &o.URL)
	}, `SELECT id, name, kind, publisher, url FROM outlets WHERE name_folded >= ? AND name_folded < ? OR name_folded >= ? AND name_folded < ?
		ORDER BY name_folded LIMIT ?`, folded, folded+last, "the "+folded, "the "+folded+last, limit)
	if err != nil {
		return nil, fmt.Errorf("find outlets called %q: %w", beginning, err)
	}
	return list, nil
}
