package theme

import (
	"regexp"
	"strconv"
	"strings"
)

func colorHelpers() []*helper {
	return []*helper{
		{name: "color_to_rgba", value: helpColorToRGBA},
		{name: "contrast_text_color", value: helpContrastColor},
	}
}

// defaultColor stands in where no colour is set.
const defaultColor = "#15171A"

// helpColorToRGBA is {{color_to_rgba @site.accent_color 0.5}}.
func helpColorToRGBA(c *call) (any, error) {
	alpha := 0.25
	if f, err := strconv.ParseFloat(trimSpace(text(c.Arg(1))), 64); err == nil {
		alpha = min(max(f, 0), 1)
	}
	rgb, ok := readColor(c.Arg(0))
	if !ok {
		return "rgba(21, 23, 26, 0.25)", nil
	}
	list := itoa(rgb[0]) + ", " + itoa(rgb[1]) + ", " + itoa(rgb[2])
	if alpha == 1 {
		return "rgb(" + list + ")", nil
	}
	return "rgba(" + list + ", " + numberText(alpha) + ")", nil
}

// helpContrastColor is {{contrast_text_color @site.accent_color}}: black or white, whichever can be
// read on it.
func helpContrastColor(c *call) (any, error) {
	rgb, ok := readColor(c.Arg(0))
	if ok && float64(rgb[0])*0.299+float64(rgb[1])*0.587+float64(rgb[2])*0.114 >= 186 {
		return "#000000", nil
	}
	return "#FFFFFF", nil
}

var rgbForm = regexp.MustCompile(`^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*[\d.]+\s*)?\)$`)

// readColor reads #rgb, #rrggbb, rgb(…) and a few names.
func readColor(v any) (rgb [3]int, ok bool) {
	s, _ := plain(v).(string)
	if s = trimSpace(s); s == "" {
		s = defaultColor
	}
	if m := rgbForm.FindStringSubmatch(s); m != nil {
		for i := range rgb {
			rgb[i], _ = strconv.Atoi(m[i+1])
			rgb[i] = min(rgb[i], 255)
		}
		return rgb, true
	}
	switch strings.ToLower(s) {
	case "white":
		s = "#ffffff"
	case "black":
		s = "#000000"
	}
	hex, isHex := strings.CutPrefix(s, "#")
	if len(hex) == 3 || len(hex) == 4 {
		hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
	}
	if !isHex || len(hex) != 6 && len(hex) != 8 {
		return rgb, false
	}
	n, err := strconv.ParseUint(hex[:6], 16, 32)
	if err != nil {
		return rgb, false
	}
	return [3]int{int(n >> 16), int(n >> 8 & 255), int(n & 255)}, true
}
