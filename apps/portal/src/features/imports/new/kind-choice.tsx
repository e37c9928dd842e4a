'use client'

import { type ImportKind, importKinds } from '@hubcap/rules/imports/import-kind'
import { importKindTerms } from '@hubcap/words/terms/imports'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { cx } from '@/patterns/cx.ts'

type Props = { kind: ImportKind | null; disabled: boolean; onChange: (kind: ImportKind) => void }

/** The kinds in the order in which a new chain brings them in: later ones refer to earlier. */
export function KindChoice({ kind, disabled, onChange }: Props) {
  const t = useTranslations('imports.new')
  const { term } = useTerms()
  return (
    <fieldset disabled={disabled}>
      <legend className="font-strong">{t('kind')}</legend>
      <p className="mb-2 text-small text-soft">{t('kind_hint')}</p>
      <div className="grid gap-2">
        {importKinds.map((one, at) => {
          const chosen = one === kind
          return (
            <label
              key={one}
              className={cx(
                'quick relative flex min-h-11 cursor-pointer items-center gap-3 rounded border px-3 py-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
                chosen ? 'border-accent bg-tint text-on-tint' : 'border-line bg-surface hover:bg-hover',
              )}
            >
              <input
                type="radio"
                name="kind"
                value={one}
                checked={chosen}
                onChange={() => onChange(one)}
                className="absolute inset-0 cursor-pointer opacity-0"
              />
              <span className={cx('tabular', !chosen && 'text-soft')}>{at + 1}</span>
              <span className="w-24 shrink-0 font-strong">{term(importKindTerms, one)}</span>
              <span className={chosen ? '' : 'text-soft'}>{t(`about.${one}`)}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
