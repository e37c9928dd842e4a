'use client'

import { useTranslations } from 'next-intl'

/** A line of what both figures are made of; null: there is none on that side. */
export type SideLine = {
  readonly key: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** What a figure was made of and would have been, line by line. */
export function Sides({ label, lines }: { label: string; lines: readonly SideLine[] }) {
  const t = useTranslations('simulations.outcome')
  return (
    <table aria-label={label} className="w-full text-left text-small tabular">
      <thead>
        <tr className="text-soft">
          <th scope="col" className="py-1 font-plain">
            {t('made_of')}
          </th>
          <th scope="col" className="py-1 text-right font-plain">
            {t('before')}
          </th>
          <th scope="col" className="py-1 text-right font-plain">
            {t('after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, label: name, before, after }) => (
          <tr key={key} className="border-t border-line">
            <th scope="row" className="py-1 pr-2 font-plain">
              {name}
            </th>
            <td className="py-1 text-right">{before ?? '—'}</td>
            <td className={before === after ? 'py-1 pl-2 text-right' : 'py-1 pl-2 text-right font-strong'}>
              {after ?? '—'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
