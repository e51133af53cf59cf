package importers

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/stories"
)

// keepThread keeps what readers said under a story: names, words, times and what became of each, in the order in which they came.
// What is here already from an earlier run stays as it is, so that what the desk decided stays decided.
func (k *itemKeeper) keepThread() error {
	t := k.c.Thread
	k.out.Counts = len(t.Comments)
	story, err := k.storyOf(t.Story)
	if err != nil {
		return err
	}
	if story == "" {
		k.o.fate = fateLeft
		k.o.say("The story that it stands under is not here.")
		return nil
	}
	kept, failed, why := 0, 0, ""
	for _, c := range t.Comments {
		here, err := k.keepComment(story, c)
		switch code := firsthand.ErrorCode(err); {
		case code == firsthand.Invalid || code == firsthand.NotFound:
			failed, why = failed+1, firsthand.ErrorMessage(err)
		case err != nil:
			return err
		case here:
			kept++
		}
	}
	if failed > 0 {
		k.o.say("%d of its %d comments could not be kept: %s", failed, len(t.Comments), why)
	}
	k.o.fate, k.out.Became = stories.FateNew, string(story)
	if kept == 0 {
		k.o.fate = stories.FateUnchanged
	}
	return nil
}

// storyOf is what a story or a page became, "" if it is not here.
func (k *itemKeeper) storyOf(origin string) (stories.StoryID, error) {
	for _, kind := range []incoming.Kind{incoming.Stories, incoming.Pages} {
		ids, _, err := k.became(kind, []string{origin})
		if err != nil {
			return "", err
		}
		if len(ids) > 0 {
			return stories.StoryID(ids[0]), nil
		}
	}
	return "", nil
}

// commentID is the ID here of a comment that came from elsewhere: always the same.
func (k *itemKeeper) commentID(origin string) comments.ID {
	if origin == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(fmt.Sprint("import\x00", k.about.Kind, "\x00", k.about.Site, "\x00comment\x00", origin)))
	return comments.ID(hex.EncodeToString(sum[:12]))
}

// keepComment keeps one, in a savepoint of its own; true if it was not here before.
func (k *itemKeeper) keepComment(story stories.StoryID, c incoming.Comment) (bool, error) {
	b := comments.Brought{ID: k.commentID(c.Origin), Story: story, Parent: k.commentID(c.Answers), Name: c.Name, HTML: comments.Paragraphs(c.HTML), CreatedAt: c.CreatedAt,
		Status: map[incoming.CommentStatus]comments.Status{incoming.CommentShown: comments.Published, incoming.CommentWaiting: comments.Held, incoming.CommentSpam: comments.Spam}[c.Status]}
	if _, err := comments.Get(k.ctx, k.tx, b.ID); firsthand.ErrorCode(err) != firsthand.NotFound {
		return false, err
	}
	if b.Parent != "" {
		if _, err := comments.Get(k.ctx, k.tx, b.Parent); firsthand.ErrorCode(err) == firsthand.NotFound {
			b.Parent = "" // what it answers did not come
		} else if err != nil {
			return false, err
		}
	}
	err := k.tx.Savepoint(k.ctx, func() error {
		_, err := comments.Bring(k.ctx, k.tx, b)
		return err
	})
	return err == nil, err
}
