package ghostapi_test

import (
	"net/http"
	"slices"
	"testing"

	"firsthand/internal/stories"
)

func TestRelatedPostsAreToldToPrograms(t *testing.T) {
	both(t, func(t *testing.T, d *desk) {
		d.fill()
		weather := d.topic(9, stories.Topic{Slug: "storms", Name: "Storms"})
		filed := stories.Meta{Topics: []stories.TopicID{weather}}
		id := d.story("gale", stories.Content{Title: "Gale", Body: says("It blew."), Meta: filed})
		d.story("squall", stories.Content{Title: "Squall", Body: says("It blew, too."), Meta: filed})
		d.story("zqgust", stories.Content{Title: "zqgust", Body: says("zqgust"), Meta: filed}, draft)
		for _, path := range []string{"related/?id=" + string(id), "related/?slug=gale&include=tags", "related/?slug=gale&limit=1"} {
			if got := d.field(path, "slug"); !slices.Equal(got, []string{"squall"}) {
				t.Errorf("%s gives %v", path, got)
			}
		}
		for path, want := range map[string]int{
			"related/": http.StatusBadRequest, "related/?slug=zqgust": http.StatusNotFound, "related/?id=000000000000000000000000": http.StatusNotFound, "related/?id=x": http.StatusUnprocessableEntity,
		} {
			if got := d.get(path); got.status != want {
				t.Errorf("%s answers %d, want %d", path, got.status, want)
			}
		}
	})
}
