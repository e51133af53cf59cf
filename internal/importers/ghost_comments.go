package importers

import (
	"cmp"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// bringComments reads the export twice more: for comments that stand by themselves, and for the answers to them, which may stand
// before them in the file. Members are here by then, so that whoever wrote one can still take it back.
func (r *ghostRun) bringComments() (err error) {
	done, total := 0, r.tables.readers.comments
	if total == 0 {
		return nil
	}
	for _, step := range []func(ghostRow) bool{
		func(row ghostRow) bool { return row.id("parent_id") == "" },
		func(row ghostRow) bool { return row.id("parent_id") != "" },
	} {
		if done, err = r.bringTable("comments", "comments", done, total, step, r.comment); err != nil {
			return err
		}
	}
	return nil
}

// commentStatus is what became of a comment, by Ghost's word for it; an export of before there were any has none.
var commentStatus = map[string]comments.Status{"": comments.Published, "published": comments.Published, "hidden": comments.Hidden, "deleted": comments.Deleted}

// comment is a row of comments, ready to be kept. What is here already stays as it is, so that what the desk decided stays decided, and
// what readers thought of it and took back stays taken back.
func (r *ghostRun) comment(row ghostRow) piece {
	b := comments.Brought{ID: comments.ID(row.id("id")), Story: stories.StoryID(row.id("post_id")), Parent: comments.ID(row.id("parent_id")), HTML: row.text("html"),
		Pinned: row.when("pinned_at") > 0, CreatedAt: row.when("created_at"), EditedAt: row.when("edited_at"), Member: r.tables.readers.here[row.id("member_id")]}
	status := row.text("status")
	known := true
	if b.Status, known = commentStatus[status]; !known {
		b.Status = comments.Held
	}
	return piece{name: cmp.Or(string(b.ID), "a comment"), keep: func(tx *store.Tx, o *outcome) error {
		if b.ID == "" || b.CreatedAt == 0 {
			return firsthand.Errorf(firsthand.Invalid, "It has no ID or no date, so it could not be known again.")
		}
		_, err := comments.Get(r.ctx, tx, b.ID)
		if err == nil {
			o.fate = stories.FateUnchanged
			return nil
		}
		if firsthand.ErrorCode(err) != firsthand.NotFound {
			return err
		}
		if _, err := stories.Get(r.ctx, tx, b.Story); firsthand.ErrorCode(err) == firsthand.NotFound {
			o.fate = fateLeft
			o.say("The story that it stands under is not here.")
			return nil
		}
		b := b
		if b.Parent, err = r.answered(tx, row); err != nil {
			return err
		}
		if _, err := comments.Bring(r.ctx, tx, b); err != nil {
			return err
		}
		if o.fate = stories.FateNew; !known {
			o.say("Its status %.40q is not known here: it waits for the desk.", status)
		}
		return r.likes(tx, b.ID)
	}}
}

// answered is the comment that an answer is said to, the nearest that is here; "" where none is.
func (r *ghostRun) answered(tx *store.Tx, row ghostRow) (comments.ID, error) {
	for _, id := range []string{row.id("in_reply_to_id"), row.id("parent_id")} {
		if id == "" {
			continue
		}
		_, err := comments.Get(r.ctx, tx, comments.ID(id))
		if err == nil {
			return comments.ID(id), nil
		}
		if firsthand.ErrorCode(err) != firsthand.NotFound {
			return "", err
		}
	}
	return "", nil
}

// likes keeps what members thought of a comment, as far as they are here.
func (r *ghostRun) likes(tx *store.Tx, id comments.ID) error {
	for _, like := range r.tables.readers.likes[string(id)] {
		m := r.tables.readers.here[like.member]
		if m == "" {
			continue
		}
		if _, err := comments.BringVote(r.ctx, tx, id, m, like.vote, like.at); err != nil {
			return err
		}
	}
	return nil
}
