//go:build race

package quotation

const underRace = true
