package ghostadmin

import (
	"encoding/json"
	"slices"
)

// schema is what may come in of a post, or a page, with what must.
func (k kind) schema(needs string) schema {
	fields := slices.Concat(
		[]field{{name: "title", types: text, most: 2000}, {name: "slug", types: text, most: 191}, jsonField("mobiledoc"), jsonField("lexical"), {name: "html", types: orNull}, addressField("feature_image")},
		upTo(65535, "feature_image_alt", "feature_image_caption"), []field{flagField("featured")}, k.own(),
		[]field{{name: "visibility", types: orNull}, {name: "visibility_filter", types: orNull}, {name: "tiers", types: list}},
		upTo(300, "meta_title"), upTo(500, "meta_description"), []field{timeField("updated_at"), timeField("published_at")}, upTo(300, "custom_excerpt"),
		upTo(65535, "codeinjection_head", "codeinjection_foot"), []field{addressField("og_image")}, upTo(300, "og_title"), upTo(500, "og_description"),
		[]field{addressField("twitter_image")}, upTo(300, "twitter_title"), upTo(500, "twitter_description"), upTo(100, "custom_template"), []field{addressField("canonical_url")},
		[]field{{name: "authors", types: list}, {name: "tags", types: list, at: tagsAt, items: namelessTag}},
	)
	return schema{list: k.list, at: "#", fields: fields, needs: []string{needs}}
}

// own are the fields that posts and pages do not share.
func (k kind) own() []field {
	if k.pages {
		return []field{{name: "status", types: text, among: []string{"published", "draft", "scheduled"}}, flagField("show_title_and_feature_image")}
	}
	return append(upTo(300, "email_subject"), field{name: "status", types: text, among: []string{"published", "draft", "scheduled", "sent"}}, flagField("email_only"))
}

// tagsAt is where the tags of a post are described.
const tagsAt = "#/definitions/post-tags"

// namelessTag tells of a tag that says neither ID nor name nor slug, in all the words that Ajv has for it.
func namelessTag(path string, raw json.RawMessage) []fault {
	var tag map[string]json.RawMessage
	if json.Unmarshal(raw, &tag) != nil || tag == nil {
		return nil
	}
	var list []fault
	for i, name := range []string{"id", "name", "slug"} {
		if _, there := tag[name]; there {
			return nil
		}
		list = append(list, fault{path, tagsAt + "/items/anyOf/0/anyOf/" + string(rune('0'+i)) + "/required", "required", object{"missingProperty": name}, "must have required property '" + name + "'"})
	}
	const none = "must match a schema in anyOf"
	return append(list, fault{path, tagsAt + "/items/anyOf/0/anyOf", "anyOf", object{}, none},
		fault{path, tagsAt + "/items/anyOf/1/type", "type", object{"type": "string"}, "must be string"}, fault{path, tagsAt + "/items/anyOf", "anyOf", object{}, none})
}
