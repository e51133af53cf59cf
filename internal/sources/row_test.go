package sources

import "testing"

// Many namesakes cost few questions, and each number is given once and next to the last one.
func TestFirstFree(t *testing.T) {
	taken := map[int]bool{}
	for want := 1; want <= 5000; want++ {
		asked := 0
		n, err := firstFree(func(n int) (bool, error) { asked++; return !taken[n], nil })
		if err != nil || n != want || asked > 50 {
			t.Fatalf("number %d is given as %d after %d questions, %v", want, n, asked, err)
		}
		taken[n] = true
	}
}
