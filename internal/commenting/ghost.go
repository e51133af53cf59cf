package commenting

import (
	"encoding/json"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// What Ghost's comments client asks for (core/server/web/comments/routes.js and api/endpoints/comments-members.js of Ghost 6.65.0).

// notEnabled is Ghost's answer where there are no comments.
func notEnabled() error {
	return &ghostwire.Problem{Status: http.StatusMethodNotAllowed, Kind: "MethodNotAllowedError", Message: "Comments are not enabled for this site."}
}

// viewed reads in one snapshot for who is signed in, or for nobody. Where there are no comments nothing is read.
func (d *Door) viewed(r *http.Request, fn func(tx *store.Tx, m *members.Member) error) error {
	m, err := d.Reader(r)
	if err != nil {
		return err
	}
	return d.DB.Read(r.Context(), func(tx *store.Tx) error {
		settings, err := publication.GetSettings(r.Context(), tx)
		if err != nil {
			return err
		}
		if !settings.Comments.Open() {
			return notEnabled()
		}
		return fn(tx, m)
	})
}

// counts tells how many comments stories have. GET counts/?ids=a,b. Who may: everybody.
func (d *Door) counts(w http.ResponseWriter, r *http.Request) error {
	out := ghostwire.Object{}
	err := d.DB.Read(r.Context(), func(tx *store.Tx) error {
		settings, err := publication.GetSettings(r.Context(), tx)
		if err != nil {
			return err
		}
		asked := r.URL.Query().Get("ids")
		if asked == "" && !settings.Comments.Open() {
			return nil
		}
		if asked == "" {
			all, err := comments.AllCounts(r.Context(), tx)
			for id, n := range all {
				out[string(id)] = n
			}
			return err
		}
		var ids []stories.StoryID
		for _, id := range strings.SplitN(asked, ",", comments.MaxCounts+1) {
			if idForm.MatchString(id) && len(ids) < comments.MaxCounts {
				ids = append(ids, stories.StoryID(id))
				out[id] = 0
			}
		}
		if !settings.Comments.Open() {
			return nil
		}
		some, err := comments.Counts(r.Context(), tx, ids)
		for id, n := range some {
			out[string(id)] = n
		}
		return err
	})
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "public, max-age=0, must-revalidate")
	return answer(w, http.StatusOK, out)
}

var (
	idForm   = regexp.MustCompile(`^[0-9a-f]{24}$`)
	behindID = regexp.MustCompile(`^id:>'?([0-9a-f]{24})'?$`)
	untilAt  = regexp.MustCompile(`^created_at:<=?'?([0-9T:.Z+-]{10,35})'?$`)
	ofPost   = regexp.MustCompile(`^post_id:'?([0-9a-f]{24})'?$`)
)

const (
	pageDefault = 15
	pageMost    = comments.MaxPage
)

// asked is the part of a list that is asked for.
type asked struct {
	page, limit int
	o           comments.ListOptions
	story       stories.StoryID
	behind      comments.ID
}

func listAsked(q url.Values) (a asked, err error) {
	a.page, a.limit = 1, pageDefault
	if n, err := strconv.Atoi(q.Get("page")); err == nil {
		a.page = max(1, min(n, 1_000_000))
	}
	if n, err := strconv.Atoi(q.Get("limit")); err == nil && n > 0 {
		a.limit = min(n, pageMost)
	} else if q.Get("limit") == "all" {
		a.limit = pageMost
	}
	switch order := strings.ToLower(q.Get("order")); {
	case strings.HasPrefix(order, "created_at asc"):
		a.o.Sort = comments.Oldest
	case strings.HasPrefix(order, "count__"):
		a.o.Sort = comments.Best
	default:
		a.o.Sort = comments.Newest
	}
	a.o.Limit, a.o.Offset, a.o.Replies = a.limit, (a.page-1)*a.limit, comments.MaxReplies
	for _, part := range strings.Split(q.Get("filter"), "+") {
		switch {
		case part == "" || len(part) > 200:
		case behindID.MatchString(part):
			a.behind = comments.ID(behindID.FindStringSubmatch(part)[1])
		case ofPost.MatchString(part):
			a.story = stories.StoryID(ofPost.FindStringSubmatch(part)[1])
		case untilAt.MatchString(part):
			at, err := time.Parse(time.RFC3339, untilAt.FindStringSubmatch(part)[1])
			if err != nil {
				return a, ghostwire.BadRequest("Error parsing filter")
			}
			a.o.Until = firsthand.Micros(at)
		default:
			return a, ghostwire.BadRequest("Error parsing filter")
		}
	}
	return a, nil
}

// browse lists what stands by itself under a story. GET post/{story}/?page&limit&order&filter, or with filter=post_id:… . Who may:
// who may read all of the story.
func (d *Door) browse(w http.ResponseWriter, r *http.Request) error {
	keepOut(w)
	a, err := listAsked(r.URL.Query())
	if err != nil {
		return err
	}
	if id := r.PathValue("story"); id != "" {
		a.story = stories.StoryID(id)
	}
	out := ghostwire.Object{}
	err = d.viewed(r, func(tx *store.Tx, m *members.Member) error {
		if err := comments.MayRead(r.Context(), tx, a.story, m); err != nil {
			return err
		}
		list, total, err := comments.List(r.Context(), tx, a.story, a.o)
		if err != nil {
			return err
		}
		objects, err := d.objects(r, tx, m, list)
		out = ghostwire.Object{"comments": objects, "meta": ghostwire.Object{"pagination": ghostwire.Pagination(a.page, a.limit, total)}}
		return err
	})
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, out)
}

// replies lists the answers to a comment. GET {id}/replies/?page&limit&filter=id:>… . Who may: who may read all of the story.
func (d *Door) replies(w http.ResponseWriter, r *http.Request) error {
	keepOut(w)
	a, err := listAsked(r.URL.Query())
	if err != nil {
		return err
	}
	out := ghostwire.Object{}
	err = d.viewed(r, func(tx *store.Tx, m *members.Member) error {
		parent, err := comments.Get(r.Context(), tx, comments.ID(r.PathValue("id")))
		if err == nil && !parent.Shown {
			err = ghostwire.NotFound("Comment could not be found")
		}
		if err == nil {
			err = comments.MayRead(r.Context(), tx, parent.Story, m)
		}
		if err != nil {
			return err
		}
		list, total, err := comments.Replies(r.Context(), tx, parent.ID, a.behind, a.limit, (a.page-1)*a.limit)
		if err != nil {
			return err
		}
		objects, err := d.objects(r, tx, m, list)
		out = ghostwire.Object{"comments": objects, "meta": ghostwire.Object{"pagination": ghostwire.Pagination(a.page, a.limit, total)}}
		return err
	})
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, out)
}

// read gives one comment. GET {id}/. Who may: who may read all of the story; one that waits, only who wrote it.
func (d *Door) read(w http.ResponseWriter, r *http.Request) error {
	keepOut(w)
	return d.give(w, r, comments.ID(r.PathValue("id")), http.StatusOK)
}

func (d *Door) give(w http.ResponseWriter, r *http.Request, id comments.ID, status int) error {
	var out ghostwire.Object
	err := d.viewed(r, func(tx *store.Tx, m *members.Member) error {
		e, err := comments.Read(r.Context(), tx, id, comments.MaxReplies)
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			return ghostwire.NotFound("Comment could not be found")
		}
		if err != nil {
			return err
		}
		if mine := m != nil && e.Member == m.ID && e.Member != ""; !e.Shown && !(mine && e.Status == comments.Held) && e.Status != comments.Published {
			return ghostwire.NotFound("Comment could not be found")
		}
		if err := comments.MayRead(r.Context(), tx, e.Story, m); err != nil {
			return err
		}
		objects, err := d.objects(r, tx, m, []comments.Entry{e})
		out = ghostwire.Object{"comments": objects}
		return err
	})
	if err != nil {
		return err
	}
	return answer(w, status, out)
}

// sent is a comment as Ghost's client sends it.
type sent struct {
	PostID    string `json:"post_id"`
	ParentID  string `json:"parent_id"`
	InReplyTo string `json:"in_reply_to_id"`
	HTML      string `json:"html"`
	Status    string `json:"status"`
}

func receive(r *http.Request) (sent, error) {
	var in struct {
		Comments []sent `json:"comments"`
	}
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return sent{}, unread(err)
	}
	if len(in.Comments) != 1 {
		return sent{}, ghostwire.BadRequest("No root key ('comments') provided.")
	}
	return in.Comments[0], nil
}

// add keeps a comment. POST {"comments":[{"post_id","html","parent_id","in_reply_to_id"}]}. Who may: a member.
func (d *Door) add(w http.ResponseWriter, r *http.Request, m members.Member) error {
	in, err := receive(r)
	if err != nil {
		return err
	}
	body, err := comments.FromHTML(in.HTML)
	if err != nil {
		return err
	}
	n := comments.New{Story: stories.StoryID(in.PostID), Parent: comments.ID(in.ParentID), ReplyTo: comments.ID(in.InReplyTo), By: m, Body: body}
	if n.Parent != "" {
		n.Story = ""
	}
	c, err := d.keep(r, m, n)
	if err != nil {
		return err
	}
	return d.give(w, r, c.ID, http.StatusCreated)
}

// edit changes the words of a comment, or takes it back (status deleted). PUT {id}/. Who may: who wrote it.
func (d *Door) edit(w http.ResponseWriter, r *http.Request, m members.Member) error {
	in, err := receive(r)
	if err != nil {
		return err
	}
	id := comments.ID(r.PathValue("id"))
	if in.Status == "deleted" {
		if err := d.takeBack(r, m, id); err != nil {
			return err
		}
		return answer(w, http.StatusOK, ghostwire.Object{"comments": []any{ghostwire.Object{"id": string(id), "status": "deleted", "html": nil, "member": nil, "replies": []any{}}}})
	}
	body, err := comments.FromHTML(in.HTML)
	if err != nil {
		return err
	}
	if _, err := d.change(r, m, id, body); err != nil {
		return err
	}
	return d.give(w, r, id, http.StatusOK)
}

// destroy is refused, as in Ghost: who takes a comment back changes its status.
func (d *Door) destroy(http.ResponseWriter, *http.Request, members.Member) error {
	return &ghostwire.Problem{Status: http.StatusMethodNotAllowed, Kind: "MethodNotAllowedError", Message: "You cannot destroy comments."}
}

// rate says what a member thinks of a comment; thinking it twice is a mistake, as in Ghost. Who may: a member.
func (d *Door) rate(v comments.Vote) func(http.ResponseWriter, *http.Request, members.Member) error {
	return func(w http.ResponseWriter, r *http.Request, m members.Member) error {
		return d.vote(w, r, m, v, func(was comments.Vote) error {
			if was == v {
				return ghostwire.BadRequest(map[comments.Vote]string{comments.Like: "This comment was liked already", comments.Dislike: "This comment was disliked already"}[v])
			}
			return nil
		})
	}
}

// unrate takes back what a member thinks. Who may: a member.
func (d *Door) unrate(v comments.Vote) func(http.ResponseWriter, *http.Request, members.Member) error {
	return func(w http.ResponseWriter, r *http.Request, m members.Member) error {
		return d.vote(w, r, m, comments.None, func(was comments.Vote) error {
			if was != v {
				return ghostwire.NotFound(map[comments.Vote]string{comments.Like: "Unable to find like", comments.Dislike: "Unable to find dislike"}[v])
			}
			return nil
		})
	}
}

func (d *Door) vote(w http.ResponseWriter, r *http.Request, m members.Member, v comments.Vote, check func(was comments.Vote) error) error {
	err := d.act(r.Context(), m, firsthand.CommentRate, func(tx *store.Tx) error {
		was, err := comments.Rate(r.Context(), tx, m, comments.ID(r.PathValue("id")), v)
		if err != nil {
			return err
		}
		return check(was)
	})
	if err == nil {
		w.WriteHeader(http.StatusNoContent)
	}
	return err
}

// report tells the desk of a comment. POST {id}/report/. Who may: a member, also one who may not write.
func (d *Door) report(w http.ResponseWriter, r *http.Request, m members.Member) error {
	err := d.tell(r, m, comments.ID(r.PathValue("id")))
	if err == nil {
		w.WriteHeader(http.StatusNoContent)
	}
	return err
}
