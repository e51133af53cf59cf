package stories

import (
	"context"
	"slices"
	"strings"
	"sync"

	"firsthand"
)

// memoryPresence keeps who is in which story in memory, for one process.
type memoryPresence struct {
	clock firsthand.Clock
	mu    sync.Mutex
	rooms map[StoryID]map[string]*seat // by session
	swept int64
}

// seat is a visitor, and who took the story over from them until they were told.
type seat struct {
	Visitor
	lostTo string
}

func newMemoryPresence(clock firsthand.Clock) *memoryPresence {
	return &memoryPresence{clock: clock, rooms: map[StoryID]map[string]*seat{}}
}

func (p *memoryPresence) Beat(_ context.Context, who firsthand.Actor, v Visit) (Visitors, error) {
	if err := v.validate(); err != nil {
		return Visitors{}, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	mine, err := p.sit(who, v)
	if err != nil {
		return Visitors{}, err
	}
	if v.Writes && !slices.ContainsFunc(p.in(v.Story), func(other Visitor) bool { return other.Holds }) {
		mine.Holds = true
	}
	out := Visitors{List: p.in(v.Story), LostTo: mine.lostTo}
	mine.lostTo = ""
	return out, nil
}

// sit notes that a session is there; those that have not been heard of for a while are not any more.
func (p *memoryPresence) sit(who firsthand.Actor, v Visit) (*seat, error) {
	now := firsthand.Micros(p.clock.Now())
	p.sweep(now)
	room := p.rooms[v.Story]
	if room == nil {
		room = map[string]*seat{}
		p.rooms[v.Story] = room
	}
	mine := room[v.Session]
	if mine == nil || mine.Staff != who.ID {
		if len(room) >= maxVisitors {
			return nil, firsthand.Errorf(firsthand.Unavailable, "Too many windows have this story open: close some.")
		}
		mine = &seat{Visitor: Visitor{Session: v.Session, Staff: who.ID, Name: who.Name, Since: now}}
		room[v.Session] = mine
	}
	mine.Seen, mine.Unsaved = now, v.Unsaved
	return mine, nil
}

func (p *memoryPresence) sweep(now int64) {
	oldest := now - visitLasts.Microseconds()
	if p.swept == now {
		return
	}
	p.swept = now
	for story, room := range p.rooms {
		for session, s := range room {
			if s.Seen <= oldest {
				delete(room, session)
			}
		}
		if len(room) == 0 {
			delete(p.rooms, story)
		}
	}
}

// in lists who is in a story, in the order in which they came.
func (p *memoryPresence) in(story StoryID) (list []Visitor) {
	for _, s := range p.rooms[story] {
		list = append(list, s.Visitor)
	}
	slices.SortFunc(list, func(a, b Visitor) int {
		if a.Since != b.Since {
			return int(min(max(a.Since-b.Since, -1), 1))
		}
		return strings.Compare(a.Session, b.Session)
	})
	return list
}

func (p *memoryPresence) Leave(_ context.Context, who firsthand.Actor, story StoryID, session string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s := p.rooms[story][session]; s != nil && s.Staff == who.ID {
		delete(p.rooms[story], session)
	}
	return nil
}

func (p *memoryPresence) TakeOver(_ context.Context, who firsthand.Actor, v Visit) (former Visitor, err error) {
	if err := v.validate(); err != nil {
		return Visitor{}, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	mine, err := p.sit(who, v)
	if err != nil {
		return Visitor{}, err
	}
	for session, s := range p.rooms[v.Story] {
		if s.Holds && session != v.Session {
			former, s.Holds, s.lostTo = s.Visitor, false, who.Name
		}
	}
	mine.Holds, mine.lostTo = true, ""
	return former, nil
}
