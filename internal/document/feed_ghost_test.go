package document

import "testing"

func TestABodyInAFeedAsGhostPrintsIt(t *testing.T) {
	for name, c := range map[string][3]string{
		"addresses": {`<p><a href="/x/">x</a></p>`, "", `<p><a href="https://desk.example/x/">x</a></p>`},
		"picture on top": {`<h2>h</h2><p>a</p><p>b <img src="https://a.example/b.png" alt="c"></p>`, "https://desk.example/p.png",
			`<h2>h</h2><img src="https://desk.example/p.png" alt="T &#34;1&#34;"/><p>a</p><p>b <img src="https://a.example/b.png" alt="T &#34;1&#34;"/></p>`},
		"bookmark": {`<figure class="kg-card kg-bookmark-card"><a><div class="kg-bookmark-title">t</div><div class="kg-bookmark-description">d</div><div class="kg-bookmark-metadata">m</div></a></figure>`, "",
			`<figure class="kg-card kg-bookmark-card"><a><div class="kg-bookmark-title">t</div><small><div class="kg-bookmark-description">d</div></small></a></figure>`},
		"video": {`<figure class="kg-card kg-video-card" data-kg-thumbnail="t.jpg"><div class="kg-video-container"><video src="https://a.example/v.mp4" style="background:x"></video><div class="kg-video-overlay">o</div></div></figure>`, "",
			`<figure class="kg-card kg-video-card" data-kg-thumbnail="t.jpg"><div class="kg-video-container"><video src="https://a.example/v.mp4" poster="t.jpg" controls=""></video></div></figure>`},
		"audio": {`<div class="kg-card kg-audio-card"><img class="kg-audio-thumbnail"><div class="kg-audio-player-container"><audio src="https://a.example/a.mp3"></audio><div class="kg-audio-title">t</div></div></div>`, "",
			`<div class="kg-card kg-audio-card"><audio src="https://a.example/a.mp3" controls=""></audio></div>`},
	} {
		if got := GhostFeed(c[0], "https://desk.example/", `T "1"`, c[1]); got != c[2] {
			t.Errorf("%s:\ngot  %s\nwant %s", name, got, c[2])
		}
	}
}
