package main

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

const printed = `Running 4s test @ http://127.0.0.1:4000/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   390.21us  101.11us   3.10ms   91.20%
    Req/Sec    82.11k     1.02k   84.01k    70.00%
  Latency Distribution
     50%  372.00us
     75%  401.00us
     90%  455.00us
     99%  801.00us
  326872 requests in 4.00s, 4.10GB read
Requests/sec:  81701.22
Transfer/sec:      1.02GB
`

func TestWhatWrkPrintsIsRead(t *testing.T) {
	f, requests, err := readWrk(printed)
	if err != nil || requests != 326872 || f.aSecond != 81701.22 || f.p99 != "801.00us" {
		t.Errorf("%+v, %d requests, %v", f, requests, err)
	}
	for _, bad := range []string{"", printed + "  Non-2xx or 3xx responses: 3\n", strings.Replace(printed, "Transfer", "  Socket errors: connect 0, read 1\nTransfer", 1)} {
		if _, _, err := readWrk(bad); err == nil {
			t.Errorf("taken: %q", bad)
		}
	}
}

func TestTheMiddleOfTheRoundsIsShown(t *testing.T) {
	b := &bench{rounds: 3, each: time.Second}
	for _, n := range []float64{300, 100, 200} {
		for _, s := range servers {
			b.figures = append(b.figures, figure{server: s.name, kind: "home", aSecond: n, p99: "1ms", processor: time.Duration(n) * time.Microsecond})
		}
	}
	text := b.page(t.Context())
	if !strings.Contains(text, "| home | plain | Firsthand | 200 | 100 to 300 | 1ms | 0.2000 | 1.00 (1.00) |") {
		t.Error(text)
	}
	chart := xml.NewDecoder(strings.NewReader(b.chart()))
	for {
		_, err := chart.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}
