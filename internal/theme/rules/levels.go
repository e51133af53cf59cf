package rules

import "strings"

// The levels of rules, from gscan 6.6.1 (specs v1 to v6).
const (
	Error          = "error"
	Warning        = "warning"
	Recommendation = "recommendation"
)

// Level is how much a rule matters; what has no rule is a warning.
func Level(rule string) string {
	if warns, ok := lighter[rule]; ok {
		return warns
	}
	if class, ok := strings.CutPrefix(rule, "GS050-CSS-"); ok {
		if strings.HasPrefix(class, "KGW") || strings.HasPrefix(class, "KGG") || strings.HasPrefix(class, "KGBM") {
			return Error
		}
		return Warning
	}
	if rule == "" {
		return Warning
	}
	return Error
}

// lighter are the rules that are no errors.
var lighter = map[string]string{
	"GS001-DEPR-EACH": Warning, "GS001-DEPR-CSS-KGMD": Warning, "GS001-DEPR-TWITTER-URL": Warning, "GS001-DEPR-FACEBOOK-URL": Warning,
	"GS001-DEPR-AMP-TEMPLATE": Warning, "GS030-ASSET-REQ": Warning, "GS040-GH-REQ": Warning, "GS040-GF-REQ": Warning, "GS051-CUSTOM-FONTS": Warning,
	"GS010-PJ-KEYWORDS": Warning, "GS010-PJ-GHOST-API-PRESENT": Warning, "GS010-PJ-GHOST-CARD-ASSETS-NOT-PRESENT": Warning,
	"GS010-PJ-CUST-THEME-SETTINGS-DESCRIPTION-LENGTH": Warning, "GS080-FEACH-POSTS": Warning, "GS080-CARD-LAST4": Warning,
	"GS090-NO-IMG-URL-IN-CONDITIONALS": Warning, "GS090-NO-LIMIT-ALL-IN-GET-HELPER": Warning, "GS090-NO-LIMIT-OVER-100-IN-GET-HELPER": Warning,
	"GS110-NO-MISSING-PAGE-BUILDER-USAGE": Warning, "GS110-NO-UNKNOWN-PAGE-BUILDER-USAGE": Warning,
	"GS010-PJ-CONF-PPP": Recommendation, "GS010-PJ-CUST-THEME-SETTINGS-GROUP": Recommendation, "GS020-DEF-REC": Recommendation, "GS080-FEACH-PV": Recommendation,
}

// fatal are the rules for which gscan, and we, refuse a theme, beside those of words that were given up long ago (oldWord.fatal).
var fatal = map[string]bool{
	"GS005-TPL-ERR": true, "GS005-NO-INLINE-DYNAMIC-PARTIAL": true, "GS020-INDEX-REQ": true, "GS020-POST-REQ": true, "GS030-ASSET-SYM": true,
	"GS070-VALID-TRANSLATIONS": true, "GS090-NO-TIER-BENEFIT-AS-OBJECT": true, "GS090-NO-INVALID-CONDITIONAL-ARGUMENTS": true, "GS130-NO-RECURSIVE-LAYOUT": true,
}

// Fatal tells whether a theme is refused for it.
func Fatal(rule string) bool {
	if fatal[rule] {
		return true
	}
	for _, old := range oldWords {
		if old.rule == rule {
			return old.fatal
		}
	}
	return false
}
