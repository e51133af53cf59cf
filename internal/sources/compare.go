package sources

import "firsthand/internal/checking"

// ComparePrinted holds the words as printed against the record's: the verdict (match, edited,
// altered, absent) and each difference. It says whether the desk printed what it has on file, not
// whether that is what was said: only a person checks a quote against its source.
func ComparePrinted(q Quote, printed string) (verdict string, differences []checking.Edit) {
	v := checking.Check(printed, q.Text, checking.Options{})
	return string(v.Verdict), v.Edits
}
