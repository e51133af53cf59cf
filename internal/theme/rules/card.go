package rules

import (
	"regexp"
	"slices"
	"strings"
)

// cardClass is a class that styles of cards need, where the theme does not leave the styles of that card to the site.
type cardClass struct{ rule, card, class string }

// cards tells of classes that no style has (GS050). A theme that asks for a card's styles by config.card_assets need not have them;
// one that says nothing of it asks for all.
func (c *checker) cards() {
	var all strings.Builder
	for _, name := range c.files(".hbs", ".css") {
		all.WriteString(c.theme.Texts[name])
		all.WriteByte('\n')
	}
	text := all.String()
	for _, k := range cardClasses {
		if c.cardAsked(k.card) || strings.Contains(text, "."+k.class) {
			continue
		}
		if strings.Contains(k.class, ".") && regexp.MustCompile(`\.`+strings.ReplaceAll(k.class, "-", `\-`)).MatchString(text) {
			continue // gscan takes any letter for a dot within
		}
		c.say(styles, 0, 0, "GS050-CSS-"+k.rule, "no style has .%s, which Ghost's cards carry: add it, or ask for the site's by config.card_assets", k.class)
	}
}

// cardAsked tells whether the theme asks the site for a card's styles.
func (c *checker) cardAsked(card string) bool {
	if card == "" {
		return false
	}
	asked, there := c.pack.get("config", "card_assets")
	switch v := asked.(type) {
	case bool:
		return v
	case map[string]any:
		if include, ok := v["include"].([]any); ok {
			return slices.Contains(include, any(card))
		}
		if exclude, ok := v["exclude"].([]any); ok {
			return !slices.Contains(exclude, any(card))
		}
	}
	return !there
}

// cardClasses are the classes and the cards that they are for ("": no card's styles hold them).
var cardClasses = []cardClass{
	{"KGWW", "", "kg-width-wide"},
	{"KGWF", "", "kg-width-full"},
	{"KGGC", "gallery", "kg-gallery-container"},
	{"KGGR", "gallery", "kg-gallery-row"},
	{"KGGI", "gallery", "kg-gallery-image"},
	{"KGBM", "bookmark", "kg-bookmark-card"},
	{"KGBMCO", "bookmark", "kg-bookmark-container"},
	{"KGBMCON", "bookmark", "kg-bookmark-content"},
	{"KGBMTI", "bookmark", "kg-bookmark-title"},
	{"KGBMDE", "bookmark", "kg-bookmark-description"},
	{"KGBMME", "bookmark", "kg-bookmark-metadata"},
	{"KGBMIC", "bookmark", "kg-bookmark-icon"},
	{"KGBMAU", "bookmark", "kg-bookmark-author"},
	{"KGBMPU", "bookmark", "kg-bookmark-publisher"},
	{"KGBMTH", "bookmark", "kg-bookmark-thumbnail"},
	{"KGCO", "callout", "kg-callout-card"},
	{"KGCOE", "callout", "kg-callout-emoji"},
	{"KGCOT", "callout", "kg-callout-text"},
	{"KGCOBGGY", "callout", "kg-callout-card-grey"},
	{"KGCOBGW", "callout", "kg-callout-card-white"},
	{"KGCOBGB", "callout", "kg-callout-card-blue"},
	{"KGCOBGGN", "callout", "kg-callout-card-green"},
	{"KGCOBGY", "callout", "kg-callout-card-yellow"},
	{"KGCOBGR", "callout", "kg-callout-card-red"},
	{"KGCOBGPK", "callout", "kg-callout-card-pink"},
	{"KGCOBGPE", "callout", "kg-callout-card-purple"},
	{"KGCOBGA", "callout", "kg-callout-card-accent"},
	{"KG-NFT", "nft", "kg-nft-card"},
	{"KG-NFTCO", "nft", "kg-nft-card-container"},
	{"KG-NFTMD", "nft", "kg-nft-metadata"},
	{"KG-NFTIMG", "nft", "kg-nft-image"},
	{"KG-NFTHD", "nft", "kg-nft-header"},
	{"KG-NFTTIT", "nft", "kg-nft-title"},
	{"KG-NFTLG", "nft", "kg-nft-opensea-logo"},
	{"KG-NFTCTR", "nft", "kg-nft-creator"},
	{"KG-NFTDSC", "nft", "kg-nft-description"},
	{"KGTGL", "toggle", "kg-toggle-card"},
	{"KGTGLH", "toggle", "kg-toggle-heading"},
	{"KGTGLHT", "toggle", "kg-toggle-heading-text"},
	{"KGTGLIC", "toggle", "kg-toggle-card-icon"},
	{"KGTGLC", "toggle", "kg-toggle-content"},
	{"KGAUD", "audio", "kg-audio-card"},
	{"KGAUDTHUMB", "audio", "kg-audio-thumbnail"},
	{"KGAUDTHUMBPL", "audio", "kg-audio-thumbnail.placeholder"},
	{"KGAUDPLCNT", "audio", "kg-audio-player-container"},
	{"KGAUDTI", "audio", "kg-audio-title"},
	{"KGAUDPL", "audio", "kg-audio-player"},
	{"KGAUDCURRTM", "audio", "kg-audio-current-time"},
	{"KGAUDTM", "audio", "kg-audio-time"},
	{"KGAUDDUR", "audio", "kg-audio-duration"},
	{"KGAUDPLICO", "audio", "kg-audio-play-icon"},
	{"KGAUDPAUICO", "audio", "kg-audio-pause-icon"},
	{"KGAUDSKSL", "audio", "kg-audio-seek-slider"},
	{"KGAUDPLRT", "audio", "kg-audio-playback-rate"},
	{"KGAUDMTICO", "audio", "kg-audio-mute-icon"},
	{"KGAUDUNMTICO", "audio", "kg-audio-unmute-icon"},
	{"KGAUDVOLSL", "audio", "kg-audio-volume-slider"},
	{"KGVID", "video", "kg-video-card"},
	{"KGVIDHD", "video", "kg-video-hide"},
	{"KGVIDCNT", "video", "kg-video-container"},
	{"KGVIDOVL", "video", "kg-video-overlay"},
	{"KGVIDLGPLICO", "video", "kg-video-large-play-icon"},
	{"KGVIDPLCNT", "video", "kg-video-player-container"},
	{"KGVIDPL", "video", "kg-video-player"},
	{"KGVIDCURRTM", "video", "kg-video-current-time"},
	{"KGVIDTM", "video", "kg-video-time"},
	{"KGVIDDUR", "video", "kg-video-duration"},
	{"KGVIDPLICO", "video", "kg-video-play-icon"},
	{"KGVIDPAUICO", "video", "kg-video-pause-icon"},
	{"KGVIDSKSL", "video", "kg-video-seek-slider"},
	{"KGVIDPLRT", "video", "kg-video-playback-rate"},
	{"KGVIDMTICO", "video", "kg-video-mute-icon"},
	{"KGVIDUNMTICO", "video", "kg-video-unmute-icon"},
	{"KGVIDVOLSL", "video", "kg-video-volume-slider"},
	{"KGBTN", "button", "kg-button-card"},
	{"KGBTNL", "button", "kg-button-card.kg-align-left"},
	{"KGBTNC", "button", "kg-button-card.kg-align-center"},
	{"KGBTNBTN", "button", "kg-btn"},
	{"KGBTNBTNA", "button", "kg-btn-accent"},
	{"KGPR", "product", "kg-product-card"},
	{"KGPRBTNA", "product", "kg-product-card-btn-accent"},
	{"KGPRBTN", "product", "kg-product-card-button"},
	{"KGPRCO", "product", "kg-product-card-container"},
	{"KGPRDE", "product", "kg-product-card-description"},
	{"KGPRIM", "product", "kg-product-card-image"},
	{"KGPRRA", "product", "kg-product-card-rating"},
	{"KGPRRAA", "product", "kg-product-card-rating-active"},
	{"KGPRRAS", "product", "kg-product-card-rating-star"},
	{"KGPRTI", "product", "kg-product-card-title"},
	{"KGPRTICO", "product", "kg-product-card-title-container"},
	{"KGBA", "before-after", "kg-before-after-card"},
	{"KGBAIA", "before-after", "kg-before-after-card-image-before"},
	{"KGBAIB", "before-after", "kg-before-after-card-image-after"},
	{"KGFL", "file", "kg-file-card"},
	{"KGFLCON", "file", "kg-file-card-container"},
	{"KGFLCNT", "file", "kg-file-card-contents"},
	{"KGFLTTL", "file", "kg-file-card-title"},
	{"KGFLCAP", "file", "kg-file-card-caption"},
	{"KGFLNM", "file", "kg-file-card-filename"},
	{"KGFLSZ", "file", "kg-file-card-filesize"},
	{"KGFLMD", "file", "kg-file-card-medium"},
	{"KGFLSM", "file", "kg-file-card-small"},
	{"KGBQALT", "blockquote", "kg-blockquote-alt"},
}
