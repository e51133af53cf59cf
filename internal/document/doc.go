// Package document is the body of a story as a typed tree of blocks, and the ways in and out of it.
package document
