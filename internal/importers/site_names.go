package importers

import (
	"cmp"
	"fmt"
	"net/url"
	"strings"

	"firsthand"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/publication"
	"firsthand/internal/staff"
	"firsthand/internal/stories"
)

// keepTopic keeps a topic at its slug; one of the desk's that stands there is taken for it.
func (k *itemKeeper) keepTopic() error {
	t := k.c.Topic
	topic := stories.Topic{
		ID: stories.TopicID(cmp.Or(k.before.Became, k.newID())), Slug: cleanSlug(t.Slug, t.Name), Name: strings.TrimSpace(t.Name), Description: t.Description,
		Image: k.address(t.Image), Imported: true, Internal: t.Internal, CreatedAt: firsthand.Micros(k.tx.Now()), UpdatedAt: firsthand.Micros(k.tx.Now()),
		Meta: stories.TopicMeta{Title: t.MetaTitle, Text: t.MetaDescription},
	}
	now, err := k.topicNow(topic.ID)
	if err != nil {
		return err
	}
	if k.out.Became = string(topic.ID); k.again {
		if k.o.fate = k.fateAgain(now); k.o.fate != "" {
			return nil
		}
		k.o.fate = stories.FateChanged
	} else {
		same, err := standsThere(k.ctx, k.tx, publication.Topic, topic.Slug)
		if err != nil {
			return err
		}
		if same != "" && !t.Internal {
			return k.takeOver(same, func() (string, error) { return k.topicNow(stories.TopicID(same)) },
				"The desk has a topic at this address already: the stories are filed under that one.")
		}
		k.o.fate = stories.FateNew
	}
	if err := stories.BringTopic(k.ctx, k.tx, topic); err != nil {
		return err
	}
	if now, err = k.topicNow(topic.ID); err != nil {
		return err
	}
	k.out.Hash = k.c.hash + ":" + recordHash(now)
	if t.Internal {
		return nil
	}
	return k.stands(publication.Topic, string(topic.ID), topic.Slug, append([]string{t.URL}, t.Also...)...)
}

// takeOver takes something of the desk's for what came in.
func (k *itemKeeper) takeOver(id string, now func() (string, error), why string) error {
	record, err := now()
	k.o.fate, k.out.Became, k.out.Hash = stories.FateKept, id, k.c.hash+":"+recordHash(record)
	k.o.say("%s", why)
	return err
}

// stands says where a topic or byline stands, and leads there from where it stood.
func (k *itemKeeper) stands(kind publication.Kind, id, slug string, was ...string) error {
	if err := saySlug(k.ctx, k.tx, k.o, kind, id, slug); err != nil {
		return err
	}
	settings, err := publication.GetSettings(k.ctx, k.tx)
	if err != nil {
		return err
	}
	at, err := publication.AddressOf(k.ctx, k.tx, kind, id)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	if err != nil {
		return err
	}
	return k.leadHere(settings, at, was...)
}

// topicNow is a topic as it stands, as text; "" if it is gone.
func (k *itemKeeper) topicNow(id stories.TopicID) (string, error) {
	t, err := stories.GetTopic(k.ctx, k.tx, id)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return "", nil
	}
	t.CreatedAt, t.UpdatedAt, t.Person = 0, 0, ""
	return fmt.Sprintf("%+v", t), err
}

// keepByline keeps a name that stories are signed with, and the account that it had, suspended.
func (k *itemKeeper) keepByline() error {
	b := k.c.Byline
	byline := stories.Byline{
		ID: stories.BylineID(cmp.Or(k.before.Became, k.newID())), Slug: cleanSlug(b.Slug, b.Name), Name: strings.TrimSpace(b.Name), Bio: b.Bio, Location: b.Location,
		Website: b.Website, Image: k.address(b.Image), CreatedAt: firsthand.Micros(k.tx.Now()), UpdatedAt: firsthand.Micros(k.tx.Now()),
	}
	if u, err := url.Parse(b.Website); b.Website != "" && (err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "") {
		k.o.say("The website %q is no address that can be linked: it was left out.", b.Website)
		byline.Website = ""
	}
	now, err := k.bylineNow(byline.ID)
	if err != nil {
		return err
	}
	if k.out.Became = string(byline.ID); k.again {
		if k.o.fate = k.fateAgain(now); k.o.fate != "" {
			return nil
		}
		k.o.fate = stories.FateChanged
	} else {
		same, err := standsThere(k.ctx, k.tx, publication.Byline, byline.Slug)
		if err != nil {
			return err
		}
		if same != "" {
			return k.takeOver(same, func() (string, error) { return k.bylineNow(stories.BylineID(same)) },
				"The desk has a byline at this address already: the stories are signed with that one.")
		}
		k.o.fate = stories.FateNew
	}
	if err := stories.BringByline(k.ctx, k.tx, byline); err != nil {
		return err
	}
	if now, err = k.bylineNow(byline.ID); err != nil {
		return err
	}
	k.out.Hash = k.c.hash + ":" + recordHash(now)
	if err := k.keepAccount(b, string(byline.ID)); err != nil {
		return err
	}
	return k.stands(publication.Byline, string(byline.ID), byline.Slug, b.URL)
}

func (k *itemKeeper) bylineNow(id stories.BylineID) (string, error) {
	b, err := stories.GetByline(k.ctx, k.tx, id)
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return "", nil
	}
	b.CreatedAt, b.UpdatedAt = 0, 0
	return fmt.Sprintf("%+v", b), err
}

// keepAccount keeps the account that somebody had, suspended: an administrator lets in whom the desk wants.
func (k *itemKeeper) keepAccount(b *incoming.Byline, byline string) error {
	if b.Email == "" {
		if b.Role != "" {
			k.o.say("It has no mail address: there is no account of it, and its stories are signed with its name.")
		}
		return nil
	}
	role := firsthand.Role(b.Role)
	switch role {
	case firsthand.Administrator, firsthand.Editor, firsthand.Author:
	case firsthand.Owner:
		role = firsthand.Administrator
	default:
		role = firsthand.Contributor
	}
	var fresh bool
	err := k.tx.Savepoint(k.ctx, func() (err error) {
		fresh, err = staff.BringUser(k.ctx, k.tx, staff.User{Name: strings.TrimSpace(b.Name), Email: b.Email, Role: role, Byline: byline, CreatedAt: firsthand.Micros(k.tx.Now())})
		return err
	})
	switch {
	case firsthand.ErrorCode(err) == firsthand.Invalid:
		k.o.say("Its account was left out: %s", firsthand.ErrorMessage(err))
		return nil
	case err == nil && fresh:
		k.o.say("Its account is here as %s, suspended: an administrator lets in whom the desk wants.", role)
	}
	return err
}
