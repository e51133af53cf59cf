package site

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"firsthand/internal/document"
	"firsthand/internal/firsthandtest"
	"firsthand/internal/sources"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// graphAt is the structured data of a page, by type.
func graphAt(t *testing.T, s *Site, path string) map[string][]map[string]any {
	t.Helper()
	var graph struct {
		Graph []map[string]any `json:"@graph"`
	}
	page := mustGet(t, s, path)
	if err := json.Unmarshal([]byte(between(page, `<script type="application/ld+json">`, "</script>")), &graph); err != nil {
		t.Fatalf("%s: %v\n%s", path, err, page)
	}
	byType := map[string][]map[string]any{}
	for _, node := range graph.Graph {
		byType[node["@type"].(string)] = append(byType[node["@type"].(string)], node)
	}
	return byType
}

// talk publishes a story with a quote from an interview on a programme, checked.
func talk(t *testing.T, db *store.DB, source sources.Source, outlet sources.Outlet) (quote sources.QuoteID) {
	t.Helper()
	maud, host := person(t, db, "Maud Ferrante", true), person(t, db, "Ines Kolb", false)
	other, hidden := person(t, db, "Cy Moss", true), person(t, db, "Hidden Person", false)
	write(t, db, func(ctx context.Context, tx *store.Tx) (err error) {
		if source.Outlet, err = sources.SaveOutlet(ctx, tx, outlet); err != nil {
			return err
		}
		if source.ID, err = sources.SaveSource(ctx, tx, source); err != nil {
			return err
		}
		interview, err := sources.SaveInterview(ctx, tx, sources.Interview{Interviewees: []sources.PersonID{maud}, Interviewers: []sources.PersonID{host, hidden},
			Outlet: source.Outlet, Source: source.ID, HeldOn: "2026-05-03", Place: "London", Conditions: "SECRET conditions", Sentence: "SECRET sentence"})
		if err != nil {
			return err
		}
		quote, err = sources.SaveQuote(ctx, tx, sources.Quote{Text: "We made it in a week.", Speaker: maud, SpeakerPrinted: "Maud", Addressee: host, AddresseePrinted: "Ines Kolb",
			About: []sources.PersonID{other, hidden}, Outlet: source.Outlet, OutletPrinted: outlet.Name, Interview: interview, Source: source.ID, SaidOn: "2026-05", Confidence: 1000})
		if err != nil {
			return err
		}
		made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "A Week", Body: document.Doc{Blocks: []document.Block{figure(quote, "We made it in a week.")}}}})
		if err != nil {
			return err
		}
		return stories.Publish(ctx, tx, made.ID, 0)
	})
	return quote
}

func TestMachinesAreToldWhatStandsBehindACheckedQuote(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		quote := talk(t, db, sources.Source{Kind: "broadcast", Title: "Maud on The Late Desk", URL: "https://tv.example/9", Programme: "The Late Desk", PublishedOn: "2026-05-03", ArchivedURL: "https://archive.example/9"},
			sources.Outlet{Name: "The Late Desk", Kind: "programme", Publisher: "TV Example"})
		if g := graphAt(t, s, "/a-week/"); len(g["TVEpisode"])+len(g["Event"]) != 0 || strings.Contains(fmt.Sprint(g), "Ines Kolb") {
			t.Errorf("of a quote that nobody checked machines are told %v", g)
		}
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			return sources.SetState(ctx, tx, quote, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt"})
		})
		for _, path := range []string{"/a-week/", "/quotes/we-made-it-in-a-week/"} {
			g := graphAt(t, s, path)
			if len(g["Quotation"]) != 1 || len(g["TVEpisode"]) != 1 || len(g["Event"]) != 1 {
				t.Fatalf("%s: %v", path, g)
			}
			said, episode, event := g["Quotation"][0], g["TVEpisode"][0], g["Event"][0]
			for what, got := range map[string]any{
				"creator":   said["creator"].(map[string]any)["@id"] == "http://desk.example/people/maud-ferrante/#person",
				"date":      said["dateCreated"] == "2026-05",
				"based on":  said["isBasedOn"].(map[string]any)["@id"] == episode["@id"],
				"about":     fmt.Sprint(said["about"]) == "[map[@id:http://desk.example/people/cy-moss/#person @type:Person name:Cy Moss url:http://desk.example/people/cy-moss/]]",
				"series":    episode["partOfSeries"].(map[string]any)["name"] == "The Late Desk",
				"publisher": episode["publisher"].(map[string]any)["name"] == "TV Example",
				"archived":  episode["archivedAt"] == "https://archive.example/9" && episode["datePublished"] == "2026-05-03",
				"asked by":  fmt.Sprint(episode["contributor"]) == "[map[@type:Role contributor:map[@type:Person name:Ines Kolb] roleName:interviewer]]",
				"event":     fmt.Sprint(episode["recordedAt"]) == fmt.Sprintf("[map[@id:%s]]", event["@id"]) && event["recordedIn"].(map[string]any)["@id"] == episode["@id"],
				"held":      event["startDate"] == "2026-05-03" && event["location"].(map[string]any)["name"] == "London" && event["name"] == "Interview of Maud Ferrante by Ines Kolb",
				"organizer": event["organizer"].(map[string]any)["name"] == "TV Example" && strings.Contains(fmt.Sprint(event["performer"]), "Maud Ferrante"),
				"private":   !strings.Contains(fmt.Sprint(g), "SECRET") && !strings.Contains(fmt.Sprint(g), "Hidden") && said["spokenByCharacter"] == nil,
			} {
				if got != true {
					t.Errorf("%s, %s: %v", path, what, g)
				}
			}
		}
		story := graphAt(t, s, "/a-week/")["ReportageNewsArticle"][0]
		if len(story["hasPart"].([]any)) != 1 || len(story["citation"].([]any)) != 1 {
			t.Errorf("the story is %v", story)
		}
	})
}

func TestASourceMayHoldSeveralTalks(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		maud := person(t, db, "Maud Ferrante", true)
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			source, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "broadcast", Title: "The reunion", URL: "https://tv.example/9"})
			if err != nil {
				return err
			}
			var blocks []document.Block
			for _, words := range []string{"We made it in a week.", "It was a month."} {
				host, err := sources.SavePerson(ctx, tx, sources.Person{Name: "Host of " + words})
				if err != nil {
					return err
				}
				interview, err := sources.SaveInterview(ctx, tx, sources.Interview{Interviewees: []sources.PersonID{maud}, Interviewers: []sources.PersonID{host}, Source: source, HeldOn: "2026-05-03", Place: words})
				if err != nil {
					return err
				}
				quote, err := sources.SaveQuote(ctx, tx, sources.Quote{Text: words, Speaker: maud, SpeakerPrinted: "Maud", Addressee: host, AddresseePrinted: "Host of " + words, Interview: interview, Source: source, Confidence: 1000})
				if err != nil {
					return err
				}
				if err := sources.SetState(ctx, tx, quote, sources.StateChange{State: sources.Checked, By: "Ottilie Brandt"}); err != nil {
					return err
				}
				blocks = append(blocks, figure(quote, words))
			}
			made, err := stories.Create(ctx, tx, stories.NewStory{Content: stories.Content{Title: "Two talks", Body: document.Doc{Blocks: blocks}}})
			if err != nil {
				return err
			}
			return stories.Publish(ctx, tx, made.ID, 0)
		})
		g := graphAt(t, s, "/two-talks/")
		if len(g["Event"]) != 2 || len(g["VideoObject"]) != 1 {
			t.Fatalf("%v", g)
		}
		work := g["VideoObject"][0]
		if asked := fmt.Sprint(work["contributor"]); len(work["recordedAt"].([]any)) != 2 || !strings.Contains(asked, "Host of We made it") || !strings.Contains(asked, "Host of It was") {
			t.Errorf("of the source machines are told %v", work)
		}
	})
}

func TestASourceIsTheKindOfWorkThatItIs(t *testing.T) {
	for _, c := range []struct {
		kind, programme, outlet, want string
	}{
		{"broadcast", "The Late Desk", "", "TVEpisode"}, {"broadcast", "", "programme", "TVEpisode"}, {"broadcast", "", "", "VideoObject"},
		{"broadcast", "x", "podcast", "PodcastEpisode"}, {"broadcast", "x", "radio", "RadioEpisode"}, {"page", "", "newspaper", "NewsArticle"},
		{"page", "", "", "WebPage"}, {"post", "", "social", "SocialMediaPosting"}, {"call", "", "", "CreativeWork"}, {"paper", "", "", "CreativeWork"}, {"", "", "", "CreativeWork"},
	} {
		if got := sourceType(sources.Source{Kind: c.kind, Programme: c.programme}, sources.Outlet{Kind: c.outlet}); got != c.want {
			t.Errorf("%+v is a %s", c, got)
		}
	}
}

func TestMachinesAreToldConfirmedRelationshipsOfPublicPeople(t *testing.T) {
	firsthandtest.Databases(t, func(t *testing.T, db *store.DB) {
		s := newSite(t, db, &fixed{noon})
		maud, cy := person(t, db, "Maud Ferrante", true), person(t, db, "Cy Moss", true)
		child, hidden := person(t, db, "Ada Moss", true), person(t, db, "Hidden Person", false)
		write(t, db, func(ctx context.Context, tx *store.Tx) error {
			source, err := sources.SaveSource(ctx, tx, sources.Source{Kind: "paper", Title: "The register"})
			if err != nil {
				return err
			}
			for _, r := range []sources.Relationship{
				{Subject: maud, Object: cy, Kind: "relative", Status: "current"}, // family of the living, with no source to stand on
				{Subject: cy, Object: maud, Kind: "spouse", Status: "former", Started: "2011", Ended: "2016~", Source: source},
				{Subject: maud, Object: child, Kind: "parent", Status: "current", Source: source},
				{Subject: maud, Object: hidden, Kind: "sibling", Status: "current", Source: source},
				{Subject: maud, Object: cy, Kind: "feud", Status: "current"},
			} {
				id, err := sources.SaveRelationship(ctx, tx, r)
				if err != nil {
					return err
				}
				if err := sources.ConfirmRelationship(ctx, tx, id, "Ottilie Brandt"); err != nil {
					return err
				}
			}
			_, err = sources.SaveRelationship(ctx, tx, sources.Relationship{Subject: maud, Object: cy, Kind: "colleague", Status: "current"})
			return err
		})
		node := graphAt(t, s, "/people/maud-ferrante/")["Person"][0]
		for property, want := range map[string]string{
			"spouse":   "[map[@type:Role roleName:former spouse spouse:map[@id:http://desk.example/people/cy-moss/#person @type:Person name:Cy Moss] startDate:2011]]",
			"children": "[map[@type:Role children:map[@id:http://desk.example/people/ada-moss/#person @type:Person name:Ada Moss]]]",
			"sibling":  "<nil>", "colleague": "<nil>", "relatedTo": "<nil>",
		} {
			if got := fmt.Sprint(node[property]); got != want {
				t.Errorf("%s: %s, want %s", property, got, want)
			}
		}
		if node := graphAt(t, s, "/people/ada-moss/")["Person"][0]; !strings.Contains(fmt.Sprint(node["parent"]), "Maud Ferrante") {
			t.Errorf("the child is %v", node)
		}
		speak(t, db, "de")
		if spouse := fmt.Sprint(graphAt(t, newSite(t, db, &fixed{noon}), "/people/maud-ferrante/")["Person"][0]["spouse"]); !strings.Contains(spouse, "roleName:früher Ehe ") {
			t.Errorf("in German a role is %s", spouse)
		}
	})
}
