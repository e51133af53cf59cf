package ghostapi

import "net/http"

func readOffer(*call, *ask) (object, error) { return nil, notFound("Offer not found.") }

func listRecommendations(_ *call, q *ask) (any, error) {
	p := object{"page": q.page, "limit": q.limit, "pages": 0, "total": 0, "next": nil, "prev": nil}
	if q.page > 1 {
		p["prev"] = q.page - 1
	}
	return object{"recommendations": []any{}, "meta": object{"pagination": p}}, nil
}

// admin answers below Path + "admin/": of Ghost's Admin API there is what every client asks first, without a key.
func (a *API) admin(w http.ResponseWriter, r *http.Request, path string) error {
	if first, rest := cutSegment(path); first == "site" && rest == "" && (r.Method == http.MethodGet || r.Method == http.MethodHead) {
		return a.site(w, r)
	}
	return unknownEndpoint(r)
}
