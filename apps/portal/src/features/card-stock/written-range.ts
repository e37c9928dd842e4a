/** Neighbouring numbers as people write them. */
export const writtenRange = ({ first, last }: { first: string; last: string }): string =>
  first === last ? first : `${first} – ${last}`
