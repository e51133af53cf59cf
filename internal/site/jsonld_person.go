package site

import (
	"firsthand/internal/ghost"
	"firsthand/internal/sources"
)

func (r *request) personGraph(person *ghost.Person, relationships []any) any {
	p := person.Record()
	url := r.s.base + person.URL()
	node := object{"@type": "Person", "@id": url + "#person", "url": url, "name": p.Name}
	node.set("disambiguatingDescription", p.Description).set("birthDate", sources.ISOPrefix(p.Born)).set("deathDate", sources.ISOPrefix(p.Died))
	if len(p.SameAs) > 0 {
		node["sameAs"] = p.SameAs
	}
	if len(p.Aliases) > 0 {
		node["alternateName"] = p.Aliases
	}
	if portrait := person.Portrait(); portrait != "" {
		node["image"] = r.view.Absolute(portrait)
	}
	r.relate(node, relationships)
	page := object{"@type": "ProfilePage", "@id": url, "mainEntity": object{"@id": url + "#person"}}
	return graph(page, node)
}

// relationProperty is the property of a person that a kind of relationship is given by, seen from the page of its
// subject and from that of its object; "" for kinds that schema.org has no word for.
var relationProperty = map[string][2]string{
	"spouse": {"spouse", "spouse"}, "partner": {"knows", "knows"}, "parent": {"children", "parent"}, "child": {"parent", "children"},
	"sibling": {"sibling", "sibling"}, "relative": {"relatedTo", "relatedTo"}, "colleague": {"colleague", "colleague"}, "friend": {"knows", "knows"},
}

// relate adds what the person is to others as Roles, which say since when and until when. The list holds confirmed
// relationships of public people and no others.
func (r *request) relate(node object, relationships []any) {
	all := map[string][]any{}
	for _, item := range relationships {
		rel, _ := item.(map[string]any)
		other, _ := rel["person"].(map[string]any)
		kind, _ := rel["kind"].(string)
		side := 0
		if rel["reverse"] == true {
			side = 1
		}
		property := relationProperty[kind][side]
		address, _ := other["url"].(string)
		if property == "" || address == "" {
			continue
		}
		role := object{"@type": "Role", property: object{"@type": "Person", "@id": r.s.base + address + "#person", "name": other["name"]}}
		former, _ := rel["status_text"].(string)
		if property == "knows" || former != "" {
			name, _ := rel["kind_text"].(string)
			if former != "" {
				name = former + " " + r.view.Words().Inside(name)
			}
			role["roleName"] = name
		}
		started, _ := rel["started_iso"].(string)
		ended, _ := rel["ended_iso"].(string)
		all[property] = append(all[property], role.set("startDate", started).set("endDate", ended))
	}
	for property, roles := range all {
		node[property] = roles
	}
}
