package rules

import (
	"encoding/json"
	"io"
	"strings"
)

// pack is package.json as it is written, and where things stand in it.
type pack struct {
	raw    string
	all    map[string]any
	places map[string]int // by path, "config\x00custom\x00key"
	order  []string       // the theme's settings, as they are written
}

// setting is one entry of config.custom.
type setting map[string]any

func (p pack) get(way ...string) (value any, there bool) {
	value = p.all
	for _, name := range way {
		m, ok := value.(map[string]any)
		if !ok {
			return nil, false
		}
		if value, there = m[name]; !there {
			return nil, false
		}
	}
	return value, there
}

func (p pack) text(way ...string) string {
	v, _ := p.get(way...)
	s, _ := v.(string)
	return s
}

func (p pack) custom(key string) (setting, bool) {
	v, ok := p.get("config", "custom", key)
	m, _ := v.(map[string]any)
	return m, ok && m != nil
}

func (p pack) keys() []string { return p.order }

// place is where a name stands, or what is nearest around it.
func (p pack) place(way ...string) (line, column int) {
	for ; len(way) > 0; way = way[:len(way)-1] {
		if at, ok := p.places[strings.Join(way, "\x00")]; ok {
			before := p.raw[:at]
			return 1 + strings.Count(before, "\n"), 1 + len([]rune(before[strings.LastIndexByte(before, '\n')+1:]))
		}
	}
	return 0, 0
}

func (s setting) text(name string) string {
	v, _ := s[name].(string)
	return v
}

func (s setting) options() []any {
	list, _ := s["options"].([]any)
	return list
}

// readPack reads package.json; a text that is no JSON object has nothing in it.
func readPack(text string) (pack, error) {
	p := pack{raw: text, places: map[string]int{}}
	if err := json.Unmarshal([]byte(text), &p.all); err != nil {
		return p, err
	}
	d := json.NewDecoder(strings.NewReader(text))
	p.locate(d, nil)
	return p, nil
}

// locate notes where the names of an object stand.
func (p *pack) locate(d *json.Decoder, way []string) {
	tok, err := d.Token()
	for depth := 0; err == nil; {
		switch tok {
		case json.Delim('{'):
			for d.More() {
				key, err := d.Token()
				if err != nil {
					return
				}
				name, _ := key.(string)
				at := int(d.InputOffset()) - len(name) - 2
				inner := append(way[:len(way):len(way)], name)
				if len(inner) <= 4 {
					p.note(inner, max(at, 0))
				}
				p.locate(d, inner)
			}
			_, _ = d.Token() // its end
			return
		case json.Delim('['):
			for depth = 1; depth > 0 && err == nil; {
				if tok, err = d.Token(); tok == json.Delim('[') || tok == json.Delim('{') {
					depth++
				} else if tok == json.Delim(']') || tok == json.Delim('}') {
					depth--
				}
			}
			return
		default:
			return
		}
	}
	if err != io.EOF {
		return
	}
}

func (p *pack) note(way []string, at int) {
	path := strings.Join(way, "\x00")
	if _, seen := p.places[path]; !seen && len(way) == 3 && way[0] == "config" && way[1] == "custom" {
		p.order = append(p.order, way[2])
	}
	p.places[path] = at
}
