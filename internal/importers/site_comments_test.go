package importers_test

import (
	"context"
	"testing"

	"firsthand/internal/comments"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/importers/incoming"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

func TestThreadsComeInOnceWithNamesAndTimes(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s, site := siteImport(t, db), harbourSite(t)
		thread := &incoming.Thread{Story: "1", Comments: []incoming.Comment{
			{Origin: "1", Name: "Ann Lee", HTML: "One\n\ntwo <script>x</script>", Status: incoming.CommentShown, CreatedAt: at("2019-03-05")},
			{Origin: "2", Answers: "1", Name: "Bo", HTML: "Answer", Status: incoming.CommentShown, CreatedAt: at("2019-03-06")},
			{Origin: "3", Name: "Cy", HTML: "Waits", Status: incoming.CommentWaiting, CreatedAt: at("2019-03-07")},
			{Origin: "4", Name: "Di", HTML: "Spam", Status: incoming.CommentSpam, CreatedAt: at("2019-03-08")},
			{Origin: "5", Answers: "99", Name: "Ed", HTML: "To nobody", Status: incoming.CommentShown, CreatedAt: at("2019-03-09")},
			{Origin: "6", Name: "Fay", HTML: " ", Status: incoming.CommentShown, CreatedAt: at("2019-03-10")},
		}}
		site.items = append(site.items, incoming.Item{Kind: incoming.Comments, Origin: "thread of 1", Name: "The first boat", Thread: thread})
		for range 2 {
			if _, err := s.Run(t.Context(), site); err != nil {
				t.Fatal(err)
			}
		}
		in(t, db, func(ctx context.Context, tx *store.Tx) error {
			published, err := stories.ListPublished(ctx, tx, stories.ListOptions{Limit: 10})
			if err != nil {
				return err
			}
			for _, e := range published {
				list, total, err := comments.List(ctx, tx, e.ID, comments.ListOptions{Sort: comments.Oldest, Limit: 10, Replies: 10})
				if err != nil || total == 0 {
					continue
				}
				if total != 2 || list[0].By() != "Ann Lee" || list[0].HTML != "<p>One</p><p>two</p>" || list[0].CreatedAt != at("2019-03-05") || len(list[0].Entries) != 1 || list[1].By() != "Ed" {
					t.Errorf("under it stand %+v", list)
				}
				return nil
			}
			t.Error("no comment came in")
			return nil
		})
	})
}
