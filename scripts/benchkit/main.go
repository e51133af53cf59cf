// Command benchkit is what scripts/bench needs besides wrk and nginx.
//
//	benchkit corpus DIR N          writes N invented pages as texts, the same ones every time
//	benchkit save URL DIR N        saves up to N pages of the sitemap, and the feed, as files under DIR
//	benchkit bare ADDR DIR         serves the files under DIR from memory with nothing but net/http
//	benchkit cold COMMAND…         starts a server several times; prints milliseconds to its first page
//
// save prints the paths that it saved, one a line. A server that is started says on its first lines
// "listening on http://HOST:PORT/".
package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "benchkit:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	mode := ""
	if len(args) > 0 {
		mode = args[0]
	}
	switch {
	case mode == "corpus" && len(args) == 3:
		n, err := strconv.Atoi(args[2])
		if err != nil {
			return err
		}
		return corpus(args[1], n)
	case mode == "save" && len(args) == 4:
		n, err := strconv.Atoi(args[3])
		if err != nil {
			return err
		}
		return save(args[1], args[2], n)
	case mode == "bare" && len(args) == 3:
		return bare(args[1], args[2])
	case mode == "cold" && len(args) > 1:
		return cold(args[1:])
	}
	return fmt.Errorf("usage: benchkit corpus DIR N | save URL DIR N | bare ADDR DIR | cold COMMAND…")
}
