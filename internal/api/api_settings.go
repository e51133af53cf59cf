package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"firsthand"
	"firsthand/internal/publication"
	"firsthand/internal/store"
)

// navItem is one entry of a navigation.
type navItem struct {
	Label string `json:"label" minLength:"1" maxLength:"100"`
	URL   string `json:"url" minLength:"1" maxLength:"2000" doc:"A path of this site, or an address"`
}

// siteSettings are those of the publication as a whole.
type siteSettings struct {
	Title        string   `json:"title" minLength:"1" maxLength:"200"`
	Description  string   `json:"description" maxLength:"2000"`
	Language     string   `json:"language" minLength:"2" maxLength:"50" doc:"en, de-AT"`
	Timezone     string   `json:"timezone" minLength:"1" maxLength:"100" doc:"Europe/Berlin"`
	AccentColor  string   `json:"accent_color" maxLength:"7" doc:"#b3123b"`
	Logo         string   `json:"logo" maxLength:"2000" doc:"The path of a picture of this site, or empty"`
	Icon         string   `json:"icon" maxLength:"2000"`
	CoverImage   string   `json:"cover_image" maxLength:"2000"`
	PostsPerPage int      `json:"posts_per_page" minimum:"0" maximum:"100" doc:"0: as the theme says"`
	Remote       bool     `json:"remote_pictures" doc:"Pictures that stand on other sites are shown: whoever opens a page asks those sites for them"`
	Prefixes     prefixes `json:"prefixes"`
}

// prefixes are the first words of our own addresses.
type prefixes struct {
	Topics      string `json:"topics" minLength:"3" maxLength:"100"`
	Bylines     string `json:"bylines" minLength:"3" maxLength:"100"`
	People      string `json:"people" minLength:"3" maxLength:"100"`
	Quotes      string `json:"quotes" minLength:"3" maxLength:"100"`
	Corrections string `json:"corrections" minLength:"3" maxLength:"100"`
	Search      string `json:"search" minLength:"3" maxLength:"100"`
}

type navSettings struct {
	Primary   []navItem `json:"primary" nullable:"false" maxItems:"50"`
	Secondary []navItem `json:"secondary" nullable:"false" maxItems:"50"`
}

type codeSettings struct {
	Head string `json:"head" maxLength:"65536" doc:"Stands in every page of the site, before </head>"`
	Foot string `json:"foot" maxLength:"65536" doc:"Before </body>"`
}

type policySettings struct {
	Principles     string `json:"publishing_principles" maxLength:"2000" doc:"A path of this site or an address; empty where there is none"`
	Ethics         string `json:"ethics_policy" maxLength:"2000"`
	Corrections    string `json:"corrections_policy" maxLength:"2000"`
	Verification   string `json:"verification_policy" maxLength:"2000"`
	UnnamedSources string `json:"unnamed_sources_policy" maxLength:"2000"`
	Feedback       string `json:"feedback_policy" maxLength:"2000"`
	Diversity      string `json:"diversity_policy" maxLength:"2000"`
	Ownership      string `json:"ownership_funding" maxLength:"2000"`
	Masthead       string `json:"masthead" maxLength:"2000"`
	Mission        string `json:"mission_priorities" maxLength:"2000"`
	NoBylines      string `json:"no_bylines_policy" maxLength:"2000"`
}

type ruleSettings struct {
	MissingSource string `json:"missing_source" enum:"off,warn,block" doc:"What a quote without a source does to its story"`
	UnnamedEditor bool   `json:"unnamed_needs_editor" doc:"A quote of an unnamed source needs an editor's yes"`
	UnnamedSecond bool   `json:"unnamed_needs_second_source"`
	Players       string `json:"players" enum:"press,page" doc:"When the players of other sites load: when a reader presses them, or with the page"`
}

// joinSettings are whether readers may become members, and what they are asked.
type joinSettings struct {
	Access   string `json:"access" enum:"none,invite,all" doc:"Who may become a member: nobody, whom the desk adds, everybody"`
	Button   bool   `json:"button" doc:"One floats over every page, in themes that were made for Ghost"`
	AskName  bool   `json:"ask_name" doc:"Who joins is asked for a name"`
	Terms    string `json:"terms" maxLength:"2000" doc:"What people read before they join"`
	TermsURL string `json:"terms_url" maxLength:"2000" doc:"Where more of it stands: a path of this site or an address"`
	Agree    bool   `json:"agree" doc:"They have to say that they agree"`
}

// part is a part of the settings as the API reads and changes it.
type part[T any] struct {
	path, what string
	read       func(publication.Settings) T
	put        func(*publication.Settings, T)
}

var (
	sitePart = part[siteSettings]{"publication", "the publication: title, language, pictures, addresses", readSite, putSite}
	navPart  = part[navSettings]{"navigation", "both navigations", readNav, putNav}
	codePart = part[codeSettings]{"code", "the code that stands in every page", func(s publication.Settings) codeSettings { return codeSettings(s.Code) },
		func(s *publication.Settings, v codeSettings) { s.Code = publication.Code(v) }}
	policyPart = part[policySettings]{"policies", "where the desk's policies stand", func(s publication.Settings) policySettings { return policySettings(s.Policies) },
		func(s *publication.Settings, v policySettings) { s.Policies = publication.Policies(v) }}
	discoveryPart = part[discoverySettings]{"discovery", "how programs and other sites find what is published", readDiscovery, putDiscovery}
	joinPart      = part[joinSettings]{"membership", "members: who may join, and what they are asked", readJoining, putJoining}
	rulePart      = part[ruleSettings]{"rules", "what the desk asks of itself", readRules, putRules}
)

// partNow is a part of the settings, and which state of it this is.
type partNow[T any] struct {
	Version string `json:"version"`
	Value   T      `json:"value"`
}

// partSave is a part of the settings as it is to be.
type partSave[T any] struct {
	BasedOn string `json:"based_on" minLength:"1" maxLength:"64" doc:"The state that was changed"`
	Value   T      `json:"value"`
}

func (a *API) settingsRoutes(r huma.API) {
	partRoutes(a, r, sitePart)
	partRoutes(a, r, navPart)
	partRoutes(a, r, codePart)
	partRoutes(a, r, policyPart)
	partRoutes(a, r, rulePart)
	partRoutes(a, r, discoveryPart)
	partRoutes(a, r, joinPart)
	a.themeRoutes(r)
	a.redirectRoutes(r)
	a.keyRoutes(r)
	a.flagRoutes(r)
	a.lookRoutes(r)
}

func partRoutes[T any](a *API, r huma.API, p part[T]) {
	route(a, r, "GET", "/settings/"+p.path, "Settings of "+p.what, func(ctx context.Context, _ *struct{}) (*body[partNow[T]], error) {
		var out partNow[T]
		err := a.settings(ctx, func(s publication.Settings) error {
			out.Value = p.read(s)
			out.Version = firsthand.VersionOf(out.Value)
			return nil
		})
		return answer(out), err
	}, firsthand.SettingsSave)
	route(a, r, "PUT", "/settings/"+p.path, "Change the settings of "+p.what, func(ctx context.Context, in *body[partSave[T]]) (*body[partNow[T]], error) {
		var out partNow[T]
		err := a.write(ctx, firsthand.SettingsSave, func(tx *store.Tx) error {
			return publication.ChangeSettings(ctx, tx, func(s *publication.Settings) error {
				if firsthand.VersionOf(p.read(*s)) != in.Body.BasedOn {
					return changedMeanwhile()
				}
				p.put(s, in.Body.Value)
				out.Value = p.read(*s)
				out.Version = firsthand.VersionOf(out.Value)
				return nil
			})
		})
		return answer(out), err
	}, firsthand.SettingsSave)
}

func changedMeanwhile() error {
	return firsthand.Errorf(firsthand.Conflict, "Somebody changed these settings meanwhile: look at them as they are now, and put your changes to them.")
}

// settings reads the settings for somebody who may change them.
func (a *API) settings(ctx context.Context, use func(publication.Settings) error) error {
	if err := actorOf(ctx).May(firsthand.SettingsSave); err != nil {
		return err
	}
	return a.DB.Read(ctx, func(tx *store.Tx) error {
		s, err := publication.GetSettings(ctx, tx)
		if err != nil {
			return err
		}
		return use(s)
	})
}

func readSite(s publication.Settings) siteSettings {
	return siteSettings{Title: s.Title, Description: s.Description, Language: s.Language, Timezone: s.Timezone, AccentColor: s.AccentColor, Logo: s.Logo, Icon: s.Icon,
		CoverImage: s.CoverImage, PostsPerPage: s.PostsPerPage, Remote: s.RemotePictures, Prefixes: prefixes(s.Prefixes)}
}

func putSite(s *publication.Settings, v siteSettings) {
	s.Title, s.Description, s.Language, s.Timezone, s.AccentColor = v.Title, v.Description, v.Language, v.Timezone, v.AccentColor
	s.Logo, s.Icon, s.CoverImage, s.PostsPerPage, s.Prefixes = v.Logo, v.Icon, v.CoverImage, v.PostsPerPage, publication.Prefixes(v.Prefixes)
	s.RemotePictures = v.Remote
}

func readNav(s publication.Settings) navSettings {
	out := navSettings{Primary: []navItem{}, Secondary: []navItem{}}
	for _, n := range s.Navigation {
		out.Primary = append(out.Primary, navItem(n))
	}
	for _, n := range s.Secondary {
		out.Secondary = append(out.Secondary, navItem(n))
	}
	return out
}

func putNav(s *publication.Settings, v navSettings) {
	s.Navigation, s.Secondary = nil, nil
	for _, n := range v.Primary {
		s.Navigation = append(s.Navigation, publication.NavItem(n))
	}
	for _, n := range v.Secondary {
		s.Secondary = append(s.Secondary, publication.NavItem(n))
	}
}

func readRules(s publication.Settings) ruleSettings {
	out := ruleSettings{MissingSource: s.Rules.QuotesRule(), UnnamedEditor: s.Rules.UnnamedEditor, UnnamedSecond: s.Rules.UnnamedSecond, Players: "press"}
	if s.Rules.PlayersWithPage {
		out.Players = "page"
	}
	return out
}

func putRules(s *publication.Settings, v ruleSettings) {
	s.Rules.QuotesNeedSource, s.Rules.PlayersWithPage = v.MissingSource, v.Players == "page"
	s.Rules.UnnamedEditor, s.Rules.UnnamedSecond = v.UnnamedEditor, v.UnnamedSecond
}

func readJoining(s publication.Settings) joinSettings {
	j := s.Joining
	out := joinSettings{Access: j.Access, Button: j.Button, AskName: !j.NoName, Terms: j.Terms, TermsURL: j.TermsURL, Agree: j.Agree}
	if out.Access == "" {
		out.Access = publication.JoinNone
	}
	return out
}

func putJoining(s *publication.Settings, v joinSettings) {
	s.Joining = publication.Joining{Access: v.Access, Button: v.Button, NoName: !v.AskName, Terms: v.Terms, TermsURL: v.TermsURL, Agree: v.Agree}
}
