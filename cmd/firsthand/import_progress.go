package main

import (
	"github.com/schollz/progressbar/v3"

	"fmt"
	"time"

	"firsthand/internal/importers"
)

// siteProgress shows a person who looks on how far an import is, and how much time is left.
type siteProgress struct {
	s     streams
	began time.Time
	bar   *progressbar.ProgressBar
	told  bool
}

func (p *siteProgress) show(now importers.Progress) {
	if now.Resumed && !p.told {
		p.told = true
		fmt.Fprintln(p.s.err, "Going on with the import that was stopped.")
	}
	if !terminal(p.s.err) {
		return
	}
	if p.bar == nil {
		size := now.Size
		if size <= 0 {
			size = -1 // nobody knows: it turns
		}
		p.bar = progressbar.NewOptions64(size, progressbar.OptionSetWriter(p.s.err), progressbar.OptionSetPredictTime(true), progressbar.OptionClearOnFinish())
	}
	p.bar.Describe(fmt.Sprintf("%d things, %s", now.Things, now.Kind))
	_ = p.bar.Set64(now.At) // a bar that cannot be drawn stops nothing
}

func (p *siteProgress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
