package importers

import (
	"cmp"
	"encoding/json"
	"slices"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// ghostReaders are the tables that members and comments lean on. An export has them only where somebody asked Ghost for them.
type ghostReaders struct {
	members, comments int // rows

	labels   map[string]string      // name by ID
	labelsOf map[string][]ghostLink // of a member
	tiersOf  map[string][]ghostLink
	likes    map[string][]ghostLike // of a comment

	here map[string]members.ID // of a member in the export: who it is here
}

// ghostLike is what a member thought of a comment.
type ghostLike struct {
	member string
	vote   comments.Vote
	at     int64
}

func newGhostReaders() ghostReaders {
	return ghostReaders{labels: map[string]string{}, labelsOf: map[string][]ghostLink{}, tiersOf: map[string][]ghostLink{}, likes: map[string][]ghostLike{}, here: map[string]members.ID{}}
}

func (t *ghostReaders) put(table string, row ghostRow) {
	switch table {
	case "labels":
		t.labels[row.id("id")] = row.text("name")
	case "members_labels":
		join(t.labelsOf, row, "member_id", "label_id")
	case "members_products":
		join(t.tiersOf, row, "member_id", "product_id")
	case "comment_likes":
		like := ghostLike{row.id("member_id"), comments.Like, row.when("created_at")}
		if row.number("score") < 0 {
			like.vote = comments.Dislike
		}
		id := row.id("comment_id")
		t.likes[id] = append(t.likes[id], like)
	}
}

// bringMembers reads the export once more, for its members. Nobody is written to, and nobody is signed in: they come in by a letter
// to their address, as before.
func (r *ghostRun) bringMembers() error {
	if r.tables.readers.members == 0 {
		return nil
	}
	_, err := r.bringTable("members", "members", 0, r.tables.readers.members, nil, r.member)
	return err
}

// bringTable keeps the rows of a table, some in each transaction; takes says which, nil: all. So many of the total were done before, and
// so many are then.
func (r *ghostRun) bringTable(table, kind string, done, total int, takes func(ghostRow) bool, of func(ghostRow) piece) (int, error) {
	var waiting []piece
	size := 0
	flush := func() error {
		if len(waiting) == 0 {
			return nil
		}
		outcomes, err := r.write(kind, waiting)
		done += len(outcomes)
		waiting, size = waiting[:0], 0
		r.progress(kind, done, total)
		return err
	}
	_, err := r.read(func(name string, raw json.RawMessage) error {
		if name != table {
			return nil
		}
		row, err := readRow(raw)
		if takes != nil && !takes(row) {
			return nil
		}
		p := piece{name: firstOf(table, raw), keep: func(*store.Tx, *outcome) error {
			return firsthand.Errorf(firsthand.Invalid, "It is not a row of a table.")
		}}
		if err == nil && row != nil {
			p = of(row)
			keep := p.keep
			p.keep = func(tx *store.Tx, o *outcome) error {
				o.notes = slices.Clone(row.notes())
				return keep(tx, o)
			}
		}
		waiting = append(waiting, p)
		if size += len(raw); len(waiting) < onceWritten && size < onceHeld {
			return nil
		}
		return flush()
	})
	if err == nil {
		err = flush()
	}
	return done, err
}

// member is a row of members, ready to be kept. Their name in the account is their ID: it outlives them.
func (r *ghostRun) member(row ghostRow) piece {
	id := row.id("id")
	m := members.Member{ID: members.ID(id), UUID: uuidOf(row.raw("uuid"), id), Email: row.raw("email"), Name: row.raw("name"), Note: row.raw("note"), CreatedAt: row.when("created_at"),
		LastSeenAt: row.when("last_seen_at"), NoCommentLetters: row.has("enable_comment_notifications") && !row.flag("enable_comment_notifications")}
	switch row.text("status") {
	case "paid":
		m.Status = members.Paid
	case "comped", "gift":
		m.Status = members.Comped
	}
	t := &r.tables.readers
	for _, label := range linked(t.labelsOf[id]) {
		if name := t.labels[label]; name != "" {
			m.Labels = append(m.Labels, members.Label{Name: name})
		}
	}
	m.Tiers = linked(t.tiersOf[id])
	return piece{name: cmp.Or(id, "a member"), keep: func(tx *store.Tx, o *outcome) error {
		if id == "" {
			return firsthand.Errorf(firsthand.Invalid, "It has no ID, so it could not be known again.")
		}
		fate, err := members.Bring(r.ctx, tx, m)
		if err != nil {
			return err
		}
		o.fate = map[string]stories.Fate{members.Brought: stories.FateNew, members.Refreshed: stories.FateChanged, members.Untouched: stories.FateUnchanged}[fate]
		known, err := members.Get(r.ctx, tx, m.ID)
		if firsthand.ErrorCode(err) == firsthand.NotFound { // they have joined here by themselves
			known, err = members.ByEmail(r.ctx, tx, m.Email)
		}
		if err != nil {
			return err
		}
		if fate == members.Brought {
			if err := r.silence(tx, row, known, o); err != nil {
				return err
			}
		}
		t.here[id] = known.ID // nothing more can go wrong with them
		return nil
	}}
}

// silence keeps somebody from commenting whom the desk of the old site had kept from it. Where that cannot be, it is said: they are a
// member all the same.
func (r *ghostRun) silence(tx *store.Tx, row ghostRow, m members.Member, o *outcome) error {
	var said struct {
		Disabled bool   `json:"disabled"`
		Reason   string `json:"disabledReason"`
		Until    string `json:"disabledUntil"`
	}
	if json.Unmarshal([]byte(row.raw("commenting")), &said) != nil || !said.Disabled {
		return nil
	}
	until := ghostRow{"until": said.Until}.when("until")
	if until > 0 && until <= firsthand.Micros(tx.Now()) {
		return nil
	}
	if reason := []rune(said.Reason); len(reason) > 1000 {
		said.Reason = string(reason[:1000])
	}
	err := tx.Savepoint(r.ctx, func() error {
		_, err := moderation.AddBan(r.ctx, tx, moderation.Ban{Kind: moderation.BanMember, Value: string(m.ID), Name: m.Name, Reason: said.Reason, EndsAt: until})
		return err
	})
	if code := firsthand.ErrorCode(err); code == firsthand.Invalid || code == firsthand.Conflict {
		o.say("They could not comment there, and can here: %s", firsthand.ErrorMessage(err))
		return nil
	}
	return err
}
