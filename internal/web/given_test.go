package web

import (
	"net"
	"path/filepath"
	"testing"
)

func TestWhoStartsTheProgramIsToldThatItIsReady(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notify")
	heard, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: path, Net: "unixgram"})
	if err != nil {
		t.Fatal(err)
	}
	defer heard.Close()
	t.Setenv("NOTIFY_SOCKET", path)
	Tell("READY=1")
	words := make([]byte, 64)
	n, err := heard.Read(words)
	if err != nil || string(words[:n]) != "READY=1" {
		t.Errorf("heard %q %v", words[:n], err)
	}
	heard.Close()
	Tell("STOPPING=1") // nobody listens: nothing happens
}

func TestSocketsForAnotherProcessAreLeftAlone(t *testing.T) {
	t.Setenv("LISTEN_PID", "1")
	t.Setenv("LISTEN_FDS", "1")
	if list, err := TakeGiven(); len(list) != 0 || err != nil {
		t.Errorf("taken: %v %v", list, err)
	}
}
