package document

// normalCard gives a card in the one form; nil for a gallery without pictures, and for what is no card.
func normalCard(b Block, depth int) Block {
	switch b := b.(type) {
	case Gallery:
		g := Gallery{Caption: clean(b.Caption), Extra: normalExtra(b.Extra)}
		for _, i := range b.Images {
			i.CardWidth = ""
			g.Images = append(g.Images, normalBlock(i, depth+1).(Image))
		}
		if len(g.Images) == 0 {
			return nil
		}
		return g
	case Bookmark:
		return Bookmark{URL: clean(b.URL), Title: clean(b.Title), Description: clean(b.Description), Author: clean(b.Author),
			Publisher: clean(b.Publisher), Icon: clean(b.Icon), Thumbnail: clean(b.Thumbnail),
			Caption: normalInlines(b.Caption), Extra: normalExtra(b.Extra)}
	case Callout:
		return Callout{Emoji: clean(b.Emoji), Color: clean(b.Color), Inlines: normalInlines(b.Inlines), Extra: normalExtra(b.Extra)}
	case Toggle:
		return Toggle{Heading: clean(b.Heading), Blocks: normalInside(b.Blocks, nodeSpec("toggle"), depth), Extra: normalExtra(b.Extra)}
	case Button:
		out := Button{Text: clean(b.Text), URL: clean(b.URL), Extra: normalExtra(b.Extra)}
		if b.Align == "left" {
			out.Align = b.Align
		}
		return out
	case Markdown:
		return Markdown{Source: clean(b.Source), Extra: normalExtra(b.Extra)}
	case Audio:
		return Audio{Src: clean(b.Src), Title: clean(b.Title), Mime: clean(b.Mime), Duration: within(b.Duration, 0, maxSeconds),
			Thumbnail: clean(b.Thumbnail), Extra: normalExtra(b.Extra)}
	case Video:
		v := Video{Src: clean(b.Src), Name: clean(b.Name), Mime: clean(b.Mime), Width: within(b.Width, 0, maxPixels),
			Height: within(b.Height, 0, maxPixels), Duration: within(b.Duration, 0, maxSeconds), Thumbnail: clean(b.Thumbnail),
			Poster: clean(b.Poster), Loop: b.Loop, Caption: normalInlines(b.Caption), Extra: normalExtra(b.Extra)}
		if b.CardWidth == "wide" || b.CardWidth == "full" {
			v.CardWidth = b.CardWidth
		}
		return v
	case File:
		return File{Src: clean(b.Src), Title: clean(b.Title), Caption: clean(b.Caption), Name: clean(b.Name),
			Size: within(b.Size, 0, maxSize), Extra: normalExtra(b.Extra)}
	case Paywall:
		return Paywall{Extra: normalExtra(b.Extra)}
	}
	return nil
}
