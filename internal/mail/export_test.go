package mail

// Trouble is what is said of an error of the net.
func (p *Post) Trouble(err error) error { return p.trouble(err) }
