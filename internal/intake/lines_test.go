package intake

import (
	"strings"
	"testing"
)

func TestBylines(t *testing.T) {
	for line, want := range map[string]string{
		"By Sanna Rook":                                          "Sanna Rook",
		"by Sanna Rook and Otto Brandvold":                       "Sanna Rook, Otto Brandvold",
		"By Sanna Rook, Otto Brandvold & Ines Falk":              "Sanna Rook, Otto Brandvold, Ines Falk",
		"BY SANNA ROOK FOR THE DAILY BEACON":                     "Sanna Rook",
		"By SANNA ROOK, Staff Writer":                            "Sanna Rook",
		"By Sanna Rook, Halverton":                               "Sanna Rook",
		"By Sanna Rook in Port Soller":                           "Sanna Rook",
		"By Sanna Rook | March 3, 2014":                          "Sanna Rook 2014-03-03",
		"By Sanna Rook Published 3 March 2014 10:15 GMT":         "Sanna Rook 2014-03-03T10:15:00Z",
		"Posted on October 2, 2013 by Sanna Rook":                "Sanna Rook 2013-10-02",
		"Written by Sanna Rook":                                  "Sanna Rook",
		"Words: Sanna Rook":                                      "Sanna Rook",
		"Words by Sanna Rook":                                    "Sanna Rook",
		"Interview: Sanna Rook":                                  "Sanna Rook",
		"Author: Sanna Rook":                                     "Sanna Rook",
		"(Reporting by Sanna Rook; Editing by Otto Brandvold)":   "Sanna Rook",
		"By Sanna Rook @sannarook":                               "Sanna Rook",
		"By Sanna Rook (sanna@lantern.example)":                  "Sanna Rook",
		"By Lantern Staff":                                       "Lantern Staff",
		"By Anna van der Meer":                                   "Anna van der Meer",
		"By J. R. O'Dane":                                        "J. R. O'Dane",
		"By the time they came, it was over":                     "",
		"By Sunday everybody knew":                               "",
		"Story continues below":                                  "",
		"Review: The Salt Year":                                  "",
		"By bus it takes an hour.":                               "",
		"Words fail me":                                          "",
		"From Sanna Rook with love to all the people on the bus": "",
	} {
		got := ""
		if b, ok := parseByline(line); ok {
			got = strings.TrimSpace(strings.Join(b.names, ", ") + " " + b.date.when)
		}
		if got != want {
			t.Errorf("%s\n got %q\nwant %q", line, got, want)
		}
	}
}

func TestDateLines(t *testing.T) {
	for line, want := range map[string]string{
		"March 3, 2014":                            "2014-03-03",
		"Tuesday, March 3rd, 2014":                 "2014-03-03",
		"3 March 2014":                             "2014-03-03",
		"Published: Mar. 3, 2014 10:15 AM EST":     "2014-03-03T10:15:00-05:00",
		"Published March 3, 2014 at 10:15 p.m. ET": "2014-03-03T22:15:00-05:00",
		"14:32 GMT, 3 March 2014":                  "2014-03-03T14:32:00Z",
		"Posted on 2014-03-03":                     "2014-03-03",
		"2014-03-03T10:15:00+01:00":                "2014-03-03T10:15:00+01:00",
		"13/03/2014":                               "2014-03-13",
		"03/13/2014":                               "2014-03-13",
		"03.04.2014":                               "2014-04-03",
		"03/04/2014":                               "two",
		"2014/03/03":                               "2014-03-03",
		"March 2014":                               "2014-03",
		"Updated: March 3, 2014":                   "updated 2014-03-03",
		"Published 3 March 2014, updated 5 March 2014":                          "2014-03-03 then 2014-03-05",
		"PUBLISHED: 14:32 GMT, 3 March 2014 | UPDATED: 09:10 GMT, 4 March 2014": "2014-03-03T14:32:00Z then 2014-03-04T09:10:00Z",
		"Friday | 3 March 2014 | 10:15":                                         "2014-03-03T10:15:00",
		"On March 3, 2014 she left":                                             "",
		"February 30, 2014":                                                     "",
		"2014":                                                                  "",
		"Tuesday":                                                               "",
		"10:15":                                                                 "",
	} {
		got := ""
		if d, ok := parseDateLine(line); ok {
			got = d.when
			if d.updated {
				got = "updated " + got
			}
			if d.changed != "" {
				got += " then " + d.changed
			}
			if d.ambiguous {
				got = "two"
			}
		}
		if got != want {
			t.Errorf("%s\n got %q\nwant %q", line, got, want)
		}
	}
}

func TestCredits(t *testing.T) {
	for line, want := range map[string]string{
		"Image via Mara Vell/Picstream":                      "Mara Vell/Picstream",
		"Images via Mara Vell/Picstream; Ann Lee/Wire":       "Mara Vell/Picstream + Ann Lee/Wire",
		"Photos: Ann Lee/Wire, Lew Hanmer/Coast":             "Ann Lee/Wire + Lew Hanmer/Coast",
		"Photo: Ann Lee/Wire":                                "Ann Lee/Wire",
		"PHOTO: Ann Lee":                                     "Ann Lee",
		"(Photo by Ann Lee/Wire)":                            "Ann Lee/Wire",
		"[Image via Wire.]":                                  "Wire",
		"Photo credit: Ann Lee":                              "Ann Lee",
		"Picture credit: Ann Lee / Wire":                     "Ann Lee / Wire",
		"Credit: Ann Lee":                                    "Ann Lee",
		"Courtesy of Ann Lee":                                "Ann Lee",
		"Featured image via Wire":                            "Wire",
		"Photograph by Ann Lee for the Lantern":              "Ann Lee for the Lantern",
		"© Ann Lee/Wire":                                     "Ann Lee/Wire",
		"Mara Vell on the steps. (Photo: Ann Lee/Wire)":      "Ann Lee/Wire | Mara Vell on the steps.",
		"Mara Vell on the steps | Photo: Ann Lee":            "Ann Lee | Mara Vell on the steps",
		"Mara Vell on the steps. Credit: Ann Lee":            "Ann Lee | Mara Vell on the steps.",
		"© 2014 The Lantern. All rights reserved.":           "",
		"Photos from the party show her with a dog.":         "",
		"Photo by the sea, she was smiling again and again.": "",
		"Picture this: a town without a single bus":          "",
		"Credit cards were not taken.":                       "",
		"Image is everything, she said.":                     "",
		"Her image was everywhere.":                          "",
	} {
		got := ""
		if credits, caption, ok := parseCredit(line); ok {
			got = strings.Join(credits, " + ")
			if caption != "" {
				got += " | " + caption
			}
		}
		if got != want {
			t.Errorf("%s\n got %q\nwant %q", line, got, want)
		}
	}
}

func TestRelatedLines(t *testing.T) {
	for line, want := range map[string]string{
		"More From The Lantern: Calla Winterbourne Sells Her Island":  "More From The Lantern: Calla Winterbourne Sells Her Island",
		"Related: Nine Dogs That Are Better Dressed Than You":         "Related: Nine Dogs That Are Better Dressed Than You",
		"RELATED STORY: Nine dogs that are better dressed":            "RELATED STORY: Nine dogs that are better dressed",
		"READ MORE: Dario Pell cancels three shows":                   "READ MORE: Dario Pell cancels three shows",
		"See also: What Happened to the Crew?":                        "See also: What Happened to the Crew?",
		"Read next: A Field Guide to Encores":                         "Read next: A Field Guide to Encores",
		"Watch: Mara Vell Sings on the Tram":                          "Watch: Mara Vell Sings on the Tram",
		"PHOTOS: Mara Vell's Best Red Carpet Looks of the Year":       "PHOTOS: Mara Vell's Best Red Carpet Looks of the Year",
		"MORE > The Waltz That Would Not End":                         "MORE: The Waltz That Would Not End",
		"[Related: The Waltz That Would Not End]":                     "Related: The Waltz That Would Not End",
		"Don't miss: The Waltz That Would Not End":                    "Don't miss: The Waltz That Would Not End",
		"You may also like: The Waltz That Would Not End":             "You may also like: The Waltz That Would Not End",
		"Related: [The Waltz](https://lantern.example/w)":             "Related: The Waltz https://lantern.example/w",
		"See also: The Waltz That Would Not End https://l.example/w.": "See also: The Waltz That Would Not End https://l.example/w",
		"Read More >":                           "",
		"Related:":                              "",
		"More: she left.":                       "",
		"Watch: he is coming.":                  "",
		"Read: it is all there, she said.":      "",
		"More than once: the door":              "",
		"Mara Vell: I was tired of being seen":  "",
		"Her advice: Read the Label Every Time": "",
	} {
		got := ""
		if r, ok := parseRelated(line); ok {
			got = strings.TrimSpace(r.Label + ": " + r.Title + " " + r.URL)
		}
		if got != want {
			t.Errorf("%s\n got %q\nwant %q", line, got, want)
		}
	}
}

func TestReaderQuestions(t *testing.T) {
	for text, want := range map[string]string{
		"Are you surprised?":                           "|Are you surprised?|",
		"What do you think? Tell us in the comments!":  "|What do you think?|Tell us in the comments!",
		"She looks happy. Will you be watching?":       "She looks happy.|Will you be watching?|",
		"Wild, right? Do you agree with her?":          "Wild, right?|Do you agree with her?|",
		"Which one is your favorite? Sound off below.": "|Which one is your favorite?|Sound off below.",
		"Who did it?":                                        "",
		"\"Do you agree?\" she asked.":                       "",
		"\"Do you agree?\"":                                  "",
		"How can you not love him?":                          "",
		"You will see it on Friday.":                         "",
		"She asked whether you could hear it. Nobody could.": "",
	} {
		got := ""
		if told, question, invites, ok := tailQuestion(text); ok {
			got = told + "|" + question + "|" + invites
		}
		if got != want {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestFurniture(t *testing.T) {
	for _, line := range []string{
		"Read More >", "Read more...", "Continue reading", "Advertisement", "ADVERTISEMENT", "Sponsored Content", "Share this story", "1.2k shares", "Share on Facebook",
		"Tweet", "Facebook Twitter Email", "Share Tweet Pin Email", "Follow us on Instagram", "Sign up for our newsletter", "Sign up for our daily newsletter to get the best stories in your inbox",
		"Get the latest news delivered to your inbox.", "We use cookies to improve your visit. By using this site you agree to our cookie policy.", "Accept all", "Privacy Policy | Terms of Use",
		"© 2016 The Lantern. All rights reserved.", "2 min read", "5 hours ago", "12 Comments", "Leave a comment", "Skip to main content", "Scroll to continue", "Story continues below advertisement",
		"Your browser does not support the video tag.", "This article contains affiliate links, for which we may earn a commission.", "Have a tip? Write to us.", "* * *", "-----", "1 of 12", "END OF TRANSCRIPT",
		"Follow Lantern on Google News and add us as a preferred source to get our reviews in your feeds.", "For the latest breaking news and stories from across the county, sign up for our newsletters.",
		"Check out more of the Lantern's latest travel stories by signing up to our free weekly newsletter", "Subscribe to Lantern Briefing, an unmissable weekly round-up for gardeners.",
		"skip past newsletter promotion", "This site is protected by reCAPTCHA and the Privacy Policy and Terms of Service apply.", "We apologize, but this video has failed to load.",
		"This article is more than 5 years old", "This is a breaking news story - more to follow", "Duration 1:30", "With files from The Wire Service", "Additional reporting from Wire", "20:42KEY EVENT", "21 mins ago11:48 Sanna Rook",
		"Are floods coming to your street? Get in touch at news@lantern.example",
	} {
		if !isFurniture(line) {
			t.Errorf("not seen as furniture: %s", line)
		}
	}
	for _, line := range []string{
		"She baked cookies for the whole street.", "“Home.”", "\"More,\" she said.", "Share prices fell by a third on Monday.", "The ad was seen by millions.", "Print is not dead, she said.",
		"Copyright law is a thicket, said the judge.", "Follow the money and you will find him.", "Sign language is taught in both schools.", "Subscribe to no theory, he told them.",
		"Read more books, she told the children at the library.", "Comments like that hurt, he said later.", "For more than a year he kept the newsletter going.", "At 10:30 Sanna Rook rang the bell.", "Get in touch with your feelings, the vicar said.", "Duration is everything, says the coach.", "Home is where the harbour is.", "نص عربي 12 نص", "Like a tide, it came back.",
		"Save the theatre, they sang.", "Search parties set out at dawn.", "Close friends said that she was well.", "By using her own boat she saved an hour.",
	} {
		if isFurniture(line) {
			t.Errorf("seen as furniture: %s", line)
		}
	}
}

func TestTopics(t *testing.T) {
	s := newSpelling([]Person{{Name: "Mara Vell"}, {Name: "Tobin Ashgrove"}}, []string{"She was in Lower Deck with the Paper Tigers of Port Soller."})
	for line, want := range map[string]string{
		"mara vell tobin ashgrove":            "Mara Vell|Tobin Ashgrove",
		"mara vell breakups tobin ashgrove":   "Mara Vell|breakups|Tobin Ashgrove",
		"celebrity news lower deck mara vell": "celebrity news|Lower Deck|Mara Vell",
		"mara vell, lower deck, red carpet":   "Mara Vell|Lower Deck|red carpet",
		"music | mara vell":                   "music|Mara Vell",
	} {
		if got := strings.Join(s.split(line), "|"); got != want {
			t.Errorf("%s\n got %q\nwant %q", line, got, want)
		}
	}
}
