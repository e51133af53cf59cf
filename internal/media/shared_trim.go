package media

import (
	"errors"
	"io/fs"
	"time"
)

const (
	nearHours = 7 * 24 // for which something lies near by; then it is fetched anew for whoever asks
	lookAfter = 10     // a tenth of the bound came since: it is looked what lies there
)

// came counts what came to lie near by, and sees that it does not become too much.
func (s *Shared) came(size int64) {
	if s.since.Add(size) < s.bound/lookAfter || !s.trimming.CompareAndSwap(false, true) {
		return
	}
	s.all.Go(func() {
		defer s.trimming.Store(false)
		_ = s.trim(time.Now()) // it is looked again soon
	})
}

// trim takes away what has lain near by for long, and what came first where that is more than may lie there. How much came in
// which hour is counted first, so that no list is held of what may be millions.
func (s *Shared) trim(now time.Time) error {
	s.since.Store(0)
	var hours [nearHours]int64
	var total int64
	err := s.eachNear(now, func(_ string, hour int, size int64) error {
		if hour < nearHours {
			hours[hour] += size
			total += size
		}
		return nil
	})
	if err != nil {
		return err
	}
	stays := nearHours
	for ; stays > 0 && total > s.bound-s.bound/lookAfter; stays-- {
		total -= hours[stays-1]
	}
	return s.eachNear(now, func(name string, hour int, _ int64) error {
		if hour < stays {
			return nil
		}
		return s.near.root.Remove(name)
	})
}

// eachNear tells of all that lies near by, and how many hours ago it came.
func (s *Shared) eachNear(now time.Time, each func(name string, hour int, size int64) error) error {
	return fs.WalkDir(s.near.root.FS(), "content", func(name string, d fs.DirEntry, err error) error {
		if err == nil && s.ctx.Err() != nil {
			return s.ctx.Err()
		}
		if err == nil && d.Type().IsRegular() {
			var info fs.FileInfo
			if info, err = d.Info(); err == nil {
				err = each(name, max(0, int(now.Sub(info.ModTime())/time.Hour)), info.Size())
			}
		}
		if errors.Is(err, fs.ErrNotExist) { // gone meanwhile, or never there
			return nil
		}
		return err
	})
}
