package publication

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

const maxRuleFile = 2 << 20 // bytes

// ParseRules reads a file of redirects, JSON or YAML in Ghost's forms (6.65.0: services/custom-redirects), and tells
// what is wrong in it, line by line. The rules that nothing is wrong with are there in any case.
func ParseRules(text string) ([]Rule, []Problem) {
	rules, _, wrong := readRules(text)
	return rules, wrong
}

func readRules(text string) (good []Rule, ready []*rule, wrong []Problem) {
	var p problems
	text = strings.TrimPrefix(text, "\ufeff")
	var list []Rule
	switch {
	case len(text) > maxRuleFile:
		p.add(0, "", "", "The file has more than %d MB.", maxRuleFile>>20)
	case strings.HasPrefix(strings.TrimSpace(text), "[") || strings.HasPrefix(strings.TrimSpace(text), "{"):
		list = rulesOfJSON(text, &p)
	default:
		list = rulesOfYAML(text, &p)
	}
	if len(list) > maxRules {
		p.add(list[maxRules].Line, "", "", "The file has more than %d redirects.", maxRules)
		list = list[:maxRules]
	}
	general := 0
	for _, one := range list {
		made, why := one.compile()
		if why == "" {
			if _, kind := made.key(); kind == keyNone {
				if general++; general > maxGeneral {
					why = fmt.Sprintf("The file has more than %d redirects that begin with no fixed words: let this one begin with ^ and a path.", maxGeneral)
				}
			}
		}
		if why != "" {
			p.add(one.Line, "", "", "%s", why)
			continue
		}
		good, ready = append(good, one), append(ready, made)
	}
	return good, ready, p.list
}

// rulesOfJSON reads a list of from, to and permanent.
func rulesOfJSON(text string, p *problems) (list []Rule) {
	d := json.NewDecoder(strings.NewReader(text))
	line := func() int { return 1 + strings.Count(text[:min(int(d.InputOffset())+1, len(text))], "\n") }
	begin, err := d.Token()
	if begin != json.Delim('[') {
		p.add(1, "", "", "A file of redirects in JSON is a list: [{\"from\": \"/old/\", \"to\": \"/new/\", \"permanent\": true}].")
		return nil
	}
	for err == nil && d.More() {
		var one struct {
			From, To  any
			Permanent any
		}
		rest := text[d.InputOffset():]
		at := 1 + strings.Count(text[:len(text)-len(strings.TrimLeft(rest, " \t\r\n,"))], "\n")
		var kind *json.UnmarshalTypeError
		if err = d.Decode(&one); errors.As(err, &kind) {
			p.add(at, "", "", "A redirect is an object with from, to and permanent.")
			err = nil
			continue
		}
		from, there := one.From.(string)
		to, leads := one.To.(string)
		switch {
		case err != nil:
		case !there || !leads:
			p.add(at, "", "", "A redirect has a from and a to, each a text that says something.")
		default:
			list = append(list, Rule{from, to, truthy(one.Permanent), at})
		}
		if len(list) > maxRules {
			return list
		}
	}
	if err == nil {
		_, err = d.Token()
	}
	if err != nil {
		p.add(line(), "", "", "The file is not JSON from here on: %s.", strings.TrimPrefix(err.Error(), "json: "))
	}
	return list
}

// truthy is what JavaScript takes for yes.
func truthy(v any) bool {
	switch v := v.(type) {
	case bool:
		return v
	case string:
		return v != ""
	case float64:
		return v != 0
	}
	return v != nil
}

const yamlForm = "A file of redirects in YAML has the parts 301: and 302:, each with lines such as /old/: /new/."

// rulesOfYAML reads the parts 302 and 301, in that order, as Ghost does.
func rulesOfYAML(text string, p *problems) (list []Rule) {
	root, ok := yamlRoot(text, p)
	if !ok {
		return nil
	}
	if root == nil || root.Kind != yaml.MappingNode {
		p.add(1, "", "", yamlForm)
		return nil
	}
	some := false
	for _, status := range []string{"302", "301"} {
		part := yamlField(root, status)
		if part == nil {
			continue
		}
		some = true
		if isNull(part) {
			continue
		}
		if part.Kind != yaml.MappingNode {
			p.add(part.Line, "", "", yamlForm)
			continue
		}
		for i := 0; i+1 < len(part.Content); i += 2 {
			from, to := part.Content[i], target(part.Content[i+1])
			if to.Kind != yaml.ScalarNode || to.Tag != "!!str" {
				p.add(from.Line, "", "", "%q leads to no text: write the path or the address in quotes.", from.Value)
				continue
			}
			list = append(list, Rule{from.Value, to.Value, status == "301", from.Line})
		}
	}
	if !some {
		p.add(1, "", "", yamlForm)
	}
	return list
}

// WriteRules is the text that ParseRules reads, in Ghost's JSON, a line for each rule.
func WriteRules(list []Rule) string {
	var b bytes.Buffer
	b.WriteString("[")
	for i, r := range list {
		if i > 0 {
			b.WriteString(",")
		}
		b.WriteString("\n  ")
		var one bytes.Buffer
		e := json.NewEncoder(&one)
		e.SetEscapeHTML(false)
		_ = e.Encode(r) // texts and a yes or no
		b.Write(bytes.TrimSpace(one.Bytes()))
	}
	b.WriteString("\n]\n")
	return b.String()
}
