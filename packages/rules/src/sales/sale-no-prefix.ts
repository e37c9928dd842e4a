/** 261121-7K3Q-XH2M, or its beginning, with dashes or without. */
const own = /^(\d{6})-?([0-9A-Z]{0,4})-?([0-9A-Z]{0,4})$/

/**
 * What the number of a sale begins with, as somebody reads it out or pastes it: numbers of our own with their dashes
 * and capitals, others as they are. Null where it can be no number: it holds no digit, is of a letter or two, or several words.
 */
export function saleNoPrefix(text: string | null | undefined): string | null {
  const given = (text ?? '').normalize('NFKC').replace(/\s+/g, '')
  if (given.length < 3 || !/\d/.test(given) || /\p{Script=Han}/u.test(given)) return null
  const [, day, first, second] = own.exec(given.toUpperCase()) ?? []
  // Digits alone may as well be a number from elsewhere; that one has no blanks in it.
  if (!day || !/[-A-Z]/i.test(given)) return /\S\s+\S/.test(text ?? '') ? null : given
  return [day, first, second].filter(Boolean).join('-')
}
