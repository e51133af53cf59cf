package site

import (
	"context"
	"html"
	"net/http"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/ghost"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/stories"
	"firsthand/internal/theme"
	"firsthand/internal/wording"
)

// CommentsForm is where the forms beside comments are sent. What takes them is a door of its own.
const CommentsForm = "/members/api/comments/form/"

const (
	threadsOnStory  = 20 // that stand below a story
	threadsPerPage  = 50 // of the page of all
	answersOfThread = 50 // of the page of one comment
)

// commentsPart is {{comments}}: the thread of the story around it, for the partial firsthand-comments. It is made in the server, and
// the same for all who are signed in: what is a reader's own is on a page of theirs.
func (r *request) commentsPart(_ context.Context, c theme.PartCall) (any, error) {
	post, ok := c.This.(*ghost.Post)
	if !ok || !post.Open() {
		return nil, nil
	}
	thread, _, err := r.thread(post, "", threadsOnStory, 0)
	if err != nil {
		return nil, err
	}
	if title, given := c.Hash["title"].(string); given {
		thread["title"] = title
	}
	if count, given := c.Hash["count"].(bool); given && !count {
		thread["uncounted"] = true
	}
	return thread, nil
}

// thread is a page of what readers say under a story, and how much there is.
func (r *request) thread(post *ghost.Post, sort string, limit, offset int) (map[string]any, int, error) {
	id := post.Story().ID
	r.view.Note(comments.Tag(id))
	kept, err := comments.GetThread(r.ctx, r.tx, id)
	if err != nil {
		return nil, 0, err
	}
	order := comments.Best
	if sort != "" {
		order = comments.Sort(sort)
	}
	list, total, err := comments.List(r.ctx, r.tx, id, comments.ListOptions{Sort: order, Limit: limit, Offset: offset, Replies: comments.FirstReplies})
	if err != nil {
		return nil, 0, err
	}
	out := r.threadOf(post, kept, list)
	out["sort"], out["more"] = textOrNil(sort), total > len(list)+offset
	return out, total, nil
}

// threadOf is what the partial firsthand-comments shows of some comments.
func (r *request) threadOf(post *ghost.Post, kept comments.Thread, list []comments.Entry) map[string]any {
	id, asks := post.Story().ID, r.mayAsk()
	entries := []any{}
	for _, e := range list {
		entries = append(entries, r.entry(e, post, asks && !kept.Closed))
	}
	return map[string]any{
		"entries": entries, "total": kept.Shown, "closed": kept.Closed, "writes": asks && !kept.Closed, "signed_in": r.view.Member() != nil, "paid_only": r.view.Settings.Comments.Enabled == publication.CommentsPaid,
		"story": string(id), "story_url": post.URL(), "action": CommentsForm, "max": comments.MaxText,
		"all_url": publication.CommentsPath(post.URL()), "mine_url": mineURL(id), "signin_url": "/signin/?r=" + url.QueryEscape(post.URL()+"#comments"),
		"style": publicURL(commentsStyle), "script": publicURL(commentsScript),
	}
}

// mineURL is the page with a reader's own comments under a story.
func mineURL(id stories.StoryID) string {
	return strings.TrimSuffix(CommentsForm, "form/") + "mine/?story=" + string(id)
}

// mayAsk tells whether who reads may say something here, of which no more is looked at than is needed.
func (r *request) mayAsk() bool {
	r.view.ReaderRead("")
	if r.view.Member() == nil {
		return false
	}
	if r.view.Settings.Comments.Enabled != publication.CommentsPaid {
		return true
	}
	paid, _ := r.view.Member().(interface{ Field(string) any }).Field("paid").(bool)
	return paid
}

// entry is a comment as the partial shows it.
func (r *request) entry(e comments.Entry, post *ghost.Post, writes bool) map[string]any {
	out := map[string]any{"id": string(e.ID), "gone": e.Status != comments.Published, "writes": writes, "action": CommentsForm, "story": string(e.Story), "parent": string(firstID(e.Parent, e.ID)), "max": comments.MaxText}
	answers := []any{}
	for _, a := range e.Entries {
		answers = append(answers, r.entry(a, post, writes))
	}
	out["replies"], out["more_replies"] = answers, e.Replies > len(answers) && e.Parent == "" && len(answers) > 0
	out["all_url"], out["thread_url"] = publication.CommentsPath(post.URL()), publication.ThreadPath(post.URL(), string(e.ID))
	if e.Status != comments.Published {
		return out
	}
	name, avatar := e.By(), ""
	if e.Author != nil {
		avatar = r.view.Picture(e.Author.Avatar)
	}
	for key, value := range map[string]any{
		"name": textOrNil(name), "avatar": textOrNil(avatar), "html": theme.SafeString(e.HTML), "at": stampOf(e.CreatedAt), "edited": e.EditedAt > 0, "likes": e.Likes, "pinned": e.PinnedAt > 0,
		"of_desk": e.Badge == comments.BadgeDesk, "of_story": e.Badge == comments.BadgeByline,
	} {
		out[key] = value
	}
	if e.Parent != "" {
		out["reply_to"] = string(e.ID)
	}
	if e.To != nil && e.To.Status == comments.Published {
		out["to"] = map[string]any{"id": string(e.To.ID), "words": comments.Snippet(e.To.Plain)}
	}
	return out
}

func firstID(a, b comments.ID) comments.ID {
	if a != "" {
		return a
	}
	return b
}

func stampOf(micros int64) any { return firsthand.FromMicros(micros).UTC() }

// commentCountPart is {{comment_count}}: how many comments a story shows, in words.
func (r *request) commentCountPart(_ context.Context, c theme.PartCall) (any, error) {
	post, ok := c.This.(*ghost.Post)
	if !ok {
		return nil, nil
	}
	n, err := r.commentsOf(post)
	if err != nil {
		return nil, err
	}
	text := func(name, fallback string) string {
		if s, given := c.Hash[name].(string); given {
			return s
		}
		return fallback
	}
	said := ""
	switch {
	case n == 0:
		said = text("empty", "")
	case n == 1:
		said = strings.TrimSpace("1 " + text("singular", "comment"))
	default:
		said = strings.TrimSpace(itoa(n) + " " + text("plural", "comments"))
	}
	wrap := text("autowrap", "span")
	if flag, given := c.Hash["autowrap"].(bool); given && !flag || wrap == "false" {
		return said, nil
	}
	if said == "" {
		return nil, nil
	}
	class := ""
	if name := text("class", ""); name != "" {
		class = ` class="` + html.EscapeString(name) + `"`
	}
	if !plainTag(wrap) {
		wrap = "span"
	}
	return theme.SafeString("<" + wrap + class + ">" + html.EscapeString(said) + "</" + wrap + ">"), nil
}

// commentsOf is how many comments a story shows: asked of one, it is looked up for all that were read with it.
func (r *request) commentsOf(post *ghost.Post) (int, error) {
	id := post.Story().ID
	r.view.Note(comments.CountTag(id))
	if n, known := r.commented[id]; known {
		return n, nil
	}
	ids := post.Beside()
	if len(ids) == 0 || len(ids) > comments.MaxCounts {
		ids = []stories.StoryID{id}
	}
	counts, err := comments.Counts(r.ctx, r.tx, ids)
	if err != nil {
		return 0, err
	}
	if r.commented == nil {
		r.commented = map[stories.StoryID]int{}
	}
	for _, id := range ids {
		r.commented[id] = counts[id]
	}
	return counts[id], nil
}

// plainTag tells whether a theme may wrap a number in such an element.
func plainTag(name string) bool {
	switch name {
	case "span", "div", "p", "b", "strong", "em", "small", "li":
		return true
	}
	return false
}

// commentsPage is all that readers say under a story.
func (r *request) commentsPage(route publication.Route) (*page, error) {
	post, err := r.view.Post(stories.StoryID(route.ID))
	if err != nil {
		return nil, err
	}
	if !r.view.Settings.Comments.Open() || !post.Open() {
		return nil, firsthand.Errorf(firsthand.NotFound, "There is no page at %s.", route.Base)
	}
	per := threadsPerPage
	thread, total, err := map[string]any(nil), 0, error(nil)
	if route.Slug != "" {
		per = answersOfThread
		thread, total, err = r.oneThread(post, comments.ID(route.Slug), (route.Number-1)*per)
	} else {
		thread, total, err = r.thread(post, route.Sort, per, (route.Number-1)*per)
	}
	if err != nil {
		return nil, err
	}
	if err := beyond(route, per, total); err != nil {
		return nil, err
	}
	thread["more"] = false
	thread["alone"] = true
	root := map[string]any{"thread": thread, "post": post, "pagination": ghost.Pagination(route.Number, per, total)}
	h := head{title: r.commentsTitle(post), kind: "website", noindex: true, canonical: r.view.Absolute(post.URL())}
	return &page{template: "comments", root: root, contexts: r.contexts(route, "", "comments"), head: r.listHead(route, root, h)}, nil
}

func (r *request) commentsTitle(post *ghost.Post) string {
	return wording.Fill(r.view.Words().Title.Comments, "title", post.Story().Revision.Content.Title) + " – " + r.view.Settings.Title
}

// CommentForm is a form beside comments as it came, where it could not be taken as it was.
type CommentForm struct {
	Problem string      // what is wrong, a sentence
	Words   string      // that were written
	Parent  comments.ID // what they answer
	ReplyTo comments.ID
	Edit    comments.ID // the comment whose words they are to be
}

// Reader is who is signed in where a request comes from; nil for nobody that we know.
func (s *Site) Reader(r *http.Request) (*members.Member, error) { return s.reader(r) }

// ServeComments shows a reader their own comments under a story, with what they can do about them, and the form that they sent
// if there is something wrong with it. Nobody else is given this page, and nobody keeps it.
func (s *Site) ServeComments(w http.ResponseWriter, r *http.Request, reader *members.Member, id stories.StoryID, f CommentForm, status int) error {
	made, err := s.draw(r.Context(), ask{"/", reader}, func(rq *request) (*page, error) { return rq.ownComments(reader, id, f) })
	if err != nil {
		return err
	}
	made.Status = status
	made.header["Cache-Control"] = "private, no-store"
	return s.sendTo(reader, w, r, made)
}

func (r *request) ownComments(reader *members.Member, id stories.StoryID, f CommentForm) (*page, error) {
	post, err := r.view.Post(id)
	if err != nil {
		return nil, err
	}
	settings := r.view.Settings.Comments
	var mine []any
	if reader != nil {
		list, err := comments.Mine(r.ctx, r.tx, reader.ID, id)
		if err != nil {
			return nil, err
		}
		for _, e := range list {
			mine = append(mine, map[string]any{"id": string(e.ID), "html": theme.SafeString(e.HTML), "words": textIn(e, f), "at": stampOf(e.CreatedAt), "held": e.Status == comments.Held,
				"editable": e.Editable(settings, firsthand.Micros(r.s.Clock.Now())), "open": f.Edit == e.ID})
		}
	}
	r.view.ReaderRead("name")
	root := map[string]any{"post": post, "mine": mine, "action": CommentsForm, "story": string(id), "story_url": post.URL(), "max": comments.MaxText,
		"problem": textOrNil(r.view.Words().Sentence(f.Problem)), "words": f.Words, "parent": string(f.Parent), "reply_to": string(f.ReplyTo), "again": f.Problem != "" && f.Edit == "" && f.Words != "",
		"signed_in": reader != nil, "signin_url": "/signin/?r=" + url.QueryEscape(post.URL()+"#comments"), "minutes": int(settings.EditWindow().Minutes()), "style": publicURL(commentsStyle)}
	return &page{template: "own-comments", root: root, contexts: []string{"comments"}, head: head{title: r.commentsTitle(post), kind: "website", noindex: true, secret: true}}, nil
}

// textIn are a comment's words as they are changed, or as they were sent to be.
func textIn(e comments.Entry, f CommentForm) string {
	if f.Edit == e.ID && f.Words != "" {
		return f.Words
	}
	return e.Plain
}
