package quotation

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/lines"
)

func TestFindLinesAnswersEveryLineInOrder(t *testing.T) {
	in := `{"id":"a","text":"“Über alles,” she said, “reicht’s.”"}` + "\n\n" + `{"id":2,"text":"Nothing."}` + "\r\n" + `{"text":"“Go home.”"}`
	var out bytes.Buffer
	if err := FindLines(context.Background(), strings.NewReader(in), &out); err != nil {
		t.Fatal(err)
	}
	want := `{"id":"a","quotes":[{"start":1,"end":11,"speaker":"she","speaker_start":14,"speaker_end":17,"cue":"said","confidence":0.97,"quote":0,"person":""},` +
		`{"start":25,"end":34,"speaker":"she","speaker_start":14,"speaker_end":17,"cue":"said","confidence":0.97,"quote":0,"person":""}]}
{"id":2,"quotes":[]}
{"id":null,"quotes":[{"start":1,"end":9,"speaker":"","speaker_start":-1,"speaker_end":-1,"cue":"","confidence":0.7,"quote":0,"person":""}]}
`
	if out.String() != want {
		t.Errorf("got\n%swant\n%s", out.String(), want)
	}
}

func TestOneBadLineDoesNotStopTheRest(t *testing.T) {
	in := "{\"id\":1,\"text\":\"“Yes, we can,” said Ann.\"}\nnot json\n{\"id\":2}\n" +
		`{"id":3,"text":"` + strings.Repeat("a", lines.MaxLine) + "\"}\n{\"id\":4,\"text\":\"\"}\n"
	var out bytes.Buffer
	err := FindLines(context.Background(), strings.NewReader(in), &out)
	if firsthand.ErrorCode(err) != firsthand.Invalid {
		t.Fatalf("error is %v", err)
	}
	for _, part := range []string{"3 lines", "line 2", "line 3", `"text"`, "line 4", "32 MB"} {
		if !strings.Contains(firsthand.ErrorMessage(err), part) {
			t.Errorf("the error does not say %q: %s", part, firsthand.ErrorMessage(err))
		}
	}
	if lines := strings.Count(out.String(), "\n"); lines != 2 || !strings.Contains(out.String(), `"id":4`) {
		t.Errorf("%d lines answered: %s", lines, out.String())
	}
}

func TestFindLinesStopsWhenItsContextEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := FindLines(ctx, strings.NewReader("{\"text\":\"a\"}\n"), &bytes.Buffer{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
}
