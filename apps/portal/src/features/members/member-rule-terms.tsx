import type { MemberRuleVersionFragment } from '@generated/graphql.ts'
import { earningKinds } from '@hubcap/rules/members/member-rule'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Details } from '@/patterns/details.tsx'

/** One version in words. */
export async function MemberRuleTerms({ rule }: { rule: MemberRuleVersionFragment }) {
  const [t, { price, count }] = await Promise.all([getTranslations('members'), getFormat()])
  const earnings = earningKinds.map((kind) => {
    const { step, points } = rule[kind]
    return {
      term: t(`kinds.${kind}`),
      value: points === 0 ? t('earns_none') : t('earns', { step: price(step), points }),
    }
  })
  const expires = rule.expiresMonths === null ? t('never_expires') : t('expires', { months: rule.expiresMonths })
  const spends = rule.spending
    ? t('spends', {
        step: count(rule.spending.step),
        value: price(rule.spending.value),
        share: rule.spending.maxShare,
      })
    : t('spends_nowhere')
  return (
    <>
      <Details items={[...earnings, { term: t('validity'), value: expires }, { term: t('spending'), value: spends }]} />
      {rule.levels.length > 0 && (
        <ul className="mt-4 divide-y divide-line border-t border-line">
          {rule.levels.map(({ name, threshold, benefits }) => (
            <li key={name} className="py-2">
              <p className="flex items-baseline justify-between gap-3">
                <b>{name}</b>
                <span className="text-small text-soft tabular">{t('threshold', { points: count(threshold) })}</span>
              </p>
              <p className="whitespace-pre-line text-soft">{benefits}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
