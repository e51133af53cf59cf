package edge

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/fetch"
)

// Cloudflare is a zone of Cloudflare's CDN.
type Cloudflare struct {
	Zone  string // its ID, 32 hexadecimal digits
	Token string // of its API, with the right to purge this zone's cache
	API   string // where it is told; "": Cloudflare's own
	Fetch *fetch.Client
}

const cloudflareAPI = "https://api.cloudflare.com/client/v4"

// Name is what it is called.
func (c *Cloudflare) Name() string { return "Cloudflare" }

// Header is Cache-Tag, with commas.
func (c *Cloudflare) Header(keys []string) (name, value string) {
	return "Cache-Tag", strings.Join(keys, ",")
}

// Most is what it takes in every plan; at how many a minute it answers 429 depends on the plan.
func (c *Cloudflare) Most() int { return 100 }

// Backlog is told in two minutes at five calls a minute, as the free plan has it.
func (c *Cloudflare) Backlog() int { return 10 * c.Most() }

// Purge tells its API. It knows no Stale.
func (c *Cloudflare) Purge(ctx context.Context, _ How, keys []string) error {
	body, err := json.Marshal(map[string][]string{"tags": keys})
	if err != nil {
		return err
	}
	api := c.API
	if api == "" {
		api = cloudflareAPI
	}
	status, err := c.Fetch.Post(ctx, fetch.Message{URL: api + "/zones/" + c.Zone + "/purge_cache", Type: "application/json", Body: body,
		Header: map[string]string{"Authorization": "Bearer " + c.Token}})
	switch {
	case err != nil:
		return err
	case status == http.StatusTooManyRequests:
		return firsthand.Errorf(firsthand.Unavailable, "Cloudflare was told to throw pages away more often than it takes: it is told again in a while.")
	case status == http.StatusUnauthorized || status == http.StatusForbidden:
		return firsthand.Errorf(firsthand.Forbidden, "Cloudflare does not take the token: make one that may purge the cache of this zone.")
	case status != http.StatusOK:
		return firsthand.Errorf(firsthand.Unavailable, "Cloudflare answered %d when it was told to throw pages away: look whether the zone is the right one.", status)
	}
	return nil
}
