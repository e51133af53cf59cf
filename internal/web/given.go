package web

import (
	"net"
	"os"
	"strconv"
	"strings"

	"firsthand"
)

// Given is a socket that whoever started the program opened for it.
type Given struct {
	Name     string // as FileDescriptorName= calls it; "" where it has none
	Listener net.Listener
}

// firstGiven is the number of the first file that systemd passes on (sd_listen_fds(3)).
const (
	firstGiven = 3
	mostGiven  = 16
)

// TakeGiven are the sockets that systemd opened for this process, so that it may listen below port 1024 as anybody, and so
// that nobody is turned away while it is started anew. They are taken once; whatever this process starts gets none.
func TakeGiven() (list []Given, err error) {
	pid, count, names := os.Getenv("LISTEN_PID"), os.Getenv("LISTEN_FDS"), strings.Split(os.Getenv("LISTEN_FDNAMES"), ":")
	if pid != strconv.Itoa(os.Getpid()) || count == "" {
		return nil, nil
	}
	for _, name := range []string{"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"} {
		os.Unsetenv(name)
	}
	n, err := strconv.Atoi(count)
	if err != nil || n < 0 || n > mostGiven {
		return nil, firsthand.Because(err, firsthand.Invalid, "LISTEN_FDS=%s is not a number of sockets: start the program by its socket unit.", count)
	}
	for i := range n {
		g := Given{}
		if i < len(names) {
			g.Name = names[i]
		}
		file := os.NewFile(uintptr(firstGiven+i), g.Name)
		g.Listener, err = net.FileListener(file)
		file.Close() // the listener has a copy, which no child inherits
		if err != nil {
			return nil, firsthand.Because(err, firsthand.Invalid, "What systemd passes on as number %d is no socket that can be listened on: the socket unit needs ListenStream=.", firstGiven+i)
		}
		list = append(list, g)
	}
	return list, nil
}

// Tell tells systemd, where it asked for it, how far the program is: "READY=1", "STOPPING=1" (sd_notify(3)). Whoever did not
// ask hears nothing, and a message that does not arrive stops nothing.
func Tell(state string) {
	address := os.Getenv("NOTIFY_SOCKET")
	if address == "" {
		return
	}
	if rest, ok := strings.CutPrefix(address, "@"); ok {
		address = "\x00" + rest
	}
	c, err := net.DialUnix("unixgram", nil, &net.UnixAddr{Name: address, Net: "unixgram"})
	if err != nil {
		return
	}
	defer c.Close()
	c.Write([]byte(state))
}
