package wording

import (
	"strings"
	"testing"
)

// dated are the dates that every language is asked for, in the order of its list.
var dated = []string{
	"2012", "2012-06", "2012-06-30", "2012-06-01", "2011~", "2012-06~", "2012-06-08~", "2012-22~", "201X", "201X~",
	"201X/..", "../201X", "190X", "200X/..", "2012-21", "2012-22/..", "../2012-22", "2016/..", "../2016", "2016-04/..",
	"../2016-04", "2012-06-01/..", "2012-06-08/..", "../2012-06-11", "2011~/..", "../2011~", "2012-06-08~/..",
	"../2012-22~", "2011/2016", "2010/2012%", "2011?", "2011-XX-05", "2011-XX-05/..", "[2011,2012]", "{2012-23,2012-24}",
	"[2012-09,2012-10]",
}

// TestDatesReadWellInEveryLanguage: what stands before a date goes with it, in gender, case and elision.
func TestDatesReadWellInEveryLanguage(t *testing.T) {
	for language, list := range map[string]string{
		"de": `
			2012
			Juni 2012
			30. Juni 2012
			1. Juni 2012
			um 2011
			etwa Juni 2012
			um den 8. Juni 2012
			um den Sommer 2012
			2010er-Jahre
			um die 2010er-Jahre
			seit den 2010er-Jahren
			bis in die 2010er-Jahre
			1900er-Jahre
			seit den 2000er-Jahren
			Frühjahr 2012
			seit Sommer 2012
			bis Sommer 2012
			seit 2016
			bis 2016
			seit April 2016
			bis April 2016
			seit dem 1. Juni 2012
			seit dem 8. Juni 2012
			bis zum 11. Juni 2012
			etwa seit 2011
			etwa bis 2011
			etwa seit dem 8. Juni 2012
			etwa bis Sommer 2012
			2011 bis 2016
			2010 bis um 2012 (unsicher)
			2011 (unsicher)
			5. Tag eines Monats im Jahr 2011
			seit dem 5. Tag eines Monats im Jahr 2011
			2011 oder 2012
			Herbst 2012 und Winter 2012
			September 2012 oder Oktober 2012`,
		"en": `
			2012
			June 2012
			June 30, 2012
			June 1, 2012
			about 2011
			about June 2012
			about June 8, 2012
			about summer 2012
			the 2010s
			about the 2010s
			since the 2010s
			until the 2010s
			the first decade of the 1900s
			since the first decade of the 2000s
			spring 2012
			since summer 2012
			until summer 2012
			since 2016
			until 2016
			since April 2016
			until April 2016
			since June 1, 2012
			since June 8, 2012
			until June 11, 2012
			since about 2011
			until about 2011
			since about June 8, 2012
			until about summer 2012
			2011 to 2016
			2010 to about 2012 (uncertain)
			2011 (uncertain)
			day 5 of a month in 2011
			since day 5 of a month in 2011
			2011 or 2012
			autumn 2012 and winter 2012
			September 2012 or October 2012`,
		"es": `
			2012
			junio de 2012
			30 de junio de 2012
			1 de junio de 2012
			hacia 2011
			hacia junio de 2012
			hacia el 8 de junio de 2012
			hacia el verano de 2012
			década de 2010
			hacia la década de 2010
			desde la década de 2010
			hasta la década de 2010
			década de 1900
			desde la década de 2000
			primavera de 2012
			desde el verano de 2012
			hasta el verano de 2012
			desde 2016
			hasta 2016
			desde abril de 2016
			hasta abril de 2016
			desde el 1 de junio de 2012
			desde el 8 de junio de 2012
			hasta el 11 de junio de 2012
			aproximadamente desde 2011
			aproximadamente hasta 2011
			aproximadamente desde el 8 de junio de 2012
			aproximadamente hasta el verano de 2012
			2011 – 2016
			2010 – hacia 2012 (sin certeza)
			2011 (sin certeza)
			día 5 de un mes de 2011
			desde el día 5 de un mes de 2011
			2011 o 2012
			otoño de 2012 e invierno de 2012
			septiembre de 2012 u octubre de 2012`,
		"fr": `
			2012
			juin 2012
			30 juin 2012
			1er juin 2012
			vers 2011
			vers juin 2012
			vers le 8 juin 2012
			vers l’été 2012
			années 2010
			vers les années 2010
			depuis les années 2010
			jusque dans les années 2010
			années 1900
			depuis les années 2000
			printemps 2012
			depuis l’été 2012
			jusqu’à l’été 2012
			depuis 2016
			jusqu’en 2016
			depuis avril 2016
			jusqu’en avril 2016
			depuis le 1er juin 2012
			depuis le 8 juin 2012
			jusqu’au 11 juin 2012
			depuis 2011 environ
			jusqu’en 2011 environ
			depuis le 8 juin 2012 environ
			jusqu’à l’été 2012 environ
			2011 – 2016
			2010 – vers 2012 (incertain)
			2011 (incertain)
			le 5 d’un mois de 2011
			depuis le 5 d’un mois de 2011
			2011 ou 2012
			automne 2012 et hiver 2012
			septembre 2012 ou octobre 2012`,
		"it": `
			2012
			giugno 2012
			30 giugno 2012
			1º giugno 2012
			verso il 2011
			verso giugno 2012
			verso l’8 giugno 2012
			verso l’estate del 2012
			anni 2010
			verso gli anni 2010
			dagli anni 2010
			fino agli anni 2010
			primo decennio del 1900
			dal primo decennio del 2000
			primavera 2012
			dall’estate del 2012
			fino all’estate del 2012
			dal 2016
			fino al 2016
			da aprile 2016
			fino ad aprile 2016
			dal 1º giugno 2012
			dall’8 giugno 2012
			fino all’11 giugno 2012
			dal 2011 circa
			fino al 2011 circa
			dall’8 giugno 2012 circa
			fino all’estate del 2012 circa
			2011 – 2016
			2010 – verso il 2012 (incerto)
			2011 (incerto)
			giorno 5 di un mese del 2011
			dal giorno 5 di un mese del 2011
			2011 o 2012
			autunno 2012 e inverno 2012
			settembre 2012 o ottobre 2012`,
		"nl": `
			2012
			juni 2012
			30 juni 2012
			1 juni 2012
			omstreeks 2011
			omstreeks juni 2012
			omstreeks 8 juni 2012
			omstreeks de zomer van 2012
			jaren 2010
			omstreeks de jaren 2010
			sinds de jaren 2010
			tot in de jaren 2010
			jaren 1900–1909
			sinds de jaren 2000–2009
			voorjaar 2012
			sinds de zomer van 2012
			tot de zomer van 2012
			sinds 2016
			tot 2016
			sinds april 2016
			tot april 2016
			sinds 1 juni 2012
			sinds 8 juni 2012
			tot 11 juni 2012
			sinds omstreeks 2011
			tot omstreeks 2011
			sinds omstreeks 8 juni 2012
			tot omstreeks de zomer van 2012
			2011 tot 2016
			2010 tot omstreeks 2012 (onzeker)
			2011 (onzeker)
			de 5e van een maand in 2011
			sinds de 5e van een maand in 2011
			2011 of 2012
			najaar 2012 en winter 2012
			september 2012 of oktober 2012`,
		"pl": `
			2012
			czerwiec 2012
			30 czerwca 2012
			1 czerwca 2012
			około 2011
			około czerwca 2012
			około 8 czerwca 2012
			około lata 2012
			lata 2010.
			około lat 2010.
			od lat 2010.
			do lat 2010.
			lata 1900–1909
			od lat 2000–2009
			wiosna 2012
			od lata 2012
			do lata 2012
			od 2016
			do 2016
			od kwietnia 2016
			do kwietnia 2016
			od 1 czerwca 2012
			od 8 czerwca 2012
			do 11 czerwca 2012
			od około 2011
			do około 2011
			od około 8 czerwca 2012
			do około lata 2012
			2011 – 2016
			2010 – około 2012 (niepewne)
			2011 (niepewne)
			5. dzień jednego z miesięcy 2011 r.
			od 5. dnia jednego z miesięcy 2011 r.
			2011 lub 2012
			jesień 2012 i zima 2012
			wrzesień 2012 lub październik 2012`,
		"pt": `
			2012
			junho de 2012
			30 de junho de 2012
			1 de junho de 2012
			por volta de 2011
			por volta de junho de 2012
			por volta de 8 de junho de 2012
			por volta do verão de 2012
			década de 2010
			por volta da década de 2010
			desde a década de 2010
			até à década de 2010
			década de 1900
			desde a década de 2000
			primavera de 2012
			desde o verão de 2012
			até ao verão de 2012
			desde 2016
			até 2016
			desde abril de 2016
			até abril de 2016
			desde 1 de junho de 2012
			desde 8 de junho de 2012
			até 11 de junho de 2012
			aproximadamente desde 2011
			aproximadamente até 2011
			aproximadamente desde 8 de junho de 2012
			aproximadamente até ao verão de 2012
			2011 – 2016
			2010 – por volta de 2012 (incerto)
			2011 (incerto)
			dia 5 de um mês de 2011
			desde o dia 5 de um mês de 2011
			2011 ou 2012
			outono de 2012 e inverno de 2012
			setembro de 2012 ou outubro de 2012`,
		"sv": `
			2012
			juni 2012
			30 juni 2012
			1 juni 2012
			omkring 2011
			omkring juni 2012
			omkring den 8 juni 2012
			omkring sommaren 2012
			2010-talet
			omkring 2010-talet
			sedan 2010-talet
			fram till 2010-talet
			1900-talets första decennium
			sedan 2000-talets första decennium
			våren 2012
			sedan sommaren 2012
			fram till sommaren 2012
			sedan 2016
			fram till 2016
			sedan april 2016
			fram till april 2016
			sedan den 1 juni 2012
			sedan den 8 juni 2012
			fram till den 11 juni 2012
			sedan omkring 2011
			fram till omkring 2011
			sedan omkring den 8 juni 2012
			fram till omkring sommaren 2012
			2011 till 2016
			2010 till omkring 2012 (osäkert)
			2011 (osäkert)
			den 5 i någon månad 2011
			sedan den 5 i någon månad 2011
			2011 eller 2012
			hösten 2012 och vintern 2012
			september 2012 eller oktober 2012`,
	} {
		want := strings.Split(strings.TrimSpace(list), "\n")
		if len(want) != len(dated) {
			t.Fatalf("%s: %d dates, want %d", language, len(want), len(dated))
		}
		for i, edtf := range dated {
			if got, want := In(language).Date(edtf), strings.TrimSpace(want[i]); got != want {
				t.Errorf("%s: %s is told as %q, want %q", language, edtf, got, want)
			}
		}
	}
}

// TestASetMayBeOpenAtAnEnd: "[..2012]" is 2012 or a year before it.
func TestASetMayBeOpenAtAnEnd(t *testing.T) {
	for edtf, want := range map[string]string{
		"[..2012]": "bis 2012", "[2012..]": "seit 2012", "{..2012-06-08}": "bis zum 8. Juni 2012", "[2012-06-08 ..]": "seit dem 8. Juni 2012",
		"[2009, 2011..]": "2009 oder seit 2011", "[2009, 2011..2013]": "2009 oder 2011 bis 2013", "[2011, 2012, 2013]": "2011, 2012 oder 2013",
		"{2011..2013}": "2011 bis 2013", "[2012]": "2012", "[]": "",
	} {
		if got := In("de").Date(edtf); got != want {
			t.Errorf("%s is told as %q, want %q", edtf, got, want)
		}
	}
}
