package ghost

import (
	"context"
	"slices"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/media"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/questions"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/wording"
)

// View is one reading of the site in one snapshot. It makes objects and notes what they read. It is
// used by one goroutine.
type View struct {
	ctx      context.Context
	tx       *store.Tx
	Settings publication.Settings
	base     string // "https://desk.example", no slash at the end
	now      time.Time
	loc      *time.Location
	sizes    []int  // widths of renditions for srcset, narrowest first
	format   string // in which bodies offer pictures beside their own, "": none
	words    *wording.Words
	reader   *members.Member // nil: nobody that we know
	depends  Depends         // what of the reader was looked at

	keeps *Kept // what is written may be kept there; nil: it is not
	shape *form // nil until somebody asks

	plainCards bool // cards need no script
	tags       tagList
	lists      []List
	frames     map[string]bool // origins whose pages stand in frames of what was written
	players    bool            // a player of our own stands in what was written
	pictures   map[string]bool // origins of others' pictures, likewise
	until      time.Time       // when the rights to a picture run out; zero: none do
	err        error

	offered   *publication.Membership // nil until somebody asks
	people    map[sources.PersonID]*Person
	quotes    map[sources.QuoteID]*Quote
	outlets   map[sources.OutletID]sources.Outlet
	addresses map[string]string // kind + ":" + ID
	images    map[string]media.Item
	printedIn map[sources.QuoteID][]*Post // with an entry for each quote that was asked for
	related   map[stories.StoryID]*Post
	corrected map[stories.StoryID][]stories.Correction // with an entry for each story that was asked for

	questions map[stories.StoryID][]questions.Question // with an entry for each story that was asked for

	hanging map[stories.TopicID]*Tag     // on posts, with an entry for each that was asked for
	signing map[stories.BylineID]*Author // likewise
}

// Options are what a View needs beside the snapshot.
type Options struct {
	BaseURL string    // the site's origin and path, no slash at the end
	Now     time.Time // the time of the rendering
	Widths  []int     // of the renditions that pictures are offered in, in pixels
	Format  string    // in which bodies offer pictures beside their own, in themes of ours; "": none
	Kept    *Kept     // what is kept between readings; nil: nothing is

	Settings func(*publication.Settings) // changes them for this reading alone; nil: as saved
	Reader   *members.Member             // who reads; nil: nobody that we know
}

// NewView begins a reading. The settings are part of it: every page shows some.
func NewView(ctx context.Context, tx *store.Tx, o Options) (*View, error) {
	keeps := o.Kept
	if o.Settings != nil {
		keeps = nil // what is not saved is nobody else's
	}
	of, err := keeps.siteAt(tx.Position(), func() (publication.Settings, error) { return publication.GetSettings(ctx, tx) })
	if err != nil {
		return nil, err
	}
	settings, zone := of.settings, of.zone
	if o.Settings != nil {
		o.Settings(&settings)
		zone = settings.Location()
	}
	v := &View{
		ctx: ctx, tx: tx, keeps: keeps, reader: o.Reader, Settings: settings, base: o.BaseURL, now: o.Now, loc: zone, words: wording.In(settings.Language), sizes: inOrderOf(o.Widths), format: o.Format,
	}
	v.Note(publication.SettingsTag, publication.RoutesTag)
	return v, nil
}

// inOrderOf is numbers sorted: as they are where they are.
func inOrderOf(widths []int) []int {
	if slices.IsSorted(widths) {
		return widths
	}
	return slices.Sorted(slices.Values(widths))
}

// PlainCards has bodies written in markup that needs no script, for themes of our own; otherwise cards are Ghost's.
func (v *View) PlainCards() { v.plainCards = true }

// Words are what the program says in the language of the publication.
func (v *View) Words() *wording.Words { return v.words }

// put puts something into a map, and makes the map for the first: most readings need few of them.
func put[K comparable, V any](in *map[K]V, key K, value V) {
	if *in == nil {
		*in = map[K]V{}
	}
	(*in)[key] = value
}

// Note adds tags of what was read.
func (v *View) Note(tags ...string) { v.tags.add(tags...) }

// Tags are the tags of everything that was read, sorted.
func (v *View) Tags() []string { return slices.Clone(v.tags.sorted()) }

// Lists are the lists that were read, for a cheap check later whether they would still be the same.
func (v *View) Lists() []List { return v.lists }

// Until is when something that was read changes by itself, zero if nothing does.
func (v *View) Until() time.Time { return v.until }

// changesAt notes that something changes by itself at a time; zero: it does not.
func (v *View) changesAt(t time.Time) {
	if !t.IsZero() && (v.until.IsZero() || t.Before(v.until)) {
		v.until = t
	}
}

// Err is the first failure of a lazy field. Objects cannot return errors: who renders asks at the end.
func (v *View) Err() error { return v.err }

// Fail notes a failure of an object that was made of the View's.
func (v *View) Fail(err error) { v.fail(err) }

func (v *View) fail(err error) {
	if v.err == nil && err != nil {
		v.err = err
	}
}

// Base is the site's origin and path, without a slash at the end.
func (v *View) Base() string { return v.base }

// Absolute makes a path of the site, or a URL, absolute.
func (v *View) Absolute(path string) string {
	if strings.HasPrefix(path, "/") && !strings.HasPrefix(path, "//") {
		return v.base + path
	}
	return path
}

// address is the public path of a thing, "" if it has none. What was not there is noted too.
func (v *View) address(kind publication.Kind, id string) string {
	if id == "" {
		return ""
	}
	v.loadAddresses(kind, []string{id})
	return v.addresses[string(kind)+":"+id]
}

// Stands says where a thing stands, for who read that already.
func (v *View) Stands(kind publication.Kind, id, path string) {
	put(&v.addresses, string(kind)+":"+id, path)
}

// loadAddresses looks up the addresses of things that were not looked up yet, in one query.
func (v *View) loadAddresses(kind publication.Kind, ids []string) {
	var missing []string
	for _, id := range ids {
		key := string(kind) + ":" + id
		if _, known := v.addresses[key]; !known && id != "" {
			put(&v.addresses, key, "")
			missing = append(missing, id)
		}
	}
	if len(missing) == 0 {
		return
	}
	found, err := v.addressesOf(kind, missing)
	if err != nil {
		v.fail(err)
		return
	}
	for id, path := range found {
		put(&v.addresses, string(kind)+":"+id, path)
	}
}

// said is an address as fields say it: whole in themes that were made for Ghost, whose helpers cut it, as it is in our own.
func (v *View) said(path string) string {
	if v.plainCards {
		return path
	}
	return v.Absolute(path)
}

func at(micros int64, loc *time.Location) any {
	if micros == 0 {
		return nil
	}
	return firsthand.FromMicros(micros).In(loc)
}

// textOrNil is how Ghost gives a text that is not set.
func textOrNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// distinct leaves out what is there twice.
func distinct[T ~string](ids []T) []T {
	ids = slices.Clone(ids)
	slices.Sort(ids)
	return slices.Compact(ids)
}

func addressList[T ~string](ids []T) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return out
}

// storyIDs gives the IDs of list entries in order.
func storyIDs(entries []stories.Entry) []stories.StoryID {
	ids := make([]stories.StoryID, len(entries))
	for i, e := range entries {
		ids[i] = e.ID
	}
	return ids
}
