package theme

import "strings"

// express-hbs's two helpers: contentFor keeps a block for the layout, block prints what was kept.
func layoutHelpers() []*helper {
	return []*helper{
		{name: "contentFor", block: helpContentFor},
		{name: "block", value: helpBlock, block: helpBlockDefault},
	}
}

func helpContentFor(c *call) error {
	kept, err := c.r.capture(c.main)
	if err != nil {
		return err
	}
	name := text(c.arg(0))
	if c.r.blocks == nil {
		c.r.blocks = map[string][]string{}
	}
	c.r.blocks[name] = append(c.r.blocks[name], kept)
	c.r.kept += len(kept)
	return c.r.full()
}

func helpBlock(c *call) (any, error) {
	kept, ok := c.r.blocks[text(c.arg(0))]
	if !ok {
		return nil, nil
	}
	return strings.Join(kept, "\n"), nil
}

// helpBlockDefault is {{#block "x"}} … {{/block}}: the body stands in for what nobody kept.
func helpBlockDefault(c *call) error {
	v, err := helpBlock(c)
	if err != nil || v == nil {
		if err == nil {
			err = c.main()
		}
		return err
	}
	return c.r.writeRaw(v)
}
