package publication

import (
	"context"

	"firsthand"
	"firsthand/internal/store"
)

// RulesTag is touched when the desk's file of redirects changes: any page may lead elsewhere then.
const RulesTag = "redirects"

// GetRules gives the rules that hold, ready to be asked. They come before whatever stands at a path, as in Ghost: the desk wrote
// them for that. The redirects that addresses leave behind give way to what is live.
func GetRules(ctx context.Context, tx *store.Tx) (*RuleTable, error) {
	hash, err := activeHash(ctx, tx, redirectsFile)
	if err != nil || hash == "" {
		return nil, err
	}
	kept, err := tx.Kept("publication.rules", hash, func() (any, error) {
		f, err := activeFile(ctx, tx, redirectsFile)
		_, ready, _ := readRules(f.Text) // what was kept was good; a rule that is not any more is left out
		return newRuleTable(ready), err
	})
	if err != nil {
		return nil, err
	}
	return kept.(*RuleTable), nil
}

// GetRuleFile gives the file of redirects that holds; its zero where there is none.
func GetRuleFile(ctx context.Context, tx *store.Tx) (DeskFile, error) {
	return activeFile(ctx, tx, redirectsFile)
}

// SaveRuleFile has a file of redirects hold from now on, "" none. A file in which something is wrong is refused, and what
// held goes on to hold; changed is false where it is the one that held.
func SaveRuleFile(ctx context.Context, tx *store.Tx, text string, brought bool) (changed bool, err error) {
	if err := tx.Actor().May(firsthand.RedirectSave); err != nil {
		return false, err
	}
	if text != "" {
		if _, wrong := ParseRules(text); len(wrong) > 0 {
			return false, Refused("The file of redirects", wrong)
		}
	}
	changed, err = keepFile(ctx, tx, redirectsFile, text, brought)
	if changed {
		tx.Touch(RulesTag)
	}
	return changed, err
}
