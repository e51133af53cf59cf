package checking

import "strings"

// hearing compares words by how they sound, for sources that a machine wrote down by ear.
type hearing struct {
	sounds map[string]string
	known  map[[2]string]float64
	row    []int
}

func newEar() *hearing {
	return &hearing{sounds: map[string]string{}, known: map[[2]string]float64{}}
}

// alike is 1 for words that sound the same and 0 for those that share little; what is below half
// counts as nothing, for any two words share some letters.
func (e *hearing) alike(a, b string) float64 {
	if a == b {
		return 1
	}
	key := [2]string{a, b}
	if v, ok := e.known[key]; ok {
		return v
	}
	x, y := e.sound(a), e.sound(b)
	v := 0.0
	if longest := max(len(x), len(y)); longest > 0 && longest < 40 {
		v = 1 - float64(e.distance(x, y))/float64(longest)
	}
	if v < 0.5 {
		v = 0
	}
	e.known[key] = v
	return v
}

var soundsAlike = strings.NewReplacer("'", "", "ph", "f", "ght", "t", "gh", "", "ck", "k", "kn", "n", "wr", "r", "wh", "w", "sch", "sk", "ch", "ç", "sh", "ß", "tion", "ßn", "c", "k", "q", "k", "x", "ks",
	"z", "s", "y", "i", "ea", "e", "ee", "i", "ie", "i", "oo", "u", "ou", "u", "ow", "u", "v", "f")

// sound is a rough spelling of how a word sounds: one letter for one sound, doubles gone.
func (e *hearing) sound(w string) string {
	if s, ok := e.sounds[w]; ok {
		return s
	}
	s := soundsAlike.Replace(w)
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if i > 0 && s[i] == s[i-1] || s[i] == 'e' && i == len(s)-1 && i > 2 {
			continue
		}
		out = append(out, s[i])
	}
	e.sounds[w] = string(out)
	return e.sounds[w]
}

// distance is Levenshtein's, over bytes.
func (e *hearing) distance(a, b string) int {
	if len(e.row) < len(b)+1 {
		e.row = make([]int, len(b)+16)
	}
	row := e.row[:len(b)+1]
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost++
			}
			diagonal = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}
