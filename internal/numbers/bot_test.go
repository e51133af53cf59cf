package numbers

import "testing"

func TestProgramsAreNotCounted(t *testing.T) {
	for agent, bot := range map[string]bool{
		"": true,
		"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0":                                                                                                    false,
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36":                                                           false,
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0":                                             false,
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15":                                                     false,
		"Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1":                                   false,
		"Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko":                                                                                                             false,
		"Mozilla/5.0 (Linux; Android 11; CUBOT X30) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36":                                                   false,
		"Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [LinkedInApp]/9.31":                                          false,
		"Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/138.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/500.0;]":              false,
		"Mozilla/5.0 (Linux; Android 12; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36 Telegram-Android/11.4":                              false,
		"Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/124.0.0.0 Mobile Safari/537.36 T7/13.50 baiduboxapp/13.50":                       false,
		"Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)":                                                                                                  true,
		"Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://google.com)": true,
		"Mozilla/5.0 (Linux; Android 11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36 (compatible; Google-InspectionTool/1.0;)":                     true,
		"Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0 Safari/537.36":                                  true,
		"Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)":                                                                    true,
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/600.2.5 (KHTML, like Gecko) Version/8.0.2 Safari/600.2.5 (Applebot/0.1)":                                       true,
		"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/138.0.0.0 Safari/537.36":                                                             true,
		"Mozilla/5.0 (Linux; Android 11; moto g) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0 Mobile Safari/537.36 Chrome-Lighthouse":                                        true,
		"Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)":                                                                                                        true,
		"Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)":                                                                                                    true,
		"facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)":                                                                                                 true,
		"Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)":                                                                                                                true,
		"WhatsApp/2.23.20.0 A":                  true,
		"curl/8.5.0":                            true,
		"python-requests/2.32.3":                true,
		"Go-http-client/2.0":                    true,
		"Feedly/1.0 (+http://www.feedly.com)":   true,
		"Mozilla/5.0 (Windows NT 10.0; Win64;)": true,
		"Mozilla/4.0 (compatible; MSIE 6.0)":    true,
	} {
		if Bot(agent) != bot {
			t.Errorf("a program: %t, of %q", !bot, agent)
		}
	}
}

func TestAHostIsAllThatIsKeptOfWhereAReaderCameFrom(t *testing.T) {
	for address, host := range map[string]string{
		"https://www.Search.example/find?q=who+i+am": "search.example", "http://a.b.example:8080/x": "a.b.example", "android-app://com.mail.example/": "com.mail.example",
		"https://user:password@mail.example/": "", "https://192.0.2.7/x": "", "https://[2001:db8::1]/": "", "https://intranet/": "", "ftp://files.example/": "", "about:blank": "",
		"https://müller.example/": "", "https://xn--mller-kva.example/": "xn--mller-kva.example", "https://a b.example/": "", "": "", "https://": "",
	} {
		if got := hostOf(address); got != host {
			t.Errorf("%s is kept as %q, not %q", address, got, host)
		}
	}
}

func FuzzHostOf(f *testing.F) {
	f.Add("https://www.search.example/find?q=1")
	f.Fuzz(func(t *testing.T, address string) {
		host := hostOf(address)
		if len(host) > longest || host != "" && hostOf("https://"+host+"/x") == "" {
			t.Errorf("%q is kept as %q", address, host)
		}
		for _, c := range host {
			if c <= ' ' || c > 'z' || c == '/' || c == '?' || c == '@' {
				t.Errorf("%q is kept as %q", address, host)
			}
		}
	})
}

func TestCellsOfATableAreNoFormulas(t *testing.T) {
	for text, want := range map[string]string{
		"Maud Ferrante": "Maud Ferrante", "=1+1": "'=1+1", "+49 30": "'+49 30", "-2": "'-2", "@SUM(A1)": "'@SUM(A1)", "\t=1": "' =1", "\r=1": "' =1", "  =1": "'  =1", "＝1": "'＝1", "a=b": "a=b", "": "", "A\nB": "A B",
	} {
		if got := cell(text); got != want {
			t.Errorf("%q becomes %q, not %q", text, got, want)
		}
	}
}
