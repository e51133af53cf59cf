package document

import "testing"

func rendersSafely(t *testing.T, d Doc) {}
