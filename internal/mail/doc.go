// Package mail sends letters to people: through one SMTP server, as text and as HTML, in one sober form.
//
// Owns: Post (the server and the sender), Letter and what it looks like.
//
// Read first: New and Post.Send (post.go), Letter (letter.go), what is said of a server that does not do its work (trouble.go).
//
// Invariants: nothing that somebody wrote gets into a header unchecked: a letter with a line break in its subject, a name
// or an address is refused; a letter loads nothing from anywhere, and leads to one place and, where people may choose to get none like it, to where they do; a password goes over an
// encrypted connection, or to this machine; what failed for good is told from what may work later.
//
// Leaves to others: who is written to, and what (the rooms, in jobs: a letter is made when it is sent, from IDs in the
// outbox); trying again (jobs).
//
// Imports: github.com/wneessen/go-mail and the root package. staff, api and cmd/firsthand import it.
//
// Tests: go test ./internal/mail talks to a real SMTP server on a loopback socket.
package mail
