package handlebars

import "strings"

// express-hbs's two helpers: contentFor keeps a block for the layout, block prints what was kept.
func layoutHelpers() []*Helper {
	return []*Helper{
		{Name: "contentFor", Block: helpContentFor},
		{Name: "block", Value: helpBlock, Block: helpBlockDefault},
	}
}

func helpContentFor(c *Call) error {
	kept, err := c.Run.capture(c.Main)
	if err != nil {
		return err
	}
	name := Text(c.Arg(0))
	if c.Run.blocks == nil {
		c.Run.blocks = map[string][]string{}
	}
	c.Run.blocks[name] = append(c.Run.blocks[name], kept)
	c.Run.kept += len(kept)
	return c.Run.full()
}

func helpBlock(c *Call) (any, error) {
	kept, ok := c.Run.blocks[Text(c.Arg(0))]
	if !ok {
		return nil, nil
	}
	return strings.Join(kept, "\n"), nil
}

// helpBlockDefault is {{#block "x"}} … {{/block}}: the body stands in for what nobody kept.
func helpBlockDefault(c *Call) error {
	v, err := helpBlock(c)
	if err != nil || v == nil {
		if err == nil {
			err = c.Main()
		}
		return err
	}
	return c.Run.WriteRaw(v)
}
