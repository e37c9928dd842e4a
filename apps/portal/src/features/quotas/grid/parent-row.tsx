'use client'

import { useTranslations } from 'next-intl'
import { cx } from '@/patterns/cx.ts'
import { nameColumn, totalColumn } from '../sheet/selection.ts'
import { type Split, totalsOf } from '../sheet/sums.ts'
import type { CellText } from '../use-cell-text.ts'
import { nameLook, writePosition } from './cell-look.ts'
import { Difference } from './difference.tsx'
import type { RowProps } from './grid-row.tsx'
import { MonthCells } from './month-cells.tsx'
import { RowName } from './row-name.tsx'
import { TotalCell } from './total-cell.tsx'
import { Uncarried } from './uncarried.tsx'

type Props = RowProps & { splits: readonly Split[] }

const look = 'sticky top-9 z-10 h-18 border-b-2 font-strong'

/** Under a target: what the rows come to, and what is missing or too much. */
function Beneath({ split, text }: { split: Split | undefined; text: CellText }) {
  const t = useTranslations('quotas.split')
  if (!split) return null
  return (
    <span className="grid gap-0.5 px-1.5 text-small font-plain text-soft">
      <span>
        <span className="sr-only">{t('shared')} </span>
        {text.bare(split.shared)}
      </span>
      <Difference split={split} text={text} />
      <Uncarried split={split} text={text} />
    </span>
  )
}

/** The chosen place itself, over what it is made of: own target, sum of the rows, difference. */
export function ParentRow({ splits, ...props }: Props) {
  const { row, line, draft, active, text } = props
  const t = useTranslations('quotas.split')
  return (
    <tr>
      <th scope="row" className={nameLook('top-9 z-20 h-18 border-b-2 align-top')}>
        <div className="grid grid-cols-1 gap-0.5 pt-1 text-small text-soft">
          <div className="h-5.5 text-base font-strong text-ink">
            <RowName
              row={{ ...row, id: null, storeName: null }}
              position={writePosition(line, nameColumn)}
              active={active === nameColumn}
              short
            />
          </div>
          <span>{t('shared')}</span>
          <span>{t('difference')}</span>
        </div>
      </th>
      <MonthCells {...props} className={look}>
        {(column) => <Beneath split={splits[column]} text={text} />}
      </MonthCells>
      <TotalCell
        line={line}
        target={totalsOf(row, draft).target}
        active={active === totalColumn}
        text={text}
        className={cx(look, 'z-20')}
      >
        <Beneath split={splits[totalColumn]} text={text} />
      </TotalCell>
    </tr>
  )
}
