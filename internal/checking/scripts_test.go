package checking

import "testing"

// Quotes are checked in any script; only what a language prints in two ways is known of English alone.
func TestCheckOtherLanguages(t *testing.T) {
	for _, c := range []struct{ name, source, same, altered string }{
		{"German", "Wir haben das nie gewollt. Es war, ehrlich gesagt, ein Versehen, und ich würde es nicht wieder tun.", "„Es war, ehrlich gesagt, ein Versehen, und ich würde es nicht wieder tun.“", "„Es war, ehrlich gesagt, ein Versehen, und ich würde es wieder tun.“"},
		{"French", "Nous n’avons pas voulu cela. C’était, je crois, une erreur, et je ne le referais pas.", "« C’était, je crois, une erreur, et je ne le referais pas. »", "« C’était une erreur, et je ne le referais pas. »"},
		{"Spanish", "¿Quién lo dijo? Yo no lo dije, y nadie en mi casa lo habría dicho jamás.", "«Yo no lo dije, y nadie en mi casa lo habría dicho jamás»", "«Yo lo dije, y nadie en mi casa lo habría dicho jamás»"},
		{"Turkish", "Işıkları biz söndürdük. İstanbul o gece hiç bu kadar karanlık olmamıştı.", "İstanbul o gece hiç bu kadar karanlık olmamıştı", "Ankara o gece hiç bu kadar karanlık olmamıştı"},
		{"Russian", "Мы никогда не говорили об этом вслух. Мой брат знал, что мост закрыт.", "«Мой брат знал, что мост закрыт»", "«Мои брат знал, что мост закрыт»"},
		{"Ukrainian capitals", "МИ НІКОЛИ НЕ ЗАБУДЕМО ТУ НІЧ, І МІСТО ТЕЖ ЇЇ НЕ ЗАБУДЕ.", "Ми ніколи не забудемо ту ніч, і місто теж її не забуде.", "Ми ніколи не забудемо ту ніч, і місто її забуде."},
		{"Greek", "Δεν ήθελα να φύγω από το νησί, αλλά δεν υπήρχε δουλειά.", "Δεν ήθελα να φύγω από το νησί", "Ήθελα να φύγω από το νησί αμέσως"},
		{"Arabic", "لم أكن أعرف أن الجسر مغلق، ولم يخبرني أحد بذلك.", "لم أكن أعرف أن الجسر مغلق", "كنت أعرف أن الجسر مغلق"},
		{"Arabic without points", "لَمْ أَكُنْ أَعْرِفُ أَنَّ الجِسْرَ مُغْلَقٌ", "لم أكن أعرف أن الجسر مغلق", "لم أكن أعرف أن الباب مغلق"},
		{"Hebrew", "לא ידעתי שהגשר סגור, ואיש לא אמר לי דבר על כך.", "לא ידעתי שהגשר סגור", "ידעתי היטב שהגשר סגור"},
		{"Hindi", "मुझे नहीं पता था कि पुल बंद है। किसी ने मुझे कुल बात नहीं बताई।", "मुझे नहीं पता था कि पुल बंद है", "मुझे पता था कि पुल बंद है"},
		{"Hindi, one vowel", "किसी ने मुझे कुल बात नहीं बताई थी कल", "किसी ने मुझे कुल बात नहीं बताई थी कल", "किसी ने मुझे कूल बात नहीं बताई थी कल"},
		{"Chinese", "我不知道桥已经关闭了。没有人告诉我这件事。", "「我不知道桥已经关闭了。」", "我知道桥已经关闭了"},
		{"Chinese, a part", "市长说，我从来没有答应过修这座桥，也没有人问过我。", "从来没有答应过修这座桥", "从来没有答应过拆这座桥"},
		{"Japanese", "橋が閉鎖されているとは知りませんでした。誰も教えてくれませんでした。", "橋が閉鎖されているとは知りませんでした", "橋が閉鎖されているとは知りました"},
		{"Korean", "다리가 폐쇄된 줄은 몰랐습니다. 아무도 말해 주지 않았습니다.", "다리가 폐쇄된 줄은 몰랐습니다", "다리가 폐쇄된 줄은 알았습니다"},
		{"Thai", "ผมไม่รู้ว่าสะพานปิดแล้ว ไม่มีใครบอกผมเลย", "ผมไม่รู้ว่าสะพานปิดแล้ว", "ผมรู้ว่าสะพานปิดแล้ว"},
		{"two scripts", "He said “до свидания” twice and then he closed the shop for good.", "He said “до свидания” twice", "He said “добрый день” twice"},
		{"emoji", "So happy 🎉🎉 we did it, all of us, in one night 😭", "we did it, all of us, in one night", "we did it, none of us, in one night"},
		{"marks of direction", "\u200fלא ידעתי\u200f שהגשר\u200e סגור היום", "לא ידעתי שהגשר סגור היום", "לא ידעתי שהגשר פתוח היום"},
	} {
		if v := Check(c.same, c.source, Options{}); v.Verdict != VerdictMatch {
			t.Errorf("%s: %s %+v", c.name, v.Verdict, v.Edits)
		}
		if v := Check(c.altered, c.source, Options{}); v.Verdict != VerdictAltered && v.Verdict != VerdictAbsent {
			t.Errorf("%s, altered: %s", c.name, v.Verdict)
		}
		if v := Check("We never spoke about the bridge again, and I am glad of it.", c.source, Options{}); v.Verdict != VerdictAbsent {
			t.Errorf("%s does not hold English: %s", c.name, v.Verdict)
		}
		if v := Check(c.same, "We never spoke about the bridge again, and I am glad of it.", Options{}); v.Verdict != VerdictAbsent {
			t.Errorf("%s is not in English: %s", c.name, v.Verdict)
		}
	}
}
