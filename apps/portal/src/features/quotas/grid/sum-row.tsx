'use client'

import { useTranslations } from 'next-intl'
import type { Split } from '../sheet/sums.ts'
import type { CellText } from '../use-cell-text.ts'
import { cellLook, nameLook } from './cell-look.ts'

const look = 'sticky top-9 z-10 border-b-2 bg-surface px-1.5 pt-3 font-strong'

/** Rows that add up to nothing with a target of its own: only their sum. */
export function SumRow({ splits, text }: { splits: readonly Split[]; text: CellText }) {
  const t = useTranslations('quotas.grid')
  return (
    <tr>
      <th scope="row" className={nameLook('top-9 z-20 border-b-2')}>
        {t('sum')}
      </th>
      {splits.map(({ shared }, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the months and the year, always in this order
        <td key={column} className={cellLook(look)}>
          {text.bare(shared)}
        </td>
      ))}
    </tr>
  )
}
