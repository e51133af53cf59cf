package ops

import (
	"context"
	"fmt"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/store"
)

// Alarm is that a site is without a copy of today, until it has one.
type Alarm struct {
	Says  string // one sentence
	Since int64  // microseconds
}

// GetAlarm tells what is wrong with a site's copies, nil if nothing is: the last one failed, none was made for days, or
// files of the site were lost or altered when it was made. makes
// says that this program makes some by itself, so that one can be overdue.
func GetAlarm(ctx context.Context, tx *store.Tx, makes bool) (*Alarm, error) {
	s, err := GetState(ctx, tx)
	if err != nil {
		return nil, err
	}
	var first int64
	if s.LastGood() == nil {
		first, err = store.Get(ctx, tx, store.Value[int64], `SELECT COALESCE(MIN(at), 0) FROM audit`)
	}
	return s.alarm(first, tx.Now(), makes), err
}

// alarm is GetAlarm for a site whose first act was at a time, 0 if there was none.
func (s State) alarm(first int64, now time.Time, makes bool) *Alarm {
	last := first
	good := s.LastGood()
	if good != nil {
		last = good.Began
	}
	age := ""
	if days := int(now.Sub(firsthand.FromMicros(last)).Hours() / 24); last > 0 && days > 0 {
		unit := "days"
		if days == 1 {
			unit = "day"
		}
		age = fmt.Sprintf("the last good one is %d %s old", days, unit)
		if good == nil {
			age = fmt.Sprintf("there was none in the %d %s of this site", days, unit)
		}
	}
	for _, r := range s.Runs {
		if r.Stopped {
			continue
		}
		if r.Good {
			break
		}
		says := "The last copy of the site was not made: " + strings.TrimSuffix(r.Says, ".")
		if age != "" {
			says += "; " + age
		}
		return &Alarm{says + ".", r.Ended}
	}
	if !makes || s.Plan.Off || last == 0 || now.Sub(firsthand.FromMicros(last)) < oldCopy {
		if good != nil && good.Fault != "" {
			return &Alarm{good.Fault, good.Ended}
		}
		return nil
	}
	return &Alarm{"A copy of the site is overdue: " + age + ".", last + oldCopy.Microseconds()}
}
