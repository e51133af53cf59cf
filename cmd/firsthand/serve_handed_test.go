//go:build unix

package main

import (
	"bufio"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// startHanded starts the program as systemd does, with an open socket, and gives the line in which it says where it listens.
func startHanded(t *testing.T, socket *os.File, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "sh", append([]string{"-c", `LISTEN_PID=$$ LISTEN_FDS=1 LISTEN_FDNAMES=http exec firsthand "$@"`, "firsthand"}, args...)...)
	cmd.ExtraFiles = []*os.File{socket}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Signal(os.Interrupt)
		cmd.Wait()
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "listening on ") {
			go io.Copy(io.Discard, out)
			return lines.Text()
		}
	}
	t.Fatal("the program ended before it listened")
	return ""
}

// A socket that systemd opened is taken as it is, whatever --listen says.
func TestASocketThatIsHandedOverIsServed(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	file, err := l.(*net.TCPListener).File()
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	out := startHanded(t, file, "serve", "--data", filepath.Join(t.TempDir(), "site"), "--listen", "127.0.0.1:1")
	if want := "listening on http://" + l.Addr().String() + "/"; out != want {
		t.Errorf("it says %q, not %q", out, want)
	}
	if page := read(t, "http://"+l.Addr().String()+"/"); !strings.Contains(page, "Firsthand") {
		t.Error("it does not answer")
	}
}
