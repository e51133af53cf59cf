package numbers

import "strings"

// programs are words in the names of programs that read pages for nobody, by their first letter. No browser that people use has
// one, those inside of other apps (LinkedInApp, Telegram-Android, baiduboxapp) among them.
var programs = byLetter(
	"bot", "crawl", "spider", "slurp", "http", "curl", "wget", "python", "libwww", "node-fetch", "axios", "undici", "scrapy",
	"headless", "phantomjs", "puppeteer", "playwright", "selenium", "webdriver", "lighthouse", "pagespeed", "ptst/", "pingdom", "uptime", "monitor", "statuscake", "nagios", "linkcheck",
	"preview", "facebookexternalhit", "facebookcatalog", "meta-external", "whatsapp", "skypeuri", "embedly", "vkshare", "flipboardproxy",
	"archive", "scanner", "feedfetcher", "validator", "prerender", "rendertron", "wkhtml", "google-", "mediapartners", "yahoo! ", "amazon-", "applenews",
	"gpt", "claude-", "anthropic", "cohere", "perplexity", "diffbot", "dataprovider", "semrush", "ahrefs", "zgrab", "ms-office", "microsoft office", "libreoffice",
)

func byLetter(words ...string) (table [256][]string) {
	for _, w := range words {
		table[w[0]] = append(table[w[0]], w)
	}
	return table
}

// people are makers of telephones whose names hold such a word.
var people = []string{"cubot"}

// Bot tells of what a browser calls itself whether it is a program that reads for nobody: one that does not say that it is a
// browser, or that says what it is. Those that lie are found out elsewhere, by what else they send, or not at all.
func Bot(agent string) bool {
	if !strings.HasPrefix(agent, "Mozilla/5.0 (") || len(agent) > 600 {
		return true
	}
	if !strings.Contains(agent, "AppleWebKit/") && !strings.Contains(agent, "Gecko/") && !strings.Contains(agent, "Trident/") {
		return true
	}
	for i := len("Mozilla/5.0 ("); i < len(agent); i++ {
		for _, word := range programs[small(agent[i])] {
			if begins(agent[i:], word) && !named(agent, i) {
				return true
			}
		}
	}
	return false
}

// named tells whether the word at a place is a part of a name that people have in their hands.
func named(agent string, at int) bool {
	for _, name := range people {
		if from := at - strings.Index(name, "bot"); from >= 0 && begins(agent[from:], name) {
			return true
		}
	}
	return false
}

func begins(text, word string) bool {
	if len(text) < len(word) {
		return false
	}
	for i := range len(word) {
		if small(text[i]) != word[i] {
			return false
		}
	}
	return true
}

func small(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}
