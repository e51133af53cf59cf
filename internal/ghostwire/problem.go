package ghostwire

import (
	"errors"
	"net/http"

	"firsthand"
	"firsthand/internal/web"
)

// Problem is an error as Ghost's APIs tell it: by a name of its kind, and sometimes by a code that clients look at.
type Problem struct {
	Status   int
	Kind     string // "NotFoundError"
	Message  string
	Context  string
	Code     string
	Help     string
	Property string // the field that is wrong
	Details  any    // nil: none
	Early    bool   // it came up before anybody knew what was asked for: told as it is
}

func (p *Problem) Error() string { return p.Message }

// Unwrap lets web.Status see the status.
func (p *Problem) Unwrap() error {
	return web.WithStatus(p.Status, firsthand.Errorf(firsthand.Invalid, "%s", p.Message))
}

// NotFound is the error for what is not there.
func NotFound(message string) *Problem {
	return &Problem{Status: http.StatusNotFound, Kind: "NotFoundError", Message: message}
}

// BadRequest is the error for a question that cannot be read.
func BadRequest(message string) *Problem {
	return &Problem{Status: http.StatusBadRequest, Kind: "BadRequestError", Message: message}
}

// Invalid is the error for what is of the wrong form.
func Invalid(message string) *Problem {
	return &Problem{Status: http.StatusUnprocessableEntity, Kind: "ValidationError", Message: message}
}

// Misused is the error for a call that makes no sense.
func Misused(message string) *Problem {
	return &Problem{Status: http.StatusBadRequest, Kind: "IncorrectUsageError", Message: message}
}

// NotAllowed is the error for who may not do something.
func NotAllowed(message string) *Problem {
	return &Problem{Status: http.StatusForbidden, Kind: "NoPermissionError", Message: message}
}

// TooLong is the error for an address that is longer than is read.
func TooLong() *Problem {
	return &Problem{Status: http.StatusRequestURITooLong, Kind: "BadRequestError", Message: "The address is longer than this site reads."}
}

// kinds are what Ghost says of an error's kind, once the work on a resource had begun.
var kinds = map[string]string{
	"NotFoundError": "Resource not found error", "BadRequestError": "Request not understood error", "ValidationError": "Validation error",
	"IncorrectUsageError": "Incorrect usage error", "NoPermissionError": "Permission error", "UnauthorizedError": "Authorisation error",
	"InternalServerError": "Internal server error", "UnsupportedMediaTypeError": "Unsupported media error", "TooManyRequestsError": "Too many requests error",
	"MethodNotAllowedError": "Method not allowed", "RequestEntityTooLargeError": "Request too large", "ThemeValidationError": "Theme validation error",
	"HostLimitError": "Host Limit error", "ConflictError": "Unknown error - ConflictError",
}

// collision is the kind of error whose message tells nothing of what was done.
const collision = "UpdateCollisionError"

// Collision is the error for a change of what somebody else changed meanwhile.
func Collision(message string) *Problem {
	return &Problem{Status: http.StatusConflict, Kind: collision, Message: message, Code: "UPDATE_COLLISION"}
}

// While tells of an error that it came up while something was done ("read post"): what it was about moves into the context.
func While(doing string, err error) error {
	p := ToldAs(err)
	said := kinds[p.Kind]
	if doing == "" || p.Early || said == "" && p.Kind != collision {
		return err
	}
	told := *p
	told.Message, told.Context = said+", cannot "+doing+".", p.Message
	if p.Context != "" {
		told.Context += " " + p.Context
	}
	if p.Kind == collision {
		told.Message = "Saving failed! Someone else is editing this post."
	}
	return &wrapped{Problem: &told, cause: err}
}

// wrapped is a problem that a cause stands behind, for the log.
type wrapped struct {
	*Problem
	cause error
}

func (w *wrapped) Unwrap() []error { return []error{w.Problem, w.cause} }

// ToldAs is how an error of ours is told.
func ToldAs(err error) *Problem {
	var p *Problem
	if errors.As(err, &p) {
		return p
	}
	message := firsthand.ErrorMessage(err)
	switch status := web.Status(err); status {
	case http.StatusNotFound:
		return NotFound(message)
	case http.StatusBadRequest:
		return BadRequest(message)
	case http.StatusForbidden:
		return NotAllowed(message)
	case http.StatusConflict:
		return &Problem{Status: status, Kind: "ConflictError", Message: message}
	case http.StatusRequestEntityTooLarge:
		return &Problem{Status: status, Kind: "RequestEntityTooLargeError", Message: message}
	case http.StatusServiceUnavailable:
		return &Problem{Status: status, Kind: "MaintenanceError", Message: message}
	default:
		return &Problem{Status: status, Kind: "InternalServerError", Message: "An unexpected error occurred, please try again.", Code: "UNEXPECTED_ERROR"}
	}
}

// What caches are told of errors, and of what is for one caller alone.
const (
	KeptByNobody = "no-cache, private, no-store, must-revalidate, max-stale=0, post-check=0, pre-check=0"
	KeptNotAtAll = "no-cache, max-age=0, no-store, must-revalidate, max-stale=0, post-check=0, pre-check=0" // of what is not there
)

// AnswerError answers as Ghost's APIs do: the page of web.Errors.
func AnswerError(w http.ResponseWriter, r *http.Request, status int, err error) error {
	p := ToldAs(err)
	h := w.Header()
	h.Set("Cache-Control", KeptByNobody)
	if status == http.StatusNotFound && r.Method == http.MethodGet && r.Header.Get("Cookie") == "" && r.Header.Get("Authorization") == "" {
		h.Set("Cache-Control", KeptNotAtAll)
	}
	body, err := Encode(Object{"errors": []any{Object{
		"message": p.Message, "context": TextOrNil(p.Context), "type": p.Kind, "details": p.Details, "property": TextOrNil(p.Property), "help": TextOrNil(p.Help),
		"code": TextOrNil(p.Code), "id": firsthand.NewUUID(), "ghostErrorCode": nil,
	}}})
	if err != nil {
		return err
	}
	h.Set("Content-Type", JSONType)
	h.Add("Vary", "Accept-Encoding")
	w.WriteHeader(status)
	_, err = w.Write(body)
	return err
}
