package stories_test

import (
	"context"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func TestAnAuthorChangesTheirOwnBylineAlone(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var id, again stories.BylineID
		act(t, db, author, "", "made", func(ctx context.Context, tx *store.Tx) (err error) {
			id, err = stories.SaveByline(ctx, tx, stories.Byline{Name: "Ada Quill", Website: " https://quill.example/ "})
			return err
		})
		change := func(owner string) func(ctx context.Context, tx *store.Tx) error {
			return func(ctx context.Context, tx *store.Tx) error {
				return stories.ChangeByline(ctx, tx, stories.Byline{ID: id, Name: "Ada Quill", Bio: "Of " + owner, Website: "http://quill.example"}, owner)
			}
		}
		act(t, db, author, firsthand.Forbidden, "nobody's is changed by an author", change(""))
		act(t, db, author, firsthand.Forbidden, "another's is changed by an author", change(editor.ID))
		act(t, db, author, "", "their own is changed by an author", change(author.ID))
		act(t, db, editor, "", "nobody's is changed by an editor", change(""))
		act(t, db, author, "", "one that is on file is made again", func(ctx context.Context, tx *store.Tx) (err error) {
			again, err = stories.SaveByline(ctx, tx, stories.Byline{ID: id, Name: "ada quill", Bio: "Mine now"})
			return err
		})
		act(t, db, editor, firsthand.NotFound, "one that is not on file is changed", func(ctx context.Context, tx *store.Tx) error {
			return stories.ChangeByline(ctx, tx, stories.Byline{ID: "none", Name: "Ben Rook"}, "")
		})
		for _, website := range []string{"javascript:alert(1)", "quill.example", "https://", "data:text/html,x", "//quill.example/", "mailto:ada@quill.example", "https://a b.example/"} {
			act(t, db, editor, firsthand.Invalid, "the website "+website, func(ctx context.Context, tx *store.Tx) error {
				return stories.ChangeByline(ctx, tx, stories.Byline{ID: id, Name: "Ada Quill", Website: website}, "")
			})
			act(t, db, editor, firsthand.Invalid, "a new one with the website "+website, func(ctx context.Context, tx *store.Tx) error {
				_, err := stories.SaveByline(ctx, tx, stories.Byline{Name: "Ben Rook", Website: website})
				return err
			})
		}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			b, err := stories.GetByline(ctx, tx, id)
			if again != id || b.Bio != "Of " || b.Website != "http://quill.example" {
				t.Errorf("on file is %+v, made again %s", b, again)
			}
			return err
		})
	})
}
