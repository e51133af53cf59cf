package ghost

// The fields of Ghost's objects that themes and its Content API show, by Ghost's names (6.65.0, recorded from its answers).
// Each has a value here, or none where nothing is set. Beside them stand our own: QuoteFields and the like.
var (
	PostFields = []string{"id", "uuid", "title", "slug", "html", "comment_id", "feature_image", "feature_image_alt", "feature_image_caption", "featured", "visibility",
		"created_at", "updated_at", "published_at", "custom_excerpt", "codeinjection_head", "codeinjection_foot", "custom_template", "canonical_url", "tags", "authors", "tiers",
		"primary_author", "primary_tag", "url", "excerpt", "reading_time", "access", "comments", "og_image", "og_title", "og_description",
		"twitter_image", "twitter_title", "twitter_description", "meta_title", "meta_description", "email_subject", "frontmatter", "plaintext"}
	PageOnlyFields = []string{"show_title_and_feature_image"} // which posts do not have
	PostOnlyFields = []string{"email_subject"}                // which pages do not have
	TagFields      = []string{"id", "name", "slug", "description", "feature_image", "visibility", "og_image", "og_title", "og_description", "twitter_image", "twitter_title",
		"twitter_description", "meta_title", "meta_description", "codeinjection_head", "codeinjection_foot", "canonical_url", "accent_color", "url", "count"}
	AuthorFields = []string{"id", "name", "slug", "profile_image", "cover_image", "bio", "website", "location", "facebook", "twitter", "threads", "bluesky", "mastodon", "tiktok",
		"youtube", "instagram", "linkedin", "meta_title", "meta_description", "url", "count"}
)
