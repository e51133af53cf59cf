package edge

import (
	"context"
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/fetch"
)

// Varnish is a Varnish with the module xkey and the rules of packaging/varnish.vcl.
type Varnish struct {
	URL   string // where it is told, as http://127.0.0.1:6081
	Fetch *fetch.Client
}

// Name is what it is called.
func (v *Varnish) Name() string { return "Varnish at " + v.URL }

// Header is Surrogate-Key, which our rules hand on to xkey.
func (v *Varnish) Header(keys []string) (name, value string) {
	return "Surrogate-Key", strings.Join(keys, " ")
}

// Most keeps what it is told in one header well below the 8 kB that it takes.
func (v *Varnish) Most() int { return 300 }

// Backlog is some calls' worth that takes it a second.
func (v *Varnish) Backlog() int { return 20_000 }

// Purge tells it by a request of its own method, which it takes from machines that its rules name.
func (v *Varnish) Purge(ctx context.Context, how How, keys []string) error {
	name := "xkey-purge"
	if how == Stale {
		name = "xkey-softpurge"
	}
	status, err := v.Fetch.Post(ctx, fetch.Message{Method: "PURGE", URL: v.URL, Header: map[string]string{name: strings.Join(keys, " ")}})
	switch {
	case err != nil:
		return err
	case status == http.StatusForbidden:
		return firsthand.Errorf(firsthand.Forbidden, "Varnish at %s lets nobody throw pages away from here: name this machine in its rules (acl purgers).", v.URL)
	case status != http.StatusOK:
		return firsthand.Errorf(firsthand.Unavailable, "Varnish at %s answered %d when it was told to throw pages away: look whether it runs with the rules of packaging/varnish.vcl.", v.URL, status)
	}
	return nil
}
