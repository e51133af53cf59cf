package readings

import (
	"strings"

	"firsthand/internal/intake"
)

// Behind says behind which block of the body each dropped line stood (-1: before the first), by the page as plain text.
// A line that is not found there counts as the last.
func Behind(d *intake.Draft, page string) []int {
	after := make([]int, len(d.Dropped))
	blocks := make([]string, len(d.Body))
	for i, b := range d.Body {
		blocks[i] = beginning(b.Text)
	}
	lines := strings.Split(page, "\n")
	from, block := 0, -1
	for i, dropped := range d.Dropped {
		wanted, at, now := beginning(dropped), from, block
		for ; at < len(lines); at++ {
			line := beginning(lines[at])
			if line != "" && line == wanted {
				break
			}
			for next := now + 1; line != "" && next < min(len(blocks), now+20); next++ {
				if begins(line, blocks[next]) {
					now = next
					break
				}
			}
		}
		if at == len(lines) { // it stood before another that was dropped later, or in another form
			after[i] = len(d.Body) - 1
			continue
		}
		from, block = at+1, now
		after[i] = block
	}
	return after
}

// begins tells whether a line begins as a block does.
func begins(line, block string) bool {
	return block != "" && (strings.HasPrefix(line, block) || strings.HasPrefix(block, line) && len(line) > 12)
}

// beginning is how a text begins, white space and case aside.
func beginning(text string) string {
	const enough = 80
	text = text[:min(len(text), 8*enough)]
	text = strings.ToLower(strings.Join(strings.Fields(text), " "))
	return text[:min(len(text), enough)]
}
