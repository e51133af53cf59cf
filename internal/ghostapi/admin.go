package ghostapi

import (
	"net/http"

	"firsthand/internal/ghostwire"
)

// admin answers below Path + "admin/": of Ghost's Admin API there is what every client asks first, without a key.
func (a *API) admin(w http.ResponseWriter, r *http.Request, path string) error {
	if first, rest := ghostwire.CutSegment(path); first == "site" && rest == "" && (r.Method == http.MethodGet || r.Method == http.MethodHead) {
		return a.site(w, r)
	}
	return ghostwire.UnknownEndpoint(r)
}
