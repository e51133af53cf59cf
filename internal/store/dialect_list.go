package store

import "strings"

// mostEven is the longest list that is made longer: the lists of a page. Longer ones are too seldom to be worth it.
const mostEven = 512

// evenLists makes the lists behind IN as long as the next of 2, 4, 8, …, by naming their last value again: a page that
// asks for 11 things and one that asks for 13 run the same statement, which either database has ready then.
func evenLists(query string, args []any) (string, []any) {
	const many, most = "IN (?, ", 16_000 // made twice as many they are still within SQLite's 32,766
	if !strings.Contains(query, many) || len(args) > most {
		return query, args
	}
	var b strings.Builder
	out := make([]any, 0, 2*len(args))
	for i := 0; i < len(query); {
		end := passing(query, i)
		switch c := query[i]; {
		case end > i+1: // a text or a comment
		case c == '?' && len(args) > 0:
			out, args = append(out, args[0]), args[1:]
		case strings.HasPrefix(query[i:], many) && (i == 0 || query[i-1] == ' ' || query[i-1] == '\n' || query[i-1] == '\t'): // not MIN (?, ?)
			if n := holesIn(query[i+len("IN ("):]); n > 0 && n <= min(len(args), mostEven) {
				out = append(out, args[:n]...)
				length := evenLength(n)
				for range length - n {
					out = append(out, args[n-1])
				}
				args = args[n:]
				b.WriteString("IN " + Holes(length))
				i += len("IN ") + len(Holes(n))
				continue
			}
		}
		b.WriteString(query[i:end])
		i = end
	}
	return b.String(), append(out, args...)
}

// holesIn counts the holes of a list that holds nothing else, up to its end; 0 if it is another.
func holesIn(list string) (n int) {
	for {
		n++
		switch {
		case strings.HasPrefix(list, "?)"):
			return n
		case !strings.HasPrefix(list, "?, "):
			return 0
		}
		list = list[len("?, "):]
	}
}

func evenLength(n int) int {
	length := 2
	for length < n {
		length *= 2
	}
	return length
}
