package store

import "sync"

// keptValues are what this process made of something that is kept in the database and seldom changes.
type keptValues struct {
	mu     sync.Mutex
	values map[string]keptValue
}

type keptValue struct {
	version string
	value   any
}

// Kept gives what was made of a version of something, and makes it where that was not done yet; of each name one version is
// kept in memory. The value is shared: nobody may change it. Who asks knows the version out of this Tx.
func (tx *Tx) Kept(name, version string, make func() (any, error)) (any, error) {
	k := &tx.db.kept
	k.mu.Lock()
	found, ok := k.values[name]
	k.mu.Unlock()
	if ok && found.version == version {
		return found.value, nil
	}
	value, err := make()
	if err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.values == nil {
		k.values = map[string]keptValue{}
	}
	k.values[name] = keptValue{version, value}
	return value, nil
}
