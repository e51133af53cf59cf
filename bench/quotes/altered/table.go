package altered

import (
	"fmt"
	"strings"
)

// percent of nothing is 100: nothing was got wrong.
func percent(n, of int) float64 {
	if of == 0 {
		return 100
	}
	return 100 * float64(n) / float64(of)
}

// Recall is how many of the altered and absent quotes were found, in percent.
func (t *Tally) Recall() float64 { return percent(t.Alarms, t.Altered) }

// FalseAlarm is how many honest quotes were called altered or absent, in percent.
func (t *Tally) FalseAlarm() float64 { return 100 - percent(t.Honest-t.FalseAlarms, t.Honest) }

// Found is how many quotes were told right to be in the source or not, in percent: all that can be
// asked of a recogniser's words.
func (t *Tally) Found() float64 {
	return percent(t.Honest-t.FalseAlarms+t.Absent, t.Honest+t.Elsewhere)
}

// Place is how many quotes were found where they stand, in percent.
func (t *Tally) Place() float64 { return percent(t.InPlace, t.Placed) }

// Lists is how many lists of differences are right, in percent.
func (t *Tally) Lists() float64 { return percent(t.ListRight, t.Listed) }

// Verdict is how many verdicts are the wanted word, in percent.
func (t *Tally) Verdict() float64 { return percent(t.Verdicts, t.AskedVerdict) }

// Warnings is how many misleading quotes were warned of, in percent.
func (t *Tally) Warnings() float64 { return percent(t.Warned, t.Misleading) }

// FalseWarnings is how many honest quotes were warned of, in percent.
func (t *Tally) FalseWarnings() float64 { return 100 - percent(t.Calm-t.CalmWarned, t.Calm) }

// String is the table by source and the table by kind.
func (f *Figures) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-11s %6s %7s %7s %7s %7s %7s %7s %7s %7s %8s\n", "source", "cases", "recall", "false", "verdict", "place", "edits", "found", "warned", "f.warn", "accused")
	for _, from := range Froms {
		if t := f.ByFrom[from]; t != nil {
			recall := fmt.Sprintf("%.2f", t.Recall())
			if from == Speech {
				recall = "-"
			}
			fmt.Fprintf(&b, "%-11s %6d %7s %7.2f %7.2f %7.2f %7.2f %7.2f %7.2f %7.2f %8d\n", from, t.Cases, recall, t.FalseAlarm(), t.Verdict(), t.Place(), t.Lists(), t.Found(), t.Warnings(), t.FalseWarnings(), t.Accused)
		}
	}
	fmt.Fprintf(&b, "\n%-33s", "cases right, by kind")
	for _, from := range Froms {
		fmt.Fprintf(&b, " %16s", from)
	}
	b.WriteString("\n")
	for _, kind := range f.Kinds {
		fmt.Fprintf(&b, "%-33s", kind)
		for _, from := range Froms {
			fmt.Fprintf(&b, " %16s", f.ByKind[kind][from].cell(from))
		}
		b.WriteString("\n")
	}
	return b.String()
}

// cell is one kind in one source: right of how many, and where it is asked, place and edits in percent.
func (t *Tally) cell(from string) string {
	switch {
	case t == nil:
		return ""
	case t.Misleading > 0:
		return fmt.Sprintf("%d/%d", t.Warned, t.Misleading)
	case t.Honest > 0:
		return fmt.Sprintf("%d/%d", t.Honest-t.FalseAlarms, t.Honest)
	case from == Speech && t.Elsewhere > 0:
		return fmt.Sprintf("%d/%d", t.Absent, t.Elsewhere)
	case from == Speech:
		return fmt.Sprintf("%d/%d", t.Cases-t.Accused, t.Cases)
	case t.Listed > 0:
		return fmt.Sprintf("%d/%d e%.0f", t.Alarms, t.Altered, t.Lists())
	}
	return fmt.Sprintf("%d/%d", t.Alarms, t.Altered)
}
