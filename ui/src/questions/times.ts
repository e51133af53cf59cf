// Times in the fields of a question: the desk's own way to read and write them.
export { fromField, toField } from '../desk/stage';

/** soon is a time to begin with: this hour in a week. */
export const soon = () => new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 7 * 86_400_000).toISOString();
