package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/url"
	"path"
	"regexp"
	"strings"
	"time"
)

// asker sends requests to one server.
type asker struct {
	base   string
	key    string // of the newsroom's API; "": it is not asked
	paths  []string
	client *http.Client
}

// mostAddresses are read of a sitemap.
const mostAddresses = 2000

var loc = regexp.MustCompile(`<loc>([^<]+)</loc>`)

// newAsker learns from the sitemap what there is to ask for.
func newAsker(ctx context.Context, base string, search bool, key string) (*asker, error) {
	a := &asker{base: strings.TrimSuffix(base, "/"), key: key, client: &http.Client{
		Timeout:       30 * time.Second,
		Transport:     &http.Transport{MaxIdleConnsPerHost: 4096, DisableCompression: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
	list, err := a.listed(ctx, "/sitemap-posts.xml")
	if err != nil {
		return nil, err
	}
	for i, at := range list {
		if search {
			at = "/search/?q=" + url.QueryEscape(word(at)+" "+word(list[(i*7+1)%len(list)]))
		}
		a.paths = append(a.paths, at)
	}
	return a, nil
}

// listed are the addresses of a sitemap, or of the newest of those that an index of them names.
func (a *asker) listed(ctx context.Context, at string) (list []string, err error) {
	for range 3 {
		body, err := a.read(ctx, at)
		if err != nil {
			return nil, err
		}
		found := loc.FindAllStringSubmatch(body, mostAddresses)
		if len(found) == 0 {
			return nil, fmt.Errorf("%s names nothing", at)
		}
		list = list[:0]
		for _, m := range found {
			u, err := url.Parse(m[1])
			if err != nil {
				return nil, fmt.Errorf("%s names %q: %w", at, m[1], err)
			}
			list = append(list, u.Path)
		}
		if at = list[0]; !strings.HasSuffix(at, ".xml") {
			return list, nil
		}
	}
	return nil, errors.New("the sitemaps lead to sitemaps alone")
}

// word is the first word of a story's address.
func word(at string) string {
	first, _, _ := strings.Cut(path.Base(at), "-")
	return first
}

func (a *asker) read(ctx context.Context, at string) (string, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, a.base+at, nil)
	if err != nil {
		return "", err
	}
	answer, err := a.client.Do(r)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(io.LimitReader(answer.Body, 16<<20))
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answers %s", at, answer.Status)
	}
	return string(body), err
}

// any is a request for something, by a reader of its own.
func (a *asker) any(ctx context.Context) (*http.Request, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, a.base+a.paths[rand.IntN(len(a.paths))], nil)
	if err == nil {
		r.Header.Set("X-Forwarded-For", fmt.Sprintf("198.18.%d.%d", rand.IntN(256), rand.IntN(256)))
	}
	return r, err
}

// front is a request for the front page.
func (a *asker) front(ctx context.Context) (*http.Request, error) {
	return http.NewRequestWithContext(ctx, http.MethodGet, a.base+"/", nil)
}

// desk is a request of the newsroom.
func (a *asker) desk(ctx context.Context) (*http.Request, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, a.base+"/newsroom/api/stories", nil)
	if err == nil {
		r.Header.Set("Authorization", "Bearer "+a.key)
	}
	return r, err
}

// send is the status of an answer that was read to its end; 0: there was none.
func (a *asker) send(r *http.Request) int {
	answer, err := a.client.Do(r)
	if err != nil {
		return 0
	}
	defer answer.Body.Close()
	if _, err := io.Copy(io.Discard, answer.Body); err != nil {
		return 0
	}
	return answer.StatusCode
}
