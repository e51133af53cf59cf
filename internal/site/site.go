package site

import (
	"context"
	"io/fs"
	"log/slog"
	"net/http"
	"net/url"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"firsthand"
	"firsthand/internal/edge"
	"firsthand/internal/ghost"
	"firsthand/internal/media"
	"firsthand/internal/numbers"
	"firsthand/internal/store"
	"firsthand/internal/theme"
	"firsthand/internal/web"
)

// Options are what a site is made of.
type Options struct {
	DB       *store.DB
	Blobs    media.Blobs
	Theme    *theme.Theme // what is shown where the one that the desk chose cannot be
	Themes   *theme.Shelf // the installed ones by name; nil: there is but Theme
	URL      *url.URL     // where readers find the site; its host and path shape every page, the Host header none
	Clock    firsthand.Clock
	Log      *slog.Logger
	CacheMax int64           // bytes of pages kept; 0: 128 MB; negative: none, every page is rendered
	Encoders []media.Encoder // of the formats that pictures are made in besides their own
	Bodies   *ghost.Kept     // what is kept of bodies, with other doors perhaps; nil: the site's own
	DeskURL  string          // path of the open desk's form, "" unless there is one (the demo's)
	Proxies  web.Proxies
	Sends    bool             // letters go out, without which no reader can sign in
	Numbers  *numbers.Counter // counts reads; nil: nobody does
	Edge     *edge.Queue      // tells the cache in front of the site what to throw away (EdgeQueue); nil: there is none
}

// Site answers readers. It is safe for concurrent use.
type Site struct {
	Options
	base      string // "https://desk.example", no slash at the end
	cache     *cache
	renders   *web.Queue // the pages that are made, few at once
	front     *inFront
	pictures  *media.Renderer
	sizes     *sizes       // renditions that are made
	always    []media.Size // of them, those in every theme
	widths    []int        // of those, for srcset
	current   atomic.Pointer[theme.Theme]
	menu      atomic.Pointer[[]string] // the addresses in the menus, as of the last page that was made
	searchAt  atomic.Pointer[string]   // the path of the search page, as of the same
	unshown   unshown
	posters   *posters
	assets    *themeAssets
	cards     cardBundles
	policies  policyTexts
	sized     sizedImages // addresses of pictures in sizes
	rooms     sync.Pool   // of *written: that pages are drawn in
	key       string      // of the Content API, which stands in every page
	errors    *web.Errors
	origins   *http.CrossOriginProtection // of forms
	senders   *web.Limiter                // of reports
	voters    *web.Limiter                // of votes
	answerers *web.Limiter                // of answers to questions
	turned    web.Refusals                // of votes and answers, for the log
	asking    *web.Limiter                // for letters that let readers in
	trying    *web.Limiter                // of their links and codes
	askers    *web.Limiter                // of searches
	finds     *web.Queue                  // of searches
	seen      seen                        // readers who were here
	gaveWay   atomic.Bool                 // what is done beside has waited for the first page
	handler   http.Handler

	readerName []byte // of the cookie of readers who are signed in
}

const defaultCache = 128 << 20

// New makes a site. Run keeps it up to date.
func New(o Options) (*Site, error) {
	if o.CacheMax == 0 {
		o.CacheMax = defaultCache
	}
	if o.Bodies == nil {
		o.Bodies = ghost.NewKept(ghost.KeptBytes, true)
	}
	s := &Site{Options: o, base: strings.TrimSuffix(o.URL.String(), "/"), pictures: media.NewRenderer(o.Blobs, o.Encoders...), sizes: newSizes(),
		posters: newPosters(), assets: newThemeAssets(assetBytes), rooms: sync.Pool{New: func() any { return new(written) }}}
	s.pictures.Failed = func(format string, err error) {
		o.Log.Warn("pictures cannot be made in a format; they stay in their own", "format", format, "error", err)
	}
	s.key = ghost.OwnKey(s.base)
	s.readerName = []byte(s.readerCookie())
	s.sizes.learn(o.Theme)
	s.current.Store(o.Theme)
	s.widths = []int{600, 1000, 1600, 2400} // what bodies offer, as Ghost's do
	for _, w := range append(s.widths, socialWidth) {
		s.always = append(s.always, media.Size{Width: w})
	}
	s.always = append(s.always, media.Size{Width: iconSide, Height: iconSide}) // in heads, as the social one
	for _, size := range s.always {
		s.sizes.allow(size)
	}
	s.renders = web.NewQueue(2 * runtime.GOMAXPROCS(0))
	s.cache = newCache(o.DB, o.Clock.Now, o.Log, o.CacheMax, s.render)
	if o.Edge != nil {
		s.front = &inFront{s: s, queue: o.Edge, pages: newEdgePages(edgeBytes), asks: edgeAsks, looks: edgeLooks}
		s.cache.front = s.front
	}
	s.origins = http.NewCrossOriginProtection()
	if err := s.origins.AddTrustedOrigin(o.URL.Scheme + "://" + o.URL.Host); err != nil {
		return nil, firsthand.Because(err, firsthand.Invalid, "%s is not the address of a site.", o.URL)
	}
	s.senders = web.NewLimiter(web.Limits{Each: 5, EachPer: 10 * time.Minute, All: 2000, AllPer: time.Hour})
	s.answerers = web.NewLimiter(web.Limits{Each: 5, EachPer: 10 * time.Minute, All: 20_000, AllPer: time.Hour})
	s.voters = web.NewLimiter(web.Limits{Each: 20, EachPer: time.Hour, All: 20_000, AllPer: time.Hour})
	s.asking, s.trying = web.NewLimiter(askLimits), web.NewLimiter(tryLimits)
	s.askers = web.NewLimiter(web.Limits{Each: 300, EachPer: time.Minute, All: 120_000, AllPer: time.Minute}) // the queue holds all together back
	s.finds = web.NewQueue(2 * runtime.GOMAXPROCS(0))
	s.errors = &web.Errors{Log: o.Log, Page: s.errorPage}
	s.handler = s.routes()
	return s, nil
}

// Sizes are those in which pictures are shown: what themes ask for, and what bodies offer.
func (s *Site) Sizes() []media.Size { return s.sizes.all() }

// Pictures makes the renditions that readers are shown.
func (s *Site) Pictures() *media.Renderer { return s.pictures }

// Run follows the change log, and writes which readers were here, until ctx ends.
func (s *Site) Run(ctx context.Context) {
	go s.writeSeen(ctx, s.Log)
	s.front.run(ctx)
	s.cache.follow(ctx, s.Log)
}

// Counts tell what the page cache did since the start.
func (s *Site) Counts() *Counts { return &s.cache.counts }

// ServeHTTP answers a reader.
func (s *Site) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// Fallbacks are the templates for pages that Ghost has no template for, used where a theme has none.
func Fallbacks() fs.FS {
	sub, err := fs.Sub(fallbackFiles, "fallback")
	if err != nil {
		panic(err) // the folder is compiled in
	}
	return sub
}
