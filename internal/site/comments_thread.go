package site

import (
	"context"
	"fmt"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/ghost"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// oneThread is one comment with a page of the answers to it, and how many there are: what stands on no other page stands here.
func (r *request) oneThread(post *ghost.Post, id comments.ID, offset int) (map[string]any, int, error) {
	r.view.Note(comments.Tag(post.Story().ID))
	e, err := comments.Read(r.ctx, r.tx, id, 0)
	if err == nil && (e.Story != post.Story().ID || e.Parent != "" || !e.Shown) {
		err = firsthand.Errorf(firsthand.NotFound, notFoundMessage)
	}
	if err != nil {
		return nil, 0, err
	}
	kept, err := comments.GetThread(r.ctx, r.tx, e.Story)
	if err != nil {
		return nil, 0, err
	}
	answers, total, err := comments.Replies(r.ctx, r.tx, id, "", answersOfThread, offset)
	if err != nil {
		return nil, 0, err
	}
	e.Entries, e.Replies = answers, len(answers) // the others are on pages of their own
	out := r.threadOf(post, kept, []comments.Entry{e})
	out["one"] = true
	return out, total, nil
}

// CommentAt is the public address at which a comment that readers see stands: below its story, or where there are too many for
// that, on the page of its thread. NotFound where readers have no such story.
func CommentAt(ctx context.Context, tx *store.Tx, c comments.Comment) (string, error) {
	at, err := storyAt(ctx, tx, c.Story)
	if err != nil {
		return "", err
	}
	place, err := comments.Where(ctx, tx, c, threadsOnStory)
	if err != nil {
		return "", err
	}
	if place.Before >= threadsOnStory || place.Answer >= comments.FirstReplies {
		at = publication.ThreadPath(at, string(place.Thread))
		if n := place.Answer / answersOfThread; n > 0 {
			at = publication.PagePath(at, n+1)
		}
	}
	return at + "#comment-" + string(c.ID), nil
}

// storyAt is the public address of a story, NotFound where readers have none.
func storyAt(ctx context.Context, tx *store.Tx, id stories.StoryID) (string, error) {
	story, err := stories.GetPublished(ctx, tx, id)
	if err != nil {
		return "", fmt.Errorf("where story %s stands: %w", id, err)
	}
	return story.Path, nil
}
