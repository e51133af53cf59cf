package ghostadmin_test

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/ghostadmin"
	"firsthand/internal/publication"
	"firsthand/internal/staff"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

const base = "https://www.desk.example"

var noon = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)

// clock goes on by a second whenever somebody looks at it.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(time.Second)
	return c.now
}

// desk is a site, and its Admin API.
type desk struct {
	t     testing.TB
	db    *store.DB
	door  http.Handler
	clock *clock
	safe  *staff.Safe
	key   string // of a program, with an administrator's rights
	owner firsthand.Actor
}

// both runs a test with a desk on both databases.
func both(t *testing.T, fn func(t *testing.T, d *desk)) {
	firsthandtest.Migrated(t, func(t *testing.T, address string) {
		c := &clock{now: noon}
		fn(t, newDesk(t, firsthandtest.Open(t, address, store.Options{Clock: c}), c))
	})
}

func newDesk(t testing.TB, db *store.DB, c *clock) *desk {
	d := &desk{t: t, db: db, clock: c, safe: newSafe(db)}
	d.door = ghostadmin.New(ghostadmin.Options{DB: db, BaseURL: base, Clock: c, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Safe: d.safe})
	d.write(firsthand.Actor{ID: "m1", Name: "The set-up", Role: firsthand.System}, firsthand.Import, func(ctx context.Context, tx *store.Tx) error {
		id, err := stories.SaveByline(ctx, tx, stories.Byline{Name: "Ottilie Brandt", Bio: "Runs the desk, and the kettle."})
		if err != nil {
			return err
		}
		u, err := staff.AddUser(ctx, tx, staff.User{Name: "Ottilie Brandt", Email: "ottilie@desk.example", Role: firsthand.Owner, Byline: string(id), Status: staff.Active}, "")
		d.owner = u.Actor()
		if err != nil {
			return err
		}
		return publication.ChangeSettings(ctx, tx, func(s *publication.Settings) error {
			s.Title, s.Description = "The Slip", "News of a harbour & its weather"
			return nil
		})
	})
	d.key = d.program("The connector", firsthand.Administrator)
	return d
}

// newSafe keeps what opens keys in memory.
func newSafe(db *store.DB) *staff.Safe {
	var mu sync.Mutex
	files := map[string][]byte{}
	return &staff.Safe{DB: db,
		Put: func(_ context.Context, name string, data []byte) error {
			mu.Lock()
			defer mu.Unlock()
			files[name] = data
			return nil
		},
		Get: func(_ context.Context, name string) ([]byte, error) {
			mu.Lock()
			defer mu.Unlock()
			return files[name], nil
		},
		Remove: func(context.Context, string) error { return nil }}
}

// program makes a key for a program that may do what a role may.
func (d *desk) program(name string, role firsthand.Role) string {
	d.t.Helper()
	_, secret, err := d.safe.AddAdminKey(d.t.Context(), d.owner, staff.Key{Name: name, Role: role})
	if err != nil {
		d.t.Fatal(err)
	}
	return secret
}

func (d *desk) write(who firsthand.Actor, act firsthand.Act, fn func(ctx context.Context, tx *store.Tx) error) {
	d.t.Helper()
	ctx := d.t.Context()
	if err := d.db.Write(ctx, who, act, func(tx *store.Tx) error { return fn(ctx, tx) }); err != nil {
		d.t.Fatal(err)
	}
}

// signed is a token of a key, with further claims.
func (d *desk) signed(key string, claims, header map[string]any) string {
	id, secret, _ := strings.Cut(key, ":")
	raw, _ := hex.DecodeString(secret)
	now := d.clock.Now().Unix()
	words := encoded(map[string]any{"alg": "HS256", "typ": "JWT", "kid": id}, header) + "." +
		encoded(map[string]any{"iat": now, "exp": now + 300, "aud": "/admin/"}, claims)
	mac := hmac.New(sha256.New, raw)
	mac.Write([]byte(words))
	return words + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

func encoded(of, more map[string]any) string {
	for name, value := range more {
		if of[name] = value; value == nil {
			delete(of, name)
		}
	}
	data, _ := json.Marshal(of)
	return base64.RawURLEncoding.EncodeToString(data)
}

// answer is what the door answers, in full.
type answer struct {
	status int
	header http.Header
	body   string
}

// ask sends a body, as the program; nil sends none.
func (d *desk) ask(method, path string, body any) answer {
	d.t.Helper()
	return d.askAs(d.key, method, path, body)
}

func (d *desk) askAs(key, method, path string, body any) answer {
	d.t.Helper()
	header := http.Header{"Authorization": {"Ghost " + d.signed(key, nil, nil)}}
	text := ""
	if body != nil {
		data, err := json.Marshal(body)
		if err != nil {
			d.t.Fatal(err)
		}
		text = string(data)
		header.Set("Content-Type", "application/json")
	}
	return d.send(method, ghostadmin.Path+path, header, text)
}

func (d *desk) send(method, target string, header http.Header, body string) answer {
	d.t.Helper()
	r := httptest.NewRequestWithContext(d.t.Context(), method, base+target, strings.NewReader(body))
	for name, values := range header {
		r.Header[name] = values
	}
	w := httptest.NewRecorder()
	d.door.ServeHTTP(w, r)
	return answer{w.Code, w.Header(), w.Body.String()}
}

// one is the one object of an answer.
func (d *desk) one(a answer, list string) map[string]any {
	d.t.Helper()
	var out map[string][]map[string]any
	if err := json.Unmarshal([]byte(a.body), &out); err != nil || len(out[list]) != 1 || a.status > 299 {
		d.t.Fatalf("answers %d %.1000s (%v)", a.status, a.body, err)
	}
	return out[list][0]
}

type object = map[string]any

// posts is the body of a save.
func posts(fields object) object { return object{"posts": []any{fields}} }

// lexical is a text of paragraphs, as Ghost's editor keeps it.
func lexical(paragraphs ...string) string {
	children := []any{}
	for _, text := range paragraphs {
		children = append(children, object{"type": "paragraph", "version": 1, "direction": "ltr", "format": "", "indent": 0,
			"children": []any{object{"type": "extended-text", "version": 1, "detail": 0, "format": 0, "mode": "normal", "style": "", "text": text}}})
	}
	data, _ := json.Marshal(object{"root": object{"type": "root", "version": 1, "direction": "ltr", "format": "", "indent": 0, "children": children}})
	return string(data)
}
