package ghostadmin

import (
	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/members"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// memberObject is a member in the form that programs know; one that is read alone has its tiers and where it came from.
func (c *call) memberObject(tx *store.Tx, m members.Member, alone bool) (object, error) {
	labels := make([]any, len(m.Labels))
	for i, l := range m.Labels {
		labels[i] = labelObject(l)
	}
	out := object{
		"id": string(m.ID), "uuid": m.UUID, "email": m.Email, "name": ghostwire.TextOrNil(m.Name), "note": ghostwire.TextOrNil(m.Note), "geolocation": nil,
		"subscribed": false, "created_at": stamped(m.CreatedAt), "updated_at": stamped(m.UpdatedAt), "last_seen_at": stamped(m.LastSeenAt), "labels": labels,
		"subscriptions": []any{}, "current_subscription": nil, "avatar_image": pictureOf(c, m.Avatar), "comped": m.Status == members.Comped, "status": string(m.Status),
		"email_count": 0, "email_opened_count": 0, "email_open_rate": nil, "enable_comment_notifications": !m.NoCommentLetters, "enable_updates_and_announcements": nil,
		"unsubscribe_url": nil, "can_comment": true, "commenting": object{"disabled": false, "disabled_reason": nil, "disabled_until": nil},
		"email_suppression": object{"suppressed": false, "info": nil}, "newsletters": []any{},
	}
	if !alone {
		return out, nil
	}
	out["attribution"] = object{"id": nil, "url": nil, "type": nil, "title": nil, "referrer_source": nil, "referrer_medium": nil, "referrer_url": nil}
	tiers, err := c.tiersOf(tx, m.Tiers)
	out["tiers"] = tiers
	return out, err
}

// stamped is a time as programs are told; 0 is none.
func stamped(micros int64) any {
	if micros == 0 {
		return nil
	}
	return stampOf(firsthand.FromMicros(micros))
}

// pictureOf is the address of a picture of ours.
func pictureOf(c *call, path string) any {
	if path == "" {
		return nil
	}
	return c.BaseURL + path
}

func (c *call) tiersOf(tx *store.Tx, ids []string) ([]any, error) {
	list := []any{}
	if len(ids) == 0 {
		return list, nil
	}
	offers, err := publication.GetMembership(c.ctx, tx)
	for _, id := range ids {
		for _, t := range offers.Tiers {
			if t.ID == id {
				list = append(list, tierObject(t))
			}
		}
	}
	return list, err
}
