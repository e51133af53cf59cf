package site

import (
	"strings"
	"sync"

	"firsthand/internal/theme"
)

// policyTexts are policies as headers. Nearly all pages have the same: it is put together once.
type policyTexts struct {
	mu    sync.Mutex
	texts map[policyOf]string
}

// policyOf is everything that a policy is made of.
type policyOf struct {
	theme  *theme.Theme
	accent string
	framed bool
	joins  bool
	parts  string // origins and code
}

const mostPolicies = 500 // pages with code of their own have one each

// policyText is the policy of a page as a header.
func (r *request) policyText(framed bool, code ...string) string {
	settings := r.view.Settings
	parts := append([]string{settings.Code.Head, settings.Code.Foot}, code...)
	parts = append(append(append(append(parts, "\x00"), r.view.Frames()...), "\x00"), r.view.Pictures()...)
	of := policyOf{r.theme, settings.AccentColor, framed, settings.Joining.On(), strings.Join(parts, "\x01")}
	kept := &r.s.policies
	kept.mu.Lock()
	text, known := kept.texts[of]
	kept.mu.Unlock()
	if known {
		return text
	}
	text = r.policy(framed, code...).String()
	kept.mu.Lock()
	defer kept.mu.Unlock()
	if kept.texts == nil || len(kept.texts) >= mostPolicies {
		kept.texts = map[policyOf]string{}
	}
	kept.texts[of] = text
	return text
}
