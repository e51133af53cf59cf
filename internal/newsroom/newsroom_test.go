package newsroom_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/newsroom"
)

// noted is a desk that notes what it was asked.
type noted struct {
	text   string
	mended []newsroom.Mended
}

func (n *noted) Read(_ context.Context, text string, mended []newsroom.Mended) (*newsroom.Found, error) {
	if strings.TrimSpace(text) == "" {
		return nil, firsthand.Errorf(firsthand.Invalid, "The page is empty: paste the story.")
	}
	return &newsroom.Found{
		Headline: "A <b>Quiet</b> Record",
		Blocks:   []newsroom.Block{{Kind: "paragraph", Parts: [][]newsroom.Part{{{Text: "She said "}, {Text: "hello", Quote: 1, First: true}}}}},
		Quotes:   []newsroom.Quote{{Number: 1, Text: "hello", Speaker: `Maud "M" Ferrante`, Sure: 92}},
		Ties:     []newsroom.Line{{Name: "Maud and Ines: feud", Value: "They fought."}},
	}, nil
}

func (n *noted) Publish(_ context.Context, text string, mended []newsroom.Mended) (string, error) {
	n.text, n.mended = text, mended
	return "/a-quiet-record/", nil
}

func serve(t *testing.T, desk newsroom.Desk) (*httptest.Server, *http.Client) {
	t.Helper()
	h, err := newsroom.New(desk, "The Desk", slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	client := server.Client()
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return server, client
}

func post(t *testing.T, client *http.Client, address string, form url.Values, header http.Header) (int, string, http.Header) {
	t.Helper()
	req, err := http.NewRequest(http.MethodPost, address+newsroom.PastePath, strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	for name, values := range header {
		req.Header[name] = values
		if name == "Host" {
			req.Host = values[0]
		}
	}
	resp, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(body), resp.Header
}

func TestPasteReadMendPublish(t *testing.T) {
	desk := &noted{}
	server, client := serve(t, desk)
	resp, err := client.Get(server.URL + newsroom.PastePath)
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("the form: %v %v", resp, err)
	}
	resp.Body.Close()
	status, body, _ := post(t, client, server.URL, url.Values{"text": {"A page"}, "do": {"read"}}, nil)
	for _, want := range []string{"A &lt;b&gt;Quiet&lt;/b&gt; Record", `<mark id="q1">`, `name="speaker1" value="Maud &#34;M&#34; Ferrante"`, `name="text" value="A page"`, "They fought."} {
		if status != http.StatusOK || !strings.Contains(body, want) {
			t.Errorf("the finds (%d) lack %s:\n%s", status, want, body)
		}
	}
	status, _, header := post(t, client, server.URL, url.Values{"text": {"A page"}, "do": {"publish"}, "speaker1": {"Somebody Else"}, "addressee1": {""}, "outlet1": {"The Late Desk"}}, nil)
	if status != http.StatusSeeOther || header.Get("Location") != "/a-quiet-record/" {
		t.Errorf("publishing leads to %d %s", status, header.Get("Location"))
	}
	if len(desk.mended) != 1 || desk.mended[0] != (newsroom.Mended{Speaker: "Somebody Else", Outlet: "The Late Desk"}) || desk.text != "A page" {
		t.Errorf("the desk was given %q with %+v", desk.text, desk.mended)
	}
}

func TestWhatIsWrongIsToldAndNothingIsLost(t *testing.T) {
	server, client := serve(t, &noted{})
	status, body, _ := post(t, client, server.URL, url.Values{"text": {"  "}, "do": {"read"}}, nil)
	if status != http.StatusUnprocessableEntity || !strings.Contains(body, "The page is empty") || !strings.Contains(body, "<textarea") {
		t.Errorf("an empty page answers %d:\n%s", status, body)
	}
	status, body, _ = post(t, client, server.URL, url.Values{"text": {"Kept <words>"}, "do": {"edit"}}, nil)
	if status != http.StatusOK || !strings.Contains(body, "Kept &lt;words&gt;") {
		t.Errorf("going back to the text answers %d:\n%s", status, body)
	}
	if status, _, _ = post(t, client, server.URL, url.Values{"text": {strings.Repeat("x", 3<<20)}}, nil); status != http.StatusRequestEntityTooLarge {
		t.Errorf("3 MB answer %d", status)
	}
}

func TestOnlyThisMachineAndItsOwnForms(t *testing.T) {
	desk := &noted{}
	server, client := serve(t, desk)
	form := url.Values{"text": {"A page"}, "do": {"publish"}}
	for name, header := range map[string]http.Header{
		"another site's form":   {"Sec-Fetch-Site": {"cross-site"}},
		"another site's origin": {"Origin": {"https://evil.example"}},
		"a rebound name":        {"Host": {"evil.example"}},
		"behind a proxy":        {"X-Forwarded-For": {"203.0.113.9"}},
	} {
		if status, _, _ := post(t, client, server.URL, form, header); status != http.StatusForbidden {
			t.Errorf("%s answers %d", name, status)
		}
	}
	if desk.text != "" {
		t.Error("something was published")
	}
}
