package wording

import "strings"

// names are languages as those who speak them call them, by the first part of their tag.
var names = map[string]string{
	"ar": "العربية",
	"be": "Беларуская",
	"bg": "Български",
	"bn": "বাংলা",
	"ca": "Català",
	"cs": "Čeština",
	"cy": "Cymraeg",
	"da": "Dansk",
	"de": "Deutsch",
	"el": "Ελληνικά",
	"en": "English",
	"es": "Español",
	"et": "Eesti",
	"eu": "Euskara",
	"fa": "فارسی",
	"fi": "Suomi",
	"fr": "Français",
	"ga": "Gaeilge",
	"gl": "Galego",
	"he": "עברית",
	"hi": "हिन्दी",
	"hr": "Hrvatski",
	"hu": "Magyar",
	"hy": "Հայերեն",
	"id": "Bahasa Indonesia",
	"is": "Íslenska",
	"it": "Italiano",
	"ja": "日本語",
	"ka": "ქართული",
	"ko": "한국어",
	"lt": "Lietuvių",
	"lv": "Latviešu",
	"mk": "Македонски",
	"nb": "Norsk bokmål",
	"nl": "Nederlands",
	"nn": "Norsk nynorsk",
	"no": "Norsk",
	"pl": "Polski",
	"pt": "Português",
	"ro": "Română",
	"ru": "Русский",
	"sk": "Slovenčina",
	"sl": "Slovenščina",
	"sq": "Shqip",
	"sr": "Српски",
	"sv": "Svenska",
	"sw": "Kiswahili",
	"th": "ไทย",
	"tr": "Türkçe",
	"uk": "Українська",
	"ur": "اردو",
	"vi": "Tiếng Việt",
	"yi": "ייִדיש",
	"zh": "中文",
}

// NameOf is a language as those who speak it call it, with the rest of its tag where that says more: "Deutsch", "Português (BR)".
// One that is not known here is called by its tag.
func NameOf(tag string) string {
	base, rest, _ := strings.Cut(tag, "-")
	name := names[strings.ToLower(base)]
	switch {
	case name == "":
		return tag
	case rest != "":
		return name + " (" + rest + ")"
	}
	return name
}
