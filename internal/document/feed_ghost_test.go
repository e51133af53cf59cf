package document

import "testing"

func TestABodyInAFeedAsGhostPrintsIt(t *testing.T) {
	for name, c := range map[string][3]string{
		"picture on top": {`<h2>h</h2><p>a</p><p>b <img src="https://a.example/b.png" alt="c"></p>`, "https://desk.example/p.png",
			`<h2>h</h2><img src="https://desk.example/p.png" alt="T &quot;1&quot;"><p>a</p><p>b <img src="https://a.example/b.png" alt="T &quot;1&quot;"></p>`},
		"bookmark": {`<figure class="kg-card kg-bookmark-card"><a><div class="kg-bookmark-title">t</div><div class="kg-bookmark-description">d</div><div class="kg-bookmark-metadata">m</div></a></figure>`, "",
			`<figure class="kg-card kg-bookmark-card"><a><div class="kg-bookmark-title">t</div><small><div class="kg-bookmark-description">d</div></small></a></figure>`},
		"video": {`<figure class="kg-card kg-video-card" data-kg-thumbnail="t.jpg"><div class="kg-video-container"><video src="https://a.example/v.mp4" style="background:x"></video><div class="kg-video-overlay">o</div></div></figure>`, "",
			`<figure class="kg-card kg-video-card" data-kg-thumbnail="t.jpg"><div class="kg-video-container"><video src="https://a.example/v.mp4" poster="t.jpg" controls></video></div></figure>`},
		"audio": {`<div class="kg-card kg-audio-card"><img class="kg-audio-thumbnail"><div class="kg-audio-player-container"><audio src="https://a.example/a.mp3"></audio><div class="kg-audio-title">t</div></div></div>`, "",
			`<div class="kg-card kg-audio-card"><audio src="https://a.example/a.mp3" controls></audio></div>`},
		"what nobody closed": {`<div><p>a <i>b</p></div><p>c</p>`, "", `<div><p>a <i>b</i></p></div><p>c</p>`},
		"a drawing":          {`<svg viewbox="0 0 1 1"><line x1="0"/></svg><p>x</p>`, "", `<svg viewbox="0 0 1 1"><line x1="0"></line></svg><p>x</p>`},
		"other scripts":      {`<p>Größe "1" 東京 &amp; 👩</p>`, "", `<p>Gr&#xf6;&#xdf;e &quot;1&quot; &#x6771;&#x4eac; &amp; &#x1f469;</p>`},
	} {
		if got, _ := GhostFeed(c[0], `T "1"`, c[1]); got != c[2] {
			t.Errorf("%s:\ngot  %s\nwant %s", name, got, c[2])
		}
	}
}

func TestTheBeginningOfABodyInAFeedIsWithoutThePictureOnTop(t *testing.T) {
	whole, plain := GhostFeed(`<p>a</p>`, "T", "https://desk.example/p.png")
	if whole != `<img src="https://desk.example/p.png" alt="T"><p>a</p>` || plain != `<p>a</p>` {
		t.Errorf("%s, and %s", whole, plain)
	}
}
