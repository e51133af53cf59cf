package importers

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"firsthand"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/importers/runs"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// itemKeeper keeps one thing in one savepoint.
type itemKeeper struct {
	*siteRun
	tx  *store.Tx
	c   *coming
	out *runs.Outcome
	o   *outcome

	before runs.Origin // what it became at an earlier run
	again  bool        // there is such
}

func (k *itemKeeper) keep() (err error) {
	c := k.c
	switch {
	case c.Err != nil:
		return c.Err
	case c.Left != "":
		k.o.fate = fateLeft
		k.o.say("%s", c.Left)
		return nil
	case c.Later != nil:
		return k.keepLater()
	case c.Origin == "":
		return firsthand.Errorf(firsthand.Invalid, "It has no name of its own in its site, so it could not be known again.")
	}
	k.before, k.again, err = runs.Became(k.ctx, k.tx, k.run, string(c.Kind), c.Origin)
	if err != nil {
		return err
	}
	if k.again && k.before.Run == k.run.ID && k.before.N != c.n {
		return firsthand.Errorf(firsthand.Invalid, "It is in the site twice, under the same ID or name: the first was taken.")
	}
	switch {
	case c.Story != nil:
		return k.keepStory()
	case c.Topic != nil:
		return k.keepTopic()
	case c.Byline != nil:
		return k.keepByline()
	case c.File != nil:
		return k.keepFile()
	case c.Thread != nil:
		return k.keepThread()
	case c.Redirect != nil:
		return k.keepRedirect()
	case c.Setting != nil:
		return k.keepSetting()
	}
	return firsthand.Errorf(firsthand.Invalid, "There is nothing in it.")
}

// keepLater counts what has no place here yet.
func (k *itemKeeper) keepLater() error {
	k.o.fate, k.out.Counts = fateLeft, k.c.Later.N
	if why := k.c.Later.Why; why != "" {
		k.o.say("%s", why)
	}
	return nil
}

// newID is the ID here of a thing that has none of its own: always the same.
func (k *itemKeeper) newID() string {
	sum := sha256.Sum256([]byte(strings.Join([]string{"import", k.about.Kind, k.about.Site, string(k.c.Kind), k.c.Origin}, "\x00")))
	return hex.EncodeToString(sum[:12])
}

const namesKept = "importers.names"

// names is what topics and bylines became, as far as it was asked for in one transaction: hundreds of stories name the same few.
// A savepoint that is undone forgets it.
type names map[[2]string]runs.Origin

// became finds what things of a kind that another one names are here; lost counts those that are not.
func (k *itemKeeper) became(kind incoming.Kind, origins []string) (ids []string, lost int, err error) {
	seen := map[string]bool{}
	known, _ := k.tx.Remembered(namesKept).(names)
	if known == nil {
		known = names{}
		k.tx.Remember(namesKept, known)
	}
	for _, origin := range origins {
		o, asked := known[[2]string{string(kind), origin}]
		if !asked {
			if o, _, err = runs.Became(k.ctx, k.tx, k.run, string(kind), origin); err != nil {
				return nil, 0, err
			}
			if o.Became != "" {
				known[[2]string{string(kind), origin}] = o
			}
		}
		switch {
		case o.Became == "":
			lost++
		case !seen[o.Became]:
			seen[o.Became] = true
			ids = append(ids, o.Became)
		}
	}
	return ids, lost, nil
}

// recordHash is the part of what is kept of a thing that tells whether the desk changed it since.
func recordHash(record string) string {
	sum := sha256.Sum256([]byte(record))
	return hex.EncodeToString(sum[:12])
}

// fateAgain judges a thing whose record is a topic, a byline or a setting. now is the record as it stands, "" if it is gone:
// unless what is given back is "", nothing is to be done.
func (k *itemKeeper) fateAgain(now string) stories.Fate {
	hash, record, _ := strings.Cut(k.before.Hash, ":")
	switch {
	case !k.again:
		return ""
	case now == "":
		k.o.notes = nil
		k.o.say("The desk has taken it away since it was brought in: it stays away.")
	case hash == k.c.hash:
		k.o.notes, k.out.Hash = nil, k.before.Hash
		return stories.FateUnchanged
	case recordHash(now) == record:
		return ""
	default:
		k.o.notes = nil
		k.o.say("The desk has changed it since it was brought in: it stays as the desk has it.")
	}
	k.out.Hash = k.before.Hash
	return stories.FateKept
}

// leadHere leads from where a thing stood to where it stands.
func (k *itemKeeper) leadHere(settings publication.Settings, at string, from ...string) error {
	for _, address := range from {
		path, ours := k.pathOf(address)
		if !ours || path == "" {
			continue
		}
		clean := publication.OldAddress(path)
		switch clean {
		case at, "/":
			continue
		case "":
			k.o.say("It stood at %s, which cannot lead here: an address that does is written in UTF-8, has no question mark, and 512 letters at most.", path)
			continue
		}
		if err := publication.Lead(k.ctx, k.tx, clean, at); err != nil {
			return err
		}
		route, err := publication.Resolve(k.ctx, k.tx, settings, clean)
		if err != nil && firsthand.ErrorCode(err) != firsthand.NotFound {
			return err
		}
		if err != nil || route.Target != at {
			k.o.say("It stood at %s, where something else stands here: it is at %s.", clean, at)
		}
	}
	return nil
}
