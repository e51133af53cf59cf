package publication

// Accounts are the pages that a site or a person has elsewhere, each as Ghost keeps it: a name, or an address.
type Accounts struct {
	Facebook  string `json:"facebook,omitempty"`
	Twitter   string `json:"twitter,omitempty"`
	Threads   string `json:"threads,omitempty"`
	Bluesky   string `json:"bluesky,omitempty"`
	Mastodon  string `json:"mastodon,omitempty"`
	TikTok    string `json:"tiktok,omitempty"`
	YouTube   string `json:"youtube,omitempty"`
	Instagram string `json:"instagram,omitempty"`
	LinkedIn  string `json:"linkedin,omitempty"`
}

// ByName are the accounts by Ghost's names, to be read and to be set.
func (a *Accounts) ByName() map[string]*string {
	return map[string]*string{
		"facebook": &a.Facebook, "twitter": &a.Twitter, "threads": &a.Threads, "bluesky": &a.Bluesky, "mastodon": &a.Mastodon,
		"tiktok": &a.TikTok, "youtube": &a.YouTube, "instagram": &a.Instagram, "linkedin": &a.LinkedIn,
	}
}

var noAccounts = (&Accounts{}).ByName()

// Of is the account by one of Ghost's names; false for a name that is none.
func (a *Accounts) Of(name string) (account string, ok bool) {
	if *a == (Accounts{}) { // most have none, and a theme asks for each
		_, ok = noAccounts[name]
		return "", ok
	}
	if at := a.ByName()[name]; at != nil {
		return *at, true
	}
	return "", false
}

// Sharing is how the site looks to search engines and where people share it; what is empty is taken from the site.
type Sharing struct {
	Title        string `json:"title,omitempty"` // for search engines
	Description  string `json:"description,omitempty"`
	OpenTitle    string `json:"open_title,omitempty"` // Open Graph
	OpenText     string `json:"open_description,omitempty"`
	OpenImage    string `json:"open_image,omitempty"` // media path or URL
	TwitterTitle string `json:"twitter_title,omitempty"`
	TwitterText  string `json:"twitter_description,omitempty"`
	TwitterImage string `json:"twitter_image,omitempty"`
}

// ByName are the fields by Ghost's names, to be read and to be set.
func (s *Sharing) ByName() map[string]*string {
	return map[string]*string{
		"meta_title": &s.Title, "meta_description": &s.Description, "og_title": &s.OpenTitle, "og_description": &s.OpenText, "og_image": &s.OpenImage,
		"twitter_title": &s.TwitterTitle, "twitter_description": &s.TwitterText, "twitter_image": &s.TwitterImage,
	}
}
