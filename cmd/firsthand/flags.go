package main

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"github.com/alecthomas/kong"

	"firsthand/internal/api"
)

// startedWith are the options of the command that runs, for administrators to see.
type startedWith []api.Flag

var secretFlag = regexp.MustCompile(`(?i)password|secret|token|key$`)

// flagsOf tells what a command was started with, without what nobody needs to know.
func flagsOf(k *kong.Context) startedWith {
	var list startedWith
	for _, f := range k.Flags() {
		if f.Name == "help" || f.Hidden {
			continue
		}
		value := flagText(f)
		out := api.Flag{Name: "--" + f.Name, Env: strings.Join(f.Envs, ", "), Value: withoutSecret(f.Name, value), Help: f.Help, Set: value != f.Default}
		list = append(list, out)
	}
	return list
}

// flagText is the value of a flag as it would be written.
func flagText(f *kong.Flag) string {
	switch v := f.Target.Interface().(type) {
	case string:
		return v
	case []string:
		return strings.Join(v, ",")
	}
	return fmt.Sprint(f.Target.Interface())
}

// withoutSecret hides what gives access: passwords, alone or in an address.
func withoutSecret(name, value string) string {
	if value == "" {
		return ""
	}
	if secretFlag.MatchString(name) {
		return "(set, and hidden)"
	}
	if u, err := url.Parse(value); err == nil && u.User != nil {
		if _, has := u.User.Password(); has {
			u.User = url.UserPassword(u.User.Username(), "hidden")
		}
		return u.String()
	}
	return value
}
