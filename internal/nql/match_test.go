package nql

import (
	"testing"
	"time"
)

func TestFiltersHoldForValuesAtHand(t *testing.T) {
	values := map[string]any{"look": "Calm", "bold": true, "n": 3.0, "none": nil}
	for filter, want := range map[string]bool{
		"look:Calm": true, "look:calm": false, "look:-Calm": false, "look:[Loud,Calm]": true, "look:-[Loud,Calm]": false,
		"bold:true": true, "bold:false": false, "bold:'true'": false, "n:3": true, "n:'3'": false, "n:>2": true, "n:<=2": false, "look:>2": false,
		"none:null": true, "gone:null": true, "look:null": false, "look:-null": true,
		"look:~'AL'": true, "look:-~'al'": false, "look:~^'ca'": true, "look:~$'lm'": true, "look:-~$'xx'": true, "n:~'3'": false,
		"look:Calm+bold:false": false, "look:Calm,bold:false": true, "(look:Loud,bold:true)+n:3": true,
	} {
		e, err := Parse(filter)
		if err != nil {
			t.Fatalf("%s: %v", filter, err)
		}
		if got := Match(e, values, time.Time{}); got != want {
			t.Errorf("%s: %v", filter, got)
		}
	}
}
