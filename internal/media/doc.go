// Package media is pictures and what we may do with them: bytes in a blob store, and for each a
// record of size, alt text, credit and rights.
//
// Owns: Image and table media; Blobs, a folder of bytes by path; renditions in the sizes that are
// allowed. Tag: image:PATH. Blob prefix: content/images/.
//
// Read first: Save, Rendition, ListByPath.
//
// Invariants: a picture is measured before it is decoded and refused beyond the limits; what is kept
// and served holds no place, device or person data of the camera; the rights of a picture are
// unknown until a person says otherwise; only allowed sizes are ever made.
//
// Leaves to others: where a picture stands (document, stories), HTTP (site).
//
// Imports: store and the root package. sources, stories, ghost, site and the importers may import it.
//
// Tests: go test ./internal/media, on both databases; pictures are painted by the tests.
package media
