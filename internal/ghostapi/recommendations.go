package ghostapi

func listRecommendations(_ *call, q *ask) (any, error) {
	p := object{"page": q.Page, "limit": q.Limit, "pages": 0, "total": 0, "next": nil, "prev": nil}
	if q.Page > 1 {
		p["prev"] = q.Page - 1
	}
	return object{"recommendations": []any{}, "meta": object{"pagination": p}}, nil
}
