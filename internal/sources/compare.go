package sources

import "firsthand/internal/quotation"

// ComparePrinted holds the words as printed against the record's: the verdict (match, edited,
// altered, absent) and each difference. It says whether the desk printed what it has on file, not
// whether that is what was said: only a person checks a quote against its source.
func ComparePrinted(q Quote, printed string) (verdict string, differences []quotation.Edit) {
	v := quotation.Check(printed, q.Text, quotation.CheckOptions{})
	return string(v.Verdict), v.Edits
}
