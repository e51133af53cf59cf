package ghostadmin

import (
	"net/http"
	"regexp"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/staff"
	"firsthand/internal/store"
)

// caller is who asks: a program that has a key of its own, or somebody of the newsroom by theirs.
type caller struct {
	actor firsthand.Actor
	key   string     // the ID of the key that they hold
	user  staff.User // none: a program
}

// program tells whether it is a program that acts for nobody, which Ghost calls an integration.
func (c caller) program() bool { return c.user.ID == "" }

// knows finds out who asks.
func (a *Admin) knows(c *call) error {
	header := c.r.Header.Get("Authorization")
	if header == "" {
		p := ghostwire.NotAllowed("Authorization failed")
		p.Context = "Unable to determine the authenticated user or integration. Check that cookies are being passed through if using session authentication."
		return p
	}
	scheme, text, _ := strings.Cut(header, " ")
	text, _, _ = strings.Cut(text, " ")
	if !strings.EqualFold(scheme, "Ghost") || text == "" {
		return unauthorized(`Authorization header format is "Authorization: Ghost [token]"`, "INVALID_AUTH_HEADER")
	}
	t, ok := readToken(text)
	if !ok {
		return &ghostwire.Problem{Status: http.StatusBadRequest, Kind: "BadRequestError", Message: "Invalid token", Code: "INVALID_JWT"}
	}
	if t.key == "" {
		return &ghostwire.Problem{Status: http.StatusBadRequest, Kind: "BadRequestError", Message: "Admin API kid missing.", Code: "MISSING_ADMIN_API_KID"}
	}
	return a.holds(c, t)
}

// holds holds a token against its key, and says who has that.
func (a *Admin) holds(c *call, t token) error {
	return a.DB.Read(c.ctx, func(tx *store.Tx) error {
		key, secret, err := a.Safe.AdminSecret(c.ctx, tx, staff.KeyID(t.key))
		if firsthand.ErrorCode(err) == firsthand.NotFound {
			return a.unknownKey(c, tx, t.key)
		}
		if err != nil {
			return err
		}
		if wrong := t.verify(secret, audienceOf(c.r.URL.Path), a.Clock.Now()); wrong != "" {
			return unauthorized("Invalid token: "+wrong, "INVALID_JWT")
		}
		c.who.key = t.key
		return c.who.is(c, tx, key)
	})
}

// is finds out who has a key.
func (w *caller) is(c *call, tx *store.Tx, key staff.Key) (err error) {
	w.actor = key.Actor()
	if key.User == "" {
		return nil
	}
	if w.user, err = staff.GetUser(c.ctx, tx, key.User); err == nil {
		w.actor = w.user.Actor()
	}
	return err
}

// unknownKey tells why a key opens nothing.
func (a *Admin) unknownKey(c *call, tx *store.Tx, id string) error {
	kind, err := staff.KindOfKey(c.ctx, tx, staff.KeyID(id))
	if err != nil {
		return err
	}
	if kind != "" && kind != staff.AdminKey {
		return unauthorized("Invalid API Key type", "INVALID_API_KEY_TYPE")
	}
	return unauthorized("Unknown Admin API Key", "UNKNOWN_ADMIN_API_KEY")
}

func unauthorized(message, code string) error {
	return &ghostwire.Problem{Status: http.StatusUnauthorized, Kind: "UnauthorizedError", Message: message, Code: code}
}

// audiences are the forms of whom a token must be for, by the version in the path.
var audiences = map[string]*regexp.Regexp{
	"": regexp.MustCompile(`/?admin/?$`), "v2": regexp.MustCompile(`/?v2/admin/?$`), "v3": regexp.MustCompile(`/?v3/admin/?$`),
	"v4": regexp.MustCompile(`/?v4/admin/?$`), "canary": regexp.MustCompile(`/?canary/admin/?$`),
}

func audienceOf(path string) *regexp.Regexp { return audiences[ghostwire.OlderVersion(path)] }
