package ghostapi

import (
	"slices"
	"strings"
	"time"

	"firsthand/internal/ghostwire"
)

// fielded is an object of the ghost room.
type fielded interface{ Field(name string) any }

// value gives a field as it stands in JSON.
func (c *call) value(o fielded, name string) any {
	switch v := o.Field(name).(type) {
	case time.Time:
		return v.Format(timeForm)
	case string:
		if slices.Contains(addresses, name) {
			return ghostwire.TextOrNil(c.absolute(v))
		}
		return v
	default:
		return v
	}
}

// timeForm is Ghost's form of a time, in the time zone of the publication.
const timeForm = "2006-01-02T15:04:05.000-07:00"

// addresses are the fields that hold an address of the site.
var addresses = []string{"feature_image", "og_image", "twitter_image", "profile_image", "cover_image", "canonical_url"}

// absolute makes a path of the site absolute.
func (c *call) absolute(address string) string { return c.v.Absolute(address) }

// address is where something stands, absolute. What stands nowhere has the address that Ghost gives it.
func (c *call) address(path string) string {
	if path == "" {
		path = "/404/"
	}
	return c.v.Absolute(path)
}

func text(v any) string {
	s, _ := v.(string)
	return s
}

// urlAlone gives what is shown of the tags and authors of a post whose own fields were named: all but their address, unless
// that was named, too.
func urlAlone(q *ask) []string {
	if q.Fields == nil || slices.Contains(q.Fields, "url") {
		return nil
	}
	return noURL
}

var noURL = []string{"*"}

// pick gives fields of an object: those asked for, of those that it has.
func (c *call) pick(o fielded, all []string, q *ask) object {
	out := make(object, len(all)+2)
	for _, name := range all {
		if q.Fields == nil || slices.Contains(q.Fields, name) || slices.Equal(q.Fields, noURL) {
			out[name] = c.value(o, name)
		}
	}
	return out
}

// narrowed tells whether fields were named that an object of these columns has. One that is read by a name that none of them
// has comes whole in Ghost, but without its address.
func (q *ask) narrowed(columns []string) []string {
	if q.By == "" || q.Fields == nil || slices.Contains(q.Fields, "url") {
		return q.Fields
	}
	if slices.ContainsFunc(q.Fields, func(f string) bool { return slices.Contains(columns, f) || strings.HasSuffix(f, "_at") }) {
		return q.Fields
	}
	return noURL
}
