package ghost

import "firsthand/internal/koenig"

// Minutes is how long the whole post takes to read, whoever may read it: Ghost tells everybody. Its picture counts where it is
// shown.
func (p *Post) Minutes(withPicture bool) int {
	html := p.HTML()
	if p.uncut != nil {
		html = p.render(*p.uncut)
	}
	return koenig.ReadingMinutes(html, withPicture && p.Field("feature_image") != nil)
}
