package ghostadmin

import (
	"strconv"
	"time"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// lateMost is how far back the time may lie at which something is to go out, as Ghost has it.
const lateMost = 2 * time.Minute

// move takes a story to the status that came in, from the one that it has.
func (s *saving) move(from string) error {
	to := either(s.status(), from)
	at, given := s.in.time("published_at")
	ctx, tx, id := s.c.ctx, s.tx, s.was.ID
	switch {
	case to == "scheduled" && from == "published":
		return ghostwire.Invalid("Your post is already published, please reload your page.")
	case to == "scheduled":
		return s.schedule(from, at, given)
	case to == "published" && from == "published":
		return s.showAgain()
	case to == "published":
		if !given || at > firsthand.Micros(tx.Now()) {
			at = 0
		}
		if from == "scheduled" {
			if err := stories.Unschedule(ctx, tx, id); err != nil {
				return err
			}
		}
		return stories.Publish(ctx, tx, id, at)
	case from == "published":
		return stories.Unpublish(ctx, tx, id)
	case from == "scheduled":
		return stories.Unschedule(ctx, tx, id)
	}
	return nil
}

// schedule sets when the story goes out, or another time.
func (s *saving) schedule(from string, at int64, given bool) error {
	switch now := firsthand.Micros(s.tx.Now()); {
	case !given && from == "scheduled":
		return nil
	case at == 0:
		return ghostwire.Invalid("Value in published_at cannot be blank.")
	case at/1000 == publishedAt(s.was)/1000 && from == "scheduled":
		return nil
	case at < now-lateMost.Microseconds():
		return ghostwire.Invalid("Date must be at least " + strconv.Itoa(-int(lateMost.Minutes())) + " minutes in the future.")
	case at <= now:
		at = now + time.Second.Microseconds()
	}
	is, err := stories.Get(s.c.ctx, s.tx, s.was.ID)
	if err != nil {
		return err
	}
	return stories.Schedule(s.c.ctx, s.tx, is.ID, is.Working, at)
}

// showAgain shows readers what was saved of a story that is out: at once, as in Ghost, unless the desk is at work on another
// version that nobody published yet; that goes out when somebody says so.
func (s *saving) showAgain() error {
	is, err := stories.Get(s.c.ctx, s.tx, s.was.ID)
	if err != nil || is.Working == is.Live || s.was.Working != s.was.Live && s.status() == "" {
		return err
	}
	return stories.Publish(s.c.ctx, s.tx, is.ID, 0)
}

// deletePost puts a story into the bin, where it lies for thirty days.
func deletePost(k kind, c *call) (*reply, error) {
	if _, err := c.ask(ghostwire.Takes{}); err != nil {
		return nil, err
	}
	out := &reply{status: 204}
	return out, c.change(firsthand.StoryTrash, func(tx *store.Tx) error {
		s, err := k.get(c, tx, stories.StoryID(c.args["id"]))
		if isProblem(err) {
			return ghostwire.NotFound("Post not found.") // so it is called, of pages too
		}
		if err != nil {
			return err
		}
		if out.changed = statusOf(s) != "draft"; !out.changed {
			out.header = map[string]string{"X-Cache-Invalidate": ""}
		}
		return stories.Trash(c.ctx, tx, s.ID)
	})
}
