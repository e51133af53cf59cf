package publication

import (
	"fmt"
	"strings"

	"firsthand"
)

// Problem is what is wrong in a file of the desk: routes.yaml, or a file of redirects.
type Problem struct {
	Line    int    `json:"line"`    // from 1; 0: of the file as a whole
	Code    string `json:"code"`    // Ghost's name for it (6.65.0: services/route-settings/validation-errors.ts), such as INVALID_PATH
	At      string `json:"at"`      // where in the file, as Ghost writes it: routes['/about/'].template[1]; "": the line says it
	Message string `json:"message"` // a sentence: what is wrong, what to write instead
}

// String is the problem in one line, without the file's name.
func (p Problem) String() string {
	said := p.Message
	if p.At != "" {
		said = p.At + ": " + said
	}
	if p.Code != "" {
		said += " (" + p.Code + ")"
	}
	if p.Line > 0 {
		said = fmt.Sprintf("line %d: %s", p.Line, said)
	}
	return said
}

const maxProblems = 50 // of one file; more tell nobody more

// problems gathers what is wrong in a file.
type problems struct{ list []Problem }

func (p *problems) add(line int, code, at, format string, args ...any) {
	if len(p.list) < maxProblems {
		p.list = append(p.list, Problem{line, code, at, fmt.Sprintf(format, args...)})
	}
}

// Refused is the error of a file that has problems; nil where it has none.
func Refused(file string, list []Problem) error {
	if len(list) == 0 {
		return nil
	}
	said := make([]string, len(list))
	for i, p := range list {
		said[i] = p.String()
	}
	return firsthand.Errorf(firsthand.Invalid, "%s was not taken, and nothing has changed: %s", file, strings.Join(said, "; "))
}
