package ghostadmin

import "slices"

// schema is what may come in of a post, or a page, with what must.
func (k kind) schema(needs string) schema {
	fields := slices.Concat(
		[]field{{name: "title", types: text, most: 2000}, {name: "slug", types: text, most: 191}, jsonField("mobiledoc"), jsonField("lexical"), {name: "html", types: orNull}, addressField("feature_image")},
		upTo(65535, "feature_image_alt", "feature_image_caption"), []field{flagField("featured")}, k.own(),
		[]field{{name: "visibility", types: orNull}, {name: "visibility_filter", types: orNull}, {name: "tiers", types: list}},
		upTo(300, "meta_title"), upTo(500, "meta_description"), []field{timeField("updated_at"), timeField("published_at")}, upTo(300, "custom_excerpt"),
		upTo(65535, "codeinjection_head", "codeinjection_foot"), []field{addressField("og_image")}, upTo(300, "og_title"), upTo(500, "og_description"),
		[]field{addressField("twitter_image")}, upTo(300, "twitter_title"), upTo(500, "twitter_description"), upTo(100, "custom_template"), []field{addressField("canonical_url")},
		[]field{{name: "authors", types: list}, {name: "tags", types: list}},
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
