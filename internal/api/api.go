package api

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"sync"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"firsthand"
	"firsthand/internal/exporters"
	"firsthand/internal/media"
	"firsthand/internal/sources"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
	"firsthand/internal/web"
	"firsthand/internal/webhooks"
)

// NewsroomPath is where the API stands.
const NewsroomPath = "/newsroom/api/"

const (
	maxBody   = 2 << 20  // bytes of a request that is JSON
	maxUpload = 64 << 20 // bytes of a file
)

// Options are what the API stands on.
type Options struct {
	DB        *store.DB
	Archivist *sources.Archivist // for captures and checks; its Blobs are read, too
	Vault     *sources.Vault     // for what is known of unnamed sources
	Teller    *webhooks.Teller   // registers webhooks
	Presence  stories.Presence   // who is in which story; nil: kept as the database asks for it
	Reader    Reader             // reads pages in
	BaseURL   string             // the site's origin, no slash at the end
	Clock     firsthand.Clock
	Log       *slog.Logger
	Looks
	Proxies   web.Proxies // of our own, which pass on whose browser asks
	Mail      Mail        // whether letters go out
	Copies    Copies      // where copies of the site are kept
	Sites     Sites       // how sites are brought in
	Letters   *staff.Letters
	Passkeys  *staff.Passkeys
	Passwords *staff.Passwords    // nil: as dear to try as they should be
	Exporter  *exporters.Exporter // takes the site elsewhere; nil: it cannot be from here

	SetUpCode string // that whoever makes the first owner has read where the program runs; "": nobody can
	Demo      bool   // the demo's links sign in
}

// API answers programs.
type API struct {
	Options
	*gate
	turns     *turns
	exporting sync.Mutex // held while the site is written out
	pictures  *media.Renderer
}

// New makes the door of the API.
func New(o Options) http.Handler {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Presence == nil {
		o.Presence = stories.NewPresence(o.DB)
	}
	if o.Passwords == nil {
		o.Passwords = staff.NewPasswords()
	}
	a := &API{Options: o, gate: newGate(o), turns: newTurns(), pictures: media.NewRenderer(o.Archivist.Blobs)}
	mux := http.NewServeMux()
	a.newsroomRoutes(mux)
	return mux
}

// newsroomRoutes are the routes of the newsroom's API, described in OpenAPI at openapi.json below it.
func (a *API) newsroomRoutes(mux *http.ServeMux) {
	config := huma.DefaultConfig("Firsthand newsroom", "1")
	config.Info.Description = "Everything that a desk does. Programs send a newsroom key: Authorization: Bearer KEY. Browsers sign in and send the cookie."
	config.DocsPath, config.SchemasPath = "", "" // a page that loads a script from elsewhere
	config.OpenAPIPath = "/openapi"
	config.CreateHooks = nil // no $schema in answers
	config.Transformers = []huma.Transformer{inASentence}
	config.Components.SecuritySchemes = map[string]*huma.SecurityScheme{"key": {Type: "http", Scheme: "bearer"}, "session": {Type: "apiKey", In: "cookie", Name: a.cookie}}
	config.Security = []map[string][]string{{"key": {}}, {"session": {}}}
	inner := http.NewServeMux()
	router := humago.New(inner, config)
	router.UseMiddleware(a.knowCaller(router))
	a.sessionRoutes(router)
	a.setUpRoutes(router)
	a.resetRoutes(router)
	a.passkeyRoutes(router)
	a.profileRoutes(router)
	a.userRoutes(router)
	a.mailRoutes(router)
	a.copyRoutes(router)
	a.inviteRoutes(router)
	a.logRoutes(router)
	a.peopleRoutes(router)
	a.mergeRoutes(router)
	a.topicRoutes(router)
	a.bylineRoutes(router)
	a.factRoutes(router)
	a.sourceRoutes(router)
	a.quoteRoutes(router)
	a.citeRoutes(router)
	a.unnamedRoutes(router)
	a.storyRoutes(router)
	a.boardRoutes(router)
	a.workflowRoutes(router)
	a.revisionRoutes(router)
	a.noteRoutes(router)
	a.presenceRoutes(router)
	a.previewRoutes(router)
	a.interviewRoutes(router)
	a.claimRoutes(router)
	a.listRoutes(router)
	a.frontRoutes(router)
	a.settingsRoutes(router)
	a.mediaRoutes(router)
	a.linkRoutes(router)
	a.searchRoutes(router)
	a.webhookRoutes(router)
	a.reportRoutes(router)
	a.questionRoutes(router)
	a.memberRoutes(router)
	a.readerRoutes(router)
	a.readingRoutes(router)
	a.importRoutes(router)
	a.quoteDeskRoutes(router)
	a.exportRoutes(router)
	a.numberRoutes(router)
	a.auditRoutes(router)
	mux.Handle(NewsroomPath, http.StripPrefix(strings.TrimSuffix(NewsroomPath, "/"), private(inner)))
}

// private keeps answers out of every cache.
func private(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "private, no-store")
		next.ServeHTTP(w, r)
	})
}

// refuse answers with an error, before any route was found.
func refuse(router huma.API, ctx huma.Context, err error) {
	status := web.Status(err)
	if status == http.StatusUnauthorized {
		ctx.SetHeader("WWW-Authenticate", "Bearer")
	}
	huma.WriteErr(router, ctx, status, firsthand.ErrorMessage(err)) // whoever does not read it is gone
}

// route registers an operation and the acts that it may do, which the description names (x-acts). Its errors become
// answers that say what happened; causes go to the log.
func route[I, O any](a *API, router huma.API, method, path, summary string, fn func(context.Context, *I) (*O, error), acts ...firsthand.Act) {
	register(a, router, operation(method, path, summary, acts), fn)
}

// open is route for an operation that needs no caller: the description says so (x-open).
func open[I, O any](a *API, router huma.API, method, path, summary string, fn func(context.Context, *I) (*O, error), acts ...firsthand.Act) {
	op := operation(method, path, summary, acts)
	op.Security = []map[string][]string{}
	if op.Extensions == nil {
		op.Extensions = map[string]any{}
	}
	op.Extensions[openMark] = true
	register(a, router, op, fn)
}

// personal is route for an operation on what a person has and a program has not: the description says so (x-person).
func personal[I, O any](a *API, router huma.API, method, path, summary string, fn func(context.Context, *I) (*O, error), acts ...firsthand.Act) {
	op := operation(method, path, summary, acts)
	op.Security = []map[string][]string{{"session": {}}}
	if op.Extensions == nil {
		op.Extensions = map[string]any{}
	}
	op.Extensions[personMark] = true
	register(a, router, op, fn)
}

// upload is route for an operation whose body is a file.
func upload[I, O any](a *API, router huma.API, path, summary string, fn func(context.Context, *I) (*O, error), acts ...firsthand.Act) {
	op := operation("POST", path, summary, acts)
	op.MaxBodyBytes = maxUpload
	register(a, router, op, fn)
}

func operation(method, path, summary string, acts []firsthand.Act) huma.Operation {
	op := huma.Operation{Method: method, Path: path, Summary: summary, OperationID: operationID(method, path), MaxBodyBytes: maxBody, Tags: []string{strings.Split(path, "/")[1]}}
	if len(acts) > 0 {
		op.Extensions = map[string]any{"x-acts": acts}
	}
	return op
}

// inASentence says what is wrong with a body that does not have the form that is described.
func inASentence(_ huma.Context, _ string, v any) (any, error) {
	problem, ok := v.(*huma.ErrorModel)
	if !ok || strings.HasSuffix(problem.Detail, ".") {
		return v, nil
	}
	what := problem.Detail
	if len(problem.Errors) > 0 {
		what = strings.TrimPrefix(problem.Errors[0].Location+": "+problem.Errors[0].Message, ": ")
	}
	problem.Detail = "What was sent is not as the description of this API asks (" + what + ")."
	return problem, nil
}

func operationID(method, path string) string {
	words := strings.FieldsFunc(path, func(r rune) bool { return r == '/' || r == '{' || r == '}' || r == '-' || r == '_' })
	return strings.ToLower(method) + "-" + strings.Join(words, "-")
}

// write does an act in the caller's name.
func (a *API) write(ctx context.Context, act firsthand.Act, fn func(tx *store.Tx) error) error {
	return a.DB.Write(ctx, actorOf(ctx), act, fn)
}

// keep does an act that keeps a record, and answers with its ID.
func keep[R any, ID ~string](ctx context.Context, a *API, act firsthand.Act, record R, save func(context.Context, *store.Tx, R) (ID, error)) (*body[made], error) {
	var out made
	err := a.write(ctx, act, func(tx *store.Tx) error {
		id, err := save(ctx, tx, record)
		out.ID = string(id)
		return err
	})
	return answer(out), err
}

// get reads the record that a request names.
func get[R any, ID ~string](ctx context.Context, a *API, id string, read func(context.Context, *store.Tx, ID) (R, error)) (record R, err error) {
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		record, err = read(ctx, tx, ID(id))
		return err
	})
	return record, err
}

// body is an answer that is a value.
type body[T any] struct{ Body T }

func answer[T any](v T) *body[T] { return &body[T]{v} }

// byID is a request that names one thing.
type byID struct {
	ID string `path:"id" maxLength:"64"`
}

// made is the answer to an act that keeps something.
type made struct {
	ID string `json:"id"`
}
