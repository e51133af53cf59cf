// Package publication is the site as a whole: its settings, its navigation and the one table that
// says which address leads to what.
//
// Owns: Settings and Membership (table settings); addresses and redirects, each a path of the site and what it
// leads to; the files in which the desk says where things stand (desk_files): redirects with expressions, and
// routes.yaml, as Ghost has them (Rule, Routing); permalinks and slugs; what the pages of a site must let in for its own code (CodeSources). Tags: settings, path:/x/,
// redirects, routes.
//
// Read first: Resolve, Claim, GetSettings.
//
// Invariants: a path leads to one live thing; live content wins over a redirect that an address
// left behind, and the desk's own file over both (docs/adr/0010); a file in which something is wrong changes nothing; an address that
// changes leaves a redirect behind; only /ghost/ and our own prefixes, which are settings, are
// reserved; who changes a part of the settings names the state that was changed (VersionOf).
//
// Leaves to others: what stands at an address (site), the things themselves (stories, sources).
//
// Imports: store and the root package. stories, ghost, site and the importers may import it.
//
// Tests: go test ./internal/publication, on both databases.
package publication
