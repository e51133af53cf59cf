package commenting

import (
	"errors"
	"net/http"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/members"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/web"
)

// isForm tells whether a page sent it, and not a script.
func isForm(r *http.Request) bool {
	return strings.HasSuffix(r.URL.Path, "/form/") && !wantsJSON(r)
}

func wantsJSON(r *http.Request) bool {
	return strings.Contains(r.Header.Get("Accept"), "application/json")
}

// often gives what is too much the status for that.
func often(err error) error {
	if errors.Is(err, comments.ErrOften) {
		return web.WithStatus(http.StatusTooManyRequests, err)
	}
	return err
}

// toSignIn shows who is not signed in where to sign in.
func (d *Door) toSignIn(w http.ResponseWriter, r *http.Request) error {
	if err := r.ParseForm(); err != nil {
		return unread(err)
	}
	return d.Page(w, r, nil, stories.StoryID(r.PostForm.Get("story")), Form{}, http.StatusForbidden)
}

func unread(err error) error {
	if web.Status(err) == http.StatusRequestEntityTooLarge {
		return firsthand.Because(err, firsthand.Invalid, "This is more than a comment may hold: go back and make it shorter.")
	}
	return firsthand.Because(err, firsthand.Invalid, "This form did not arrive whole: go back and send it again.")
}

// form takes a form of a page: do says what is done, story where, id to which comment. Who may: a member. Browsers are led on to
// where it stands; scripts that ask for JSON are told the numbers.
func (d *Door) form(w http.ResponseWriter, r *http.Request, m members.Member) error {
	if err := r.ParseForm(); err != nil {
		return unread(err)
	}
	if len(r.PostForm) > maxField {
		return firsthand.Errorf(firsthand.Invalid, "This is not a form of ours.")
	}
	f := r.PostForm
	story := stories.StoryID(f.Get("story"))
	at, c, err := "", comments.Comment{}, error(nil)
	switch f.Get("do") {
	case "write":
		c, err = d.write(r, m, story, f)
	case "edit":
		c, err = d.rewrite(r, m, f)
	case "delete":
		err = d.takeBack(r, m, comments.ID(f.Get("id")))
		at = mineAt(story)
	case "like", "dislike":
		c, err = d.toggle(r, m, comments.ID(f.Get("id")), map[string]comments.Vote{"like": comments.Like, "dislike": comments.Dislike}[f.Get("do")])
		if err == nil && wantsJSON(r) {
			return d.tellVote(w, r, m, c)
		}
	case "report":
		err = d.tell(r, m, comments.ID(f.Get("id")))
		at = mineAt(story) + "&reported=1"
	default:
		err = firsthand.Errorf(firsthand.Invalid, "This is not a form of ours.")
	}
	if err != nil {
		return d.again(w, r, m, story, err)
	}
	if c.Status == comments.Held {
		at = mineAt(story) + "#comment-" + string(c.ID)
	}
	if at == "" {
		if at, err = d.standsAt(r, c); err != nil {
			return err
		}
	}
	http.Redirect(w, r, d.URL.JoinPath("/").Path+strings.TrimPrefix(at, "/"), http.StatusSeeOther)
	return nil
}

// mineAt is the page with a reader's own comments under a story.
func mineAt(story stories.StoryID) string {
	return Path + "mine/?story=" + url.QueryEscape(string(story))
}

// standsAt is where a comment stands.
func (d *Door) standsAt(r *http.Request, c comments.Comment) (at string, err error) {
	err = d.DB.Read(r.Context(), func(tx *store.Tx) (err error) {
		at, err = d.CommentAt(r.Context(), tx, c)
		return err
	})
	return at, err
}

// again shows a form that could not be taken, with the words that were in it.
func (d *Door) again(w http.ResponseWriter, r *http.Request, m members.Member, story stories.StoryID, err error) error {
	code := firsthand.ErrorCode(err)
	if wantsJSON(r) || code == firsthand.Internal || code == firsthand.NotFound && r.PostForm.Get("do") == "write" {
		return err
	}
	_ = d.refused(r, err) // it is told on the page
	status := web.Status(often(err))
	if status == http.StatusBadRequest {
		status = http.StatusUnprocessableEntity
	}
	f := Form{Problem: firsthand.ErrorMessage(err), Words: r.PostForm.Get("words"), Parent: comments.ID(r.PostForm.Get("parent")), ReplyTo: comments.ID(r.PostForm.Get("to"))}
	if r.PostForm.Get("do") == "edit" {
		f.Edit = comments.ID(r.PostForm.Get("id"))
	}
	return d.Page(w, r, &m, story, f, status)
}

func (d *Door) write(r *http.Request, m members.Member, story stories.StoryID, f url.Values) (c comments.Comment, err error) {
	body, err := comments.FromText(f.Get("words"))
	if err != nil {
		return c, err
	}
	return d.keep(r, m, comments.New{Story: story, Parent: comments.ID(f.Get("parent")), ReplyTo: comments.ID(f.Get("to")), By: m, Body: body})
}

// keep writes what a member says.
func (d *Door) keep(r *http.Request, m members.Member, n comments.New) (c comments.Comment, err error) {
	err = d.act(r.Context(), m, firsthand.CommentWrite, func(tx *store.Tx) (err error) {
		if n.Story == "" && n.Parent != "" { // an answer is where what it answers is
			parent, err := comments.Get(r.Context(), tx, n.Parent)
			if err != nil {
				return err
			}
			n.Story = parent.Story
		}
		if n.Badge, err = d.badge(r.Context(), tx, m, n.Story); err != nil {
			return err
		}
		c, err = comments.Write(r.Context(), tx, n)
		return err
	})
	return c, err
}

func (d *Door) rewrite(r *http.Request, m members.Member, f url.Values) (c comments.Comment, err error) {
	body, err := comments.FromText(f.Get("words"))
	if err != nil {
		return c, err
	}
	return d.change(r, m, comments.ID(f.Get("id")), body)
}

func (d *Door) change(r *http.Request, m members.Member, id comments.ID, body comments.Body) (c comments.Comment, err error) {
	err = d.act(r.Context(), m, firsthand.CommentChange, func(tx *store.Tx) (err error) {
		c, err = comments.Edit(r.Context(), tx, m, id, body)
		return err
	})
	return c, err
}

func (d *Door) takeBack(r *http.Request, m members.Member, id comments.ID) error {
	return d.act(r.Context(), m, firsthand.CommentChange, func(tx *store.Tx) error {
		_, err := comments.TakeBack(r.Context(), tx, m, id)
		return err
	})
}

// toggle says what a member thinks of a comment, or that they think it no more.
func (d *Door) toggle(r *http.Request, m members.Member, id comments.ID, v comments.Vote) (c comments.Comment, err error) {
	err = d.act(r.Context(), m, firsthand.CommentRate, func(tx *store.Tx) error {
		was, err := comments.Rate(r.Context(), tx, m, id, v)
		if err == nil && was == v {
			_, err = comments.Rate(r.Context(), tx, m, id, comments.None)
		}
		if err == nil {
			c, err = comments.Get(r.Context(), tx, id)
		}
		return err
	})
	return c, err
}

func (d *Door) tell(r *http.Request, m members.Member, id comments.ID) error {
	return d.act(r.Context(), m, firsthand.CommentReport, func(tx *store.Tx) error { return comments.Report(r.Context(), tx, m, id) })
}

// mine shows a reader their own comments under a story. Who may: everybody; who is not signed in is shown where to.
func (d *Door) mine(w http.ResponseWriter, r *http.Request) error {
	keepOut(w)
	m, err := d.Reader(r)
	if err != nil {
		return err
	}
	f := Form{}
	if r.URL.Query().Get("reported") != "" && m != nil {
		f.Problem = "Thank you: the desk will look at it."
	}
	return d.Page(w, r, m, stories.StoryID(r.URL.Query().Get("story")), f, http.StatusOK)
}
