package ghostapi

func listRecommendations(_ *call, q *ask) (any, error) {
	p := object{"page": q.page, "limit": q.limit, "pages": 0, "total": 0, "next": nil, "prev": nil}
	if q.page > 1 {
		p["prev"] = q.page - 1
	}
	return object{"recommendations": []any{}, "meta": object{"pagination": p}}, nil
}
