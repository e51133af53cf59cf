package firsthand

import (
	"errors"
	"fmt"
)

// Code says what kind of trouble an Error is; doors map it to an HTTP status or an exit status.
type Code string

// The codes, from a caller's mistake to ours.
const (
	Invalid     Code = "invalid"     // the input cannot be accepted as it is
	NotFound    Code = "notfound"    // there is nothing by that name
	Conflict    Code = "conflict"    // it changed meanwhile, or exists already
	Forbidden   Code = "forbidden"   // this actor may not do this
	Unavailable Code = "unavailable" // a part we need does not answer now; trying again may help
	Internal    Code = "internal"    // our own fault; the cause goes to the log, never to a person
)

// Error is a failure with a sentence that may be shown to a person, and the cause, which may not.
type Error struct {
	Code    Code
	Message string // one sentence: what happened, what to do
	Err     error  // the cause, for the log; may be nil
}

// Error joins message and cause, for logs.
func (e *Error) Error() string {
	if e.Err == nil {
		return e.Message
	}
	if e.Message == "" {
		return e.Err.Error()
	}
	return e.Message + ": " + e.Err.Error()
}

// Unwrap gives the cause to errors.Is and errors.As.
func (e *Error) Unwrap() error { return e.Err }

// Errorf makes an Error whose message is safe to show to a person; use Because to keep a cause for the log.
func Errorf(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Because is Errorf with a cause that only the log sees.
func Because(cause error, code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...), Err: cause}
}

// ErrorCode finds the code in err's chain: Internal if there is none, "" if err is nil.
func ErrorCode(err error) Code {
	if err == nil {
		return ""
	}
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return Internal
}

// ErrorMessage finds the sentence for people in err's chain; for an error without one it says so
// without giving anything away.
func ErrorMessage(err error) string {
	if err == nil {
		return ""
	}
	var e *Error
	if errors.As(err, &e) && e.Message != "" {
		return e.Message
	}
	return "Something went wrong on our side. Try again; if it stays, look into the log."
}
