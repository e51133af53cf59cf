package quotation

import "testing"

func TestCheckTable(t *testing.T) {
	const src = "I was always going to come back. We made it in ten days, and it cost 5 percent of what the U.S. label had paid. I did not think anyone would listen. It was okay."
	for _, c := range []struct{ name, quote, source, want string }{
		{"same", "I was always going to come back.", src, VerdictMatch},
		{"marks", "“We made it in 10 days—and it cost five per cent of what the US label had paid.”", src, VerdictMatch},
		{"flip", "I did think anyone would listen.", src, VerdictAltered},
		{"number", "We made it in 12 days", src, VerdictAltered},
		{"drop", "I was going to come back.", src, VerdictAltered},
		{"swap", "I was always going to run back.", src, VerdictAltered},
		{"ellipsis", "We made it in ten days ... of what the U.S. label had paid.", src, VerdictEdited},
		{"brackets", "[They] made it in ten days", src, VerdictEdited},
		{"absent", "The moon was never part of the plan for us.", src, VerdictAbsent},
		{"joined", "I was always going to come back. It was okay.", src, VerdictAltered},
	} {
		v := Check(c.quote, c.source, CheckOptions{})
		if v.Verdict != c.want {
			t.Errorf("%s: %+v, want %s", c.name, v, c.want)
		}
	}
}
