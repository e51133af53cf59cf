package ops_test

import (
	"testing"
	"time"

	"firsthand"
	"firsthand/internal/ops"
)

// TestTheRuleKeepsWhatItSays makes a copy a day for two years, and looks each day what is left.
func TestTheRuleKeepsWhatItSays(t *testing.T) {
	rule, err := ops.ParseKeep("7d,4w,12m")
	if err != nil {
		t.Fatal(err)
	}
	var list []ops.Record
	day := time.Date(2025, 3, 14, 3, 30, 0, 0, time.UTC)
	for i := range 730 {
		at := day.AddDate(0, 0, i)
		list = append([]ops.Record{{Name: at.Format("20060102T150405Z"), At: at}}, list...)
		list, _ = rule.Choose(list, at)
		if !list[0].At.Equal(at) {
			t.Fatalf("the newest of %s is gone", at)
		}
	}
	now := list[0].At
	var days, weeks, months int
	for _, r := range list {
		switch age := now.Sub(r.At); {
		case age < 7*24*time.Hour:
			days++
		case age < 28*24*time.Hour:
			weeks++
		default:
			months++
		}
	}
	if days != 7 || weeks < 3 || weeks > 4 || months < 10 || months > 12 {
		t.Errorf("%d of the last days, %d of weeks, %d of months are left of two years", days, weeks, months)
	}
	if oldest := list[len(list)-1].At; now.Sub(oldest) > 366*24*time.Hour {
		t.Errorf("the oldest is of %s", oldest)
	}
}

func TestTheLastGoodCopyStays(t *testing.T) {
	old := []ops.Record{{Name: "20200101T000000Z", At: time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)}}
	stay, gone := ops.Keep{Days: 1}.Choose(old, time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC))
	if len(stay) != 1 || len(gone) != 0 {
		t.Errorf("%d stay, %d go", len(stay), len(gone))
	}
}

func TestRulesAreReadAndWritten(t *testing.T) {
	for text, want := range map[string]string{"7d,4w,12m": "7d,4w,12m", "12m, 3d": "3d,12m", "90d": "90d"} {
		if k, err := ops.ParseKeep(text); err != nil || k.String() != want {
			t.Errorf("%q is %q (%v)", text, k, err)
		}
	}
	for _, text := range []string{"", "7", "7x", "0d", "7d,7d", "-1d", "99999d", "7d;4w"} {
		if _, err := ops.ParseKeep(text); firsthand.ErrorCode(err) != firsthand.Invalid {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestThePlanWantsACopyADay(t *testing.T) {
	at := func(day, hour int) time.Time { return time.Date(2026, 11, day, hour, 0, 0, 0, time.UTC) }
	began := firsthand.Micros(at(1, 12))
	run := func(at time.Time, good bool) ops.Run {
		return ops.Run{Began: firsthand.Micros(at), Ended: firsthand.Micros(at.Add(time.Minute)), Good: good}
	}
	plan := ops.Plan{Minute: 3 * 60}
	for name, c := range map[string]struct {
		s    ops.State
		now  time.Time
		want bool
	}{
		"before the first night":      {ops.State{Plan: plan}, at(1, 23), false},
		"the first night":             {ops.State{Plan: plan}, at(2, 4), true},
		"made this night":             {ops.State{Plan: plan, Runs: []ops.Run{run(at(2, 3), true)}}, at(2, 22), false},
		"made last night":             {ops.State{Plan: plan, Runs: []ops.Run{run(at(2, 3), true)}}, at(3, 3), true},
		"failed a moment ago":         {ops.State{Plan: plan, Runs: []ops.Run{run(at(3, 3), false)}}, at(3, 3).Add(30 * time.Minute), false},
		"failed, and an hour is over": {ops.State{Plan: plan, Runs: []ops.Run{run(at(3, 3), false)}}, at(3, 5), true},
		"switched off":                {ops.State{Plan: ops.Plan{Off: true}}, at(9, 9), false},
	} {
		if got := c.s.Due(began, c.now, time.UTC); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
