// Package media is the library: pictures, sounds, films and files, and what we may do with them. Bytes lie in a blob
// store, and for each there is a record of size, alt text, credit and rights.
//
// Owns: Item and table media; Blobs, bytes by path: a folder (Dir), or a bucket that many machines see (Shared); renditions in the sizes that are allowed; the bin. Tag:
// image:PATH. Topics: media.kept, media.cut, media.purged. Blob prefixes: content/images/, content/media/, content/files/, parts/.
//
// Read first: Renderer.Prepare, Keep, Renderer.Rendition, Address, List.
//
// Invariants: what comes in goes to the disk and has a limit by its kind; an upload that is cut off, or refused, leaves
// nothing; a picture is measured before it is decoded and refused beyond the limits; what is kept and served holds no
// place, device or person data of the camera; a drawing is rebuilt of what it may hold; the same bytes are kept once,
// also when two send them at once, but where they come in with several addresses that were public (Bring); every upload has an address of its own, and nothing is written where something stands;
// the rights of a picture are unknown until a person says otherwise; whether and how readers are shown it is said by editors
// and by who brought it; only allowed sizes, and formats with an encoder, are ever made, each once; the numbers of a cut stand in the address, so that what is kept
// under it never changes; what is deleted can be taken back for 30 days, and leaves the disk after them;
// with a bucket, what is said to be kept is there, and near by a machine lies only what readers are shown, within a bound.
//
// Leaves to others: where something stands (document, stories), HTTP (site, api), when jobs run (cmd/firsthand).
//
// Imports: store, markup and the root package. sources, stories, ghost, site, api and the importers may import it.
//
// Tests: go test ./internal/media, on both databases; pictures are painted by the tests; fuzz target FuzzPrepare.
package media
