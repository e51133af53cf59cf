package ghostapi

func readOffer(*call, *ask) (object, error) { return nil, notFound("Offer not found.") }
