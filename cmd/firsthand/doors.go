package main

import (
	"context"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"

	"firsthand"
	"firsthand/internal/api"
	"firsthand/internal/exporters"
	"firsthand/internal/fetch"
	"firsthand/internal/ghostadmin"
	"firsthand/internal/ghostapi"
	"firsthand/internal/ghostwire"
	"firsthand/internal/importers"
	"firsthand/internal/importers/bring"
	"firsthand/internal/mail"
	"firsthand/internal/members"
	"firsthand/internal/newsroom"
	"firsthand/internal/portal"
	"firsthand/internal/site"
	"firsthand/internal/sources"
	"firsthand/internal/staff"
	"firsthand/internal/web"
	"firsthand/internal/webhooks"
	"firsthand/internal/websub"
)

// door is what a server shows, and what works behind it.
type door struct {
	handler http.Handler
	site    *site.Site
	url     *url.URL
	hot     bool   // finished pages are answered on the bare connection
	hsts    string // how long browsers are to come by https alone, as the header says it; "": nothing is said
	works
}

// works is what the API and the jobs do their work with.
type works struct {
	archivist *sources.Archivist
	fetches   bool           // sources are looked at where they stand; the demo's are made up
	vault     *sources.Vault // keeps sealed notes
	teller    *webhooks.Teller
	looks     api.Looks
	themes    ghostadmin.Themes // the same, for programs
	letters   *staff.Letters
	pinger    *websub.Pinger
	readers   *members.Letters
	exporter  *exporters.Exporter
	sites     *bring.Desk
	setUpCode string // that whoever sets the site up has read on the program's screen
	copies    *copies
	giveWay   func(context.Context) // waits while pages are made
	demo      bool                  // the links that it printed sign in
}

// works sets up what stands on a site's stores. The key of sealed notes lies in the site's folder, apart from the
// database.
func (h *house) works(folder string, inside []string, u *url.URL, post *mail.Post) (works, error) {
	list, err := networks("--inside", inside)
	if err != nil {
		return works{}, err
	}
	client := fetch.New(fetch.Options{UserAgent: "Firsthand/" + version + " (+" + u.String() + "/)", Inside: list})
	return works{
		archivist: &sources.Archivist{DB: h.db, Blobs: h.blobs, Fetch: client}, fetches: true,
		vault:    h.vault(folder),
		exporter: &exporters.Exporter{DB: h.db, Files: h.files.Archived(), Blobs: h.blobs, BaseURL: u.String(), Release: version, Clock: firsthand.SystemClock{}},
		sites:    h.bringing(client),
		teller:   &webhooks.Teller{DB: h.db, Blobs: h.blobs, Fetch: client, BaseURL: u.String(), Log: h.log},
		pinger:   &websub.Pinger{Fetch: client, BaseURL: u.String(), Log: h.log},
		readers:  &members.Letters{DB: h.db, Post: post, BaseURL: u.String()},
		letters: &staff.Letters{DB: h.db, Post: post, BaseURL: u.String(), Site: func(ctx context.Context) (string, error) {
			settings, err := readSettings(ctx, h.db)
			return settings.Title, err
		}},
	}, nil
}

// programs are the doors of the APIs, by the paths below which they answer.
func (h *house) programs(w works, public *site.Site, u *url.URL, proxies []netip.Prefix) (map[string]http.Handler, error) {
	passkeys, err := staff.NewPasskeys(h.db, u.String())
	if err != nil {
		return nil, err
	}
	var letters api.Mail
	if post := w.letters.Post; post != nil {
		letters = api.Mail{Sends: true, Server: post.Server(), From: post.From()}
	}
	newsroom := web.Later(h.log, func() (http.Handler, error) {
		return api.New(api.Options{
			DB: h.db, BaseURL: u.String(), Clock: firsthand.SystemClock{}, Log: h.log, Proxies: proxies,
			Looks: w.looks, Archivist: w.archivist, Vault: w.vault, Teller: w.teller, Reader: &importers.Reader{DB: h.db, Fetch: w.archivist.Fetch},
			Mail: letters, Letters: w.letters, Passkeys: passkeys, SetUpCode: w.setUpCode, Demo: w.demo, Exporter: w.exporter,
			Copies: w.copies.told(), Sites: api.Sites{Begin: w.sites.Begin, Stop: w.sites.Stop, Working: w.sites.Working},
		}), nil
	})
	o := ghostapi.Options{DB: h.db, BaseURL: u.String(), Clock: firsthand.SystemClock{}, Log: h.log, Bodies: h.bodies}
	if h.uncached {
		o.KeepMax = -1
	}
	o.Admin = ghostadmin.New(h.admin(w, u.String()))
	ghosts := ghostapi.New(o)
	readers, err := portal.New(portal.Options{DB: h.db, BaseURL: u.String(), Clock: firsthand.SystemClock{}, Log: h.log, Readers: public})
	if err != nil {
		return nil, err
	}
	return map[string]http.Handler{api.NewsroomPath: newsroom, ghostwire.Path: ghosts, portal.Path: readers}, nil
}

// doors puts the APIs and the newsroom beside the public site. Whoever knows where Ghost's editors
// work comes to the newsroom.
func doors(public http.Handler, programs map[string]http.Handler, log *slog.Logger) http.Handler {
	mux := http.NewServeMux()
	for path, door := range programs {
		mux.Handle(path, door)
	}
	mux.Handle(newsroom.Path, web.Later(log, func() (http.Handler, error) { return newsroom.App(log) }))
	mux.Handle("/ghost", http.RedirectHandler("/ghost/", http.StatusMovedPermanently))
	mux.HandleFunc("/ghost/", func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			public.ServeHTTP(w, r)
			return
		}
		http.Redirect(w, r, newsroom.Path, http.StatusFound)
	})
	mux.Handle("/", public)
	return mux
}
