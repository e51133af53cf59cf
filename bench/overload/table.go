package main

import (
	"fmt"
	"strings"
	"time"
)

// tooLate is from when on the client's own delay stands in the figures.
const tooLate = 50 * time.Millisecond

func (p *pressed) String() string {
	return fmt.Sprintf("%d answered, p99 %s; %d sent away, p99 %s; %d failed", len(p.main.admitted.list), ms(p.main.admitted.part(0.99)),
		len(p.main.refused.list), ms(p.main.refused.part(0.99)), p.main.failed.Load())
}

func ms(d time.Duration) string { return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000) }

// table is what was found, as Markdown.
func table(rate float64, list []*pressed, desk bool) string {
	var t strings.Builder
	fmt.Fprintf(&t, "%.0f a second are answered when %d clients wait for theirs.\n\n", rate, clients)
	t.WriteString("| load | asked, a second | answered, a second | p50 / p99 | sent away | p50 / p99 | failed | front page p99 | newsroom p99 | memory |\n|---|---|---|---|---|---|---|---|---|---|\n")
	for _, p := range list {
		seconds := float64(p.sent()) / p.aSecond
		newsroom := "–"
		if desk {
			newsroom = besides(&p.desk)
		}
		fmt.Fprintf(&t, "| %.1f × | %.0f | %.0f | %s / %s | %d | %s / %s | %d | %s | %s | %d MB |\n", p.times, p.aSecond, float64(len(p.main.admitted.list))/seconds,
			ms(p.main.admitted.part(0.5)), ms(p.main.admitted.part(0.99)), len(p.main.refused.list), ms(p.main.refused.part(0.5)), ms(p.main.refused.part(0.99)),
			p.main.failed.Load(), besides(&p.front), newsroom, p.memory>>20)
	}
	for _, p := range list {
		if p.late > tooLate {
			fmt.Fprintf(&t, "\nAt %.1f × the client itself was up to %s late, which stands in these times.\n", p.times, ms(p.late))
		}
	}
	return t.String()
}

// sent is how many requests there were.
func (p *pressed) sent() int {
	return len(p.main.admitted.list) + len(p.main.refused.list) + int(p.main.failed.Load())
}

// besides is how it went for who asked beside.
func besides(s *stream) string {
	text := ms(s.admitted.part(0.99))
	if n := len(s.refused.list) + int(s.failed.Load()); n > 0 {
		text += fmt.Sprintf(", %d not answered", n)
	}
	return text
}
