package importers

import (
	"fmt"
	"strings"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// keepRedirect leads from an old path to another; where something live stands, that stays.
func (k *itemKeeper) keepRedirect() error {
	settings, err := publication.GetSettings(k.ctx, k.tx)
	if err != nil {
		return err
	}
	from, ours := k.pathOf(k.c.Redirect.From)
	to, inside := k.pathOf(k.c.Redirect.To)
	if k.c.Redirect.Days {
		to, inside = settings.Prefixes.Search, true
	}
	cleanFrom, cleanTo := publication.OldAddress(from), publication.OldPath(to)
	if !ours || !inside || cleanFrom == "" || cleanTo == "" {
		return firsthand.Errorf(firsthand.Invalid, "It leads from %q to %q: a redirect leads from one path of this site to another.", k.c.Redirect.From, k.c.Redirect.To)
	}
	k.out.Became, k.o.fate = cleanFrom, stories.FateNew
	if k.again && k.before.Hash == k.c.hash {
		k.o.fate = stories.FateUnchanged
		return nil
	}
	err = k.tx.Savepoint(k.ctx, func() error {
		return publication.SaveRedirect(k.ctx, k.tx, cleanFrom, cleanTo, !k.c.Redirect.Temporary)
	})
	if firsthand.ErrorCode(err) == firsthand.Conflict {
		k.o.fate = stories.FateKept
		k.o.say("Something stands at %s here, which stays.", cleanFrom)
		return nil
	}
	return err
}

// keepSetting takes a setting over where the desk has not chosen its own.
func (k *itemKeeper) keepSetting() error {
	c := k.c.Setting
	settings, err := publication.GetSettings(k.ctx, k.tx)
	if err != nil {
		return err
	}
	now, known := settingNow(settings, c.Name)
	if !known {
		k.o.fate = fateLeft
		k.o.say("There is no such setting here.")
		return nil
	}
	k.out.Became = c.Name
	if k.again {
		if k.o.fate = k.fateAgain(now); k.o.fate != "" {
			return nil
		}
		k.o.fate = stories.FateChanged
	} else {
		k.o.fate = stories.FateNew
		if first, _ := settingNow(publication.DefaultSettings(), c.Name); now != first {
			return k.takeOver(c.Name, func() (string, error) { return now, nil }, "The desk has chosen its own, which stays.")
		}
	}
	values := map[string]string{c.Name: c.Value}
	err = publication.ChangeSettings(k.ctx, k.tx, func(s *publication.Settings) error {
		for _, take := range []func(*publication.Settings, map[string]string, *outcome){takeTitle, takeLooks, takeNavigation} {
			take(s, values, k.o)
		}
		now, _ = settingNow(*s, c.Name)
		return nil
	})
	k.out.Hash = k.c.hash + ":" + recordHash(now)
	return err
}

// settingNow is a setting as it stands, as text that is never ""; known is false for what there is not.
func settingNow(s publication.Settings, name string) (now string, known bool) {
	value, known := map[string]any{
		"title": s.Title, "description": s.Description, "locale": s.Language, "timezone": s.Timezone, "logo": s.Logo, "icon": s.Icon,
		"cover_image": s.CoverImage, "accent_color": s.AccentColor, "navigation": s.Navigation, "secondary_navigation": s.Secondary,
	}[name]
	return fmt.Sprintf("%s=%v", name, value), known
}

// proposePermalinks has stories stand where they stood, while there are none here and the desk has no routes of its own.
func (r *siteRun) proposePermalinks(tx *store.Tx) error {
	permalink := r.about.Permalink
	if permalink == "" || permalink == "/{slug}/" {
		return nil
	}
	settings, err := publication.GetSettings(r.ctx, tx)
	if err != nil || settings.Routed() {
		return err
	}
	standing, err := publication.ListAddresses(r.ctx, tx, publication.Story, 1, 0)
	if err != nil || len(standing) > 0 {
		return err
	}
	routes := strings.NewReplacer("PERMALINK", permalink, "TOPICS", settings.Permalink(publication.Topic, "{slug}"), "BYLINES", settings.Permalink(publication.Byline, "{slug}")).
		Replace("# Where things stood on the site that was brought in.\nroutes:\n\ncollections:\n  /:\n    permalink: PERMALINK\n    template: index\n\ntaxonomies:\n  tag: TOPICS\n  author: BYLINES\n")
	if _, wrong := publication.ParseRouting(routes); len(wrong) > 0 {
		return nil // every story is led to from where it stood
	}
	_, err = stories.SaveRoutes(r.ctx, tx, routes, true)
	return err
}
