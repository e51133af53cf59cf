package ghost

import "testing"

func TestACaptionOnAPageHoldsLinksAndNothingThatRuns(t *testing.T) {
	for source, want := range map[string]string{
		`<span style="white-space: pre-wrap;">By <a href="https://a.example/" onclick="x()">A</a></span>`: `<span style="white-space:pre-wrap">By <a href="https://a.example/">A</a></span>`,
		`<b>a</b> &amp; <strong>b</strong><script>c()</script><img src="x" onerror="y()">`:                `<b>a</b> &amp; b`,
		`<a href="javascript:x()">a</a>`:                                             `<a>a</a>`,
		`<i style="background:url(https://a.example/x)" class="y">a</i><!-- b --> c`: `<i>a</i> c`,
		`a < b`: `a &lt; b`,
	} {
		if got := captionMarkup(source); got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", source, got, want)
		}
	}
}
