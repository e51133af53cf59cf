package api

import (
	"net/netip"
	"testing"

	"firsthand"
)

// What all strangers together may try is used up by a few dozen of them; the desk signs in all the same, and by other ways
// so does everybody.
func TestWhereTheDeskWorksStrangersUseNothingUp(t *testing.T) {
	a := &API{Options: Options{Clock: firsthand.SystemClock{}}, gate: &gate{tries: newTries()}}
	at := func(last byte) caller { return caller{addr: netip.AddrFrom4([4]byte{203, 0, 113, last})} }
	office := caller{addr: netip.MustParseAddr("2001:db8:7:7::1")}
	a.remember(office.addr, a.Clock.Now())
	for network := range byte(40) {
		for range 60 {
			_ = a.mayGuess(at(network), "cy@desk.example"+string(rune('a'+network)))
		}
	}
	for i := range byte(250) { // each of these was never seen before
		for range 60 {
			_ = a.mayGuess(at(i), string(rune(i)))
		}
	}
	fresh := caller{addr: netip.MustParseAddr("192.0.2.77")}
	if a.mayGuess(fresh, "cy@desk.example") == nil {
		t.Error("strangers try without an end")
	}
	if err := a.mayGuess(office, "cy@desk.example"); err != nil {
		t.Errorf("where the desk works: %v", err)
	}
	fresh.known = true
	if err := a.mayGuess(fresh, "me 1"); err != nil {
		t.Errorf("somebody who is signed in, elsewhere: %v", err)
	}
	fresh.known = false
	if err := a.mayTry(fresh, ""); err != nil {
		t.Errorf("by a link: %v", err)
	}
}
