package ghostadmin

import "time"

// timed is an object whose times are written as the Admin API writes them.
func timed(o map[string]any) object {
	out := make(object, len(o))
	for name, value := range o {
		if at, ok := value.(time.Time); ok {
			value = stampOf(at)
		}
		out[name] = value
	}
	return out
}
