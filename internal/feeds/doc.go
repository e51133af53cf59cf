// Package feeds writes what machines read of a publication: RSS 2.0, Atom, JSON Feed 1.1, sitemaps,
// the news sitemap, oEmbed and robots.txt. Values in, bytes out.
//
// Owns: Feed and Item with RSS, GhostRSS, Atom, JSON; URL with Sitemap, SitemapIndex; News with
// NewsSitemap; Embed; Robots and the crawlers that gather for models.
//
// Read first: Feed.RSS, Sitemap, the xmlWriter.
//
// Invariants: the same values give the same bytes; what comes out parses, whatever strings went in
// (characters that XML cannot hold are dropped, CDATA cannot be closed from inside); every address
// is absolute, http or https, without user or password; nothing over the formats' limits comes out.
//
// Leaves to others: which stories are public and how their bodies read in a feed (site, document),
// when a feed is stale (site), caching headers (web).
//
// Imports: the root package, golang.org/x/net/idna. Imported by site.
//
// Tests: go test ./internal/feeds; testdata holds a folder a case with the values and every format
// made of them, -update rewrites them.
package feeds
