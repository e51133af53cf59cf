package api

import "firsthand/internal/publication"

// discoverySettings are how what is published is found.
type discoverySettings struct {
	Hub        string `json:"hub" maxLength:"2000" doc:"The address of a WebSub hub that is told when a feed changes; empty: nobody is told"`
	CrawlersAI bool   `json:"ai_crawlers" doc:"Programs that gather pages for language models are welcome; otherwise robots.txt asks those that are known to stay away, and there is no llms.txt"`
	Pictures   bool   `json:"made_pictures" doc:"Stories and quotes that have no picture are shared with one that is made of their words"`
}

func readDiscovery(s publication.Settings) discoverySettings {
	d := s.Discovery
	return discoverySettings{Hub: d.Hub, CrawlersAI: !d.NoCrawlersAI, Pictures: !d.NoPictures}
}

func putDiscovery(s *publication.Settings, v discoverySettings) {
	s.Discovery = publication.Discovery{Hub: v.Hub, NoCrawlersAI: !v.CrawlersAI, NoPictures: !v.Pictures}
}
