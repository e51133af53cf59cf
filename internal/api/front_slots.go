package api

import (
	"context"

	"firsthand/internal/publication"
	"firsthand/internal/store"
	"firsthand/internal/stories"
)

// plainPlaces is how many places the front page has in a theme that names none.
const plainPlaces = 10

// frontAreas are the parts of the front page in the theme that readers see.
func (a *API) frontAreas(ctx context.Context, tx *store.Tx) ([]frontArea, error) {
	settings, err := publication.GetSettings(ctx, tx)
	if err != nil {
		return nil, err
	}
	var areas []frontArea
	for _, t := range a.themes(settings) {
		if t.Name != settings.Theme {
			continue
		}
		for _, part := range t.Front {
			areas = append(areas, frontArea(part))
		}
	}
	if len(areas) == 0 {
		areas = []frontArea{{Name: "First stories", Places: plainPlaces, Fill: string(stories.FillNewest)}}
	}
	return areas, nil
}

// withAreas gives the slots that were arranged, and behind them those that the theme has beyond.
func withAreas(slots []stories.Slot, areas []frontArea) []stories.Slot {
	n := 0
	for _, part := range areas {
		for range part.Places {
			if n++; n > len(slots) {
				slots = append(slots, stories.Slot{Fill: stories.Fill(part.Fill)})
			}
		}
	}
	return slots
}

func slotsOf(in []slot) []stories.Slot {
	out := make([]stories.Slot, len(in))
	for i, s := range in {
		out[i] = stories.Slot{Story: stories.StoryID(s.StoryID), Fill: stories.Fill(s.Fill), Topic: stories.TopicID(s.TopicID)}
	}
	return out
}

func (f frontSchedule) front() (stories.Front, error) {
	at, err := moment(f.StartsAt)
	return stories.Front{Name: f.Name, Slots: slotsOf(f.Slots), StartsAt: at, Version: f.Version}, err
}

// frontsOf shows versions with what stands in them, all read together.
func frontsOf(ctx context.Context, tx *store.Tx, list []stories.Front) ([]front, error) {
	from := stories.FrontFrom(ctx, tx)
	placed := make([][]stories.Placed, len(list))
	var ids []stories.StoryID
	var topics []stories.TopicID
	for i, f := range list {
		var err error
		if placed[i], err = stories.FillFront(f.Slots, from); err != nil {
			return nil, err
		}
		for n, s := range f.Slots {
			ids = append(ids, s.Story, placed[i][n].Story)
			if s.Topic != "" {
				topics = append(topics, s.Topic)
			}
		}
	}
	lines, err := stories.ListLines(ctx, tx, distinctIDs(ids))
	if err != nil {
		return nil, err
	}
	named, err := stories.ListTopics(ctx, tx, topics)
	if err != nil {
		return nil, err
	}
	out := make([]front, len(list))
	for i, f := range list {
		out[i] = front{ID: string(f.ID), Name: f.Name, StartsAt: stamp(f.StartsAt), Version: f.Version, SavedBy: f.SavedBy, SavedAt: stamp(f.SavedAt), Slots: []slot{}}
		for n, s := range f.Slots {
			out[i].Slots = append(out[i].Slots, shownSlot(s, placed[i][n], lines, named[s.Topic].Name))
		}
	}
	return out, nil
}

func shownSlot(s stories.Slot, p stories.Placed, lines map[stories.StoryID]stories.Line, topic string) slot {
	out := slot{StoryID: string(s.Story), Fill: string(s.Fill), TopicID: string(s.Topic), Topic: topic}
	if l, there := lines[s.Story]; there {
		line := frontLineOf(l)
		out.Picked = &line
	}
	if l, there := lines[p.Story]; there {
		line := frontLineOf(l)
		out.Stands = &line
		if !p.Picked {
			out.By = string(p.By)
		}
	}
	return out
}

func frontLineOf(l stories.Line) frontLine {
	return frontLine{ID: string(l.ID), Title: l.Title, Slug: l.Slug, Published: l.Published, Featured: l.Featured, PublishedAt: stamp(l.PublishedAt)}
}

func distinctIDs(ids []stories.StoryID) []stories.StoryID {
	seen := map[stories.StoryID]bool{"": true}
	var out []stories.StoryID
	for _, id := range ids {
		if !seen[id] {
			seen[id] = true
			out = append(out, id)
		}
	}
	return out
}
