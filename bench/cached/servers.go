package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// server is one of those that stand beside each other.
type server struct {
	name   string
	brotli bool
	args   []string // of Firsthand; nil: nginx
}

var servers = []server{
	{"Firsthand", true, []string{"serve"}},
	{"nginx, files", false, nil},
	{"Firsthand, net/http", true, []string{"serve", "--no-hot-path"}},
}

// running is a server that was started.
type running struct {
	address string // http://127.0.0.1:1234
	cmd     *exec.Cmd
}

// start starts a server on the first core.
func (b *bench) start(ctx context.Context, s server) (*running, error) {
	port, err := freePort(ctx)
	if err != nil {
		return nil, err
	}
	r := &running{address: fmt.Sprintf("http://127.0.0.1:%d", port)}
	if s.args == nil {
		return r, b.startNginx(ctx, r, port)
	}
	args := append(s.args[:len(s.args):len(s.args)], "--data", b.data(), "--listen", fmt.Sprintf("127.0.0.1:%d", port), "--url", "http://desk.example")
	r.cmd = exec.CommandContext(ctx, "taskset", append([]string{"-c", "0", b.binary}, args...)...)
	r.cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
	out, err := r.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := r.cmd.Start(); err != nil {
		return nil, err
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "listening on ") {
			go io.Copy(io.Discard, out)
			return r, nil
		}
	}
	return nil, fmt.Errorf("it ended before it listened: %w", r.cmd.Wait())
}

func freePort(ctx context.Context) (int, error) {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

const nginxConf = `daemon off; worker_processes 1; pid %[1]s/nginx.pid; error_log %[1]s/nginx.err;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush off; keepalive_requests 100000000; gzip_static on; gzip_vary on;
  default_type "text/html; charset=utf-8"; types { text/html html; }
  open_file_cache max=10000 inactive=600s; open_file_cache_valid 600s;
  client_body_temp_path %[1]s/nb; proxy_temp_path %[1]s/np; fastcgi_temp_path %[1]s/nf; uwsgi_temp_path %[1]s/nu; scgi_temp_path %[1]s/ns;
  server { listen 127.0.0.1:%[2]d; root %[1]s/www; }
}
`

func (b *bench) startNginx(ctx context.Context, r *running, port int) error {
	conf := fmt.Sprintf(nginxConf, b.dir, port)
	if os.Getuid() == 0 {
		conf = "user root; " + conf
	}
	file := filepath.Join(b.dir, "nginx.conf")
	if err := os.WriteFile(file, []byte(conf), 0o600); err != nil {
		return err
	}
	program, err := exec.LookPath("nginx")
	if err != nil {
		program = "/usr/sbin/nginx"
	}
	r.cmd = exec.CommandContext(ctx, "taskset", "-c", "0", program, "-c", file)
	if err := r.cmd.Start(); err != nil {
		return err
	}
	for range 500 {
		if c, err := (&net.Dialer{}).DialContext(ctx, "tcp", r.address[len("http://"):]); err == nil {
			return c.Close()
		}
		time.Sleep(10 * time.Millisecond)
	}
	r.stop()
	return fmt.Errorf("nginx does not listen on %s", r.address)
}

func (r *running) stop() {
	r.cmd.Process.Signal(syscall.SIGTERM)
	r.cmd.Wait() // how it ends says nothing: it was told to
}

// warm asks for every page until its compressed copies are there.
func (r *running) warm(ctx context.Context) error {
	for _, k := range kinds {
		for range 6 {
			for _, coding := range codings {
				if _, _, err := fetch(ctx, r.address+k.path, coding); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// settle waits until a server has done next to nothing for three seconds: an index is made after an import, and is no part of this.
func (r *running) settle() error {
	for quiet, tries := 0, 0; quiet < 3; tries++ {
		if tries > 600 {
			return errors.New("the server is busy for ten minutes with nobody asking")
		}
		before, err := r.processor()
		if err != nil {
			return err
		}
		time.Sleep(time.Second)
		after, err := r.processor()
		if err != nil {
			return err
		}
		if quiet++; after-before > 20*time.Millisecond {
			quiet = 0
		}
	}
	return nil
}

// save keeps a page in a coding as a file, with the name that nginx looks for.
func (b *bench) save(ctx context.Context, address, path, coding string) error {
	var body []byte
	for try := 0; ; try++ {
		got, as, err := fetch(ctx, address+path, coding)
		if err != nil {
			return err
		}
		if body = got; as == coding {
			break
		}
		if try == 500 {
			return fmt.Errorf("%s does not come as %q", path, coding)
		}
		time.Sleep(10 * time.Millisecond) // it is compressed soon after it was asked for
	}
	file := filepath.Join(b.dir, "www", filepath.FromSlash(path), "index.html")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	switch coding {
	case "gzip":
		file += ".gz"
	case "br":
		file += ".br"
	default:
		b.facts = append(b.facts, [2]string{"bytes of " + path, fmt.Sprint(len(body))})
	}
	return os.WriteFile(file, body, 0o644)
}

// fetch gets an address in a coding, and tells in which it came.
func fetch(ctx context.Context, address, coding string) (body []byte, as string, err error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, "", err
	}
	if coding != "" {
		r.Header.Set("Accept-Encoding", coding)
	}
	answer, err := (&http.Transport{DisableCompression: true, DisableKeepAlives: true}).RoundTrip(r)
	if err != nil {
		return nil, "", err
	}
	defer answer.Body.Close()
	body, err = io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answers %s", address, answer.Status)
	}
	return body, answer.Header.Get("Content-Encoding"), err
}

// tree are a server's processes: itself and its children.
func (r *running) tree() ([]int, error) {
	list := []int{r.cmd.Process.Pid}
	children, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", list[0], list[0]))
	if err != nil {
		return nil, fmt.Errorf("which processes the server has: %w", err)
	}
	for _, child := range strings.Fields(string(children)) {
		if pid, err := strconv.Atoi(child); err == nil {
			list = append(list, pid)
		}
	}
	return list, nil
}

// processor is how much processor time a server took so far.
func (r *running) processor() (time.Duration, error) {
	pids, err := r.tree()
	if err != nil {
		return 0, err
	}
	return processorOf(pids)
}

// memory is what a server holds, in bytes, without what it shares.
func (r *running) memory() (sum int64, err error) {
	pids, err := r.tree()
	if err != nil {
		return 0, err
	}
	for _, pid := range pids {
		text, err := os.ReadFile(fmt.Sprintf("/proc/%d/smaps_rollup", pid))
		if err != nil {
			return 0, fmt.Errorf("how much memory the server holds: %w", err)
		}
		for line := range strings.Lines(string(text)) {
			var kb int64
			if n, _ := fmt.Sscanf(line, "Pss: %d kB", &kb); n == 1 {
				sum += kb << 10
			}
		}
	}
	return sum, nil
}
