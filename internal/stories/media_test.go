package stories_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func quay(name string) string { return "/content/images/2026/05/" + name + ".jpg" }

// onFile puts pictures into the library.
func onFile(t *testing.T, db *store.DB, items ...media.Item) {
	t.Helper()
	for n, i := range items {
		i.ID, i.SHA256, i.FocalX, i.FocalY = media.ID(fmt.Sprint("m", n, i.Path[len(i.Path)-6:len(i.Path)-4])), i.Path, -1, -1
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error {
			_, _, err := media.Keep(ctx, tx, i)
			return err
		})
	}
}

// where is where something is used, in short.
func where(t *testing.T, db *store.DB, path string) (list []string) {
	t.Helper()
	read(t, db, func(ctx context.Context, tx *store.Tx) error {
		uses, err := stories.WhereMediaUsed(ctx, tx, path)
		for _, u := range uses {
			short := u.Kind + ":" + u.Title
			if u.Public {
				short += "!"
			}
			list = append(list, short)
		}
		return err
	})
	return list
}

func shows(title string, blocks ...document.Block) stories.Content {
	return stories.Content{Title: title, Body: document.Doc{Blocks: append([]document.Block{document.P(document.T("Words."))}, blocks...)}}
}

func TestWhereAPictureIsUsed(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		a, b, face := quay("a"), quay("b"), quay("f")
		onFile(t, db, media.Item{Path: a}, media.Item{Path: b}, media.Item{Path: face})
		c := shows("In the body", document.Image{Src: a}, document.Gallery{Images: []document.Image{{Src: b}, {Src: quay("not-on-file")}}})
		body := create(t, db, author, c)
		top := shows("Above")
		top.Meta.FeatureImage = a
		above := create(t, db, author, top)
		html := shows("In HTML", document.HTML{Source: `<img src="https://desk.example/content/images/size/w600/2026/05/b.jpg" alt="">`})
		html.Meta.X.Image = a
		create(t, db, author, html)
		owner := firsthand.Actor{ID: "o1", Name: "The owner", Role: firsthand.Owner}
		write(t, db, owner, func(ctx context.Context, tx *store.Tx) error {
			if err := stories.Publish(ctx, tx, above.ID, 0); err != nil {
				return err
			}
			person, err := sources.SavePerson(ctx, tx, sources.Person{Name: "Maud Ferrante", Portrait: face})
			if err != nil {
				return err
			}
			if err := sources.PublishPerson(ctx, tx, person, true); err != nil {
				return err
			}
			if _, err := stories.SaveTopic(ctx, tx, stories.Topic{Name: "The quay", Image: b}); err != nil {
				return err
			}
			settings, err := publication.GetSettings(ctx, tx)
			settings.Logo = face
			if err != nil {
				return err
			}
			return publication.SaveSettings(ctx, tx, settings)
		})
		for path, want := range map[string][]string{
			a: {"story:Above!", "story:In HTML", "story:In the body"}, b: {"story:In HTML", "story:In the body", "topic:The quay"}, face: {"person:Maud Ferrante!", "settings:Firsthand!"},
			quay("not-on-file"): nil, quay("c"): nil,
		} {
			if got := where(t, db, path); !slices.Equal(got, want) {
				t.Errorf("%s is used in %v, want %v", path, got, want)
			}
		}
		write(t, db, author, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.Save(ctx, tx, body.ID, body.Working, shows("Without"))
			return err
		})
		if got := where(t, db, b); !slices.Equal(got, []string{"story:In HTML", "topic:The quay"}) {
			t.Errorf("after it was taken out of the draft: %v", got)
		}
		write(t, db, author, func(ctx context.Context, tx *store.Tx) error {
			_, err := stories.Save(ctx, tx, above.ID, above.Working, shows("Above, without"))
			return err
		})
		if got := where(t, db, a); got[0] != "story:Above!" {
			t.Errorf("readers are still shown it: %v", got)
		}
		err := try(db, editor, func(ctx context.Context, tx *store.Tx) error {
			return media.Delete(ctx, tx, "m0/a", stories.MediaShownBy)
		})
		if firsthand.ErrorCode(err) != firsthand.Conflict || firsthand.ErrorMessage(err) != "Readers are shown this in the story “Above”: take it out there first, then delete it." {
			t.Errorf("a picture that readers are shown: %v", err)
		}
		if err := try(db, editor, func(ctx context.Context, tx *store.Tx) error {
			return media.Delete(ctx, tx, "m1/b", stories.MediaShownBy)
		}); err != nil {
			t.Errorf("a picture of drafts and of a topic without stories: %v", err)
		}
	})
}

func TestOlderRevisionsAreLookedAtOnce(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		onFile(t, db, media.Item{Path: quay("a")})
		for n := range 60 {
			create(t, db, author, shows(fmt.Sprint("Story ", n), document.Image{Src: quay("a")}))
		}
		write(t, db, editor, func(ctx context.Context, tx *store.Tx) error { // as an older program left them
			if _, err := tx.Exec(ctx, `DELETE FROM story_media`); err != nil {
				return err
			}
			_, err := tx.Exec(ctx, `UPDATE revisions SET media_noted = 0`)
			return err
		})
		rounds := 0
		for more := true; more; rounds++ {
			write(t, db, editor, func(ctx context.Context, tx *store.Tx) (err error) {
				more, err = stories.NoteMedia(ctx, tx)
				return err
			})
		}
		if got := where(t, db, quay("a")); len(got) != 60 || rounds != 2 {
			t.Errorf("%d places after %d rounds", len(got), rounds)
		}
	})
}

func TestAStoryIsWarnedOfItsPictures(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		past := int64(1)
		onFile(t, db, media.Item{Path: quay("a")}, media.Item{Path: quay("b"), Alt: "A door", Credit: "Cy Moss"}, media.Item{Path: quay("c"), Alt: "A door", Credit: "Cy Moss", RightsExpire: past, Rights: media.Restricted})
		c := shows("Pictures", document.Image{Src: quay("a"), Alt: "Said here"}, document.Image{Src: quay("b")}, document.Image{Src: quay("c")}, document.Image{Src: quay("gone")})
		c.Meta.FeatureImage, c.Meta.FeatureImageCredit = quay("a"), "Said above"
		s := create(t, db, author, c)
		got := map[string]string{}
		read(t, db, func(ctx context.Context, tx *store.Tx) error {
			r, err := stories.GetRevision(ctx, tx, s.Working)
			if err != nil {
				return err
			}
			list, err := stories.MediaWarnings(ctx, tx, r)
			for _, m := range list {
				got[m.Path] = fmt.Sprint(m.Warnings, m.Feature)
			}
			return err
		})
		want := map[string]string{quay("c"): "[rights_ended rights_restricted] false", quay("gone"): "[not_in_library] false"}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("the warnings are %v", got)
		}
	})
}
