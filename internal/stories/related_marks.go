package stories

import (
	"context"
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/sources"
	"firsthand/internal/store"
)

// MarkKind says what two stories may have in common.
type MarkKind string

// The four.
const (
	MarkQuote  MarkKind = "quote"
	MarkPerson MarkKind = "person"
	MarkTopic  MarkKind = "topic"
	MarkWord   MarkKind = "word"
)

// Mark is one thing that a story has, and others may have too.
type Mark struct {
	Kind MarkKind
	ID   string // of the record; of a word, itself, folded
	Name string // as the desk says it; of a quote, how it begins
}

// How much of a story is looked at, and of each mark. It is what bounds the work.
const (
	marksOfTopics = 8
	marksOfPeople = 12
	marksOfQuotes = 32
	picksOf       = 20
	marksRead     = 30  // stories of each mark, the newest
	rareAtMost    = 15  // stories that have a word which is rare
	knownEnough   = 10  // stories about a person: what this person said is not looked through then
	quotesRead    = 8   // quotes of each speaker, the newest
	printedRead   = 200 // stories that print one of the quotes, or point to the story
)

// kin are the marks of one story, and what else it is related by.
type kin struct {
	story    StoryID
	at       int64 // when it came out; of a draft, now
	language string
	public   bool       // as readers may know them
	revision RevisionID // whose text points elsewhere
	open     bool       // all of it is for everybody

	topics, people, quotes, words []Mark
	picks                         []StoryID // what the text points to
	watched                       []string  // tags of what would count if readers might know it
}

func kinOf(ctx context.Context, tx *store.Tx, to RelatedTo) (*kin, error) {
	s, err := Get(ctx, tx, to.Story)
	if err != nil {
		return nil, err
	}
	m := &kin{story: s.ID, at: s.PublishedAt, language: s.Language, public: !to.Draft, revision: s.Live, open: s.Visibility == Public || to.Draft}
	if to.Draft {
		m.revision = s.Working
		if !s.Published {
			m.at = firsthand.Micros(tx.Now())
		}
		err = m.ofDraft(ctx, tx)
	} else if !s.Published {
		return nil, notOut()
	} else {
		err = m.ofPublished(ctx, tx)
	}
	if err == nil {
		err = m.ofQuotes(ctx, tx)
	}
	if err != nil {
		return nil, fmt.Errorf("what marks story %s: %w", to.Story, err)
	}
	return m, nil
}

// ofPublished reads what lists have a story under.
func (m *kin) ofPublished(ctx context.Context, tx *store.Tx) error {
	rows, err := store.List(ctx, tx, func(row store.Scanner) (r struct{ kind, id, name, person, hidden string }, err error) {
		return r, row.Scan(&r.kind, &r.id, &r.name, &r.person, &r.hidden)
	}, `SELECT kind, id, name, person, hidden FROM (
		SELECT 'topic' AS kind, t.id AS id, t.name AS name, COALESCE(t.person_id, '') AS person, CASE WHEN t.visibility = 'public' THEN '' ELSE t.id END AS hidden, l.position AS place
			FROM story_topics l JOIN topics t ON t.id = l.topic_id WHERE l.story_id = ? AND l.status = 'published'
		UNION ALL
		SELECT 'person', p.id, p.name, '', CASE WHEN p.is_public = 1 THEN '' ELSE p.id END, l.position
			FROM story_people l JOIN people p ON p.id = l.person_id WHERE l.story_id = ? AND l.status = 'published'
		UNION ALL
		SELECT 'word', w.words, '', '', '', 0 FROM story_wording w WHERE w.story_id = ?) marks
		ORDER BY kind, place, id LIMIT ?`, string(m.story), string(m.story), string(m.story), 3*maxRefs)
	if err != nil {
		return err
	}
	persons := map[string]bool{} // people stand before topics
	for _, r := range rows {
		switch {
		case r.kind == "word":
			m.addWords(strings.Fields(r.id))
		case r.hidden != "":
			m.watched = append(m.watched, r.kind+":"+r.id)
		case r.kind == "person":
			persons[r.id] = true
			m.add(&m.people, marksOfPeople, Mark{MarkPerson, r.id, r.name})
		case !persons[r.person]: // who is a topic too counts once
			m.add(&m.topics, marksOfTopics, Mark{MarkTopic, r.id, r.name})
		}
	}
	return nil
}

// ofDraft reads what a revision is filed under that nobody may have seen yet.
func (m *kin) ofDraft(ctx context.Context, tx *store.Tx) error {
	r, err := getHead(ctx, tx, m.revision)
	if err != nil {
		return err
	}
	meta := r.Content.Meta
	about, filed, err := listedPeople(ctx, tx, meta)
	if err != nil {
		return err
	}
	ids := append(about, filed...)
	people, err := sources.ListPeople(ctx, tx, ids)
	if err != nil {
		return err
	}
	persons := map[sources.PersonID]bool{}
	for _, id := range ids {
		if p, known := people[id]; known && !persons[id] {
			persons[id] = true
			m.add(&m.people, marksOfPeople, Mark{MarkPerson, string(id), p.Name})
		}
	}
	topics, err := ListTopics(ctx, tx, meta.Topics)
	if err != nil {
		return err
	}
	for _, id := range meta.Topics {
		if t, known := topics[id]; known && !t.Internal && !persons[t.Person] {
			m.add(&m.topics, marksOfTopics, Mark{MarkTopic, string(id), t.Name})
		}
	}
	m.addWords(wordsOf(r.Content))
	return nil
}

// ofQuotes reads which quotes are printed, and who says them. Who is hidden from readers counts at the desk alone: a source
// that is not named does so nowhere.
func (m *kin) ofQuotes(ctx context.Context, tx *store.Tx) error {
	rows, err := store.List(ctx, tx, func(row store.Scanner) (r struct{ id, text, speaker, name, hidden string }, err error) {
		return r, row.Scan(&r.id, &r.text, &r.speaker, &r.name, &r.hidden)
	}, `SELECT u.quote_id, substr(q.text, 1, 80), COALESCE(p.id, ''), COALESCE(p.name, ''), CASE WHEN q.said = 1 AND p.is_public = 1 THEN '' ELSE 'yes' END
		FROM uses u JOIN quotes q ON q.id = u.quote_id LEFT JOIN people p ON p.id = q.speaker_id AND q.attribution <> 'unnamed'
		WHERE u.revision_id = ? AND q.state <> 'withdrawn' AND (? = 1 OR u.free = 1) ORDER BY u.position LIMIT ?`,
		string(m.revision), flag(m.open), marksOfQuotes)
	if err != nil {
		return err
	}
	known := map[string]bool{}
	for _, p := range m.people {
		known[p.ID] = true
	}
	for _, r := range rows {
		if !known["quote "+r.id] {
			known["quote "+r.id] = true
			m.add(&m.quotes, marksOfQuotes, Mark{MarkQuote, r.id, beginning(r.text)})
		}
		switch {
		case r.speaker == "" || known[r.speaker]:
		case m.public && r.hidden != "":
			m.watched = append(m.watched, sources.PersonTag(sources.PersonID(r.speaker)))
		default:
			known[r.speaker] = true
			m.add(&m.people, marksOfPeople, Mark{MarkPerson, r.speaker, r.name})
		}
	}
	return nil
}

func (m *kin) add(to *[]Mark, most int, one Mark) {
	if len(*to) < most {
		*to = append(*to, one)
	}
}

// marks are those of a kind.
func (m *kin) marks(kind MarkKind) []Mark {
	return map[MarkKind][]Mark{MarkTopic: m.topics, MarkPerson: m.people, MarkQuote: m.quotes, MarkWord: m.words}[kind]
}

func (m *kin) addWords(words []string) {
	for _, w := range words {
		m.add(&m.words, wordsKept, Mark{MarkWord, w, w})
	}
}

// tags are all whose touch may change which stories are related.
func (m *kin) tags() []string {
	tags := append([]string{StoryTag(m.story), pointedTag(m.story)}, m.watched...)
	for _, id := range m.picks {
		tags = append(tags, StoryTag(id))
	}
	for _, t := range m.topics {
		tags = append(tags, TopicListTag(TopicID(t.ID)), TopicTag(TopicID(t.ID)))
	}
	for _, p := range m.people {
		id := sources.PersonID(p.ID)
		tags = append(tags, PersonListTag(id), sources.PersonTag(id), sources.QuotesListTag(id))
	}
	for _, q := range m.quotes {
		tags = append(tags, sources.QuoteTag(sources.QuoteID(q.ID)))
	}
	for _, w := range m.words {
		tags = append(tags, wordTag(w.ID))
	}
	return tags
}
