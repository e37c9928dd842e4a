/** Which groups of the side navigation somebody opened or closed by hand, by the group's key. */
export type GroupChoices = Readonly<Record<string, boolean>>

export const groupsCookie = 'hubcap-groups'

/** From a cookie such as "+money.-data"; whatever else stands in it is passed over. */
export function asGroupChoices(value: string | undefined): GroupChoices {
  const marks = (value ?? '').split('.').filter((mark) => /^[+-][a-z]+$/.test(mark))
  return Object.fromEntries(marks.map((mark) => [mark.slice(1), mark.startsWith('+')]))
}

export const asCookie = (choices: GroupChoices): string =>
  Object.entries(choices)
    .map(([group, open]) => `${open ? '+' : '-'}${group}`)
    .join('.')
