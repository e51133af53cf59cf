package quotation

// rulerStep is the distance in bytes between two marks of a ruler: what is counted anew for each
// offset asked for.
const rulerStep = 128

// ruler turns byte offsets of a text into code points. Inside the room everything is counted in
// bytes; only what leaves it is counted in code points.
type ruler struct {
	text  string
	marks []int32 // code points before byte i*rulerStep
}

func newRuler(text string) *ruler {
	r := &ruler{text: text, marks: make([]int32, 0, len(text)/rulerStep+1)}
	points := int32(0)
	for at := 0; at <= len(text); at += rulerStep {
		r.marks = append(r.marks, points)
		points += int32(starts(text[at:min(at+rulerStep, len(text))]))
	}
	return r
}

// points gives the number of code points before byte at.
func (r *ruler) points(at int) int {
	i := at / rulerStep
	return int(r.marks[i]) + starts(r.text[i*rulerStep:at])
}

func (r *ruler) span(start, end int) Span {
	return Span{r.points(start), r.points(end)}
}

// starts counts the bytes of s that begin a code point: all but 10xxxxxx, which goes on with one.
func starts(s string) int {
	n := len(s)
	for ; len(s) >= 8; s = s[8:] {
		b := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		if b &= 0x8080808080808080; b != 0 {
			n -= continuing(s[:8])
		}
	}
	return n - continuing(s)
}

// continuing counts the bytes of s that go on with a code point.
func continuing(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		n += int(s[i] >> 7 &^ (s[i] >> 6) & 1)
	}
	return n
}
