// Package webhooks tells other programs of what happens: a desk gives an address and the events that it wants to hear of.
//
// Owns: Webhook, Delivery and the tables webhooks and webhook_deliveries; Teller. Topics: webhook.due, webhook.paused. Blob
// prefix: webhooks/.
//
// Read first: Teller.Add (webhook.go), Teller.Tell and Teller.Deliver (deliver.go), body (body.go); of programs that speak Ghost's words AddFor
// (ghost.go).
//
// Invariants: what is sent says what is true when it is sent, not when it happened, and nothing that readers may not see:
// of what is not public, the ID (a program that added a webhook with a key of its own is told, in Ghost's words, what that key lets it
// read anyway, and nothing once the key is revoked); a message is signed, and the secret for it is shown once; an event is told once or more
// often, each time with the same delivery ID; an address that keeps failing is left alone until somebody looks.
//
// The secret is kept in two halves: sealed (AES-256-GCM) in the database, the key of the seal in the blob store. Who has
// one of the two, a dump or a copy of the files, has nothing. Who has both has the secret.
//
// Leaves to others: Ghost's objects for programs, and whether a key still opens anything (Ghosts); how an address is reached (fetch), when (jobs), what happens (the rooms that emit), HTTP (api).
//
// Imports: store, jobs, fetch, media (for blobs), seal, ghost, sources, stories and the root package. api and cmd/firsthand
// import it.
//
// Tests: go test ./internal/webhooks, on both databases; who listens stands on loopback.
package webhooks
