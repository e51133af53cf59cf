package quotation

import "testing"

// others are some lines of news in other languages and scripts, each with somebody who speaks.
var others = map[string]string{
	"Spanish":                        `La alcaldesa Irene Solís dijo ayer que el puente no se abrirá hasta el verano. «No vamos a correr riesgos con la vida de nadie», añadió Solís ante los vecinos, que llevan tres años esperando en la otra orilla del río.`,
	"French":                         `La maire Odile Brancourt a déclaré lundi que le pont ne sera pas ouvert avant l'été. « Nous n'allons pas jouer avec la vie des gens », a dit Mme Brancourt devant les habitants qui attendent depuis trois ans sur l'autre rive.`,
	"German":                         `Die Bürgermeisterin Hanne Ostermoor sagte am Montag, dass die Brücke nicht vor dem Sommer geöffnet wird. „Wir spielen nicht mit dem Leben der Menschen“, sagte Ostermoor vor den Anwohnern, die seit drei Jahren auf der anderen Seite warten.`,
	"Polish":                         `Burmistrz Danuta Kowalik powiedziała w poniedziałek, że most nie zostanie otwarty przed latem. „Nie będziemy się bawić życiem ludzi”, powiedziała Kowalik do mieszkańców, którzy czekają na to od trzech lat po drugiej stronie rzeki.`,
	"Chinese":                        `市长王美玲周一表示，大桥在夏天之前不会开放。“我们不会拿人的生命冒险，”王美玲对等待了三年的居民说。`,
	"Japanese":                       `市長の山田ゆみさんは月曜日、橋は夏まで開かないと述べた。「人の命で遊ぶつもりはありません」と山田さんは三年間待っている住民に語った。`,
	"Korean":                         `김수진 시장은 월요일에 다리가 여름 전에는 열리지 않을 것이라고 말했다. "사람의 목숨을 가지고 장난치지 않겠습니다"라고 김 시장은 말했다.`,
	"a language in Cyrillic letters": `Мэр Ирина Соколова заявила в понедельник, что мост не откроется до лета. «Мы не будем играть жизнями людей», — сказала Соколова жителям.`,
	"a language in Arabic letters":   `قالت رئيسة البلدية ليلى حداد يوم الاثنين إن الجسر لن يفتح قبل الصيف. «لن نلعب بحياة الناس» قالت حداد أمام السكان.`,
	"Hebrew":                         `ראשת העיר מיכל ברק אמרה ביום שני כי הגשר לא ייפתח לפני הקיץ. "לא נשחק בחיי אדם", אמרה ברק לתושבים.`,
	"another language":               `ນາຍົກເທດສະມົນຕີກ່າວໃນວັນຈັນວ່າຂົວຈະບໍ່ເປີດກ່ອນລະດູຮ້ອນ. “ພວກເຮົາຈະບໍ່ຫຼິ້ນກັບຊີວິດຂອງຄົນ” ນາງກ່າວ.`,
	"Greek":                          `Η δήμαρχος Ελένη Παππά είπε τη Δευτέρα ότι η γέφυρα δεν θα ανοίξει πριν το καλοκαίρι. «Δεν θα παίξουμε με τις ζωές των ανθρώπων», είπε η Παππά.`,
}

func TestOtherLanguagesHaveNoSpeakers(t *testing.T) {
	for language, text := range others {
		if got, ok := Covered(text); ok || got != language {
			t.Errorf("%s is taken for %q, covered %v", language, got, ok)
		}
		res := Find(text, Options{})
		if res.Uncovered != language {
			t.Errorf("%s: the result says %q", language, res.Uncovered)
		}
		for _, q := range res.Quotes {
			if q.Speaker.Text != "" || q.Speaker.Person != "" || q.Addressee.Text != "" {
				t.Errorf("%s: a speaker is made up: %+v", language, q)
			}
		}
	}
}

func TestEnglishWithAForeignQuoteIsCovered(t *testing.T) {
	for _, text := range []string{
		`"No vamos a correr riesgos con la vida de nadie," Mayor Irene Solis said on Monday. The bridge will stay closed until the summer, she said, and the people on the other bank will have to wait.`,
		`"Yes," she said.`,
		"",
		"NOW OPEN",
	} {
		if language, ok := Covered(text); !ok {
			t.Errorf("%q is taken for %s", text, language)
		}
	}
	res := Find(`"No vamos a correr riesgos con la vida de nadie," Mayor Irene Solis said on Monday. The bridge will stay closed until the summer, she said.`, Options{})
	if len(res.Quotes) != 1 || res.Quotes[0].Speaker.Text != "Irene Solis" {
		t.Errorf("got %+v", res.Quotes)
	}
}

func TestCovered(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The mayor said on Monday that the bridge would stay shut until the end of the year, and that nobody would have to pay for it twice.", ""},
		{"Rosario Medina, alcaldesa, told reporters that the pueblo would have agua limpia by the summer, and that she was sorry for the wait.", ""},
		{"La alcaldesa dijo el lunes que el puente seguirá cerrado hasta el final del año y que nadie tendrá que pagar dos veces por él.", "Spanish"},
		{"A prefeita disse na segunda que a ponte não será aberta até o fim do ano e que ninguém terá de pagar por ela duas vezes.", "Portuguese"},
		{"La maire a dit lundi que le pont restera fermé jusqu'à la fin de l'année et que personne ne devra payer pour lui deux fois.", "French"},
		{"La sindaca ha detto lunedì che il ponte non sarà aperto prima della fine dell'anno e che nessuno dovrà pagare per lui due volte.", "Italian"},
		{"Die Bürgermeisterin sagte am Montag, dass die Brücke bis zum Ende des Jahres nicht geöffnet wird und dass niemand für sie zahlen muss.", "German"},
		{"De burgemeester zei maandag dat de brug tot het einde van het jaar dicht is en dat niemand er twee keer voor hoeft te betalen.", "Dutch"},
		{"Borgmästaren sade på måndagen att bron inte ska öppnas under året och att det är ingen som ska betala för den två gånger.", "Swedish"},
		{"Pani burmistrz powiedziała w poniedziałek, że most nie będzie otwarty do końca roku i że nikt nie zapłaci za to po raz drugi.", "Polish"},
		{"Belediye başkanı pazartesi günü bu köprü için yeni bir karar olarak daha çok para ve zaman var dedi ama ne kadar sonra ve kim için, değil.", "Turkish"},
		{"Мэр сказала в понедельник, что мост будет закрыт до конца года и что никто не будет платить за него дважды.", "a language in Cyrillic letters"},
		{"市長は月曜日に、橋は年末まで閉鎖され、誰も二度払う必要はないと述べた。", "Japanese"},
		{"市长星期一说，这座桥将关闭到年底，没有人需要付两次钱，市民可以放心。", "Chinese"},
		{"시장은 월요일에 다리가 연말까지 닫힐 것이며 아무도 두 번 낼 필요가 없다고 말했다.", "Korean"},
		{"Ada, 7.", ""},
	} {
		language, ok := Covered(c.text)
		if language != c.want || ok != (c.want == "") {
			t.Errorf("%s\n got %s (covered %v)\nwant %s", c.text, language, ok, c.want)
		}
	}
}
