import type { ReactNode } from 'react'

type Props = { items: readonly { term: string; value: ReactNode }[] }

/** Terms and what they are, for side panels. What isn't known is left out. */
export function Details({ items }: Props) {
  const known = items.filter(({ value }) => value !== null && value !== undefined && value !== '')
  return (
    <dl className="grid grid-cols-[7rem_1fr] gap-x-3 gap-y-2.5">
      {known.map(({ term, value }) => (
        <div key={term} className="contents">
          <dt className="text-soft">{term}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
