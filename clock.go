package firsthand

import "time"

// Clock tells the time. Rooms take one instead of calling time.Now, so that a test can hold it.
type Clock interface {
	Now() time.Time
}

// SystemClock is the machine's clock, in UTC.
type SystemClock struct{}

// Now is time.Now in UTC, cut to the microseconds that the databases keep.
func (SystemClock) Now() time.Time { return time.Now().UTC().Truncate(time.Microsecond) }

// FixedClock always tells the same time.
type FixedClock time.Time

// Now tells the fixed time.
func (c FixedClock) Now() time.Time { return time.Time(c) }

// Micros is how times are stored: microseconds since 1970 in UTC; the zero time is 0.
func Micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

// FromMicros reads a stored time; 0 is the zero time.
func FromMicros(us int64) time.Time {
	if us == 0 {
		return time.Time{}
	}
	return time.UnixMicro(us).UTC()
}
