'use client'

import type { LawEntryFieldsFragment } from '@generated/graphql.ts'
import { lawRules } from '@hubcap/rules/cards/law/parameters/law-rule'
import { lawRuleTerms } from '@hubcap/words/terms/card-law'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Card } from '@/patterns/card.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { RemoveEntry } from './remove-entry.tsx'
import { useLawText } from './use-law-text.ts'

type Props = { entries: readonly LawEntryFieldsFragment[]; today: string; maySet: boolean }

/** Each rule with what holds today, what is to come, and what held before. */
export function LawRules({ entries, today, maySet }: Props) {
  const t = useTranslations('card_law')
  const { term } = useTerms()
  return (
    <Card title={t('rules')}>
      <ul className="divide-y divide-line">
        {lawRules.map((rule) => {
          const own = entries.filter((entry) => entry.rule === rule)
          const now = own.find(({ validFrom }) => validFrom <= today)
          const coming = own.filter(({ validFrom }) => validFrom > today)
          const past = own.filter((entry) => entry.validFrom <= today && entry !== now)
          return (
            <li key={rule} className="grid gap-1 py-3 first:pt-0 last:pb-0">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="font-strong">{term(lawRuleTerms, rule)}</span>
                {maySet && (
                  <KeptLink className="text-accent" href={`/card-law/edit?rule=${rule}`}>
                    {t('change')}
                  </KeptLink>
                )}
              </p>
              {now ? <Entry entry={now} /> : <p className="text-soft">{t('nothing_holds')}</p>}
              {coming.map((entry) => (
                <div key={entry.id} className="border-accent border-l-2 pl-3">
                  <Entry entry={entry} isComing />
                  {maySet && <RemoveEntry id={entry.id} />}
                </div>
              ))}
              {past.length > 0 && (
                <details>
                  <summary className="cursor-pointer text-small text-soft">
                    {t('before', { count: past.length })}
                  </summary>
                  <div className="mt-1 grid gap-2 border-line border-l pl-3">
                    {past.map((entry) => (
                      <Entry key={entry.id} entry={entry} />
                    ))}
                  </div>
                </details>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function Entry({ entry, isComing = false }: { entry: LawEntryFieldsFragment; isComing?: boolean }) {
  const t = useTranslations('card_law')
  const { day } = useFormat()
  const textOf = useLawText()
  return (
    <div>
      <p className="flex flex-wrap gap-x-4 tabular">
        {textOf(entry).map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
      <p className="text-small text-soft">
        {`${t(isComing ? 'will_hold' : 'holds', { day: day(entry.validFrom) })} · ${entry.source}`}
      </p>
    </div>
  )
}
