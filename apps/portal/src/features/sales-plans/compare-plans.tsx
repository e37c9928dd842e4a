'use client'

import { comparePlans } from '@hubcap/rules/quotas/plans/compare-plans'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { Card } from '@/patterns/card.tsx'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'
import type { PlanVersion } from './plan-screen.tsx'

/** Two versions side by side: what they say, and every target that differs. */
export function ComparePlans({ versions }: { versions: readonly PlanVersion[] }) {
  const t = useTranslations('sales_plans')
  const id = useId()
  const { month } = useFormat()
  const { name, figure } = useMetricWords()
  const [before, setBefore] = useState(versions[1]?.id)
  const [after, setAfter] = useState(versions[0]?.id)
  const [old, fresh] = [before, after].map((chosen) => versions.find((one) => one.id === chosen))
  if (!old || !fresh) return null
  const lines = comparePlans(old.targets, fresh.targets)
  const choice = (name: 'before' | 'after', value: string, choose: (id: string) => void) => (
    <div className="grid gap-1">
      <label htmlFor={`${id}-${name}`}>{t(`compare.${name}`)}</label>
      <PlainSelect id={`${id}-${name}`} value={value} onChange={(event) => choose(event.target.value)}>
        {versions.map((one) => (
          <option key={one.id} value={one.id}>
            {t('version', { number: one.versionNo })} · {t(`status.${one.status}`)}
          </option>
        ))}
      </PlainSelect>
    </div>
  )
  return (
    <Card title={t('compare.title')}>
      <div className="grid grid-cols-2 gap-4">
        {choice('before', old.id, setBefore)}
        {choice('after', fresh.id, setAfter)}
        <p className="whitespace-pre-wrap">{old.content || t('compare.nothing')}</p>
        <p className="whitespace-pre-wrap">{fresh.content || t('compare.nothing')}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys */}
      <section aria-label={t('compare.title')} tabIndex={0} className="mt-4 overflow-x-auto">
        <table className="w-full tabular">
          <thead>
            <tr className="border-b border-line text-small text-soft">
              <th scope="col" className="py-1 text-left font-plain">
                {t('compare.of')}
              </th>
              {[old, fresh].map(({ versionNo }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same version may stand on both sides
                <th key={at} scope="col" className="py-1 pl-3 text-right font-plain">
                  {t('version', { number: versionNo })}
                </th>
              ))}
              <th scope="col" className="py-1 pl-3 text-right font-plain">
                {t('compare.difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.metric + line.month} className="border-b border-line">
                <th scope="row" className="py-1 text-left font-plain">
                  {name(line.metric)} · {month(line.month.slice(0, 7))}
                </th>
                <td className="py-1 pl-3 text-right">{figure(line.metric, line.before)}</td>
                <td className="py-1 pl-3 text-right">{figure(line.metric, line.after)}</td>
                <td
                  className={
                    line.difference === 0 ? 'py-1 pl-3 text-right text-soft' : 'py-1 pl-3 text-right font-strong'
                  }
                >
                  {line.difference === 0
                    ? '—'
                    : `${line.difference > 0 ? '+' : '−'}${figure(line.metric, Math.abs(line.difference))}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  )
}
