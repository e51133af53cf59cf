package ghost

import (
	"maps"
	"net/url"
	"slices"
)

// letsFrame tells whether a page of an origin may be in a frame of what is written. Our own pages are let into none: what runs
// there would be as trusted as we are.
func (v *View) letsFrame(origin string) bool {
	there, err := url.Parse(origin)
	here, also := url.Parse(v.base)
	return err == nil && also == nil && there.Hostname() != here.Hostname()
}

// Frames are the origins of the players in all bodies that were shown so far, sorted: what the policy of the page must let in.
func (v *View) Frames() []string { return slices.Sorted(maps.Keys(v.frames)) }

// picture lets a picture of an origin in where the desk shows those of other sites, and notes it.
func (v *View) picture(origin string) bool {
	if v.Settings.RemotePictures {
		put(&v.pictures, origin, true)
	}
	return v.Settings.RemotePictures
}

// Pictures are the origins of pictures of others in all that was shown so far, sorted, for the policy of the page.
func (v *View) Pictures() []string { return slices.Sorted(maps.Keys(v.pictures)) }

// Players tells whether a player of our own stands in a body that was shown so far.
func (v *View) Players() bool { return v.players }

// shows notes what the page of a body must let in. A body of which only words are counted, as in lists, lets nothing in.
func (v *View) shows(t *keptText) {
	for _, q := range t.asked {
		switch {
		case !q.ok:
		case q.kind == askFrame:
			put(&v.frames, q.about.(string), true)
		case q.kind == askPicture:
			put(&v.pictures, q.about.(string), true)
		}
	}
	v.players = v.players || t.players
}
