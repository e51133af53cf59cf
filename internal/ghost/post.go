package ghost

import (
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/sources"
	"firsthand/internal/stories"
	"firsthand/internal/wording"
)

// Post is a published story as themes see it.
type Post struct {
	v         *View
	p         *stories.Published // shared with other readings: nobody changes it
	record    *storyRecord       // likewise
	face      *face
	url       string
	beside    []*Post       // the posts that were read with it, itself among them
	entire    *document.Doc // the body as it is saved, whoever reads; for what is counted alone
	less      bool          // the reader is shown less than all of it
	withCards *document.Doc // the body with the cards for members, which are taken out of what is written then
	parted    bool          // it has cards that not everybody sees
	whole     bool          // the reader is the desk, which reads what is gated too

	untagged, unsigned bool // it was asked for without its topics, or bylines: themes do not see them then, as in Ghost

	filed       *filed // nil until somebody asks
	gone        *bool  // it prints a quote whose words were withdrawn; nil until somebody asks
	doc         *document.Doc
	html, plain *string

	part    bool      // it stands for a part of its body, which is not kept
	written *keptText // its HTML, as it was kept or may be kept
	told    *keptText // what lists tell of it, likewise
	asks    *recorder // while what may be kept is written
	picture *picture  // as fields say it; nil until somebody asks
	topics  any       // likewise, the list of its topics
	bylines any       // likewise
	missed  [2]bool   // by keptKind: it is not kept
	looked  Depends   // what of the reader its texts depend on
	asking  bool      // its questions stand in it as forms
	sought  bool      // what lists tell was looked up
}

// Post reads one published story; NotFound where there is none.
func (v *View) Post(id stories.StoryID) (*Post, error) {
	v.Note(stories.StoryTag(id))
	found, err := v.publishedByID([]stories.StoryID{id})
	if err != nil {
		return nil, err
	}
	p := found[id]
	if p == nil {
		return nil, firsthand.Errorf(firsthand.NotFound, "There is no such story.")
	}
	return v.makePosts([]*storyRecord{p})[0], nil
}

// Preview is a story that may not be out, as a post that is: for who may see it, on an answer that is not kept.
func (v *View) Preview(p stories.Published) *Post {
	post := v.makePosts([]*storyRecord{{Published: &p}})[0]
	post.whole, post.asking = true, true
	return post
}

// PostsByID reads published stories; those that there are not are left out.
func (v *View) PostsByID(ids []stories.StoryID) (map[stories.StoryID]*Post, error) {
	found, err := v.publishedByID(ids)
	if err != nil {
		return nil, err
	}
	list := make([]*storyRecord, 0, len(found))
	for _, id := range ids {
		if p, ok := found[id]; ok {
			list = append(list, p)
		}
	}
	byID := make(map[stories.StoryID]*Post, len(list))
	for _, p := range v.makePosts(list) {
		byID[p.p.ID] = p
	}
	return byID, nil
}

// filed is under which topics and bylines a post stands.
type filed struct {
	tags    []*Tag
	authors []*Author
}

// makePosts looks up what all the stories need together, so that a list costs no query a story. What not every list
// shows is read once one of them is asked for it, for all of them.
func (v *View) makePosts(list []*storyRecord) []*Post {
	posts := make([]*Post, len(list))
	made := make([]Post, len(list))
	for i, r := range list {
		f := v.faceOf(r)
		v.Note(f.cardTag)
		made[i] = Post{v: v, p: r.Published, record: r, face: f, url: f.path, beside: posts}
		posts[i] = &made[i]
	}
	return posts
}

// Beside are the stories that were read together with this one, itself among them: what a theme asks of one it soon asks of all.
func (p *Post) Beside() []stories.StoryID {
	ids := make([]stories.StoryID, len(p.beside))
	for i, other := range p.beside {
		ids[i] = other.p.ID
	}
	return ids
}

// nowhere is the address of what the desk's routes have no place for, as Ghost says it; a story has one by its uuid then, which
// leads there.
const nowhere = "/404/"

// standing gives under what the post is filed.
func (p *Post) standing() filed {
	if p.filed == nil {
		p.v.file(p.beside)
	}
	return *p.filed
}

// file reads the topics and bylines of posts.
func (v *View) file(posts []*Post) {
	if v.filedAsKept(posts) {
		return
	}
	if v.hanging == nil {
		v.hanging, v.signing = map[stories.TopicID]*Tag{}, map[stories.BylineID]*Author{}
	}
	var topics []stories.TopicID
	var bylines []stories.BylineID
	for _, p := range posts {
		topics = appendMissing(topics, v.hanging, p.p.Revision.Content.Meta.Topics)
		bylines = appendMissing(bylines, v.signing, p.p.Revision.Content.Meta.Bylines)
	}
	if len(topics) > 0 {
		tags, err := v.tagsByID(topics)
		v.fail(err)
		for id, t := range tags {
			t.uncounted = true // as in Ghost, of what hangs on a post
			v.hanging[id] = t
		}
	}
	if len(bylines) > 0 {
		authors, err := v.authorsByID(bylines)
		v.fail(err)
		for id, a := range authors {
			a.uncounted = true
			v.signing[id] = a
		}
	}
	for _, p := range posts {
		m := &p.p.Revision.Content.Meta
		p.filed = &filed{tags: make([]*Tag, 0, len(m.Topics)), authors: make([]*Author, 0, len(m.Bylines))}
		for _, id := range m.Topics {
			if t := v.hanging[id]; t != nil {
				p.filed.tags = append(p.filed.tags, t)
			}
		}
		for _, id := range m.Bylines {
			if a := v.signing[id]; a != nil {
				p.filed.authors = append(p.filed.authors, a)
			}
		}
		if v.keeps != nil && v.err == nil {
			p.keepFiled()
		}
	}
}

// appendMissing adds the IDs that were not asked for yet, and gives them an entry.
func appendMissing[ID comparable, T any](missing []ID, known map[ID]*T, ids []ID) []ID {
	for _, id := range ids {
		if _, ok := known[id]; !ok {
			known[id] = nil
			missing = append(missing, id)
		}
	}
	return missing
}

// printsGone tells whether the post prints a quote whose words were withdrawn: what lists say of such a one cannot be the
// first words as they were saved.
func (p *Post) printsGone() bool {
	if p.gone == nil {
		p.v.findGone(p.beside)
	}
	return *p.gone
}

func (v *View) findGone(posts []*Post) {
	var revisions []stories.RevisionID
	for _, p := range posts {
		revisions = append(revisions, p.p.Revision.ID)
	}
	uses, err := stories.ListQuoteUses(v.ctx, v.tx, revisions)
	v.fail(err)
	gone := map[stories.RevisionID]bool{}
	for _, u := range uses {
		v.Note(sources.WordsTag(u.Quote))
		if u.Withdrawn {
			gone[u.Revision] = true
		}
	}
	for _, p := range posts {
		is := gone[p.p.Revision.ID]
		p.gone = &is
	}
}

// Story is the record behind the post, which other readings may have too: nobody changes it.
func (p *Post) Story() *stories.Published { return p.p }

// URL is the post's path on the site.
func (p *Post) URL() string { return p.url }

// Published is the date that readers are shown, in microseconds: 0 for a story from a page that gave
// none, since the day of its import is not when it came out.
func (p *Post) Published() int64 {
	if p.p.Revision.Content.Meta.Undated {
		return 0
	}
	return p.p.PublishedAt
}

// Updated is when what readers see changed last; 0 as for Published.
func (p *Post) Updated() int64 {
	if p.p.Revision.Content.Meta.Undated {
		return 0
	}
	return p.p.UpdatedAt
}

// Language is the story's language, the site's where it has none of its own.
func (p *Post) Language() string {
	if p.p.Language != "" {
		return p.p.Language
	}
	return p.v.Settings.Language
}

// Kind says what it is, in Ghost's word.
func (p *Post) Kind() string {
	if p.p.Page {
		return "page"
	}
	return "post"
}

// Corrections are what the desk told readers about changes of this story, newest first.
func (p *Post) Corrections() []stories.Correction {
	p.v.readCorrections([]*Post{p})
	return p.v.corrected[p.p.ID]
}

// People are those with a public page whom the story is about.
func (p *Post) People() []*Person {
	p.v.Note(stories.StoryTag(p.p.ID))
	seen := map[*Person]bool{} // two who were merged are one
	return slices.DeleteFunc(p.v.peopleByID(p.p.Revision.Content.Meta.People), func(person *Person) bool {
		twice := seen[person]
		seen[person] = true
		return twice || !person.p.Public
	})
}

// Tags are the story's topics, the primary one first.
func (p *Post) Tags() []*Tag { return p.standing().tags }

// PublicTags are those that readers may see.
func (p *Post) PublicTags() []*Tag {
	return slices.DeleteFunc(slices.Clone(p.Tags()), func(t *Tag) bool { return t.t.Internal })
}

// Authors are the story's bylines.
func (p *Post) Authors() []*Author { return p.standing().authors }

// Translations are the published stories that tell the same in other languages, with their languages; none where there is
// no other.
func (p *Post) Translations() []stories.Translation {
	if p.p.Group == "" {
		return nil
	}
	p.v.Note(stories.GroupTag(p.p.Group))
	list, err := stories.ListTranslations(p.v.ctx, p.v.tx, p.p.Group)
	p.v.fail(err)
	if len(list) < 2 {
		return nil
	}
	for i := range list {
		if list[i].Language == "" {
			list[i].Language = p.v.Settings.Language
		}
	}
	return list
}

// others are the story in other languages, as templates name them: each in its own words.
func (p *Post) others() []any {
	out := []any{}
	for _, t := range p.Translations() {
		if t.ID != p.p.ID {
			out = append(out, map[string]any{"language": t.Language, "name": wording.NameOf(t.Language), "url": t.Path, "dir": Direction(t.Language)})
		}
	}
	return out
}

// Direction is the direction of writing of a language.
func Direction(language string) string {
	base, _, _ := strings.Cut(strings.ToLower(language), "-")
	switch base {
	case "ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv":
		return "rtl"
	}
	return "ltr"
}

// visibility is who may read, in one of Ghost's words: a filter of members is a choice of tiers there.
func visibility(kept string) string {
	switch kept {
	case "public", "members", "paid", "tiers":
		return kept
	}
	return "tiers"
}

// primaryTag is the first tag, if readers may see it: an internal one is nobody's primary tag.
func primaryTag(tags []*Tag) any {
	if len(tags) == 0 || tags[0].t.Internal {
		return nil
	}
	return tags[0]
}

func first[T any](list []T) any {
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

func anyList[T any](list []T) []any {
	out := make([]any, len(list))
	for i, v := range list {
		out[i] = v
	}
	return out
}

func either(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func numberOrNil(n int) any {
	if n == 0 {
		return nil
	}
	return n
}
