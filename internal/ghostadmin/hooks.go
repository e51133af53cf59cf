package ghostadmin

import (
	"net/http"
	"strings"

	"firsthand"
	"firsthand/internal/ghostwire"
	"firsthand/internal/store"
	"firsthand/internal/webhooks"
)

// Webhooks that programs add for themselves, each with its own key: what they hear is told by the webhooks room, in Ghost's words.

func hookSchema(method string) schema {
	s := schema{list: "webhooks", at: "webhooks#/definitions/webhook", fields: []field{
		{name: "event", types: text, most: 50}, {name: "target_url", types: text, most: 2000, form: "uri-reference"}, {name: "name", types: orNull, most: 191},
		{name: "secret", types: orNull, most: 191}, {name: "integration_id", types: orNull, most: 24}, {name: "api_version", types: orNull, most: 50},
	}}
	if method == http.MethodPost {
		s.needs = []string{"event", "target_url"}
	}
	return s
}

// addWebhook has a program told of an event from now on: POST webhooks.
func (c *call) addWebhook() (*reply, error) {
	body, err := c.json()
	if err != nil {
		return nil, err
	}
	in, err := hookSchema(c.r.Method).one(body)
	if err != nil {
		return nil, err
	}
	if !c.who.program() {
		p := ghostwire.Invalid("Validation failed for 'integration_id'. You may only create webhooks with 'integration_id' when using session authentication.")
		p.Property = "integration_id"
		return nil, p
	}
	if err := c.may(firsthand.WebhookSave, "add webhooks"); err != nil {
		return nil, err
	}
	w := webhooks.Webhook{Key: c.who.key}
	event, _ := in.text("event")
	w.URL, _ = in.text("target_url")
	w.Name, _ = in.text("name")
	w.Events = []string{event}
	secret, _ := in.text("secret")
	w, err = c.Teller.AddFor(c.ctx, c.who.actor, w, secret)
	if err != nil {
		return nil, hookProblem(err)
	}
	return &reply{status: http.StatusCreated, body: hookBody(w, secret, webhooks.Delivery{}, false)}, nil
}

// changeWebhook has it told of another event, or elsewhere: PUT webhooks/:id.
func (c *call) changeWebhook() (*reply, error) {
	body, err := c.json()
	if err != nil {
		return nil, err
	}
	in, err := hookSchema(c.r.Method).one(body)
	if err != nil {
		return nil, err
	}
	w, last, told, err := c.webhook("edit")
	if err != nil {
		return nil, err
	}
	if event, given := in.text("event"); given {
		w.Events = []string{event}
	}
	if url, given := in.text("target_url"); given {
		w.URL = url
	}
	if name, given := in.text("name"); given {
		w.Name = name
	}
	var secret *string
	if s, given := in.text("secret"); given {
		secret = &s
	}
	if w, err = c.Teller.ChangeFor(c.ctx, c.who.actor, w, secret); err != nil {
		return nil, hookProblem(err)
	}
	shown := ""
	if secret != nil {
		shown = *secret
	}
	return &reply{body: hookBody(w, shown, last, told)}, nil
}

// removeWebhook has it told no more: DELETE webhooks/:id.
func (c *call) removeWebhook() (*reply, error) {
	w, _, _, err := c.webhook("destroy")
	if err != nil {
		return nil, err
	}
	return &reply{status: http.StatusNoContent}, c.Teller.Remove(c.ctx, c.who.actor, w.ID)
}

// webhook finds the one that is meant, with what it was told last. A program has its own alone.
func (c *call) webhook(verb string) (w webhooks.Webhook, last webhooks.Delivery, told bool, err error) {
	err = c.read(func(tx *store.Tx) (err error) {
		if w, err = webhooks.ForKey(c.ctx, tx, webhooks.ID(c.args["id"])); err != nil {
			return err
		}
		last, told, err = webhooks.LastTold(c.ctx, tx, w.ID)
		return err
	})
	if err == nil && c.who.program() && w.Key != c.who.key {
		p := ghostwire.NotAllowed("You do not have permission to " + verb + " this webhook.")
		p.Context = "You may only " + verb + " webhooks that belong to the authenticated integration. Check the supplied Admin API Key."
		err = p
	}
	return w, last, told, err
}

// hookBody is a webhook as programs are told of it; of its secret what they sent in this very request.
func hookBody(w webhooks.Webhook, secret string, last webhooks.Delivery, told bool) object {
	out := object{
		"id": string(w.ID), "event": strings.Join(w.Events, ","), "target_url": w.URL, "name": ghostwire.TextOrNil(w.Name), "secret": ghostwire.TextOrNil(secret),
		"api_version": "v" + ghostwire.GhostVersion, "integration_id": w.Key, "last_triggered_at": nil, "last_triggered_status": nil, "last_triggered_error": nil,
		"created_at": stamped(w.CreatedAt), "updated_at": stamped(w.UpdatedAt),
	}
	if told {
		out["last_triggered_at"], out["last_triggered_error"] = stamped(last.TriedAt), ghostwire.TextOrNil(last.Reason)
		if last.Status != 0 {
			out["last_triggered_status"] = last.Status
		}
	}
	return object{"webhooks": []any{out}}
}

func hookProblem(err error) error {
	if firsthand.ErrorCode(err) == firsthand.Conflict {
		return ghostwire.Invalid(firsthand.ErrorMessage(err))
	}
	return err
}
