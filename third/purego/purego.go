// Package purego stands in for the module of that name, with which the encoders of pictures would load a library of the
// machine's, if one is installed, in place of the one that they bring along. Here nothing is loaded: the binary stays one
// file that needs nothing beside it, and what runs is the encoder that was tested. go.mod replaces the module by this one.
package purego

import "errors"

// The modes of Dlopen.
const (
	RTLD_NOW    = 0x00002
	RTLD_GLOBAL = 0x00100
)

// Dlopen loads nothing.
func Dlopen(string, int) (uintptr, error) {
	return 0, errors.New("libraries of the machine are not loaded")
}

// RegisterLibFunc is never reached, for nothing was loaded.
func RegisterLibFunc(any, uintptr, string) { panic("no library was loaded") }

// NewCallback gives an address that nothing calls.
func NewCallback(any) uintptr { return 0 }
