package importers

import (
	"fmt"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/document"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/importers/runs"
	"firsthand/internal/media"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// checkedAtOnce is how many stories are looked through in one snapshot.
const checkedAtOnce = 100

// maxMissing is how many links and pictures that lead nowhere are told one by one.
const maxMissing = 50_000

// check looks, when everything is here, whether the links of the stories lead somewhere on this site and their pictures are here.
func (r *siteRun) check() error {
	k := &checker{siteRun: r, n: r.told, seen: map[string]bool{}}
	for _, kind := range []incoming.Kind{incoming.Stories, incoming.Pages} {
		after := ""
		for {
			var list []runs.Origin
			look := func(tx *store.Tx) (err error) {
				list, err = runs.ListBecame(r.ctx, tx, r.run, string(kind), after, checkedAtOnce)
				if err != nil {
					return err
				}
				return k.look(tx, list)
			}
			if err := r.read(look); err != nil {
				return err
			}
			if len(list) == 0 {
				break
			}
			after = list[len(list)-1].Origin
		}
	}
	return k.keep()
}

func (r *siteRun) read(fn func(tx *store.Tx) error) error {
	if r.outer != nil {
		return fn(r.outer)
	}
	return r.DB.Read(r.ctx, fn)
}

type checker struct {
	*siteRun
	n        int64
	checks   runs.Checks
	missing  []runs.Outcome
	seen     map[string]bool
	settings publication.Settings
	rules    *publication.RuleTable
}

func (k *checker) look(tx *store.Tx, list []runs.Origin) (err error) {
	if k.settings, err = publication.GetSettings(k.ctx, tx); err != nil {
		return err
	}
	if k.rules, err = publication.GetRules(k.ctx, tx); err != nil {
		return err
	}
	for _, o := range list {
		s, err := stories.Get(k.ctx, tx, stories.StoryID(o.Became))
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			continue
		}
		if err != nil {
			return err
		}
		revision, err := stories.GetRevision(k.ctx, tx, s.Working)
		if err != nil {
			return err
		}
		k.checks.Stories++
		if err := k.lookThrough(tx, revision.Content); err != nil {
			return fmt.Errorf("check story %s: %w", s.ID, err)
		}
	}
	return nil
}

// lookThrough looks at every address of a story.
func (k *checker) lookThrough(tx *store.Tx, c stories.Content) error {
	var links, pictures []string
	note := func(address string) string {
		switch {
		case media.Ours(address):
			pictures = append(pictures, address)
		case strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "//"):
			links = append(links, address)
		}
		return address
	}
	document.MapAddresses(c.Body, note)
	note(c.Meta.FeatureImage)
	document.Walk(c.Body, func(b document.Block) {
		if i, ok := b.(document.Image); ok && strings.HasPrefix(i.Src, "http") {
			k.checks.PicturesRemote++
		}
	})
	if strings.HasPrefix(c.Meta.FeatureImage, "http") {
		k.checks.PicturesRemote++
	}
	k.checks.Links += len(links)
	for _, link := range links {
		there, err := k.leads(tx, link)
		if err != nil {
			return err
		}
		if !there {
			k.checks.LinksMissing++
			k.lacks(runs.LinkKind, link, c.Title, "Nothing stands at this address here: lead it somewhere, or change the link.")
		}
	}
	return k.lookAtPictures(tx, pictures, c.Title)
}

// leads tells whether a link within the site leads somewhere.
func (k *checker) leads(tx *store.Tx, link string) (bool, error) {
	u, err := url.Parse(link)
	if err != nil {
		return false, nil
	}
	path := publication.CleanPath(u.Path)
	if path == "" {
		return false, nil
	}
	_, err = publication.Resolve(k.ctx, tx, k.settings, path)
	if firsthand.ErrorCode(err) != firsthand.NotFound {
		return err == nil, err
	}
	if k.rules == nil {
		return false, nil
	}
	_, led := k.rules.Find(u.EscapedPath())
	return led, nil
}

func (k *checker) lookAtPictures(tx *store.Tx, addresses []string, title string) error {
	k.checks.Pictures += len(addresses)
	for len(addresses) > 0 {
		some := addresses[:min(len(addresses), lookedForAtOnce)]
		addresses = addresses[len(some):]
		paths := make([]string, len(some))
		for i, a := range some {
			if plain, err := url.PathUnescape(a); err == nil {
				a = plain
			}
			paths[i] = media.OriginalPath(a)
		}
		found, err := media.ListByPath(k.ctx, tx, paths)
		if err != nil {
			return err
		}
		for _, p := range paths {
			if found[p].ID == "" && !k.judged[p] {
				k.checks.PicturesMissing++
				k.lacks(runs.PictureKind, p, title, "It is not here: bring the folder or archive in that holds it.")
			}
		}
	}
	return nil
}

// lacks tells of an address that leads nowhere, once, with the first story that has it.
func (k *checker) lacks(kind, address, title, why string) {
	if k.seen[kind+address] || len(k.missing) >= maxMissing {
		return
	}
	k.seen[kind+address] = true
	k.n++
	k.missing = append(k.missing, runs.Outcome{N: k.n, Kind: kind, Origin: runs.OriginKey(address), Name: address, Fate: runs.Missing, Counts: 1, Notes: []string{why, fmt.Sprintf("It stands in %q.", title)}})
}

func (k *checker) keep() error {
	k.run.Checks = k.checks
	if k.outer != nil {
		k.dry = append(k.dry, k.missing...)
		return nil
	}
	return k.DB.Write(k.ctx, k.Actor, firsthand.Import, func(tx *store.Tx) error {
		if err := runs.Uncheck(k.ctx, tx, k.run); err != nil {
			return err
		}
		return runs.KeepMissing(k.ctx, tx, k.run, k.missing)
	})
}
