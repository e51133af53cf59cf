package publication

import (
	"net/url"
	"strings"

	"firsthand"
)

// Discovery is how programs, search engines and other sites find what is published.
type Discovery struct {
	Hub string `json:"hub,omitempty"` // of WebSub, which is told of each change of a feed; "": nobody is told

	NoCrawlersAI bool `json:"no_crawlers_ai,omitempty"` // those that are known to gather for models are asked to stay away
	NoPictures   bool `json:"no_pictures,omitempty"`    // none are made for stories and quotes that have none of their own
}

func (d Discovery) validate() error {
	if d.Hub == "" {
		return nil
	}
	u, err := url.Parse(d.Hub)
	if err != nil || len(d.Hub) > maxAddress || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.User != nil || u.Fragment != "" || strings.ContainsAny(d.Hub, " <>\"\r\n\t") {
		return firsthand.Because(err, firsthand.Invalid, "%q is not the address of a hub: write it as https://hub.example/, or leave it empty.", d.Hub)
	}
	return nil
}
