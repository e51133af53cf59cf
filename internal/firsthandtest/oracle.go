package firsthandtest

import (
	"bytes"
	"os"
	"os/exec"
	"sync"
	"testing"
)

var oracleDir = func() string {
	up := "../.." // from a room
	if _, err := os.Stat(up + "/go.mod"); err != nil {
		up += "/.." // from a part of one
	}
	return up + "/tests/oracle"
}()

// Oracle runs a script of tests/oracle and gives what it prints, where FIRSTHAND_NODE=1 says that Node
// may be used; elsewhere it says in one line that it did not. The packages are installed on first use.
func Oracle(t *testing.T, script string, args ...string) string {
	t.Helper()
	if os.Getenv("FIRSTHAND_NODE") != "1" {
		t.Skipf("NOT RUN: tests/oracle/%s compares with originals; set FIRSTHAND_NODE=1 (needs Node and npm)", script)
	}
	if out, err := oraclePackages(); err != nil {
		t.Fatalf("npm ci in tests/oracle: %v\n%s", err, out)
	}
	var stderr bytes.Buffer
	cmd := exec.Command("node", append([]string{script}, args...)...)
	cmd.Dir, cmd.Stderr = oracleDir, &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s%s", script, err, out, stderr.Bytes())
	}
	return string(bytes.TrimSpace(out))
}

var oraclePackages = sync.OnceValues(func() ([]byte, error) {
	there := true
	for _, name := range []string{"express-hbs", "@tryghost/kg-html-to-lexical", "@tryghost/nql", "gscan"} { // the first that was needed, and the newest ones
		_, err := os.Stat(oracleDir + "/node_modules/" + name)
		there = there && err == nil
	}
	if there {
		return nil, nil
	}
	cmd := exec.Command("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
	cmd.Dir = oracleDir
	return cmd.CombinedOutput()
})
