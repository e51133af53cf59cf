package api

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/comments"
	"firsthand/internal/members"
	"firsthand/internal/moderation"
	"firsthand/internal/questions"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// readerItem is something that a reader wrote, as it stands in the desk's one queue.
type readerItem struct {
	Kind    string         `json:"kind" enum:"comment,answer,report"`
	ID      string         `json:"id"`
	State   string         `json:"state" enum:"waiting,reported,shown,refused,spam"`
	Story   string         `json:"story_id,omitempty"`
	Title   string         `json:"story_title,omitempty"`
	Path    string         `json:"story_path,omitempty" doc:"Where readers find the story"`
	Quote   string         `json:"quote_id,omitempty"`
	About   string         `json:"about,omitempty" doc:"The words that it answers, or that are disputed"`
	Member  string         `json:"member_id,omitempty" doc:"Who wrote it, where they are a member"`
	Name    string         `json:"name,omitempty"`
	Contact string         `json:"contact,omitempty"`
	Words   string         `json:"words"`
	Reasons []readerReason `json:"reasons" nullable:"false" doc:"Why it waits"`
	Reports int            `json:"reports"`
	Note    string         `json:"note,omitempty"`
	Since   string         `json:"since"`
	First   bool           `json:"pinnable" doc:"It can be pinned: a comment that readers see, and that answers none"`
	Pinned  bool           `json:"pinned" doc:"It stands before all others of its story"`
	Closed  bool           `json:"closed" doc:"The story that it stands under takes no more comments"`
	Next    string         `json:"next" doc:"To go on behind it"`
}

type readerReason struct {
	Cause  string `json:"cause"`
	Detail string `json:"detail,omitempty"`
}

type readerList struct {
	Items []readerItem `json:"items" nullable:"false"`
}

type readerQuery struct {
	State  string `query:"state" enum:"waiting,reported,shown,refused,spam,all" default:"waiting"`
	Kind   string `query:"kind" enum:"comment,answer,report,all" default:"all"`
	Story  string `query:"story" maxLength:"64"`
	Member string `query:"member" maxLength:"64" doc:"What one member wrote"`
	Newest bool   `query:"newest"`
	After  string `query:"after" maxLength:"100" doc:"The next of the last one that was given"`
	Limit  int    `query:"limit" minimum:"1" maximum:"100" default:"50"`
}

type readerCount struct {
	Waiting int `json:"waiting" doc:"How many wait, up to a thousand of each kind"`
}

// readerAct is what becomes of one.
type readerAct struct {
	Kind string `json:"kind" enum:"comment,answer,report"`
	ID   string `json:"id" minLength:"1" maxLength:"64"`
	To   string `json:"to" enum:"waiting,reported,shown,refused,spam,picked" doc:"What becomes of it; picked, for the story, is of answers alone"`
}

type readerDecision struct {
	Body struct {
		Items []readerAct `json:"items" minItems:"1" maxItems:"100" nullable:"false"`
		Note  string      `json:"note,omitempty" maxLength:"4000" doc:"Of reports: what came of them"`
	}
}

type readerDecided struct {
	Done []readerWas `json:"done" nullable:"false" doc:"What each was: deciding that takes it back"`
}

type readerWas struct {
	Kind string `json:"kind" enum:"comment,answer,report"`
	ID   string `json:"id"`
	Was  string `json:"was"`
}

func (a *API) readerRoutes(r huma.API) {
	route(a, r, "GET", "/readers", "What readers wrote, in one queue: what waits, the longest waiting first, or what became of it", a.listReaders, firsthand.ReportHandle)
	route(a, r, "GET", "/readers/count", "How much of what readers wrote waits", a.countReaders, firsthand.ReportHandle)
	route(a, r, "POST", "/readers/decide", "Say what becomes of what readers wrote, one or many", a.decideReaders, firsthand.ReportHandle)
	a.readerRuleRoutes(r)
	a.commentRoutes(r)
}

// queues are the rooms' parts of the one queue, as far as the actor may see them.
func queues(who firsthand.Actor, kind string) (list []moderation.Queue) {
	for _, q := range []struct {
		queue moderation.Queue
		act   firsthand.Act
	}{{comments.Queue{}, firsthand.ReadersDecide}, {questions.Queue{Owner: ownAlone(who)}, firsthand.AnswerHandle}, {reportQueue{}, firsthand.ReportHandle}} {
		if who.May(q.act, who.ID) == nil && (kind == "" || kind == "all" || string(q.queue.Kind()) == kind) {
			list = append(list, q.queue)
		}
	}
	return list
}

// ownAlone is whose stories' answers alone somebody may handle, "" for everybody's.
func ownAlone(who firsthand.Actor) string {
	if who.Acts()[firsthand.AnswerHandle] == firsthand.OnAll {
		return ""
	}
	return who.ID
}

func (a *API) listReaders(ctx context.Context, in *readerQuery) (*body[readerList], error) {
	out := readerList{Items: []readerItem{}}
	f := moderation.Filter{State: moderation.State(in.State), Story: in.Story, Member: in.Member, Newest: in.Newest, Limit: in.Limit}
	if in.State == "all" {
		f.State = ""
	}
	if since, id, ok := strings.Cut(in.After, "-"); ok {
		at, err := strconv.ParseInt(since, 10, 64)
		if err != nil {
			return nil, firsthand.Errorf(firsthand.Invalid, "The list cannot go on from there: begin anew.")
		}
		f.After = &moderation.Key{Since: at, ID: id}
	}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		if err := actorOf(ctx).May(firsthand.ReportHandle); err != nil {
			return err
		}
		var all []moderation.Item
		for _, q := range queues(actorOf(ctx), in.Kind) {
			list, err := q.List(ctx, tx, f)
			if err != nil {
				return err
			}
			all = append(all, list...)
		}
		slices.SortStableFunc(all, func(x, y moderation.Item) int {
			order := cmp.Or(cmp.Compare(x.Since, y.Since), cmp.Compare(x.ID, y.ID))
			if in.Newest {
				return -order
			}
			return order
		})
		if len(all) > in.Limit {
			all = all[:in.Limit]
		}
		var err error
		out.Items, err = readerItems(ctx, tx, all)
		return err
	})
	return answer(out), err
}

// readerItems puts to what readers wrote where it stands.
func readerItems(ctx context.Context, tx *store.Tx, list []moderation.Item) ([]readerItem, error) {
	var ids []stories.StoryID
	for _, it := range list {
		if it.Story != "" {
			ids = append(ids, stories.StoryID(it.Story))
		}
	}
	known, err := stories.ListPublishedByID(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	closed, err := comments.Closed(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	out := []readerItem{}
	for _, it := range list {
		story := known[stories.StoryID(it.Story)]
		one := readerItem{Kind: string(it.Kind), ID: it.ID, State: string(it.State), Story: it.Story, Title: story.Revision.Content.Title, Path: story.Path, Quote: it.Quote, About: it.About, Member: it.Member,
			Name: it.Name, Contact: it.Contact, Words: it.Words, Reasons: []readerReason{}, Reports: it.Reports, Note: it.Note, Since: stamp(it.Since), First: it.First, Pinned: it.Pinned, Closed: closed[stories.StoryID(it.Story)], Next: strconv.FormatInt(it.Since, 10) + "-" + it.ID}
		for _, r := range it.Reasons {
			one.Reasons = append(one.Reasons, readerReason{string(r.Cause), r.Detail})
		}
		out = append(out, one)
	}
	return out, nil
}

func (a *API) countReaders(ctx context.Context, _ *struct{}) (*body[readerCount], error) {
	var out readerCount
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		if err := actorOf(ctx).May(firsthand.ReportHandle); err != nil {
			return err
		}
		for _, q := range queues(actorOf(ctx), "") {
			n, err := q.Count(ctx, tx)
			if err != nil {
				return err
			}
			out.Waiting += n
		}
		return nil
	})
	return answer(out), err
}

func (a *API) decideReaders(ctx context.Context, in *readerDecision) (*body[readerDecided], error) {
	out := readerDecided{Done: []readerWas{}}
	err := a.write(ctx, firsthand.ReadersDecide, func(tx *store.Tx) error {
		out.Done = out.Done[:0]
		for _, it := range in.Body.Items {
			list := queues(actorOf(ctx), it.Kind)
			if len(list) == 0 {
				return actorOf(ctx).May(firsthand.ReadersDecide)
			}
			was, err := list[0].Decide(ctx, tx, it.ID, moderation.State(it.To), in.Body.Note)
			if err != nil {
				return err
			}
			out.Done = append(out.Done, readerWas{it.Kind, it.ID, string(was)})
		}
		return nil
	})
	return answer(out), err
}

// readerHistory is what a member wrote before.
type readerHistory struct {
	Shown   int          `json:"shown" doc:"Up to a hundred of each"`
	Waiting int          `json:"waiting"`
	Refused int          `json:"refused"`
	Spam    int          `json:"spam"`
	Banned  bool         `json:"banned"`
	Last    []readerItem `json:"last" nullable:"false" doc:"The newest"`
}

func (a *API) readerHistory(ctx context.Context, in *byID) (*body[readerHistory], error) {
	out := readerHistory{Last: []readerItem{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		if err := actorOf(ctx).May(firsthand.ReadersDecide); err != nil {
			return err
		}
		b, err := comments.History(ctx, tx, members.ID(in.ID))
		if err != nil {
			return err
		}
		out.Shown, out.Waiting, out.Refused, out.Spam = b.Shown, b.Waiting, b.Refused, b.Spam
		if _, out.Banned, err = moderation.Banned(ctx, tx, moderation.Who{Member: in.ID}); err != nil {
			return err
		}
		list, err := comments.Queue{}.List(ctx, tx, moderation.Filter{Member: in.ID, Newest: true, Limit: 10})
		if err == nil {
			out.Last, err = readerItems(ctx, tx, list)
		}
		return err
	})
	return answer(out), err
}
