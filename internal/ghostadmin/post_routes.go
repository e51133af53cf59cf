package ghostadmin

import "firsthand"

// postRoutes are the addresses of posts, or pages.
func postRoutes(list, one string) []route {
	k := kind{list: list, one: one, pages: one == "page"}
	at := func(method, path string, act firsthand.Act, do func(kind, *call) (*reply, error)) route {
		return route{method: method, path: list + path, about: one, act: act, programs: true, do: func(c *call) (*reply, error) { return do(k, c) }}
	}
	return []route{
		at("GET", "", "", browsePosts),
		at("POST", "", firsthand.StorySave, addPost),
		plain(at("DELETE", "", firsthand.StoryTrash, deletePosts)),
		plain(at("PUT", "/bulk", firsthand.StorySave, bulkPosts)),
		at("GET", "/:id", "", readPost),
		at("GET", "/slug/:slug", "", readPost),
		at("PUT", "/:id", firsthand.StorySave, editPost),
		at("DELETE", "/:id", firsthand.StoryTrash, deletePost),
		plain(at("POST", "/:id/copy", firsthand.StorySave, copyPost)),
	}
}

// kind is what differs between posts and pages.
type kind struct {
	list, one string // "posts", "post"
	pages     bool
}

// plain is an address whose errors Ghost tells as they are.
func plain(r route) route {
	r.about = ""
	return r
}
