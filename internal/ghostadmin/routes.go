package ghostadmin

import (
	"net/http"
	"slices"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
)

// route is an address of the API, with who may ask for it.
type route struct {
	method   string
	path     string        // below Path; a part that begins with a colon is a value
	about    string        // what Ghost says it is about, in its errors: "post"; "": they are told as they are
	act      firsthand.Act // that the caller may do, if only to what is theirs; "": whoever was let in
	may      string        // what is refused to who may not, in Ghost's words: "edit settings"; "": this action
	programs bool          // programs that act for nobody may ask, as far as their role may
	open     bool          // whoever asks is answered
	do       func(*call) (*reply, error)
}

// routes are all addresses. Which programs may ask for is Ghost's rule (its endpoints/admin/middleware.js, 6.65.0); what a role
// may do is the table of acts. The first that fits answers.
func routes() []route {
	return slices.Concat(
		[]route{{method: "GET", path: "site", open: true, do: (*call).site}},
		postRoutes("posts", "post"), postRoutes("pages", "page"), tagRoutes(), userRoutes(), siteRoutes(),
	)
}

// doing is what Ghost says it was about to do, in its errors.
func (to *route) doing() string {
	verb := map[string]string{"POST": "save", "PUT": "edit", "DELETE": "delete"}[to.method]
	switch {
	case to.about == "":
		return ""
	case verb != "":
		return verb + " " + to.about
	case strings.Contains(to.path, ":"):
		return "read " + to.about
	}
	return "list " + to.about + "s"
}

// find is the route of a path, with the values in it; nil where there is none. Letters count in values alone.
func (a *Admin) find(method, path string) (*route, map[string]string) {
	if method == http.MethodHead {
		method = http.MethodGet
	}
	parts := strings.Split(strings.TrimSuffix(path, "/"), "/")
	for i := range a.routes {
		if to := &a.routes[i]; to.method == method {
			if args, ok := to.fits(parts); ok {
				return to, args
			}
		}
	}
	return nil, nil
}

func (to *route) fits(parts []string) (args map[string]string, ok bool) {
	form := strings.Split(to.path, "/")
	if len(form) != len(parts) {
		return nil, false
	}
	args = map[string]string{}
	for i, part := range form {
		switch name, value := strings.CutPrefix(part, ":"); {
		case value && parts[i] != "":
			args[name] = parts[i]
		case value || !strings.EqualFold(part, parts[i]):
			return nil, false
		}
	}
	return args, true
}

// admits asks whether the caller may ask for this at all; to what it may be done is asked by the act itself.
func (to *route) admits(c *call, path string) error {
	if to.open {
		return nil
	}
	first, _, _ := strings.Cut(path, "/")
	if c.who.program() && (!to.programs || first != strings.ToLower(first)) {
		return notForPrograms()
	}
	if to.act == "" || c.who.actor.Acts()[to.act] != "" {
		return nil
	}
	return ghostwire.While(to.doing(), to.refused())
}

// refused is the error for who may not ask for this.
func (to *route) refused() error {
	if to.may == "" {
		return ghostwire.NotAllowed("You do not have permission to perform this action")
	}
	return ghostwire.NotAllowed("You do not have permission to " + to.may)
}
