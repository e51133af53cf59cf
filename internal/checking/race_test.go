//go:build race

package checking

const underRace = true
