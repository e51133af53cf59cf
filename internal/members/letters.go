package members

import (
	"context"
	"net/url"

	"firsthand"
	"firsthand/internal/mail"
	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/wording"
)

// Letters writes to readers, in the language of the publication.
type Letters struct {
	DB      *store.DB
	Post    *mail.Post // nil: none are sent
	BaseURL string     // no slash at the end
}

var machinery = firsthand.Actor{Name: "Firsthand", Role: firsthand.System}

// LinkTo is where the link of a letter leads, as Ghost's does.
func LinkTo(baseURL, token string, kind PassKind) string {
	return baseURL + "/members/?" + url.Values{"token": {token}, "action": {string(kind)}}.Encode()
}

// SendPass writes the letter of a pass. Nobody is written to who wants to sign in and is no member; a pass that is over is nobody's business any more.
func (l *Letters) SendPass(ctx context.Context, id PassID) error {
	var r ready
	var goes bool
	err := l.DB.Write(ctx, machinery, firsthand.MemberSave, func(tx *store.Tx) (err error) {
		r, goes, err = prepare(ctx, tx, id)
		return err
	})
	if err != nil || !goes {
		return err
	}
	letter, words, err := l.begin(ctx, r.Email)
	if err != nil {
		return err
	}
	if r.known != nil {
		letter.ToName = r.known.Name
		if r.Kind == PassSignUp {
			r.Kind = PassSignIn // they are a member already, and are told here alone
		}
	}
	say := func(key string) string {
		return wording.Fill(words.Membership[key], "site", letter.Site, "code", r.code)
	}
	of := "letter_" + string(r.Kind)
	letter.Subject, letter.Lines, letter.Label, letter.Link = say(of+"_subject"), []string{say(of)}, say(of+"_button"), LinkTo(l.BaseURL, r.link, r.Kind)
	letter.After = []string{say("letter_code"), say("letter_after")}
	if r.Kind == PassAddress {
		letter.After = []string{say("letter_address_after")}
	}
	return l.send(ctx, letter)
}

// SendLeaving tells a member, at the address that they have, that somebody who is signed in as them wants to have another.
func (l *Letters) SendLeaving(ctx context.Context, id ID) error {
	var m Member
	err := l.DB.Read(ctx, func(tx *store.Tx) (err error) {
		m, err = Get(ctx, tx, id)
		return err
	})
	if firsthand.ErrorCode(err) == firsthand.NotFound {
		return nil
	}
	if err != nil {
		return err
	}
	letter, words, err := l.begin(ctx, m.Email)
	if err != nil {
		return err
	}
	letter.ToName = m.Name
	letter.Subject = wording.Fill(words.Membership["letter_leaving_subject"], "site", letter.Site)
	letter.Lines = []string{wording.Fill(words.Membership["letter_leaving"], "site", letter.Site)}
	return l.send(ctx, letter)
}

// begin is a letter of this site to an address, in its language.
func (l *Letters) begin(ctx context.Context, to string) (letter mail.Letter, words *wording.Words, err error) {
	var settings publication.Settings
	err = l.DB.Read(ctx, func(tx *store.Tx) (err error) {
		settings, err = publication.GetSettings(ctx, tx)
		return err
	})
	words = wording.In(settings.Language)
	return mail.Letter{To: to, Site: settings.Title, SiteURL: l.BaseURL + "/", Language: words.Language, Hint: words.Membership["letter_hint"]}, words, err
}

// send sends a letter, and keeps for the desk why one was refused for good.
func (l *Letters) send(ctx context.Context, letter mail.Letter) error {
	err := l.Post.Send(ctx, letter)
	trouble := ""
	if firsthand.ErrorCode(err) == firsthand.Invalid {
		trouble = firsthand.ErrorMessage(err)
	} else if err != nil {
		return err // it is tried again
	}
	if kept := l.DB.Write(ctx, machinery, firsthand.MemberSave, func(tx *store.Tx) error { return noteTrouble(ctx, tx, letter.To, trouble) }); kept != nil && err == nil {
		return nil // it went: writing it once more would help nobody
	}
	return err
}
