package api_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"testing"
)

// device is a phone that keeps one passkey, as the standard has it (WebAuthn level 2, no attestation).
type device struct {
	t     *testing.T
	key   *ecdsa.PrivateKey
	id    []byte
	user  string // handle, base64url
	count uint32
}

func newDevice(t *testing.T) *device {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	id := make([]byte, 32)
	rand.Read(id)
	return &device{t: t, key: key, id: id}
}

func b64(data []byte) string { return base64.RawURLEncoding.EncodeToString(data) }

func clientData(kind string, options map[string]any, origin string) []byte {
	data, _ := json.Marshal(map[string]any{"type": kind, "challenge": options["challenge"], "origin": origin})
	return data
}

// authData begins what a device signs: for which host, that its user was there and known, how often it was used.
func (d *device) authData(host string, flags byte) []byte {
	sum := sha256.Sum256([]byte(host))
	d.count++
	return binary.BigEndian.AppendUint32(append(sum[:], flags), d.count)
}

// makes answers a question for a new passkey.
func (d *device) makes(options map[string]any, origin string) map[string]any {
	d.t.Helper()
	d.user = options["user"].(map[string]any)["id"].(string)
	auth := d.authData(options["rp"].(map[string]any)["id"].(string), 0x45)
	auth = append(auth, make([]byte, 16)...)
	auth = binary.BigEndian.AppendUint16(auth, uint16(len(d.id)))
	auth = append(auth, d.id...)
	point, err := d.key.PublicKey.Bytes()
	if err != nil {
		d.t.Fatal(err)
	}
	auth = append(auth, 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20) // an elliptic key, ES256, on P-256, x and y
	auth = append(append(append(auth, point[1:33]...), 0x22, 0x58, 0x20), point[33:]...)
	object := append([]byte("\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58"), byte(len(auth)))
	return d.answer(map[string]any{"clientDataJSON": b64(clientData("webauthn.create", options, origin)), "attestationObject": b64(append(object, auth...))})
}

// signs answers the question who is there.
func (d *device) signs(options map[string]any, origin string) map[string]any {
	d.t.Helper()
	auth, client := d.authData(options["rpId"].(string), 0x05), clientData("webauthn.get", options, origin)
	sum := sha256.Sum256(client)
	whole := sha256.Sum256(append(auth[:len(auth):len(auth)], sum[:]...))
	signature, err := ecdsa.SignASN1(rand.Reader, d.key, whole[:])
	if err != nil {
		d.t.Fatal(err)
	}
	return d.answer(map[string]any{"clientDataJSON": b64(client), "authenticatorData": b64(auth), "signature": b64(signature), "userHandle": d.user})
}

func (d *device) answer(response map[string]any) map[string]any {
	return map[string]any{"id": b64(d.id), "rawId": b64(d.id), "type": "public-key", "response": response}
}
