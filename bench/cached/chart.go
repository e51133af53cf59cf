package main

import (
	"fmt"
	"strings"
)

// colours of the servers, in their order; they can be told apart in grey, on white and on black.
var colours = []string{"#2f6fb0", "#d08a2e", "#8fb3d9"}

const (
	barHeight, barGap, groupGap = 14, 3, 18
	labels, width               = 110, 760
)

// chart draws the requests a second as bars, as SVG.
func (b *bench) chart() string {
	most := 1.0
	for _, f := range b.figures {
		most = max(most, f.aSecond)
	}
	var bars strings.Builder
	y := 30
	for _, k := range kinds {
		for _, coding := range codings {
			fmt.Fprintf(&bars, `<text x="%d" y="%d" text-anchor="end">%s, %s</text>`+"\n", labels-8, y+barHeight-3, k.name, orPlain(coding))
			for i, s := range servers {
				m, ok := b.middle(s.name, k.name, coding)
				if !ok {
					continue
				}
				long := m.aSecond / most * (width - labels - 80)
				fmt.Fprintf(&bars, `<rect x="%d" y="%d" width="%.0f" height="%d" fill="%s"><title>%s: %.0f</title></rect><text x="%.0f" y="%d">%.0f</text>`+"\n",
					labels, y, long, barHeight, colours[i], s.name, m.aSecond, labels+long+5, y+barHeight-3, m.aSecond)
				y += barHeight + barGap
			}
			y += groupGap - barGap
		}
	}
	var key strings.Builder
	for i, s := range servers {
		x := labels + i*190
		fmt.Fprintf(&key, `<rect x="%d" y="6" width="12" height="12" fill="%s"/><text x="%d" y="16">%s</text>`+"\n", x, colours[i], x+18, s.name)
	}
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-label="Requests a second of cached pages, by server">
<style>text { font: 11px system-ui, sans-serif; fill: #222 } svg { background: #fff } @media (prefers-color-scheme: dark) { text { fill: #ddd } svg { background: #16181c } }</style>
%s%s</svg>
`, width, y, width, y, key.String(), bars.String())
}
