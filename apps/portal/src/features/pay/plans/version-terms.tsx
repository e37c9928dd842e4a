import type { CommissionVersionFragment } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { PayMetric } from '../payable.ts'
import { ruleOf } from './rule-of.ts'
import { RuleScale } from './rule-scale.tsx'

type Props = { version: CommissionVersionFragment; metrics: readonly PayMetric[] }

/** What a version says: its rules, the cap and the draw. */
export async function VersionTerms({ version, metrics }: Props) {
  const [t, { money }] = await Promise.all([getTranslations('pay.plans'), getFormat()])
  return (
    <div className="grid gap-5">
      {version.rules.map((rule, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rules of a version never move
        <RuleScale key={at} rule={ruleOf(rule)} metrics={metrics} />
      ))}
      {version.cap !== null && <p>{t('cap', { amount: money(version.cap) })}</p>}
      {version.draw !== null && (
        <p>{t(version.drawIsRecoverable ? 'draw_recoverable' : 'draw', { amount: money(version.draw) })}</p>
      )}
    </div>
  )
}
