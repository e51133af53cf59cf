// The words of the API that citing is about.
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type QuoteCard = Schemas['QuoteCard'];
export type Seen = Schemas['Seen'];
export type Piece = Schemas['Piece'];
export type Suggestions = Schemas['Suggestions'];
export type PlainQuote = Schemas['PlainQuote'];
export type Standing = Schemas['Standing'];
export type QuoteState = Schemas['QuoteStateOut'];
export type Citation = Schemas['Citation'];
