package ghost

import (
	"maps"
	"net/url"
	"slices"
)

// frame lets a page of an origin into a frame of what is written, and notes it. Our own pages are let into none: what runs
// there would be as trusted as we are.
func (v *View) frame(origin string) bool {
	there, err := url.Parse(origin)
	here, also := url.Parse(v.base)
	if err != nil || also != nil || there.Hostname() == here.Hostname() {
		return false
	}
	v.frames[origin] = true
	return true
}

// Frames are the origins of the players in all that was written so far, sorted: what the policy of the page must let in.
func (v *View) Frames() []string { return slices.Sorted(maps.Keys(v.frames)) }

// picture lets pictures of an origin in where the desk shows those of other sites, and notes it.
func (v *View) picture(origin string) bool {
	if v.Settings.RemotePictures {
		v.pictures[origin] = true
	}
	return v.Settings.RemotePictures
}

// Pictures are the origins of pictures of others in all that was shown so far, sorted, for the policy of the page.
func (v *View) Pictures() []string { return slices.Sorted(maps.Keys(v.pictures)) }
