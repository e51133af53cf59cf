package ghost_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func TestTagsIncludeWhatWasNotThere(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		const nobody, remote, lost = "000000000000000000000001", "https://other.example/a.jpg", "/content/images/2026/05/lost.jpg"
		id := publish(t, db, stories.NewStory{Content: stories.Content{Title: "Bare", Body: document.Doc{Blocks: []document.Block{
			document.Quote{ID: nobody, Paragraphs: []document.Paragraph{document.P(document.T("Words of nobody on file."))}},
			document.Related{Title: "Not ours yet", Story: nobody},
			document.Image{Src: lost, Alt: "Lost"},
			document.Image{Src: remote, Alt: "Remote"},
		}}}})
		v := post(t, db, id, func(p *ghost.Post) {
			html := p.HTML()
			for _, want := range []string{"Words of nobody on file.", "Not ours yet"} {
				if !strings.Contains(html, want) {
					t.Errorf("the body lacks %q:\n%s", want, html)
				}
			}
			if strings.Contains(html, "<img") || strings.Contains(html, remote) {
				t.Errorf("the body asks for a picture that is not ours:\n%s", html)
			}
		})
		want := []string{
			publication.SettingsTag, stories.StoryTag(id), stories.CardTag(id), sources.QuoteTag(nobody), stories.StoryTag(nobody),
			stories.CardTag(nobody), media.Tag(lost),
		}
		for _, tag := range want {
			if !slices.Contains(v.Tags(), tag) {
				t.Errorf("%v lack %s", v.Tags(), tag)
			}
		}
		if !slices.IsSorted(v.Tags()) {
			t.Errorf("the tags are not sorted: %v", v.Tags())
		}
	})
}

func TestATopicThatIsAskedForIsNoted(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		v := view(t, db, func(v *ghost.View) error {
			q, err := ghost.Asked{Filter: "tag:music"}.Understand()
			if err != nil {
				return err
			}
			found, err := v.Browse("posts", q)
			if err == nil && len(found.Items) > 0 {
				t.Errorf("a topic that is not there has %d stories", len(found.Items))
			}
			return err
		})
		if !slices.Contains(v.Tags(), stories.TopicsTag) {
			t.Errorf("the tags are %v", v.Tags())
		}
	})
}

func TestWhatOnlyALineOfAListShowsIsNotedWhenItIsRead(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		id := publish(t, db, stories.NewStory{Content: stories.Content{Title: "One", Body: text("Words.")}})
		for field, noted := range map[string]bool{"title": false, "excerpt": false, "updated_at": true, "word_count": true, "html": true} {
			v := view(t, db, func(v *ghost.View) error {
				v.PlainCards()
				posts, _, err := v.Posts(stories.ListOptions{Limit: 10}, false)
				if err == nil {
					posts[0].(*ghost.Post).Field(field)
				}
				return err
			})
			if !slices.Contains(v.Tags(), stories.CardTag(id)) || slices.Contains(v.Tags(), stories.StoryTag(id)) != noted {
				t.Errorf("a list that shows %s has the tags %v", field, v.Tags())
			}
		}
	})
}

func TestPicturesAreShownWhileWeMay(t *testing.T) {
	const path = "/content/images/2026/05/stage.jpg"
	for name, c := range map[string]struct {
		expires time.Time
		shown   bool
		until   time.Time
	}{
		"for ever":   {time.Time{}, true, time.Time{}},
		"till later": {noon.Add(time.Hour), true, noon.Add(time.Hour)},
		"no more":    {noon, false, time.Time{}},
	} {
		t.Run(name, func(t *testing.T) {
			firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
				picture(t, db, path, c.expires)
				var music stories.TopicID
				var ben stories.BylineID
				var maud sources.PersonID
				write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
					if music, err = stories.SaveTopic(ctx, tx, stories.Topic{Name: "Music", Image: path}); err != nil {
						return err
					}
					if ben, err = stories.SaveByline(ctx, tx, stories.Byline{Name: "Ben Rook", Image: path}); err != nil {
						return err
					}
					maud, err = sources.SavePerson(ctx, tx, sources.Person{Name: "Maud Ferrante", Portrait: path})
					return err
				})
				id := publish(t, db, stories.NewStory{Content: stories.Content{
					Title: "Staged", Body: document.Doc{Blocks: []document.Block{document.Image{Src: path, Caption: []document.Inline{document.T("On the night")}}}},
					Meta: stories.Meta{FeatureImage: path, Topics: []stories.TopicID{music}, Bylines: []stories.BylineID{ben}},
				}})
				v := post(t, db, id, func(p *ghost.Post) {
					html := p.HTML()
					if strings.Contains(html, `src="https://desk.example`+path+`"`) != c.shown || !strings.Contains(html, "On the night") || !strings.Contains(html, "Ines Kolb") {
						t.Errorf("the body is:\n%s", html)
					}
					if c.shown && !strings.Contains(html, "/content/images/size/w600/2026/05/stage.jpg 600w") {
						t.Errorf("the body offers no sizes:\n%s", html)
					}
					var want any
					if c.shown {
						want = "https://desk.example" + path
					}
					for field, got := range map[string]any{
						"feature_image": p.Field("feature_image"), "tag": p.Tags()[0].Field("feature_image"), "author": p.Authors()[0].Field("profile_image"),
					} {
						if got != want {
							t.Errorf("%s shows %v, want %v", field, got, want)
						}
					}
				})
				if !v.Until().Equal(c.until) {
					t.Errorf("the page changes at %v, want %v", v.Until(), c.until)
				}
				view(t, db, func(v *ghost.View) error {
					p, err := v.Person(maud)
					if err == nil && (p.Portrait() != "") != c.shown {
						t.Errorf("the portrait is %q", p.Portrait())
					}
					return err
				})
			})
		})
	}
}

func TestAPictureOfAnotherSiteIsNotShown(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		const remote = "https://other.example/a.jpg"
		id := publish(t, db, stories.NewStory{Content: stories.Content{Title: "Remote", Body: text("Words."), Meta: stories.Meta{FeatureImage: remote}}})
		post(t, db, id, func(p *ghost.Post) {
			if src := p.Field("feature_image"); src != nil {
				t.Errorf("the story's picture is %v", src)
			}
		})
		view(t, db, func(v *ghost.View) error {
			if src := v.Picture(remote); src != "" {
				t.Errorf("a picture of another site may be shown: %s", src)
			}
			return nil
		})
	})
}

func TestARelatedStoryIsLinkedWhileItIsPublished(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		other := publish(t, db, stories.NewStory{Content: stories.Content{Title: "The Other Story", Body: text("Words.")}})
		id := publish(t, db, stories.NewStory{Content: stories.Content{Title: "One", Body: document.Doc{Blocks: []document.Block{
			document.Related{Label: "More", Title: "As it was printed", Story: string(other)},
		}}}})
		check := func(want, unwanted string) {
			t.Helper()
			post(t, db, id, func(p *ghost.Post) {
				if html := p.HTML(); !strings.Contains(html, want) || strings.Contains(html, unwanted) {
					t.Errorf("the body lacks %q or has %q:\n%s", want, unwanted, html)
				}
			})
		}
		check(`href="https://desk.example/the-other-story/"`, "As it was printed")
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			s, err := stories.Get(ctx, tx, other)
			if err != nil {
				return err
			}
			if _, err := stories.Save(ctx, tx, other, s.Working, stories.Content{Title: "A draft's headline", Body: text("Words.")}); err != nil {
				return err
			}
			return stories.Unpublish(ctx, tx, other)
		})
		check("As it was printed", "href")
	})
}

func TestAPersonsPageShowsWhatWasConfirmed(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var maud, ines, ada sources.PersonID
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			for name, id := range map[string]*sources.PersonID{"Maud Ferrante": &maud, "Ines Kolb": &ines, "Ada Quill": &ada} {
				if *id, err = sources.SavePerson(ctx, tx, sources.Person{Name: name}); err != nil {
					return err
				}
			}
			for _, id := range []sources.PersonID{maud, ines} {
				if err := sources.PublishPerson(ctx, tx, id, true); err != nil {
					return err
				}
			}
			printed, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "paper", Title: "Who they are"})
			if err != nil {
				return err
			}
			for n, r := range []sources.Relationship{
				{Subject: maud, Object: ines, Kind: "parent", Status: "current", Started: "2008/2016", Source: printed},
				{Subject: maud, Object: ada, Kind: "spouse", Status: "former"}, // nobody made her public
				{Subject: ines, Object: maud, Kind: "feud", Status: "current"}, // nobody said yes
			} {
				id, err := sources.SaveRelationship(ctx, tx, r)
				if err == nil && n < 2 {
					err = sources.ConfirmRelationship(ctx, tx, id, "Ottilie Brandt")
				}
				if err != nil {
					return err
				}
			}
			yes, err := sources.SaveFact(ctx, tx, sources.Fact{Text: "Made a record", People: []sources.PersonID{maud}, EDTF: "2012-06"})
			if err != nil {
				return err
			}
			if _, err := sources.SaveFact(ctx, tx, sources.Fact{Text: "Left the band", People: []sources.PersonID{maud}, EDTF: "2013"}); err != nil {
				return err
			}
			return sources.ConfirmFact(ctx, tx, yes, "Ottilie Brandt")
		})
		view(t, db, func(v *ghost.View) error {
			ties, err := v.Relationships(maud)
			if err != nil {
				return err
			}
			if len(ties) != 1 {
				t.Fatalf("the relationships are %v", ties)
			}
			tie := ties[0].(map[string]any)
			person := tie["person"].(map[string]any)
			if person["name"] != "Ines Kolb" || person["url"] != "/people/ines-kolb/" || tie["kind_text"] != "Child" || tie["date_text"] != "2008 to 2016" {
				t.Errorf("the relationship is %v", tie)
			}
			timeline, err := v.Timeline(maud)
			if err != nil {
				return err
			}
			if len(timeline) != 1 {
				t.Fatalf("the timeline is %v", timeline)
			}
			if fact := timeline[0].(map[string]any); fact["text"] != "Made a record" || fact["date_text"] != "June 2012" || fact["unsourced"] != true {
				t.Errorf("the fact is %v", fact)
			}
			return nil
		})
	})
}

func TestATopicsCountIsOfStories(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		var music stories.TopicID
		write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
			music, err = stories.SaveTopic(ctx, tx, stories.Topic{Name: "Music"})
			return err
		})
		for _, page := range []bool{false, true} {
			publish(t, db, stories.NewStory{Page: page, Content: stories.Content{Title: "One", Body: text("Words."), Meta: stories.Meta{Topics: []stories.TopicID{music}}}})
		}
		view(t, db, func(v *ghost.View) error {
			used, err := v.Browse("tags", ghost.Query{Include: []string{"count.posts"}, Limit: 10, Page: 1})
			if err != nil {
				return err
			}
			alone, err := v.Tag(music)
			if err != nil {
				return err
			}
			for _, tag := range []*ghost.Tag{used.Items[0].(*ghost.Tag), alone} {
				if n := tag.Field("count").(map[string]any)["posts"]; n != 1 {
					t.Errorf("a topic with one story and one page counts %v", n)
				}
			}
			return nil
		})
	})
}

func TestDatesAreThoseOfTheSite(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		owner := editor
		owner.Role = firsthand.Owner
		err := db.Write(t.Context(), owner, firsthand.SettingsSave, func(tx *store.Tx) error {
			s := publication.DefaultSettings()
			s.Timezone = "America/New_York"
			return publication.SaveSettings(t.Context(), tx, s)
		})
		if err != nil {
			t.Fatal(err)
		}
		id := publish(t, db, stories.NewStory{Content: stories.Content{Title: "Late", Body: text("Words.")}})
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return stories.Publish(ctx, tx, id, firsthand.Micros(time.Date(2026, 5, 4, 2, 0, 0, 0, time.UTC)))
		})
		post(t, db, id, func(p *ghost.Post) {
			if day := p.Field("published_at").(time.Time).Day(); day != 3 {
				t.Errorf("ten in the evening of 3 May in New York is day %d", day)
			}
		})
	})
}
