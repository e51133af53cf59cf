package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/store"
	"firsthand/internal/webhooks"
)

// webhook is an address that hears of events.
type webhook struct {
	ID        string   `json:"id,omitempty" readOnly:"true"`
	URL       string   `json:"url" minLength:"1" maxLength:"4000"`
	Events    []string `json:"events" minItems:"1" maxItems:"20" enum:"quote.saved,quote.checked,quote.disputed,quote.withdrawn,source.changed,correction.published,story.published,story.unpublished"`
	Secret    string   `json:"secret,omitempty" readOnly:"true" doc:"What messages are signed with; told once, when the webhook is made"`
	Failures  int      `json:"failures,omitempty" readOnly:"true" doc:"Messages in a row that did not arrive"`
	PausedAt  string   `json:"paused_at,omitempty" readOnly:"true" doc:"It is not told any more until it is resumed"`
	PausedWhy string   `json:"paused_why,omitempty" readOnly:"true"`
	CreatedBy string   `json:"created_by,omitempty" readOnly:"true"`
	CreatedAt string   `json:"created_at,omitempty" readOnly:"true"`
}

type webhookInput struct {
	ID   string `path:"id" maxLength:"64"`
	Body webhook
}

func (a *API) webhookRoutes(r huma.API) {
	route(a, r, "POST", "/webhooks", "Tell an address of events; the answer has its secret", a.addWebhook, firsthand.WebhookSave)
	route(a, r, "GET", "/webhooks", "The addresses that hear of events", a.listWebhooks, firsthand.WebhookSave)
	route(a, r, "PUT", "/webhooks/{id}", "Change an address or its events", a.changeWebhook, firsthand.WebhookSave)
	route(a, r, "DELETE", "/webhooks/{id}", "Tell an address no more", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.Teller.Remove(ctx, actorOf(ctx), webhooks.ID(in.ID))
	}, firsthand.WebhookSave)
	route(a, r, "POST", "/webhooks/{id}/resume", "Tell a paused address again, beginning with what it missed", func(ctx context.Context, in *byID) (*struct{}, error) {
		return nil, a.write(ctx, firsthand.WebhookSave, func(tx *store.Tx) error { return webhooks.Resume(ctx, tx, webhooks.ID(in.ID)) })
	}, firsthand.WebhookSave)
	route(a, r, "GET", "/webhooks/{id}/deliveries", "What an address was told of, newest first", a.deliveries, firsthand.WebhookSave)
}

func (a *API) addWebhook(ctx context.Context, in *body[webhook]) (*body[webhook], error) {
	id, secret, err := a.Teller.Add(ctx, actorOf(ctx), webhooks.Webhook{URL: in.Body.URL, Events: in.Body.Events})
	return answer(webhook{ID: string(id), URL: in.Body.URL, Events: in.Body.Events, Secret: secret}), err
}

func (a *API) changeWebhook(ctx context.Context, in *webhookInput) (*struct{}, error) {
	w := webhooks.Webhook{ID: webhooks.ID(in.ID), URL: in.Body.URL, Events: in.Body.Events}
	return nil, a.write(ctx, firsthand.WebhookSave, func(tx *store.Tx) error { return webhooks.Change(ctx, tx, w) })
}

type webhookList struct {
	Webhooks []webhook `json:"webhooks"`
}

func (a *API) listWebhooks(ctx context.Context, _ *struct{}) (*body[webhookList], error) {
	out := webhookList{Webhooks: []webhook{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := webhooks.List(ctx, tx, actorOf(ctx))
		for _, w := range list {
			out.Webhooks = append(out.Webhooks, webhook{ID: string(w.ID), URL: w.URL, Events: w.Events, Failures: w.Failures, PausedAt: stamp(w.PausedAt), PausedWhy: w.PausedWhy,
				CreatedBy: w.CreatedBy, CreatedAt: stamp(w.CreatedAt)})
		}
		return err
	})
	return answer(out), err
}

type deliveriesInput struct {
	ID     string `path:"id" maxLength:"64"`
	Before string `query:"before" maxLength:"64" doc:"The ID that the last page ended with"`
}

type delivery struct {
	ID         string `json:"id"`
	Event      string `json:"event"`
	ObjectID   string `json:"object_id"`
	HappenedAt string `json:"happened_at"`
	State      string `json:"state" enum:"waiting,delivered,failed"`
	Tries      int    `json:"tries"`
	Status     int    `json:"status,omitempty" doc:"HTTP's, of the last try"`
	Reason     string `json:"reason,omitempty" doc:"Why the last try came to nothing"`
	TriedAt    string `json:"tried_at,omitempty"`
}

type deliveryList struct {
	Deliveries []delivery `json:"deliveries"`
}

func (a *API) deliveries(ctx context.Context, in *deliveriesInput) (*body[deliveryList], error) {
	out := deliveryList{Deliveries: []delivery{}}
	err := a.DB.Read(ctx, func(tx *store.Tx) error {
		list, err := webhooks.ListDeliveries(ctx, tx, actorOf(ctx), webhooks.ID(in.ID), in.Before, pageOfList)
		for _, d := range list {
			out.Deliveries = append(out.Deliveries, delivery{ID: d.ID, Event: d.Event, ObjectID: d.Object, HappenedAt: stamp(d.Happened), State: d.State, Tries: d.Tries, Status: d.Status,
				Reason: d.Reason, TriedAt: stamp(d.TriedAt)})
		}
		return err
	})
	return answer(out), err
}
