package theme

import (
	"math"
	"strconv"
	"strings"
)

func priceHelpers() []*helper {
	return []*helper{{name: "price", value: helpPrice}}
}

// currency is how English writes one.
type currency struct {
	symbol   string
	name     string // for one
	plural   string
	decimals int
}

// currencies are those that English has words for; without a sign the code stands in its place.
var currencies = map[string]currency{
	"USD": {"$", "US dollar", "US dollars", 2}, "EUR": {"€", "euro", "euros", 2},
	"GBP": {"£", "British pound", "British pounds", 2}, "JPY": {"¥", "Japanese yen", "Japanese yen", 0},
	"AUD": {"A$", "Australian dollar", "Australian dollars", 2}, "CAD": {"CA$", "Canadian dollar", "Canadian dollars", 2},
	"NZD": {"NZ$", "New Zealand dollar", "New Zealand dollars", 2}, "INR": {"₹", "Indian rupee", "Indian rupees", 2},
	"CNY": {"CN¥", "Chinese yuan", "Chinese yuan", 2}, "BRL": {"R$", "Brazilian real", "Brazilian reals", 2},
	"MXN": {"MX$", "Mexican peso", "Mexican pesos", 2}, "KRW": {"₩", "South Korean won", "South Korean won", 0},
	"ILS": {"₪", "Israeli new shekel", "Israeli new shekels", 2}, "HKD": {"HK$", "Hong Kong dollar", "Hong Kong dollars", 2},
	"TWD": {"NT$", "New Taiwan dollar", "New Taiwan dollars", 2}, "VND": {"₫", "Vietnamese dong", "Vietnamese dong", 0},
	"PHP": {"₱", "Philippine peso", "Philippine pesos", 2}, "CHF": {"", "Swiss franc", "Swiss francs", 2},
	"SEK": {"", "Swedish krona", "Swedish kronor", 2}, "NOK": {"", "Norwegian krone", "Norwegian kroner", 2},
	"DKK": {"", "Danish krone", "Danish kroner", 2}, "PLN": {"", "Polish zloty", "Polish zlotys", 2},
	"CZK": {"", "Czech koruna", "Czech korunas", 2}, "ZAR": {"", "South African rand", "South African rand", 2},
	"SGD": {"", "Singapore dollar", "Singapore dollars", 2}, "TRY": {"", "Turkish lira", "Turkish Lira", 2},
}

// helpPrice is {{price 500 currency="USD" numberFormat="long" currencyFormat="name"}} and
// {{price plan}}: amounts are in cents. Numbers are written as English does, whatever the locale.
func helpPrice(c *call) (any, error) {
	code := strings.ToUpper(c.Str("currency", ""))
	amount, isNumber := number(c.Arg(0))
	if isObject(c.Arg(0)) {
		amount, isNumber = number(field(c.Arg(0), "amount"))
		if code == "" {
			code = strings.ToUpper(text(field(c.Arg(0), "currency")))
		}
	}
	if code == "" {
		if !isNumber {
			return "", nil
		}
		return amount / 100, nil
	}
	cur, known := currencies[code]
	if !known {
		cur = currency{name: code, plural: code, decimals: 2}
	}
	if cur.symbol == "" {
		cur.symbol = code + "\u00a0"
	}
	if !isNumber {
		return strings.TrimSuffix(cur.symbol, "\u00a0"), nil
	}
	amount /= 100
	decimals := cur.decimals
	if c.Str("numberFormat", "short") == "short" && amount == math.Trunc(amount) {
		decimals = 0
	}
	digits := grouped(strconv.FormatFloat(math.Abs(amount), 'f', decimals, 64))
	sign := ""
	if amount < 0 {
		sign = "-"
	}
	switch c.Str("currencyFormat", "symbol") {
	case "code":
		return sign + code + "\u00a0" + digits, nil
	case "name":
		name := cur.plural
		if digits == "1" {
			name = cur.name
		}
		return sign + digits + " " + name, nil
	}
	return sign + cur.symbol + digits, nil
}

// grouped puts commas between thousands.
func grouped(s string) string {
	whole, rest, dot := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if dot {
		whole += "." + rest
	}
	return whole
}
