package main

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"time"

	"firsthand"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// demoLinkLasts is longer than anybody lets a demo run; the links go when it ends.
const demoLinkLasts = 365 * 24 * time.Hour

// sampleStaff are the people of the sample publication's desk, one of each role. They have no passwords: they come in by
// the links that the demo prints.
var sampleStaff = []staff.User{
	{Name: "Mirembe da Costa", Email: "mirembe@lanternrow.example", Role: firsthand.Owner, Byline: "Mirembe da Costa"},
	{Name: "Odalys Finch", Email: "odalys@lanternrow.example", Role: firsthand.Administrator},
	{Name: "Inês Okumura", Email: "ines@lanternrow.example", Role: firsthand.Editor, Byline: "Inês Okumura"},
	{Name: "Nell Arkady", Email: "nell@lanternrow.example", Role: firsthand.Author, Byline: "Nell Arkady"},
	{Name: "Lamis Haddar", Email: "lamis@lanternrow.example", Role: firsthand.Contributor, Byline: "Lamis Haddar"},
}

// demoStaff lets the sample's people in and gives, a line for each role, the links that sign in as one of them. leave ends
// what they opened.
func demoStaff(ctx context.Context, h *house, u *url.URL) (lines string, leave func(), err error) {
	var b strings.Builder
	err = h.db.Write(ctx, machinery, firsthand.LinkMake, func(tx *store.Tx) error {
		b.Reset()
		if _, err := staff.ForgetDemoLinks(ctx, tx); err != nil { // of one that did not end well
			return err
		}
		for _, person := range sampleStaff {
			user, err := onStaff(ctx, tx, person)
			if err != nil {
				return err
			}
			token, err := staff.AddLink(ctx, tx, user.ID, staff.DemoLink, demoLinkLasts)
			if err != nil {
				return err
			}
			fmt.Fprintf(&b, "Sign in as %s: %s/newsroom/enter#%s\n", strings.ToLower(string(person.Role)), u, token)
		}
		return nil
	})
	leave = func() {
		// The demo was told to stop, so its context is over; what cannot be deleted now is at the next start.
		_ = endDemo(context.WithoutCancel(ctx), h)
	}
	return b.String(), leave, err
}

// endDemo makes the demo's links useless, and signs out who came by one. Where there was no demo it waits for no other writer.
func endDemo(ctx context.Context, h *house) error {
	var left bool
	err := h.db.Read(ctx, func(tx *store.Tx) (err error) {
		left, err = staff.DemoLeft(ctx, tx)
		return err
	})
	if err != nil || !left {
		return err
	}
	return h.db.Write(ctx, machinery, firsthand.LinkMake, func(tx *store.Tx) error { return staff.EndDemo(ctx, tx) })
}

// onStaff finds somebody of the sample, or lets them in.
func onStaff(ctx context.Context, tx *store.Tx, person staff.User) (staff.User, error) {
	user, err := staff.FindUser(ctx, tx, person.Email)
	if firsthand.ErrorCode(err) != firsthand.NotFound {
		return user, err
	}
	if person.Byline != "" {
		byline, err := stories.SaveByline(ctx, tx, stories.Byline{Name: person.Byline}) // the one that is on file
		if err != nil {
			return staff.User{}, err
		}
		person.Byline = string(byline)
	}
	return staff.AddUser(ctx, tx, person, "")
}
