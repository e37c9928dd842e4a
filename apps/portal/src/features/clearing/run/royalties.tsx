import { royaltyPartTerms } from '@hubcap/words/terms/clearing'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import type { Run } from './run-page.tsx'

/** How each royalty comes about: of what, and how much. */
export async function Royalties({ royalties }: { royalties: Run['royalties'] }) {
  const [t, locale, { money }] = await Promise.all([getTranslations('clearing.royalties'), getLocale(), getFormat()])
  if (royalties.length === 0) return null
  const { term } = makeTerms(locale as Locale)
  return (
    <details className="mb-6 rounded border border-line bg-surface">
      <summary className="quick flex min-h-10 cursor-pointer items-center gap-3 px-4 hover:bg-hover touch:min-h-11">
        <span className="font-strong">{t('title')}</span>
        <span className="ml-auto tabular">{money(royalties.reduce((sum, { royalty }) => sum + royalty, 0))}</span>
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {royalties.map(({ id, franchiseeName, part, base, royalty }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 px-4 py-2">
            <span>{franchiseeName}</span>
            <span className="text-soft">{term(royaltyPartTerms, part)}</span>
            {part !== 'minimum' && <span className="text-small text-soft">{t('of', { amount: money(base) })}</span>}
            <span className="ml-auto tabular">{money(royalty)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
