package site

import "sync"

// sizedImages are addresses that were made of others alone: pages ask for the same ones again and again.
type sizedImages struct {
	mu   sync.Mutex
	made map[sizedImage]string
}

const (
	mostSized    = 10_000
	longestSized = 500 // bytes of an address that is worth keeping
)

func (k *sizedImages) get(of sizedImage) (string, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	address, ok := k.made[of]
	return address, ok
}

func (k *sizedImages) put(of sizedImage, address string) {
	if len(of.src) > longestSized {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.made == nil || len(k.made) >= mostSized {
		k.made = map[sizedImage]string{}
	}
	k.made[of] = address
}
