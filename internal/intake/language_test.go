package intake

import (
	"strings"
	"testing"
)

func TestCovered(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The mayor said on Monday that the bridge would stay shut until the end of the year, and that nobody would have to pay for it twice.", "English"},
		{"Rosario Medina, alcaldesa, told reporters that the pueblo would have agua limpia by the summer, and that she was sorry for the wait.", "English"},
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
		{"Ada, 7.", "English"},
	} {
		language, ok := covered(c.text)
		if language != c.want || ok != (c.want == "English") {
			t.Errorf("%s\n got %s (covered %v)\nwant %s", c.text, language, ok, c.want)
		}
	}
}

// TestForeignPagesNameNobody reads pages in other languages, in which whatever looks like a speaker is a guess.
func TestForeignPagesNameNobody(t *testing.T) {
	for _, text := range []string{
		"La alcaldesa promete agua\n\nLa alcaldesa de Salinas, Rosario Medina, prometió que el pueblo tendrá agua antes del verano, después de nueve meses de cortes.\n\n“No voy a pedir paciencia a quien lleva nueve meses cargando cubos”, dijo Rosario Medina ante los vecinos en 2012.\n",
		"Sänger verlässt die Bühne\n\nDer Sänger Malte Rieck hat am Montag angekündigt, dass er nach dreißig Jahren nicht mehr auftreten wird, weil ihm die Knie weh tun.\n\n“Ich habe genug gekniet”, sagte Malte Rieck der Zeitung. “Jetzt sitze ich.”\n",
	} {
		d, err := Read("page.txt", []byte(text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(d.Quotes) == 0 {
			t.Errorf("%s: the words in marks are no longer quotes", d.Headline)
		}
		for _, q := range d.Quotes {
			if q.Speaker+q.Mention+q.Addressee+q.Outlet != "" {
				t.Errorf("%s: %q is said to be by %q", d.Headline, q.Text, q.Speaker)
			}
		}
		if len(d.People)+len(d.Relationships)+len(d.Facts)+len(d.Interviews) > 0 {
			t.Errorf("%s: found %v %v %v", d.Headline, d.People, d.Relationships, d.Facts)
		}
		if warnings := strings.Join(d.Warnings, "\n"); !strings.Contains(warnings, "quotes and speakers are found in English only") || strings.Contains(warnings, "Nobody is named") {
			t.Errorf("%s: warnings %q", d.Headline, d.Warnings)
		}
	}
}
