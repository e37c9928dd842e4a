import type { IssuerFieldsFragment } from '@generated/graphql.ts'
import { issuerKindTerms } from '@hubcap/words/terms/card-law'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'
import { Details } from '@/patterns/details.tsx'

/** Above zero where the law asks for more than there is. */
const warningOf = ({ missing, mayStillBeSold, sold }: IssuerFieldsFragment): 'short' | 'over' | null => {
  if (missing !== null && missing > 0) return 'short'
  return mayStillBeSold === 0 && sold > 0 ? 'over' : null
}

export async function IssuerFigures({ issuer }: { issuer: IssuerFieldsFragment }) {
  const [t, locale, { money, share }] = await Promise.all([getTranslations('prepayment'), getLocale(), getFormat()])
  const { name, balance, previousBalance, sold, held, guaranteed, ratio, toBeHeld, missing, mayStillBeSold } = issuer
  const warning = warningOf(issuer)
  const asked = (value: string | null) => value ?? t('figures.not_asked')
  return (
    <Card title={name ?? t('brand')} aside={issuerKindTerms[issuer.issuerKind][locale === 'en' ? 'en' : 'zh']}>
      <p className="mb-3 text-figure font-strong tabular">{money(balance)}</p>
      {warning && (
        <p role="note" className="mb-3 rounded bg-warn-tint p-3 text-warn">
          {t(warning, { amount: money(missing ?? 0) })}
        </p>
      )}
      <Details
        items={[
          { term: t('figures.previous'), value: money(previousBalance) },
          { term: t('figures.sold'), value: money(sold) },
          {
            term: t('figures.to_be_held'),
            value:
              toBeHeld === null ? (
                t('figures.not_asked')
              ) : (
                <>
                  {money(toBeHeld)}
                  <span className="block text-small text-soft">
                    {t('figures.of_previous', { share: share((ratio ?? 0) / 10_000) })}
                  </span>
                </>
              ),
          },
          { term: t('figures.held'), value: money(held) },
          { term: t('figures.guaranteed'), value: money(guaranteed) },
          {
            term: t('figures.missing'),
            value: asked(missing === null ? null : missing > 0 ? money(missing) : t('figures.none_missing')),
          },
          {
            term: t('figures.may_still'),
            value: mayStillBeSold === null ? t('figures.without_bound') : money(mayStillBeSold),
          },
        ]}
      />
    </Card>
  )
}
