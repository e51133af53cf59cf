package ghostadmin

import (
	"errors"

	"firsthand"
	"firsthand/internal/ghostwire"
)

// may refuses an act to who may not do it, in Ghost's words.
func (c *call) may(act firsthand.Act, doing string) error {
	if c.who.actor.May(act) != nil {
		return ghostwire.NotAllowed("You do not have permission to " + doing)
	}
	return nil
}

// isProblem tells whether an error is in Ghost's words already.
func isProblem(err error) bool {
	var p *ghostwire.Problem
	return errors.As(err, &p)
}
