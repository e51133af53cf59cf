package main

import (
	"context"
	"net/http"
	"net/netip"
	"net/url"
	"slices"

	"firsthand"
	"firsthand/internal/commenting"
	"firsthand/internal/comments"
	"firsthand/internal/jobs"
	"firsthand/internal/members"
	"firsthand/internal/site"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// comments is the door for what readers say under stories.
func (h *house) comments(public *site.Site, u *url.URL, proxies []netip.Prefix) (http.Handler, error) {
	return commenting.New(commenting.Options{
		DB: h.db, URL: u, Clock: firsthand.SystemClock{}, Log: h.log, Proxies: web.Proxies(proxies), Reader: public.Reader, CommentAt: site.CommentAt, Desk: whoOfDesk,
		Page: func(w http.ResponseWriter, r *http.Request, m *members.Member, id stories.StoryID, f commenting.Form, status int) error {
			return public.ServeComments(w, r, m, id, site.CommentForm(f), status)
		},
	})
}

// whoOfDesk tells what a member is to a story: somebody of the newsroom is known by the address of their account, and whose byline
// the story has wrote it.
func whoOfDesk(ctx context.Context, tx *store.Tx, m members.Member, id stories.StoryID) (string, error) {
	user, err := staff.FindUser(ctx, tx, m.Email)
	if firsthand.ErrorCode(err) == firsthand.NotFound || err == nil && user.Status != staff.Active {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	story, err := stories.GetPublished(ctx, tx, id)
	if err == nil && user.Byline != "" && slices.Contains(story.Revision.Content.Meta.Bylines, stories.BylineID(user.Byline)) {
		return comments.BadgeByline, nil
	}
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		err = nil // which is said where the story is looked for
	}
	return comments.BadgeDesk, err
}

// handleComments keeps comments in step with who wrote them and what they stand under.
func handleComments(queue *jobs.Runner) {
	ofMember := func(do func(context.Context, *store.DB, members.ID) error) jobs.Handler {
		return func(ctx context.Context, db *store.DB, e jobs.Event) error {
			var event struct{ Member members.ID }
			if err := e.Decode(&event); err != nil {
				return err
			}
			return do(ctx, db, event.Member)
		}
	}
	queue.Handle("member.changed", "comments", ofMember(func(ctx context.Context, db *store.DB, id members.ID) error {
		return db.Write(ctx, machinery, firsthand.CommentForget, func(tx *store.Tx) error { return comments.Renamed(ctx, tx, id) })
	}))
	queue.Handle("member.removed", "comments", ofMember(func(ctx context.Context, db *store.DB, id members.ID) error {
		for more := true; more; {
			err := db.Write(ctx, machinery, firsthand.CommentForget, func(tx *store.Tx) (err error) {
				more, err = comments.Forget(ctx, tx, id, false)
				return err
			})
			if err != nil {
				return err
			}
		}
		return nil
	}))
	queue.Handle("story.erased", "comments", func(ctx context.Context, db *store.DB, e jobs.Event) error {
		var event struct{ Story stories.StoryID }
		if err := e.Decode(&event); err != nil {
			return err
		}
		return db.Write(ctx, machinery, firsthand.CommentForget, func(tx *store.Tx) error { return comments.EraseStory(ctx, tx, event.Story) })
	})
}
