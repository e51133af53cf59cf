package publication

import (
	"regexp"

	"firsthand"
)

// Policies are addresses of the desk's own rules, those that the Trust Project asks for, named as schema.org does; "" where
// there is none.
type Policies struct {
	Principles     string `json:"publishing_principles"`
	Ethics         string `json:"ethics_policy"`
	Corrections    string `json:"corrections_policy"`
	Verification   string `json:"verification_policy"`
	UnnamedSources string `json:"unnamed_sources_policy"`
	Feedback       string `json:"feedback_policy"`
	Diversity      string `json:"diversity_policy"`
	Ownership      string `json:"ownership_funding"`
	Masthead       string `json:"masthead"`
	Mission        string `json:"mission_priorities"`
	NoBylines      string `json:"no_bylines_policy"`
}

// Policy is one of them.
type Policy struct {
	Key     string // as in the settings
	Schema  string // schema.org's property
	Address string
}

// All gives the policies in the order in which a desk is asked for them.
func (p Policies) All() []Policy {
	return []Policy{
		{"publishing_principles", "publishingPrinciples", p.Principles},
		{"ethics_policy", "ethicsPolicy", p.Ethics},
		{"corrections_policy", "correctionsPolicy", p.Corrections},
		{"verification_policy", "verificationFactCheckingPolicy", p.Verification},
		{"unnamed_sources_policy", "unnamedSourcesPolicy", p.UnnamedSources},
		{"feedback_policy", "actionableFeedbackPolicy", p.Feedback},
		{"diversity_policy", "diversityPolicy", p.Diversity},
		{"ownership_funding", "ownershipFundingInfo", p.Ownership},
		{"masthead", "masthead", p.Masthead},
		{"mission_priorities", "missionCoveragePrioritiesPolicy", p.Mission},
		{"no_bylines_policy", "noBylinesPolicy", p.NoBylines},
	}
}

var policyAddress = regexp.MustCompile(`^($|/($|[^/\\])|https?://[^/])`)

func (p Policies) validate() error {
	for _, policy := range p.All() {
		if len(policy.Address) > maxAddress || !policyAddress.MatchString(policy.Address) {
			return firsthand.Errorf(firsthand.Invalid, "%q is not where a policy can stand: write a path of this site, or https://….", policy.Address)
		}
	}
	return nil
}
