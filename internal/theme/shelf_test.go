package theme

import (
	"errors"
	"slices"
	"testing"
	"testing/fstest"
	"time"
)

func shelfTheme(t *testing.T, name string) *Theme {
	t.Helper()
	th, _, err := Load(fstest.MapFS{"package.json": {Data: []byte(`{"name":"` + name + `"}`)}, "index.hbs": {Data: []byte("x")}, "post.hbs": {Data: []byte("x")}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return th
}

// TestAThemeThatCannotBeLoadedIsNotTriedByEveryPage: it is when it is another one, or a minute later.
func TestAThemeThatCannotBeLoadedIsNotTriedByEveryPage(t *testing.T) {
	var tries int
	broken, stamp, now := errors.New("broken"), "1", time.Unix(1790000000, 0)
	good := shelfTheme(t, "good")
	s := NewShelf(func(string) (*Theme, []Problem, error) {
		if tries++; broken != nil {
			return nil, nil, broken
		}
		return good, nil, nil
	}, func(string) string { return stamp })
	s.now = func() time.Time { return now }
	ask := func(times int) {
		t.Helper()
		for range 5 {
			if _, _, err := s.Get("one"); !errors.Is(err, broken) {
				t.Fatal(err)
			}
		}
		if tries != times {
			t.Errorf("tried %d times, wanted %d", tries, times)
		}
	}
	ask(1)
	stamp = "2"
	ask(2)
	now = now.Add(tryAgain)
	ask(3)
	stamp, broken = "3", nil
	if th, _, err := s.Get("one"); th != good || err != nil {
		t.Errorf("the theme that was mended: %v %v", th, err)
	}
}

// TestAThemeThatWasReplacedIsStillThere: pages from before ask for its files.
func TestAThemeThatWasReplacedIsStillThere(t *testing.T) {
	stamp, versions := "0", []*Theme{shelfTheme(t, "first"), shelfTheme(t, "second"), shelfTheme(t, "third")}
	s := NewShelf(func(string) (*Theme, []Problem, error) { return versions[stamp[0]-'0'], nil, nil }, func(string) string { return stamp })
	for i, want := range [][]*Theme{versions[:1], {versions[1], versions[0]}, {versions[2], versions[1]}} {
		stamp = string(rune('0' + i))
		if _, _, err := s.Get("one"); err != nil {
			t.Fatal(err)
		}
		if got := s.Loaded(); !slices.Equal(got, want) {
			t.Errorf("version %d: %v, wanted %v", i, got, want)
		}
	}
}

// TestAShelfFullOfBrokenThemesHasRoom: names that lead to nothing keep no theme out.
func TestAShelfFullOfBrokenThemesHasRoom(t *testing.T) {
	loads := 0
	good := shelfTheme(t, "good")
	s := NewShelf(func(name string) (*Theme, []Problem, error) {
		if name != "good" {
			return nil, nil, errors.New("broken")
		}
		loads++
		return good, nil, nil
	}, nil)
	for i := range maxShelved + 5 {
		s.Get("broken" + itoa(i))
	}
	for range 3 {
		if th, _, err := s.Get("good"); th != good || err != nil {
			t.Fatal(th, err)
		}
	}
	if loads != 1 {
		t.Errorf("a good theme was loaded %d times", loads)
	}
}

// TestAThemeIsLoadedAgainWhenAnotherContentIsWanted: what follows the @ is no other theme.
func TestAThemeIsLoadedAgainWhenAnotherContentIsWanted(t *testing.T) {
	contents := map[string]*Theme{"one@1": shelfTheme(t, "first"), "one@2": shelfTheme(t, "second")}
	opened := 0
	s := NewShelf(func(name string) (*Theme, []Problem, error) { opened++; return contents[name], nil, nil }, func(name string) string { return name })
	for i, name := range []string{"one@1", "one@1", "one@2", "one@2"} {
		if th, _, err := s.Get(name); th != contents[name] || err != nil || opened != i/2+1 {
			t.Errorf("%s, opened %d times: %v %v", name, opened, th, err)
		}
	}
	if got := s.Loaded(); len(got) != 2 || got[0] != contents["one@2"] || got[1] != contents["one@1"] {
		t.Errorf("on the shelf are %v", got)
	}
}
