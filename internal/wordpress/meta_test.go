package wordpress

import "testing"

func TestSEO(t *testing.T) {
	it := &Item{Title: "The ferry", Meta: []Meta{
		{"_yoast_wpseo_title", "%%title%% %%sep%% %%sitename%%"}, {"_yoast_wpseo_metadesc", "Why it left."}, {"rank_math_description", "Not this one."},
		{"_yoast_wpseo_canonical", "https://other.example/ferry"}, {"_aioseo_og_title", "Ferry #post_unheard"}, {"_seopress_social_fb_img", "https://harbour.example/f.jpg"},
		{"rank_math_robots", `a:1:{i:0;s:7:"noindex";}`}, {"slim_seo", `a:1:{s:13:"twitter_image";s:5:"x.jpg";}`},
	}}
	s, problems := it.SEO(Site{Title: "Harbour News"})
	if s.Title != "The ferry – Harbour News" || s.Description != "Why it left." || s.Canonical != "https://other.example/ferry" || s.Open.Image != "https://harbour.example/f.jpg" || !s.NoIndex || s.X.Image != "x.jpg" {
		t.Errorf("%+v", s)
	}
	if s.Open.Title != "" || len(problems) != 1 {
		t.Errorf("%q %q", s.Open.Title, problems)
	}
}

func TestWriters(t *testing.T) {
	g := &Guests{}
	g.Add(&Item{ID: 9, Type: "guest-author", Slug: "cap-jo-marsh", Title: "Jo Marsh", Meta: []Meta{{"cap-display_name", "Jo Marsh"}, {"cap-user_login", "jo-marsh"}}})
	known := func(login string) string { return map[string]string{"ada": "Ada Vale"}[login] }
	it := &Item{Creator: "ada", Terms: []TermRef{{"author", "cap-jo-marsh", "jo-marsh"}, {"author", "cap-ada", "ada"}, {"author", "unheard", "Una Heard"}}}
	got := it.Writers(g, known)
	if len(got) != 3 || got[0].Name != "Jo Marsh" || got[1].Name != "Ada Vale" || got[2].Name != "Una Heard" {
		t.Errorf("%+v", got)
	}
	if got := (&Item{Creator: "ada"}).Writers(g, known); len(got) != 1 || got[0].Name != "Ada Vale" {
		t.Errorf("%+v", got)
	}
	if got := (&Item{Creator: "ada", Meta: []Meta{{"byline", "By Pim Ash, Lu Orr"}}}).Writers(g, known); len(got) != 2 || got[0].Name != "Pim Ash" {
		t.Errorf("%+v", got)
	}
}

func TestAttachment(t *testing.T) {
	a := AttachmentOf(&Item{ID: 3, AttachmentURL: "https://harbour.example/wp-content/uploads/a.jpg", Title: "A &amp; B", Meta: []Meta{{"_wp_attachment_image_alt", "alt"},
		{"_wp_attachment_metadata", `a:4:{s:5:"width";i:1600;s:6:"height";i:900;s:5:"sizes";a:1:{s:6:"medium";a:1:{s:4:"file";s:9:"a-300.jpg";}}s:10:"image_meta";a:1:{s:6:"credit";s:8:"Ada Vale";}}`}}})
	if a.Width != 1600 || a.Height != 900 || a.Credit != "Ada Vale" || a.Title != "A & B" || a.Mime != "image/jpeg" {
		t.Errorf("%+v", a)
	}
	for _, bad := range []string{"", "a:1:{", `s:99:"x";`, "a:999999999:{}", `O:3:"Foo":1:{s:1:"a";N;}`, "a:1:{i:0;a:1:{i:0;"} {
		readPHP(bad)
	}
	for in, want := range map[string]string{
		"https://h.example/a-300x200.jpg": "https://h.example/a.jpg", "https://h.example/a-300x200.pdf": "https://h.example/a-300x200.pdf",
		"https://h.example/wp-content/uploads/a.jpg?w=300": "https://h.example/wp-content/uploads/a.jpg", "/a-1x.jpg": "/a-1x.jpg"} {
		if got := Original(in); got != want {
			t.Errorf("%s: %s", in, got)
		}
	}
}
