package publication

import (
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// yamlRoot reads a text of YAML; nil is an empty one. ok is false where it is none.
func yamlRoot(text string, p *problems) (root *yaml.Node, ok bool) {
	var doc yaml.Node
	err := yaml.NewDecoder(strings.NewReader(text)).Decode(&doc)
	if errors.Is(err, io.EOF) {
		return nil, true
	}
	if err != nil {
		said := strings.TrimPrefix(err.Error(), "yaml: ")
		line := 0
		if found := yamlLine.FindStringSubmatch(said); found != nil {
			line, _ = strconv.Atoi(found[1])
			said = strings.TrimPrefix(said, found[0])
		}
		p.add(line, "YAML_PARSER_ERROR", "", "The file is not YAML here: %s.", said)
		return nil, false
	}
	if len(doc.Content) == 0 {
		return nil, true
	}
	return target(doc.Content[0]), true
}

var yamlLine = regexp.MustCompile(`^line (\d+): `)

// target is what an alias stands for.
func target(n *yaml.Node) *yaml.Node {
	for range 10 {
		if n.Kind != yaml.AliasNode || n.Alias == nil {
			break
		}
		n = n.Alias
	}
	return n
}

// yamlField is the value of a key of a mapping, nil where it has none.
func yamlField(n *yaml.Node, key string) *yaml.Node {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return target(n.Content[i+1])
		}
	}
	return nil
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }
