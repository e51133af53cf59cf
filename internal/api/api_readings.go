package api

import (
	"context"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/readings"
	"firsthand/internal/store"
)

// Reader reads pages in and makes stories of them; cmd/firsthand puts the importers behind it.
type Reader interface {
	// Read reads a page of text, Markdown or HTML; name is the file's, "" for what was pasted.
	Read(ctx context.Context, name string, data []byte) (readings.Page, error)
	// ReadLink fetches a page and reads it.
	ReadLink(ctx context.Context, address string) (readings.Page, error)
	// OnFile tells what of a page is on file already.
	OnFile(ctx context.Context, tx *store.Tx, page *readings.Reading) (*readings.OnFile, error)
	// Keep puts a reading on file as a story, as it was decided.
	Keep(ctx context.Context, tx *store.Tx, page *readings.Reading, publish bool) (*readings.Kept, error)
	// Kept tells of the story that a reading became, as it is now.
	Kept(ctx context.Context, tx *store.Tx, story string) (*readings.Kept, error)
}

const (
	maxPaste = 1 << 20  // bytes of text that is read in
	maxPage  = 4 << 20  // bytes of HTML: it carries much that is no text
	maxRead  = 12 << 20 // bytes of a request: a page as JSON
)

type readInInput struct {
	Body struct {
		Text string `json:"text,omitempty" maxLength:"4194304" doc:"Plain text or Markdown, 1 MB at most"`
		HTML string `json:"html,omitempty" maxLength:"4194304" doc:"4 MB at most"`
		URL  string `json:"url,omitempty" maxLength:"2000" doc:"A page to fetch"`
		Name string `json:"name,omitempty" maxLength:"255" doc:"Of the file that it was"`
	}
}

// readBlock is a block of what was read; Places of findings count its code points. A picture's address is not in it: nobody
// at the desk is to ask another site by looking.
type readBlock struct {
	Type        string `json:"type" enum:"paragraph,heading,quote,image,embed,list,question,related,html"`
	Text        string `json:"text"`
	Level       int    `json:"level,omitempty"`
	Ordered     bool   `json:"ordered,omitempty"`
	Label       string `json:"label,omitempty"`
	Attribution string `json:"attribution,omitempty"`
}

type reading struct {
	ID        string             `json:"id"`
	Name      string             `json:"name,omitempty" doc:"Of the file, or where the page stands"`
	Site      string             `json:"site,omitempty"`
	URL       string             `json:"url,omitempty"`
	Language  string             `json:"language,omitempty"`
	Blocks    []readBlock        `json:"blocks" nullable:"false"`
	Findings  []readings.Finding `json:"findings" nullable:"false"`
	OnFile    *readings.OnFile   `json:"on_file"`
	Warnings  []string           `json:"warnings" nullable:"false"`
	State     readings.State     `json:"state"`
	StoryID   string             `json:"story_id,omitempty" doc:"What it became"`
	UpdatedAt string             `json:"updated_at"`
	EndsAt    string             `json:"ends_at" doc:"When it is forgotten"`
}

type readingInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body readings.State
}

type readingStoryInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body struct {
		State   *readings.State `json:"state,omitempty" doc:"How far it is, where that was not saved yet"`
		Publish bool            `json:"publish,omitempty"`
	}
}

type madeStory struct {
	StoryID   string   `json:"story_id"`
	Title     string   `json:"title"`
	Slug      string   `json:"slug"`
	Published bool     `json:"published"`
	Quotes    int      `json:"quotes"`
	NewPeople []string `json:"new_people" nullable:"false"`
	Warnings  []string `json:"warnings" doc:"What a person should know" nullable:"false"`
}

type openReading struct {
	ID        string `json:"id"`
	Name      string `json:"name,omitempty"`
	Headline  string `json:"headline"`
	Decided   int    `json:"decided"`
	UpdatedAt string `json:"updated_at"`
	EndsAt    string `json:"ends_at"`
}

type openReadings struct {
	Readings []openReading `json:"readings" nullable:"false"`
}

func (a *API) readingRoutes(r huma.API) {
	read := operation("POST", "/read", "Read a page in: text, HTML or a link", []firsthand.Act{firsthand.ReadingSave})
	read.MaxBodyBytes = maxRead
	register(a, r, read, a.readIn)
	route(a, r, "GET", "/readings", "The pages that you are reading in, the last changed first", a.listReadings)
	route(a, r, "GET", "/readings/{id}", "A page that you are reading in, with what of it is on file", func(ctx context.Context, in *byID) (*body[reading], error) {
		return a.reading(ctx, readings.ID(in.ID))
	})
	route(a, r, "PUT", "/readings/{id}", "Keep what was decided so far", func(ctx context.Context, in *readingInput) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.ReadingSave, func(tx *store.Tx) error { return readings.Save(ctx, tx, readings.ID(in.ID), in.Body) })
	}, firsthand.ReadingSave)
	route(a, r, "DELETE", "/readings/{id}", "Put a page away without making a story of it", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.ReadingSave, func(tx *store.Tx) error { return readings.PutAway(ctx, tx, readings.ID(in.ID)) })
	}, firsthand.ReadingSave)
	route(a, r, "POST", "/readings/{id}/story", "Make the story, as it was decided", a.keepReading, firsthand.StorySave)
}

func (a *API) readIn(ctx context.Context, in *readInInput) (*body[reading], error) {
	page, err := a.readPage(ctx, in)
	if err != nil {
		return nil, err
	}
	var id readings.ID
	err = a.write(ctx, firsthand.ReadingSave, func(tx *store.Tx) error {
		r, err := readings.Begin(ctx, tx, page)
		if err == nil {
			id = r.ID
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return a.reading(ctx, id)
}

func (a *API) readPage(ctx context.Context, in *readInInput) (readings.Page, error) {
	given := 0
	for _, s := range []string{in.Body.Text, in.Body.HTML, in.Body.URL} {
		if strings.TrimSpace(s) != "" {
			given++
		}
	}
	actor := actorOf(ctx)
	switch {
	case given != 1:
		return readings.Page{}, firsthand.Errorf(firsthand.Invalid, "Nothing was given to read, or two things at once: paste a text, drop a file, or give a link.")
	case len(in.Body.Text) > maxPaste:
		return readings.Page{}, tooMuch(len(in.Body.Text), maxPaste)
	case len(in.Body.HTML) > maxPage:
		return readings.Page{}, tooMuch(len(in.Body.HTML), maxPage)
	case actor.May(firsthand.ReadingSave, actor.ID) != nil:
		return readings.Page{}, actor.May(firsthand.ReadingSave, actor.ID)
	}
	done, err := a.turns.take(ctx)
	if err != nil {
		return readings.Page{}, err
	}
	defer done()
	switch {
	case in.Body.URL != "":
		return a.Reader.ReadLink(ctx, in.Body.URL)
	case in.Body.HTML != "":
		return a.Reader.Read(ctx, in.Body.Name, []byte(in.Body.HTML))
	}
	return a.Reader.Read(ctx, in.Body.Name, []byte(in.Body.Text))
}

func tooMuch(has, most int) error {
	return firsthand.Errorf(firsthand.Invalid, "This has %d MB, more than the %d MB that can be read at once: give the story alone.", (has+(1<<20)-1)>>20, most>>20)
}

func (a *API) reading(ctx context.Context, id readings.ID) (*body[reading], error) {
	var out reading
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		r, err := readings.Get(ctx, tx, actorOf(ctx).ID, id)
		if err != nil {
			return err
		}
		out = readingOf(r)
		out.OnFile, err = a.Reader.OnFile(ctx, tx, r)
		return err
	})
	return answer(out), err
}

func readingOf(r *readings.Reading) reading {
	out := reading{ID: string(r.ID), Name: r.Name, Site: r.Draft.Site, URL: r.Draft.URL, Language: r.Draft.Language, Blocks: []readBlock{}, Findings: readings.Find(r.Draft, r.After),
		Warnings: append([]string{}, r.Draft.Warnings...), State: r.State, StoryID: r.Story, UpdatedAt: stamp(r.UpdatedAt), EndsAt: stamp(r.EndsAt)}
	for _, b := range r.Draft.Body {
		out.Blocks = append(out.Blocks, readBlock{Type: b.Type, Text: b.Text, Level: b.Level, Ordered: b.Ordered, Label: b.Label, Attribution: b.Attribution})
	}
	return out
}

func (a *API) listReadings(ctx context.Context, _ *struct{}) (*body[openReadings], error) {
	out := openReadings{Readings: []openReading{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := readings.List(ctx, tx, actorOf(ctx).ID)
		for _, r := range list {
			out.Readings = append(out.Readings, openReading{ID: string(r.ID), Name: r.Name, Headline: r.Headline, Decided: r.Decided, UpdatedAt: stamp(r.UpdatedAt), EndsAt: stamp(r.EndsAt)})
		}
		return err
	})
	return answer(out), err
}

// keepReading makes the story of a reading. Asked again, after a connection that broke, it makes no second one and
// tells of the first as it is by then.
func (a *API) keepReading(ctx context.Context, in *readingStoryInput) (*body[madeStory], error) {
	id := readings.ID(in.ID)
	var kept *readings.Kept
	err := a.write(ctx, firsthand.StorySave, func(tx *store.Tx) error {
		r, err := readings.Lock(ctx, tx, actorOf(ctx).ID, id)
		if err != nil {
			return err
		}
		if r.Story != "" {
			kept, err = a.Reader.Kept(ctx, tx, r.Story)
			return err
		}
		if in.Body.State != nil {
			if r, err = readings.Finish(ctx, tx, id, *in.Body.State); err != nil {
				return err
			}
		}
		if kept, err = a.Reader.Keep(ctx, tx, r, in.Body.Publish); err != nil {
			return err
		}
		return readings.Became(ctx, tx, id, kept.Story)
	})
	if err != nil {
		return nil, err
	}
	return answer(madeStory{StoryID: kept.Story, Title: kept.Title, Slug: kept.Slug, Published: kept.Published, Quotes: kept.Quotes,
		NewPeople: append([]string{}, kept.NewPeople...), Warnings: append([]string{}, kept.Warnings...)}), nil
}
