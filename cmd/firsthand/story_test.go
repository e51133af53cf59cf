package main

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// scripted is a site that scripts work on: three drafts, two of them filed under a topic and written by Bruna Aalto, who
// began one herself and has an account as an author.
type scripted struct {
	t     *testing.T
	flags []string
	ids   map[string]string // by slug
}

func scriptedSite(t *testing.T, address string) *scripted {
	t.Helper()
	db := firsthandtest.Open(t, address, store.Options{})
	s := &scripted{t: t, ids: map[string]string{}, flags: []string{"--data", filepath.Join(t.TempDir(), "site"), "--database", address}}
	do := func(actor firsthand.Actor, act firsthand.Act, fn func(tx *store.Tx) error) {
		t.Helper()
		if err := db.Write(t.Context(), actor, act, fn); err != nil {
			t.Fatal(err)
		}
	}
	var author staff.User
	do(desk, firsthand.UserSave, func(tx *store.Tx) (err error) {
		if _, err = staff.AddUser(t.Context(), tx, staff.User{Email: "ottilie@quay.example", Name: "Ottilie Brandt", Role: firsthand.Owner}, ""); err != nil {
			return err
		}
		author, err = staff.AddUser(t.Context(), tx, staff.User{Email: "bruna@quay.example", Name: "Bruna Aalto", Role: firsthand.Author}, "")
		return err
	})
	var meta stories.Meta
	do(desk, firsthand.TopicSave, func(tx *store.Tx) error {
		topic, err := stories.SaveTopic(t.Context(), tx, stories.Topic{Name: "The Harbour"})
		meta.Topics = []stories.TopicID{topic}
		return err
	})
	do(desk, firsthand.BylineSave, func(tx *store.Tx) error {
		byline, err := stories.SaveByline(t.Context(), tx, stories.Byline{Name: "Bruna Aalto"})
		meta.Bylines = []stories.BylineID{byline}
		return err
	})
	for title, by := range map[string]firsthand.Actor{"A cold night": author.Actor(), "A warm night": desk, "A third night": desk} {
		c := stories.Content{Title: title}
		if title != "A third night" {
			c.Meta = meta
		}
		do(by, firsthand.StorySave, func(tx *store.Tx) error {
			made, err := stories.Create(t.Context(), tx, stories.NewStory{Content: c})
			s.ids[made.Slug] = string(made.ID)
			return err
		})
	}
	return s
}

func (s *scripted) run(args ...string) outcome {
	return program(s.t, "", append(args, s.flags...)...)
}

// told runs a command that must go well, and reads the JSON that it prints.
func (s *scripted) told(out any, args ...string) {
	s.t.Helper()
	o := s.run(append(args, "--json")...)
	if err := json.Unmarshal([]byte(o.out), out); err != nil || o.status != 0 || o.err != "" {
		s.t.Fatalf("%v: %+v", args, o)
	}
}

func (s *scripted) titles(args ...string) []string {
	s.t.Helper()
	var list struct{ Stories []listedStory }
	s.told(&list, append([]string{"story", "list"}, args...)...)
	titles := []string{}
	for _, one := range list.Stories {
		titles = append(titles, one.Title)
	}
	slices.Sort(titles)
	return titles
}

func TestScriptsListShowPublishAndTakeAwayStories(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		s := scriptedSite(t, address)
		for _, c := range []struct{ args, want string }{
			{"", "A cold night, A third night, A warm night"},
			{"--topic the-harbour", "A cold night, A warm night"},
			{"--author bruna-aalto", "A cold night, A warm night"},
			{"--author bruna@quay.example", "A cold night"},
			{"--status draft --since 1h", "A cold night, A third night, A warm night"},
			{"--since 2090-01-01", ""},
			{"--status published", ""},
			{"--status review", ""},
		} {
			if got := strings.Join(s.titles(strings.Fields(c.args)...), ", "); got != c.want {
				t.Errorf("story list %s: %s, want %s", c.args, got, c.want)
			}
		}
		if got := s.titles("--limit", "2"); len(got) != 2 {
			t.Errorf("--limit 2 gives %v", got)
		}
		var done struct{ Stories []doneStory }
		s.told(&done, "story", "publish", "a-cold-night", s.ids["a-warm-night"], "--url", "https://quay.example")
		if len(done.Stories) != 2 || !done.Stories[0].OK || done.Stories[0].Story.URL != "https://quay.example/a-cold-night/" || done.Stories[1].Story.Stage != "published" {
			t.Errorf("published: %+v", done.Stories)
		}
		var one shownStory
		s.told(&one, "story", "show", "https://quay.example/a-cold-night/")
		if one.Title != "A cold night" || one.Status != "published" || one.Topics[0].Slug != "the-harbour" || one.Authors[0].Name != "Bruna Aalto" || one.Revision == "" || len(one.Document) == 0 {
			t.Errorf("shown: %+v", one)
		}
		if o := s.run("story", "show", "a-cold-night"); o.status != 0 || !strings.Contains(o.out, "Bruna Aalto") || strings.Contains(o.out, "{") {
			t.Errorf("for people: %+v", o)
		}
		if o := s.run("story", "unpublish", "/a-cold-night/"); o.status != 0 || !strings.HasPrefix(o.out, "draft\t") {
			t.Errorf("taken away: %+v", o)
		}
		if got := s.titles("--status", "published"); strings.Join(got, "") != "A warm night" {
			t.Errorf("still published: %v", got)
		}
	})
}

func TestAScriptActsAsSomebodyWithTheirRightsAndName(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		s := scriptedSite(t, address)
		o := s.run("story", "publish", "a-cold-night", "a-warm-night", "no-night", "--as", "bruna@quay.example", "--json")
		var done struct{ Stories []doneStory }
		if err := json.Unmarshal([]byte(o.out), &done); err != nil || o.status != 1 || len(done.Stories) != 3 || !done.Stories[0].OK || done.Stories[1].OK || done.Stories[2].OK {
			t.Fatalf("%v %+v", err, o)
		}
		if !strings.Contains(done.Stories[2].Error, "There is no story") {
			t.Errorf("of a story that is not there: %s", done.Stories[2].Error)
		}
		var rows []store.AuditRow
		db := firsthandtest.Open(t, address, store.Options{})
		err := db.Read(t.Context(), func(tx *store.Tx) (err error) {
			rows, err = store.ListAudit(t.Context(), tx, "story", s.ids["a-cold-night"], "", 10)
			return err
		})
		if err != nil || len(rows) == 0 || rows[0].Actor.Name != "Bruna Aalto" || rows[0].Act != firsthand.StoryPublish {
			t.Errorf("the log has %+v %v", rows, err)
		}
		refusedIn(t, s.run("story", "list", "--limit", "0"), "--limit")
		refusedIn(t, s.run("story", "list", "--status", "lost"), "--status")
		refusedIn(t, s.run("story", "list", "--since", "soon"), "--since")
		refusedIn(t, s.run("story", "list", "--topic", "the-moon"), "no topic")
		refusedIn(t, s.run("story", "publish", "a-cold-night", "--as", "nobody@quay.example"), "Nobody with the address")
		refusedIn(t, s.run("story", "publish", "a-cold-night", "a-warm-night", "--revision", "x"), "--revision")
	})
}

func TestScriptsLetPeopleAndProgramsIn(t *testing.T) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		s := scriptedSite(t, address)
		var made struct {
			User listedUser
			Link string
		}
		s.told(&made, "user", "add", "ines@quay.example", "--name", "Ines Moor", "--role", "Editor", "--url", "https://quay.example")
		if made.User.Email != "ines@quay.example" || !strings.HasPrefix(made.Link, "https://quay.example/newsroom/reset#") {
			t.Errorf("added: %+v", made)
		}
		s.told(&made, "user", "invite", "odo@quay.example", "--role", "Author", "--as", "ottilie@quay.example")
		if !strings.HasPrefix(made.Link, "http://localhost:8080/newsroom/invited#") {
			t.Errorf("invited: %+v", made)
		}
		s.told(&made, "user", "disable", "ines@quay.example")
		if made.User.Status != staff.Suspended {
			t.Errorf("suspended: %+v", made)
		}
		var list struct{ Users []listedUser }
		s.told(&list, "user", "list", "--status", "suspended")
		if len(list.Users) != 1 || list.Users[0].Name != "Ines Moor" {
			t.Errorf("suspended are %+v", list.Users)
		}
		refusedIn(t, s.run("user", "role", "bruna@quay.example", "Editor", "--as", "ines@quay.example"), "suspended")
		s.told(&made, "user", "enable", "ines@quay.example")
		refusedIn(t, s.run("user", "role", "bruna@quay.example", "Editor", "--as", "ines@quay.example"), ".")
		refusedIn(t, s.run("user", "disable", "ottilie@quay.example"), "the last owner")
		var key struct{ ID, Kind, Secret string }
		s.told(&key, "key", "add", "--kind", "newsroom", "--name", "Night script", "--role", "Editor", "--as", "ottilie@quay.example")
		if key.ID == "" || len(key.Secret) != 64 {
			t.Errorf("the key is %+v", key)
		}
		var gone struct{ Removed bool }
		s.told(&gone, "key", "remove", key.ID)
		var keys struct{ Keys []listedKey }
		s.told(&keys, "key", "list")
		if !gone.Removed || len(keys.Keys) != 1 || keys.Keys[0].RevokedAt == "" || keys.Keys[0].CreatedBy != "Ottilie Brandt" {
			t.Errorf("the keys are %+v", keys.Keys)
		}
	})
}
