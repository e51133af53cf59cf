import type { components } from '../api/schema';

export type ReaderQuestion = components['schemas']['ReaderQuestion'];
export type ReaderAnswer = components['schemas']['ReaderAnswer'];
export type AnswerState = ReaderAnswer['state'];
