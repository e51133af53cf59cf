package commenting

import (
	"net/http"

	"firsthand/internal/comments"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// state tells the site's own script what a member thinks of the comments of a story. Who may: everybody; who is not signed in
// thinks nothing.
func (d *Door) state(w http.ResponseWriter, r *http.Request) error {
	keepOut(w)
	m, err := d.Reader(r)
	if err != nil {
		return err
	}
	votes := ghostwire.Object{}
	if m != nil {
		err = d.DB.Read(r.Context(), func(tx *store.Tx) error {
			list, err := comments.VotesUnder(r.Context(), tx, m.ID, stories.StoryID(r.URL.Query().Get("story")))
			for id, v := range list {
				votes[string(id)] = int(v)
			}
			return err
		})
	}
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, ghostwire.Object{"votes": votes})
}

// tellVote tells the script what it has changed.
func (d *Door) tellVote(w http.ResponseWriter, r *http.Request, m members.Member, c comments.Comment) error {
	var vote comments.Vote
	err := d.DB.Read(r.Context(), func(tx *store.Tx) error {
		votes, err := comments.Votes(r.Context(), tx, m.ID, []comments.ID{c.ID})
		vote = votes[c.ID]
		return err
	})
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, ghostwire.Object{"likes": c.Likes, "vote": int(vote)})
}

// answer writes JSON.
func answer(w http.ResponseWriter, status int, o ghostwire.Object) error {
	return ghostwire.Answer(w, status, o)
}
