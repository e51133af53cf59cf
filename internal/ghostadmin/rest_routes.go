package ghostadmin

import "firsthand"

// siteRoutes are the addresses beside posts, pages, tags and users. Errors of those that are about nothing are told as they are.
func siteRoutes() []route {
	return []route{
		{method: "GET", path: "config", programs: true, do: (*call).config},
		{method: "GET", path: "settings", programs: true, do: (*call).settings},
		{method: "PUT", path: "settings", about: "setting", act: firsthand.SettingsSave, may: "edit settings", do: (*call).saveSettings},
		{method: "GET", path: "settings/routes/yaml", programs: true, do: (*call).routesFile},
		{method: "POST", path: "settings/routes/yaml", act: firsthand.SettingsSave, may: "upload routes", do: (*call).saveRoutesFile},
		{method: "GET", path: "redirects/download", act: firsthand.SettingsSave, may: "download redirects", do: (*call).redirectsFile},
		{method: "POST", path: "redirects/upload", act: firsthand.SettingsSave, may: "upload redirects", do: (*call).saveRedirectsFile},

		{method: "POST", path: "images/upload", act: firsthand.MediaSave, programs: true, do: (*call).uploadImage},
		{method: "POST", path: "media/upload", act: firsthand.MediaSave, programs: true, do: (*call).uploadMedia},
		{method: "PUT", path: "media/thumbnail/upload", act: firsthand.MediaSave, programs: true, do: (*call).uploadThumbnail},
		{method: "POST", path: "files/upload", act: firsthand.MediaSave, programs: true, do: (*call).uploadFile},

		{method: "GET", path: "themes", do: (*call).themes},
		{method: "GET", path: "themes/active", do: (*call).activeTheme},
		{method: "POST", path: "themes/upload", act: firsthand.ThemeSave, may: "add themes", programs: true, do: (*call).uploadTheme},
		{method: "PUT", path: "themes/:name/activate", act: firsthand.ThemeSave, may: "activate themes", programs: true, do: (*call).activateTheme},
		{method: "GET", path: "themes/:name/download", act: firsthand.ThemeSave, may: "read themes", do: (*call).downloadTheme},
		{method: "DELETE", path: "themes/:name", act: firsthand.ThemeSave, may: "destroy themes", do: (*call).deleteTheme},

		{method: "GET", path: "tiers", about: "tier", act: firsthand.TopicSave, may: "browse products", programs: true, do: (*call).tiers},
		{method: "GET", path: "tiers/:id", about: "tier", act: firsthand.TopicSave, may: "read products", programs: true, do: (*call).tier},
		{method: "GET", path: "newsletters", about: "newsletter", act: firsthand.TopicSave, may: "browse newsletters", programs: true, do: (*call).newsletters},
		{method: "GET", path: "newsletters/:id", about: "newsletter", act: firsthand.TopicSave, may: "read newsletters", programs: true, do: (*call).newsletter},
		{method: "GET", path: "offers", about: "offer", act: firsthand.MemberSave, may: "browse offers", programs: true, do: (*call).offers},
		{method: "GET", path: "offers/:id", about: "offer", act: firsthand.MemberSave, may: "read offers", programs: true, do: (*call).offer},

		{method: "GET", path: "members", about: "member", act: firsthand.MemberSave, may: "browse members", programs: true, do: (*call).members},
		{method: "POST", path: "members", about: "member", act: firsthand.MemberSave, may: "add members", programs: true, do: (*call).addMember},
		{method: "GET", path: "members/upload", act: firsthand.MemberSave, may: "browse members", programs: true, do: (*call).exportMembers},
		{method: "POST", path: "members/upload", act: firsthand.MemberSave, may: "add members", programs: true, do: (*call).importMembers},
		{method: "PUT", path: "members/bulk", act: firsthand.MemberSave, may: "edit members", programs: true, do: (*call).bulkMembers},
		{method: "DELETE", path: "members", act: firsthand.MemberRemove, may: "destroy members", programs: true, do: (*call).removeMembers},
		{method: "GET", path: "members/stats/count", act: firsthand.MemberSave, may: "browse members", programs: true, do: (*call).countMembers},
		{method: "GET", path: "members/:id", about: "member", act: firsthand.MemberSave, may: "read members", programs: true, do: (*call).member},
		{method: "PUT", path: "members/:id", about: "member", act: firsthand.MemberSave, may: "edit members", programs: true, do: (*call).changeMember},
		{method: "DELETE", path: "members/:id", about: "member", act: firsthand.MemberRemove, may: "destroy members", programs: true, do: (*call).removeMember},
		{method: "GET", path: "labels", about: "label", act: firsthand.TopicSave, may: "browse labels", programs: true, do: (*call).labels},
		{method: "POST", path: "labels", about: "label", act: firsthand.MemberSave, may: "add labels", programs: true, do: (*call).addLabel},
		{method: "GET", path: "labels/:id", about: "label", act: firsthand.TopicSave, may: "read labels", programs: true, do: (*call).label},
		{method: "GET", path: "labels/slug/:slug", about: "label", act: firsthand.TopicSave, may: "read labels", programs: true, do: (*call).label},
		{method: "PUT", path: "labels/:id", about: "label", act: firsthand.MemberSave, may: "edit labels", programs: true, do: (*call).changeLabel},
		{method: "DELETE", path: "labels/:id", about: "label", act: firsthand.MemberSave, may: "destroy labels", programs: true, do: (*call).removeLabel},

		{method: "GET", path: "actions", about: "action", act: firsthand.AuditRead, may: "browse actions", programs: true, do: (*call).actions},
		{method: "GET", path: "oembed", programs: true, do: (*call).oembed},

		{method: "POST", path: "webhooks", about: "webhook", programs: true, do: (*call).addWebhook},
		{method: "PUT", path: "webhooks/:id", about: "webhook", act: firsthand.WebhookSave, may: "edit webhooks", programs: true, do: (*call).changeWebhook},
		{method: "DELETE", path: "webhooks/:id", about: "webhook", act: firsthand.WebhookSave, may: "destroy webhooks", programs: true, do: (*call).removeWebhook},

		{method: "GET", path: "db", act: firsthand.Import, may: "exportContent db", programs: true, do: (*call).exportSite},
		{method: "POST", path: "db", act: firsthand.Import, may: "importContent db", programs: true, do: (*call).importSite},
		{method: "DELETE", path: "db", do: (*call).emptySite},
		{method: "GET", path: "search-index/posts", programs: true, do: (*call).searchPosts},
		{method: "GET", path: "search-index/pages", programs: true, do: (*call).searchPages},
		{method: "GET", path: "search-index/tags", programs: true, do: (*call).searchTags},
		{method: "GET", path: "search-index/users", programs: true, do: (*call).searchUsers},
		{method: "GET", path: "comments", about: "comment", act: firsthand.ReadersDecide, may: "browse comments", programs: true, do: (*call).comments},
		{method: "GET", path: "comments/:id", about: "comment", act: firsthand.ReadersDecide, may: "read comments", programs: true, do: (*call).comment},
		{method: "PUT", path: "comments/:id", about: "comment", act: firsthand.ReadersDecide, may: "edit comments", programs: true, do: (*call).changeComment},
		{method: "GET", path: "comments/post/:id", about: "comment", act: firsthand.ReadersDecide, may: "browse comments", programs: true, do: (*call).commentsOfPost},
		{method: "GET", path: "comments/:id/replies", about: "comment", act: firsthand.ReadersDecide, may: "browse comments", programs: true, do: (*call).commentReplies},
		{method: "GET", path: "comments/:id/likes", about: "comment", act: firsthand.ReadersDecide, may: "browse comments", programs: true, do: (*call).commentLikes},
		{method: "GET", path: "comments/:id/dislikes", about: "comment", act: firsthand.ReadersDecide, may: "browse comments", programs: true, do: (*call).commentDislikes},
		{method: "GET", path: "comments/:id/reports", about: "comment", act: firsthand.ReadersDecide, may: "browse comments", programs: true, do: (*call).commentReports},
		{method: "GET", path: "notifications", act: firsthand.TopicChange, may: "browse notifications", do: (*call).noNotifications},
	}
}
