package fetch

import (
	"net/netip"
	"slices"
)

// special are the blocks of the Internet that lead to no public server, beside those that netip knows by name. Sources:
// the IANA registries of special-purpose addresses for IPv4 (RFC 6890) and IPv6.
var special = prefixes(
	"0.0.0.0/8",       // this network
	"100.64.0.0/10",   // shared by carriers
	"192.0.0.0/24",    // protocol assignments
	"192.0.2.0/24",    // documentation
	"192.88.99.0/24",  // relays of 6to4, given up
	"198.18.0.0/15",   // benchmarks
	"198.51.100.0/24", // documentation
	"203.0.113.0/24",  // documentation
	"240.0.0.0/4",     // reserved, broadcast
	"2001::/23",       // protocol assignments; Teredo, which hides an IPv4 address
	"2001:db8::/32",   // documentation
	"2002::/16",       // 6to4: an IPv4 address inside
	"3fff::/20",       // documentation
)

// unicast is the one part of IPv6 that is given out. Whatever lies elsewhere (NAT64, local, old forms with an IPv4
// address inside) is not reached.
var unicast = netip.MustParsePrefix("2000::/3")

func prefixes(list ...string) []netip.Prefix {
	out := make([]netip.Prefix, len(list))
	for i, s := range list {
		out[i] = netip.MustParsePrefix(s)
	}
	return out
}

// Public tells whether an address is one of the public Internet.
func Public(a netip.Addr) bool {
	a = a.Unmap()
	switch {
	case !a.IsGlobalUnicast() || a.IsPrivate() || a.Zone() != "":
		return false
	case a.Is6() && !unicast.Contains(a):
		return false
	}
	return !slices.ContainsFunc(special, func(p netip.Prefix) bool { return p.Contains(a) })
}

// ordinary tells whether a port is one that pages are served from: the two of the Web, or one that needs no
// privilege. Mail, name and file services listen below.
func ordinary(port uint16) bool { return port == 80 || port == 443 || port >= 1024 }
