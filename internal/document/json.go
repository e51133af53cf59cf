package document

// Version is the version of our JSON that this program writes. Older ones are upgraded when they
// are read, newer ones refused.
const Version = 1

// MaxBytes is the size of the largest document that a codec reads.
const MaxBytes = 10 << 20

// MaxDepth is how deep blocks may be nested in a document.
const MaxDepth = 64
