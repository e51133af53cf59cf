package ghost

// Minutes is how long the whole post takes to read, whoever may read it: Ghost tells everybody. Its picture counts where it is
// shown.
func (p *Post) Minutes(withPicture bool) int {
	if withPicture && p.Field("feature_image") != nil {
		return p.facts().withPicture
	}
	return p.facts().shown
}
