package publication

import "testing"

func TestAskedFor(t *testing.T) {
	for in, want := range map[[2]string]string{
		{"/", "p=12"}: "/p=12/", {"/blog/", "preview=true&page_id=7"}: "/blog/page_id=7/", {"/", "tag=Boats"}: "/tag=boats/", {"/", "s=boats"}: "", {"/", ""}: "", {"/", "p=../../x"}: "", {"/", "p=%zz"}: "",
	} {
		if got := AskedFor(in[0], in[1]); got != want {
			t.Errorf("%q: %q", in, got)
		}
	}
}
