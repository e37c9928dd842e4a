import { clearingLineKindTerms } from '@hubcap/words/terms/ledger'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { KeptLink } from '@/patterns/kept-link.tsx'
import type { Movement } from './movement-page.tsx'

/** What parties came to owe each other by the movement, and in which clearing run it is. */
export async function MovementClearing({ lines }: { lines: Movement['clearingLines'] }) {
  const [t, locale, { money }] = await Promise.all([getTranslations('books'), getLocale(), getFormat()])
  const { term } = makeTerms(locale as Locale)
  const nameOf = (name: string | null | undefined, isHeadquarters: boolean) =>
    isHeadquarters ? t('headquarters') : (name ?? t('movement.another'))
  return (
    <section aria-label={t('movement.clearing')}>
      <h2 className="mb-2">{t('movement.clearing')}</h2>
      <ul className="divide-y divide-line rounded border border-line bg-surface">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-4 py-2.5">
            <b>
              {nameOf(line.debtorName, line.isOfHeadquarters)} → {nameOf(line.creditorName, line.isToHeadquarters)}
            </b>
            <span>{term(clearingLineKindTerms, line.kind)}</span>
            {line.runId ? (
              <KeptLink
                className="text-accent underline underline-offset-2"
                href={`/clearing/run?run=${encodeURIComponent(line.runId)}&kind=${line.kind}`}
              >
                {t('movement.run')}
              </KeptLink>
            ) : (
              <span className="text-soft">{t('movement.not_cleared')}</span>
            )}
            <b className="ml-auto tabular">{money(line.amount)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
