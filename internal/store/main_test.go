package store_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"firsthand"
	"firsthand/internal/store"
)

// childEnv turns this test binary into another process that works on a database.
const childEnv = "FIRSTHAND_STORE_CHILD"

func TestMain(m *testing.M) {
	if role := os.Getenv(childEnv); role != "" {
		if err := child(role, os.Getenv(childEnv+"_DB")); err != nil {
			fmt.Fprintln(os.Stderr, role, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// child is what another process does.
func child(role, address string) error {
	ctx := context.Background()
	db, err := store.Open(ctx, address, store.Options{})
	if err != nil {
		fmt.Println(firsthand.ErrorMessage(err))
		return nil
	}
	defer db.Close()
	switch role {
	case "open":
		fmt.Println("opened")
		return nil
	case "write once":
		return db.Write(ctx, editor, firsthand.StorySave, func(tx *store.Tx) error {
			tx.Touch("story:from-elsewhere")
			return nil
		})
	case "write for ever": // acknowledges each write on a line of its own
		for n := 1; ; n++ {
			err := db.Write(ctx, editor, firsthand.StorySave, func(tx *store.Tx) error {
				tx.Audit("story", fmt.Sprint(n), "")
				tx.Touch(fmt.Sprintf("story:%d", n))
				return tx.Emit(ctx, "story.saved", n)
			})
			if err != nil {
				return err
			}
			fmt.Println(n)
		}
	case "lead":
		return db.Lead(ctx, "test", func(ctx context.Context) error {
			fmt.Println("leading")
			<-ctx.Done() // until killed
			return nil
		})
	}
	return fmt.Errorf("no such role")
}

// startChild starts this test binary as another process and gives its output line by line.
func startChild(t *testing.T, role, address string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), exe)
	cmd.Env = append(os.Environ(), childEnv+"="+role, childEnv+"_DB="+address)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, bufio.NewScanner(out)
}

// runChild runs another process to its end and gives what it printed.
func runChild(t *testing.T, role, address string) string {
	t.Helper()
	cmd, out := startChild(t, role, address)
	var lines []string
	for out.Scan() {
		lines = append(lines, out.Text())
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("the other process (%s): %v", role, err)
	}
	return strings.Join(lines, "\n")
}
