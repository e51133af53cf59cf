package ghostapi

import "firsthand/internal/ghostwire"

func readOffer(*call, *ask) (object, error) { return nil, ghostwire.NotFound("Offer not found.") }
