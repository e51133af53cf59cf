package importers

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
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

// lookedForAtOnce is how many pictures are asked for in one question.
const lookedForAtOnce = 500

// checkedAtOnce is how many stories are looked through together, gatheredAtOnce how many of them are read in one snapshot.
const (
	checkedAtOnce  = 400
	gatheredAtOnce = 100
)

// heldAtOnce is how many of them are held in memory with their texts.
const heldAtOnce = 20

// maxMissing is how many links and pictures that lead nowhere are told one by one.
const maxMissing = 50_000

// check looks, when everything is here, whether the links of the stories lead somewhere on this site and their pictures are here.
func (r *siteRun) check() error {
	k := &checker{ctx: r.ctx, n: r.told, seen: map[string]bool{}, judged: r.judged}
	for _, kind := range []incoming.Kind{incoming.Stories, incoming.Pages} {
		after := ""
		for {
			var list []runs.Origin
			err := r.read(func(tx *store.Tx) (err error) {
				list, err = runs.ListBecame(r.ctx, tx, r.run, string(kind), after, checkedAtOnce)
				return err
			})
			if err != nil {
				return err
			}
			if len(list) == 0 {
				break
			}
			ids := make([]stories.StoryID, len(list))
			for i, o := range list {
				ids[i] = stories.StoryID(o.Became)
			}
			if err := k.look(r.read, r.outer != nil, ids); err != nil {
				return err
			}
			after = list[len(list)-1].Origin
		}
	}
	return r.keepChecks(k)
}

func (r *siteRun) read(fn func(tx *store.Tx) error) error {
	if r.outer != nil {
		return fn(r.outer)
	}
	return r.DB.Read(r.ctx, fn)
}

// checker looks through stories that came in.
type checker struct {
	ctx      context.Context
	n        int64           // things that were told before
	judged   map[string]bool // paths of files that would be here, of a dry run
	checks   runs.Checks
	missing  []runs.Outcome
	seen     map[string]bool
	settings publication.Settings
	rules    *publication.RuleTable
	led      map[string]bool // where links lead that were looked for: other stories have the same
	here     map[string]bool // which pictures are here, of those that were looked for
}

// remembered is how many links, and how many pictures, are looked for once however many stories have them.
const remembered = 200_000

// look looks through some stories. What is read is read on all cores, but where all is read in one Tx.
func (k *checker) look(read func(func(*store.Tx) error) error, inOne bool, list []stories.StoryID) error {
	parts := slices.Collect(slices.Chunk(list, gatheredAtOnce))
	found, failed := make([][]shown, len(parts)), make([]error, len(parts))
	gather := func(i int) {
		failed[i] = read(func(tx *store.Tx) (err error) {
			found[i], err = gather(k.ctx, tx, parts[i])
			return err
		})
	}
	if inOne {
		for i := range parts {
			gather(i)
		}
	} else if err := sideBySide(len(parts), gather); err != nil {
		return err
	}
	if err := errors.Join(failed...); err != nil {
		return err
	}
	return read(func(tx *store.Tx) error { return k.judge(tx, slices.Concat(found...)) })
}

// shown is which addresses stand in a story.
type shown struct {
	story           stories.StoryID
	title           string
	links, pictures []string // within the site
	remote          int      // pictures of other sites
}

// gather reads which addresses stand in stories. What the desk has taken away is left out.
func gather(ctx context.Context, tx *store.Tx, list []stories.StoryID) (found []shown, err error) {
	for some := range slices.Chunk(list, heldAtOnce) {
		texts, err := stories.ListWorking(ctx, tx, some)
		if err != nil {
			return nil, err
		}
		for _, id := range some {
			if r, there := texts[id]; there {
				found = append(found, shownIn(id, r.Content))
			}
		}
	}
	return found, nil
}

func shownIn(id stories.StoryID, c stories.Content) shown {
	s := shown{story: id, title: c.Title}
	note := func(address string) string {
		switch {
		case media.Ours(address):
			s.pictures = append(s.pictures, address)
		case strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "//"):
			s.links = append(s.links, address)
		}
		return address
	}
	document.MapAddresses(c.Body, note)
	for _, picture := range []string{c.Meta.FeatureImage, c.Meta.Open.Image, c.Meta.X.Image} {
		note(picture)
	}
	document.Walk(c.Body, func(b document.Block) {
		if i, ok := b.(document.Image); ok && strings.HasPrefix(i.Src, "http") {
			s.remote++
		}
	})
	if strings.HasPrefix(c.Meta.FeatureImage, "http") {
		s.remote++
	}
	return s
}

// judge looks whether addresses lead somewhere.
func (k *checker) judge(tx *store.Tx, list []shown) (err error) {
	if k.led == nil {
		k.led, k.here = map[string]bool{}, map[string]bool{}
	}
	if k.settings, err = publication.GetSettings(k.ctx, tx); err != nil {
		return err
	}
	if k.rules, err = publication.GetRules(k.ctx, tx); err != nil {
		return err
	}
	for _, s := range list {
		k.checks.Stories++
		if err := k.lookThrough(tx, s); err != nil {
			return fmt.Errorf("check story %s: %w", s.story, err)
		}
	}
	return nil
}

// lookThrough looks at every address of a story.
func (k *checker) lookThrough(tx *store.Tx, s shown) error {
	k.checks.PicturesRemote += s.remote
	links := s.links
	k.checks.Links += len(links)
	for _, link := range links {
		there, known := k.led[link]
		if !known {
			var err error
			if there, err = k.leads(tx, link); err != nil {
				return err
			}
			if len(k.led) < remembered {
				k.led[link] = there
			}
		}
		if !there {
			k.checks.LinksMissing++
			k.lacks(runs.LinkKind, link, s.title, "Nothing stands at this address here: lead it somewhere, or change the link.")
		}
	}
	return k.lookAtPictures(tx, s.pictures, s.title)
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
	if len(k.here) >= remembered {
		clear(k.here)
	}
	paths, unknown := make([]string, len(addresses)), []string(nil)
	for i, a := range addresses {
		if plain, err := url.PathUnescape(a); err == nil {
			a = plain
		}
		paths[i] = media.OriginalPath(a)
		if _, known := k.here[paths[i]]; !known {
			unknown = append(unknown, paths[i])
		}
	}
	for some := range slices.Chunk(unknown, lookedForAtOnce) {
		found, err := media.OnFile(k.ctx, tx, some)
		if err != nil {
			return err
		}
		for _, p := range some {
			k.here[p] = found[p] || k.judged[p]
		}
	}
	for _, p := range paths {
		if !k.here[p] {
			k.checks.PicturesMissing++
			k.lacks(runs.PictureKind, p, title, "It is not here: bring the folder or archive in that holds it.")
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

func (r *siteRun) keepChecks(k *checker) error {
	r.run.Checks = k.checks
	if r.outer != nil {
		r.dry = append(r.dry, k.missing...)
		return nil
	}
	return r.DB.Write(r.ctx, r.Actor, firsthand.Import, func(tx *store.Tx) error {
		if err := runs.Uncheck(r.ctx, tx, r.run); err != nil {
			return err
		}
		return runs.KeepMissing(r.ctx, tx, r.run, k.missing)
	})
}
