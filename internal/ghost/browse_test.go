package ghost_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghost"
	"firsthand/internal/nql"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// town is a site with posts and pages under topics and bylines, one of them internal.
func town(t *testing.T, db *store.DB) {
	t.Helper()
	topics, bylines := map[string]stories.TopicID{}, map[string]stories.BylineID{}
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		for _, name := range []string{"Harbour", "Maps", "Weather", "Unused"} {
			if topics[name], err = stories.SaveTopic(ctx, tx, stories.Topic{Name: name}); err != nil {
				return err
			}
		}
		for _, name := range []string{"Anna", "Ben"} {
			if bylines[name], err = stories.SaveByline(ctx, tx, stories.Byline{Name: name, Bio: name + " writes."}); err != nil {
				return err
			}
		}
		return nil
	})
	importer := editor
	importer.Role = firsthand.Owner
	err := db.Write(t.Context(), importer, firsthand.Import, func(tx *store.Tx) error {
		topics["#desk"] = stories.TopicID(firsthand.NewID(noon))
		return stories.BringTopic(t.Context(), tx, stories.Topic{ID: topics["#desk"], Slug: "hash-desk", Name: "#desk", Internal: true})
	})
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range []struct {
		title, topics, bylines string
		featured, page         bool
		meta                   stories.Meta
	}{
		{"First light", "Harbour Maps", "Anna", true, false, stories.Meta{MetaTitle: "Light", FeatureImage: "/content/images/a.jpg"}},
		{"Second wind", "Maps", "Ben", false, false, stories.Meta{Open: stories.Social{Title: "Wind"}}},
		{"Third tide", "#desk Harbour", "Anna Ben", false, false, stories.Meta{Canonical: "https://elsewhere.example/"}},
		{"Fourth wave", "Weather Harbour Maps", "Ben Anna", true, false, stories.Meta{}},
		{"Fifth: Ärger", "", "", false, false, stories.Meta{Template: "custom-wide"}},
		{"About", "Harbour", "Anna", false, true, stories.Meta{}},
		{"Masthead", "", "Ben", false, true, stories.Meta{}},
	} {
		for name := range strings.FieldsSeq(s.topics) {
			s.meta.Topics = append(s.meta.Topics, topics[name])
		}
		for name := range strings.FieldsSeq(s.bylines) {
			s.meta.Bylines = append(s.meta.Bylines, bylines[name])
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			made, err := stories.Create(ctx, tx, stories.NewStory{Page: s.page, Featured: s.featured, Content: stories.Content{Title: s.title, Body: text("Words."), Meta: s.meta}})
			if err != nil {
				return err
			}
			return stories.Publish(ctx, tx, made.ID, firsthand.Micros(noon.Add(time.Duration(i-10)*time.Hour)))
		})
	}
	write(t, db, func(ctx context.Context, tx *store.Tx) error { // a draft is in no list
		_, err := stories.Create(ctx, tx, stories.NewStory{Featured: true, Content: stories.Content{Title: "Draft", Body: text("Secret."), Meta: stories.Meta{Topics: []stories.TopicID{topics["Unused"], topics["Maps"]}}}})
		return err
	})
}

// slugs are those of a page of a list, with the list's length where it is longer.
func slugs(t *testing.T, v *ghost.View, list string, a ghost.Asked) string {
	t.Helper()
	q, err := a.Understand()
	if err != nil {
		return "not parsed"
	}
	found, err := v.Browse(list, q)
	var unknown *store.UnknownField
	if errors.As(err, &unknown) {
		return "unknown " + unknown.Name
	}
	if err != nil {
		t.Fatalf("%s %+v: %v", list, a, err)
	}
	var out []string
	for _, item := range found.Items {
		out = append(out, fmt.Sprint(item.(interface{ Field(string) any }).Field("slug")))
	}
	total, err := found.Total()
	if err != nil {
		t.Fatalf("%s %+v: %v", list, a, err)
	}
	if total != len(out) {
		out = append(out, fmt.Sprintf("of %d", total))
	}
	return strings.Join(out, " ")
}

func TestListsAnswerFilters(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		town(t, db)
		view(t, db, func(v *ghost.View) error {
			for _, c := range []struct{ list, filter, order, limit, page, want string }{
				{"posts", "", "", "", "", "fifth-arger fourth-wave third-tide second-wind first-light"},
				{"posts", "", "", "2", "", "fifth-arger fourth-wave of 5"},
				{"posts", "", "", "2", "3", "first-light of 5"},
				{"posts", "", "", "2", "9", "of 5"},
				{"posts", "", "", "0", "x", "fifth-arger fourth-wave third-tide second-wind first-light"},
				{"posts", "tag:maps", "", "", "", "fourth-wave second-wind first-light"},
				{"posts", "tag:hash-desk", "", "", "", "third-tide"},
				{"posts", "primary_tag:hash-desk", "", "", "", ""},
				{"posts", "primary_tag:harbour", "", "", "", "first-light"},
				{"posts", "tag:unused", "", "", "", ""},
				{"posts", "tag:-maps", "", "", "", "fifth-arger third-tide"},
				{"posts", "tags:[maps,weather]+author:anna", "", "", "", "fourth-wave first-light"},
				{"posts", "tags:[maps+weather]", "", "", "", "fourth-wave"},
				{"posts", "author:ben+featured:true", "", "", "", "fourth-wave"},
				{"posts", "primary_author:ben", "", "", "", "fourth-wave second-wind"},
				{"posts", "authors.bio:~'ANNA'", "", "", "", "fourth-wave third-tide first-light"},
				{"posts", "tags.visibility:internal", "", "", "", "third-tide"},
				{"posts", "title:~'äRGER'", "", "", "", "fifth-arger"},
				{"posts", "title:~^'f'", "title asc", "", "", "fifth-arger first-light fourth-wave"},
				{"posts", "", "featured desc, title desc", "", "", "fourth-wave first-light third-tide second-wind fifth-arger"},
				{"posts", "", "published_at asc", "", "", "first-light second-wind third-tide fourth-wave fifth-arger"},
				{"posts", "tag:maps", "published_at asc", "", "", "first-light second-wind fourth-wave"},
				{"posts", "slug:[second-wind,fifth-arger,none]", "", "", "", "second-wind fifth-arger"},
				{"posts", "slug:[second-wind,fifth-arger]", "title asc", "", "", "fifth-arger second-wind"},
				{"posts", "meta_title:Light", "", "", "", "first-light"},
				{"posts", "meta_title:-Light", "", "", "", "fifth-arger fourth-wave third-tide second-wind"},
				{"posts", "og_title:-null", "", "", "", "second-wind"},
				{"posts", "feature_image:-null", "", "", "", "first-light"},
				{"posts", "canonical_url:null+custom_template:null", "", "", "", "fourth-wave second-wind first-light"},
				{"posts", "visibility:public", "", "", "", "fifth-arger fourth-wave third-tide second-wind first-light"},
				{"posts", "status:draft", "", "", "", "fifth-arger fourth-wave third-tide second-wind first-light"},
				{"posts", "status:draft+featured:true", "", "", "", "fourth-wave first-light"},
				{"posts", "type:page", "", "", "", ""},
				{"posts", "authors.email:anna@desk.example", "", "", "", "fifth-arger fourth-wave third-tide second-wind first-light"},
				{"posts", "plaintext:~'Secret',title:~'tide'", "", "", "", "third-tide"},
				{"posts", "published_at:>now-7h", "", "", "", "fifth-arger"},
				{"posts", "bogus:1", "", "", "", "unknown bogus"},
				{"posts", "tag:none+bogus:1", "", "", "", "unknown bogus"},
				{"posts", "title:", "", "", "", "not parsed"},
				{"posts", "", "html asc, bogus desc", "", "", "fifth-arger fourth-wave third-tide second-wind first-light"},
				{"pages", "", "", "", "", "masthead about"},
				{"pages", "tag:harbour", "", "", "", "about"},
				{"pages", "author:ben,slug:about", "slug asc", "", "", "about masthead"},
				{"pages", "show_title_and_feature_image:true", "", "", "", "masthead about"},
				{"pages", "email_subject:x1", "", "", "", "masthead about"},
				{"tags", "", "", "", "", "hash-desk harbour maps weather"},
				{"tags", "visibility:public", "", "2", "", "harbour maps of 3"},
				{"tags", "slug:[maps,harbour]", "", "", "", "maps harbour"},
				{"tags", "name:~'A'", "slug desc", "", "", "weather maps harbour"},
				{"tags", "created_at:>now-1d", "", "", "", "hash-desk harbour maps weather"},
				{"tags", "tags.slug:maps", "", "", "", "maps"},
				{"tags", "bogus:1", "", "", "", "unknown bogus"},
				{"authors", "", "", "", "", "anna ben"},
				{"authors", "bio:~'ben'", "", "", "", "ben"},
				{"authors", "email:x1+password:y1+status:active", "name desc", "", "", "ben anna"},
				{"tiers", "", "", "", "", "free default-product"},
				{"tiers", "type:free,monthly_price:500", "", "", "", "free default-product"},
				{"tiers", "type:-free+active:true", "", "", "", "default-product"},
				{"newsletters", "", "", "", "", ""},
			} {
				if got := slugs(t, v, c.list, ghost.Asked{Filter: c.filter, Order: c.order, Limit: c.limit, Page: c.page}); got != c.want {
					t.Errorf("%s filter %q order %q limit %q page %q: %q, wanted %q", c.list, c.filter, c.order, c.limit, c.page, got, c.want)
				}
			}
			counted := slugs(t, v, "tags", ghost.Asked{Order: "count.posts desc, slug asc", Include: "count.posts", Filter: "visibility:public"})
			if uncounted := slugs(t, v, "tags", ghost.Asked{Order: "count.posts desc", Filter: "visibility:public"}); counted != "harbour maps weather" || uncounted != "harbour maps weather" {
				t.Errorf("by their stories: %s; without that: %s", counted, uncounted)
			}
			return nil
		})
	})
}

func TestOneEntryIsReadByItsName(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		town(t, db)
		view(t, db, func(v *ghost.View) error {
			for _, c := range []struct {
				list, by, value string
				there           bool
			}{
				{"posts", "slug", "third-tide", true}, {"posts", "slug", "about", false}, {"posts", "slug", "draft", false}, {"pages", "slug", "about", true},
				{"tags", "slug", "maps", true}, {"tags", "slug", "unused", false}, {"authors", "slug", "ben", true}, {"tiers", "slug", "free", true}, {"nothing", "slug", "x", false},
			} {
				one, err := v.Read(c.list, c.by, c.value)
				if (err == nil) != c.there || err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
					t.Errorf("%s by %s %s: %v", c.list, c.by, c.value, err)
				}
				if err == nil {
					id := one.(interface{ Field(string) any }).Field("id").(string)
					if again, err := v.Read(c.list, "id", id); err != nil || again.(interface{ Field(string) any }).Field("slug") != c.value {
						t.Errorf("%s by id %s: %v, %v", c.list, id, again, err)
					}
				}
			}
			return nil
		})
	})
}

// TestAListOfATopicIsWhatItsFilterSays holds what is read from the index of a topic or a byline against the same filter
// without that.
func TestAListOfATopicIsWhatItsFilterSays(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		town(t, db)
		one := []string{"tag:maps", "tag:harbour", "tags.slug:weather", "primary_tag:harbour", "primary_tag:hash-desk", "tag:-maps", "tag:[maps,weather]", "tags.visibility:public", "tags.visibility:internal",
			"author:anna", "primary_author:ben", "author:-ben", "featured:true", "featured:-true", "title:~'i'", "id:-x1", "posts_tags.sort_order:1", "tag:none", "published_at:>now-9h"}
		r := rand.New(rand.NewPCG(4, 2))
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			v, err := ghost.NewView(t.Context(), tx, ghost.Options{BaseURL: "https://desk.example", Now: noon})
			if err != nil {
				return err
			}
			for range 300 {
				var terms []string
				for range 1 + r.IntN(4) {
					terms = append(terms, one[r.IntN(len(one))])
				}
				filter := strings.Join(terms, "+")
				e, err := nql.Parse(filter)
				if err != nil {
					return err
				}
				entries, err := stories.ListPublished(t.Context(), tx, stories.ListOptions{Filter: stories.PostFields.Asked(e), At: noon, Limit: 100})
				if err != nil {
					return err
				}
				found, err := v.Browse("posts", ghost.Query{Filter: e, Limit: 100, Page: 1})
				if err != nil {
					return err
				}
				var want, got []stories.StoryID
				for _, e := range entries {
					want = append(want, e.ID)
				}
				for _, p := range found.Items {
					got = append(got, p.(*ghost.Post).Story().ID)
				}
				if !slices.Equal(got, want) {
					t.Errorf("%s: %d stories, without the index %d", filter, len(got), len(want))
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

// TestATopicsListIsReadFromItsIndex looks at the plan of the statement.
func TestATopicsListIsReadFromItsIndex(t *testing.T) {
	var asked []string
	db := firsthandtest.Open(t, firsthandtest.SQLiteAddress(t), store.Options{Trace: func(query string, args []any) { asked = append(asked, query) }})
	town(t, db)
	for filter, index := range map[string]string{
		"tag:maps": "story_topics_list", "primary_tag:maps+featured:true": "story_topics_first", "author:anna+id:-x1": "story_bylines_list", "author:anna+title:~'i'": "story_bylines_list",
		"": "stories_published", "featured:true+id:-[x1,y1]": "stories_featured",
	} {
		err := db.Read(t.Context(), func(tx *store.Tx) error {
			v, err := ghost.NewView(t.Context(), tx, ghost.Options{BaseURL: "https://desk.example", Now: noon})
			if err != nil {
				return err
			}
			q, err := ghost.Asked{Filter: filter}.Understand()
			if err != nil {
				return err
			}
			asked = nil
			if _, err := v.Browse("posts", q); err != nil {
				return err
			}
			i := slices.IndexFunc(asked, func(s string) bool { return strings.HasPrefix(s, "SELECT s.id FROM") })
			list := asked[i]
			plan, err := store.List(t.Context(), tx, func(row store.Scanner) (detail string, err error) {
				var id, parent, unused int
				return detail, row.Scan(&id, &parent, &unused, &detail)
			}, "EXPLAIN QUERY PLAN "+list, make([]any, strings.Count(list, "?"))...)
			if text := strings.Join(plan, "; "); err != nil || !strings.Contains(text, index) || strings.Contains(text, "TEMP B-TREE") {
				t.Errorf("%q: %s, %v", filter, text, err)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestQuotesAnswerFiltersWithoutTellingMore(t *testing.T) {
	both(t, func(t *testing.T, i interview) {
		texts := func(v *ghost.View, filter string) string {
			q, err := ghost.Asked{Filter: filter}.Understand()
			if err != nil {
				t.Fatal(err)
			}
			found, err := v.Browse("quotes", q)
			var unknown *store.UnknownField
			if errors.As(err, &unknown) {
				return "unknown"
			}
			if err != nil {
				t.Fatalf("%s: %v", filter, err)
			}
			total, err := found.Total()
			if err != nil || total != len(found.Items) {
				t.Errorf("%s: %d of %d, %v", filter, len(found.Items), total, err)
			}
			return fmt.Sprint(len(found.Items))
		}
		check := func(filters map[string]string) {
			t.Helper()
			view(t, i.db, func(v *ghost.View) error {
				for filter, want := range filters {
					if got := texts(v, filter); got != want {
						t.Errorf("%s: %s quotes, wanted %s", filter, got, want)
					}
				}
				return nil
			})
		}
		i.makePublic(t)
		check(map[string]string{ // a machine guessed who spoke: nobody is told so
			"": "1", "state:reported": "1", "state:checked": "0", "text:~'WEEK'": "1", "speaker:maud-ferrante": "0", "speaker:null": "1", "speaker.name:~'Maud'": "0",
			"outlet:~'late'": "1", "said:>2012-01-01+said:<2013-01-01": "1", "said:<2012-01-01": "0", "context:~'x'": "unknown", "speaker_id:x1": "unknown",
		})
		i.set(t, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt"})
		check(map[string]string{"speaker:maud-ferrante": "1", "state:checked": "1", "speaker:maud-ferrante+state:disputed": "0", "speaker:-maud-ferrante": "0"})
		write(t, i.db, func(ctx context.Context, tx *store.Tx) error { return sources.PublishPerson(ctx, tx, i.maud, false) })
		check(map[string]string{"speaker:maud-ferrante": "0", "speaker:null": "1"})
		i.set(t, sources.StateChange{State: sources.Withdrawn, By: "Ottilie Brandt", Note: "She never said so."})
		check(map[string]string{"": "0", "text:~'WEEK'": "0", "state:withdrawn": "0"})
	})
}

func TestPeopleAndSourcesAnswerFilters(t *testing.T) {
	both(t, func(t *testing.T, i interview) {
		count := func(list, filter, order string) (n int) {
			view(t, i.db, func(v *ghost.View) error {
				q, err := ghost.Asked{Filter: filter, Order: order}.Understand()
				if err != nil {
					return err
				}
				found, err := v.Browse(list, q)
				if err == nil {
					n = len(found.Items)
				}
				return err
			})
			return n
		}
		if n := count("people", "name:~'maud'", ""); n != 0 {
			t.Errorf("%d people are found before the desk made one public", n)
		}
		i.makePublic(t)
		for filter, want := range map[string]int{"": 1, "name:~'maud'": 1, "slug:maud-ferrante": 1, "slug:-maud-ferrante": 0} {
			if n := count("people", filter, "name desc"); n != want {
				t.Errorf("people %q: %d, wanted %d", filter, n, want)
			}
		}
		for filter, want := range map[string]int{"": 1, "kind:broadcast": 1, "kind:page": 0, "title:~'late'": 1, "outlet:null": 1} {
			if n := count("sources", filter, "title asc"); n != want {
				t.Errorf("sources %q: %d, wanted %d", filter, n, want)
			}
		}
	})
}

// TestAListIsSuspectWhenWhatItsFilterReadsMoves names the tags of lists by their filters.
func TestAListIsSuspectWhenWhatItsFilterReadsMoves(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		town(t, db)
		for filter, want := range map[string][]string{
			"":                                {stories.ListTag},
			"title:~'x'":                      {stories.ListTag},
			"updated_at:>now-1d":              {stories.ListTag},
			"tag:[maps,harbour]":              {stories.ListTag, stories.TopicsTag},
			"authors.name:~'x',featured:true": {stories.ListTag, stories.BylinesTag},
			"people.slug:x1,tag:-maps":        {stories.ListTag, sources.PeopleListTag, stories.TopicsTag},
		} {
			v := view(t, db, func(v *ghost.View) error { slugs(t, v, "posts", ghost.Asked{Filter: filter}); return nil })
			for _, l := range v.Lists() {
				for _, tag := range want {
					if !slices.Contains(l.Tags(), tag) {
						t.Errorf("%q has the tags %v, %s is missing", filter, l.Tags(), tag)
					}
				}
			}
		}
		v := view(t, db, func(v *ghost.View) error {
			slugs(t, v, "posts", ghost.Asked{Filter: "tag:maps+title:~'x'"})
			return nil
		})
		if tags := v.Lists()[0].Tags(); len(tags) != 1 || !strings.HasPrefix(tags[0], "list:topic:") {
			t.Errorf("the list of a topic has the tags %v", tags)
		}
	})
}
