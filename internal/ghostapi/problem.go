package ghostapi

import (
	"errors"
	"net/http"

	"firsthand"
	"firsthand/internal/web"
)

// problem is an error as Ghost's APIs tell it: by a name of its kind, and sometimes by a code that clients look at.
type problem struct {
	status  int
	kind    string // "NotFoundError"
	message string
	context string
	code    string
	help    string
}

func (p *problem) Error() string { return p.message }

// Unwrap lets web.Status see the status.
func (p *problem) Unwrap() error {
	return web.WithStatus(p.status, firsthand.Errorf(firsthand.Invalid, "%s", p.message))
}

func notFound(message string) *problem {
	return &problem{status: http.StatusNotFound, kind: "NotFoundError", message: message}
}

func badRequest(message string) *problem {
	return &problem{status: http.StatusBadRequest, kind: "BadRequestError", message: message}
}

func invalid(message string) *problem {
	return &problem{status: http.StatusUnprocessableEntity, kind: "ValidationError", message: message}
}

func misused(message string) *problem {
	return &problem{status: http.StatusBadRequest, kind: "IncorrectUsageError", message: message}
}

// kinds are what Ghost says of an error's kind, once the work on a resource had begun.
var kinds = map[string]string{
	"NotFoundError": "Resource not found error", "BadRequestError": "Request not understood error", "ValidationError": "Validation error",
	"IncorrectUsageError": "Incorrect usage error", "NoPermissionError": "Permission error", "UnauthorizedError": "Authorisation error",
	"InternalServerError": "Internal server error",
}

// while tells of an error that it came up while something was done ("read post"): what it was about moves into the context.
func while(doing string, err error) error {
	p := toldAs(err)
	if said := kinds[p.kind]; doing != "" && said != "" {
		context := p.message
		if p.context != "" {
			context += " " + p.context
		}
		told := *p
		told.message, told.context = said+", cannot "+doing+".", context
		return &wrapped{problem: &told, cause: err}
	}
	return err
}

// wrapped is a problem that a cause stands behind, for the log.
type wrapped struct {
	*problem
	cause error
}

func (w *wrapped) Unwrap() []error { return []error{w.problem, w.cause} }

// toldAs is how an error of ours is told.
func toldAs(err error) *problem {
	var p *problem
	if errors.As(err, &p) {
		return p
	}
	message := firsthand.ErrorMessage(err)
	switch status := web.Status(err); status {
	case http.StatusNotFound:
		return notFound(message)
	case http.StatusBadRequest:
		return badRequest(message)
	case http.StatusForbidden:
		return &problem{status: status, kind: "NoPermissionError", message: message}
	case http.StatusServiceUnavailable:
		return &problem{status: status, kind: "MaintenanceError", message: message}
	default:
		return &problem{status: status, kind: "InternalServerError", message: "An unexpected error occurred, please try again.", code: "UNEXPECTED_ERROR"}
	}
}

// What caches are told of errors.
const (
	keptByNobody = "no-cache, private, no-store, must-revalidate, max-stale=0, post-check=0, pre-check=0"
	keptNotAtAll = "no-cache, max-age=0, no-store, must-revalidate, max-stale=0, post-check=0, pre-check=0" // of what is not there
)

// answerError answers as Ghost's APIs do.
func answerError(w http.ResponseWriter, r *http.Request, status int, err error) error {
	p := toldAs(err)
	h := w.Header()
	h.Set("Cache-Control", keptByNobody)
	if status == http.StatusNotFound && r.Method == http.MethodGet && r.Header.Get("Cookie") == "" && r.Header.Get("Authorization") == "" {
		h.Set("Cache-Control", keptNotAtAll)
	}
	body, err := encode(map[string]any{"errors": []any{map[string]any{
		"message": p.message, "context": textOrNil(p.context), "type": p.kind, "details": nil, "property": nil, "help": textOrNil(p.help),
		"code": textOrNil(p.code), "id": firsthand.NewUUID(), "ghostErrorCode": nil,
	}}})
	if err != nil {
		return err
	}
	h.Set("Content-Type", jsonType)
	h.Add("Vary", "Accept-Encoding")
	w.WriteHeader(status)
	_, err = w.Write(body)
	return err
}

const jsonType = "application/json; charset=utf-8"

// textOrNil is how Ghost gives a text that is not set.
func textOrNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}
