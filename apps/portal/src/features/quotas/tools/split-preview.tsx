'use client'

import { useTranslations } from 'next-intl'
import { inputLook } from '@/patterns/fields/input-look.ts'
import type { SplitSums } from '../sheet/split-lines.ts'
import type { CellText } from '../use-cell-text.ts'

type Props = {
  sums: SplitSums
  text: CellText
  weightText: (weight: number) => string
  /** Where weights are typed: what stands there, and what happens when it changes. */
  typed: Readonly<Record<string, string>> | null
  onType: (key: string, text: string) => void
}

/** Before it is filled in: each row's weight, share and amount, the sum, and how far it is from what is above. */
export function SplitPreview({ sums: { lines, target, shared }, text, weightText, typed, onType }: Props) {
  const t = useTranslations('quotas.share_out')
  const difference = shared - target
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keys
    <section tabIndex={0} aria-label={t('preview')} className="max-h-64 overflow-auto rounded border border-line">
      <table className="w-full tabular">
        <thead>
          <tr className="border-b border-line text-small text-soft">
            <th scope="col" className="px-2 py-1 text-left font-plain">
              {t('name')}
            </th>
            <th scope="col" className="px-2 py-1 text-right font-plain">
              {t('weight')}
            </th>
            <th scope="col" className="px-2 py-1 text-right font-plain">
              {t('share')}
            </th>
            <th scope="col" className="px-2 py-1 text-right font-plain">
              {t('amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, weight, share, amount }) => (
            <tr key={key} className="border-b border-line">
              <th scope="row" className="max-w-28 truncate px-2 py-1 text-left font-plain">
                {name}
              </th>
              <td className="px-2 py-1 text-right">
                {typed ? (
                  <input
                    aria-label={t('weight_of', { name })}
                    value={typed[key] ?? '1'}
                    onChange={(event) => onType(key, event.target.value)}
                    inputMode="numeric"
                    autoComplete="off"
                    className={inputLook('tabular !h-8 !w-16 text-right')}
                  />
                ) : (
                  weightText(weight)
                )}
              </td>
              <td className="px-2 py-1 text-right">{text.share(share / 10_000)}</td>
              <td className="px-2 py-1 text-right">{text.bare(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-strong">
            <th scope="row" colSpan={3} className="px-2 py-1 text-left">
              {t('sum')}
            </th>
            <td className="px-2 py-1 text-right">{text.bare(shared)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={3} className="px-2 pb-1 text-left font-plain text-soft">
              {t('difference')}
            </th>
            <td className={difference === 0 ? 'px-2 pb-1 text-right text-good' : 'px-2 pb-1 text-right text-bad'}>
              {text.signed(difference)}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
