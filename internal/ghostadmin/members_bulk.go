package ghostadmin

import (
	"encoding/json"
	"net/http"
	"time"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
	"firsthand/internal/store"
)

// Many members at once. What is done to none in particular must be asked for: without a filter, a search or all=true nothing is done.

const (
	removedAtOnce = 100 // members that one transaction forgets
	maxRemoved    = 100_000
)

// manyMembers are those whom the address names; doing is what is done to them, in Ghost's words.
func (c *call) manyMembers(doing string) (members.FindOptions, error) {
	query := c.r.URL.Query()
	if query.Get("all") == "true" {
		return members.FindOptions{}, nil
	}
	if query.Get("filter") == "" && query.Get("search") == "" {
		return members.FindOptions{}, ghostwire.Misused("Cannot perform " + doing + " without a filter, search, or all=true")
	}
	return c.whichMembers(query.Get("filter"))
}

// bulkMembers puts a label to many, or takes it from them: PUT members/bulk. Nobody is subscribed to anything, so that nobody is taken off it.
func (c *call) bulkMembers() (*reply, error) {
	body, err := c.json()
	if err != nil {
		return nil, err
	}
	var todo struct {
		Action string `json:"action"`
		Meta   struct {
			Label struct {
				ID string `json:"id"`
			} `json:"label"`
		} `json:"meta"`
	}
	_ = json.Unmarshal(body["bulk"], &todo) // what is no such object names no action
	do := map[string]func(*store.Tx, members.FindOptions) (int, error){
		"addLabel": func(tx *store.Tx, o members.FindOptions) (int, error) {
			return members.GiveLabel(c.ctx, tx, o, members.LabelID(todo.Meta.Label.ID))
		},
		"removeLabel": func(tx *store.Tx, o members.FindOptions) (int, error) {
			return members.TakeLabel(c.ctx, tx, o, members.LabelID(todo.Meta.Label.ID))
		},
		"unsubscribe": func(tx *store.Tx, o members.FindOptions) (int, error) {
			o.Limit = 1
			_, n, err := members.Search(c.ctx, tx, c.who.actor, o)
			return n, err
		},
	}[todo.Action]
	if do == nil {
		return nil, ghostwire.Misused("Unsupported bulk action")
	}
	o, err := c.manyMembers("bulk edit")
	if err != nil {
		return nil, err
	}
	out := &reply{}
	return out, c.change(firsthand.MemberSave, func(tx *store.Tx) error {
		n, err := do(tx, o)
		out.body = bulkDone(n)
		return understood(labelProblem(err))
	})
}

// removeMembers forgets many, some in each transaction: DELETE members.
func (c *call) removeMembers() (*reply, error) {
	o, err := c.manyMembers("bulk delete")
	if err != nil {
		return nil, err
	}
	// A connection that knows no deadlines (a test's) has none that would cut it off.
	_ = http.NewResponseController(c.w).SetWriteDeadline(time.Now().Add(lookAt))
	all := 0
	for all < maxRemoved {
		n := 0
		err := c.change(firsthand.MemberRemove, func(tx *store.Tx) (err error) {
			n, err = members.RemoveSome(c.ctx, tx, o, removedAtOnce)
			return err
		})
		if err != nil {
			return nil, understood(err)
		}
		if all += n; n < removedAtOnce {
			break
		}
	}
	return &reply{body: object{"meta": object{"stats": object{"successful": all, "unsuccessful": 0}, "unsuccessfulIds": []any{}, "errors": []any{}}}}, nil
}
