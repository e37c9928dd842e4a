import { LeadRulesDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { Card } from '@/patterns/card.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { LeadRuleForm } from './lead-rule-form.tsx'
import { LeadRuleTerms } from './lead-rule-terms.tsx'

/** When leads go back to the pool: now, before, and from a day on. Headquarters sets it. */
export async function LeadRulesPage() {
  const [t, { day }, viewer] = await Promise.all([getTranslations('leads'), getFormat(), requireViewer()])
  if (!can(viewer, 'lead_rule.read')) return <Forbidden />
  const { leadRule, leadRules } = await query(LeadRulesDocument, { day: viewer.today })
  const versions = nodesOf(leadRules)
  return (
    <div className="mx-auto max-w-2xl">
      <BackLink href="/leads" label={t('title')} />
      <PageHeader title={t('rules.title')} lead={t('rules.lead')} />
      {can(viewer, 'lead_rule.set') && (
        <Card title={t('rules.set')} className="mb-4">
          <LeadRuleForm key={versions[0]?.id ?? 'first'} newest={versions[0] ?? null} today={viewer.today} />
        </Card>
      )}
      {versions.length === 0 ? (
        <EmptyState title={t('rules.empty')} hint={t('rules.empty_hint')} />
      ) : (
        <div className="grid gap-4">
          {versions.map((version) => (
            <Card key={version.id} title={t('rules.from', { day: day(version.fromOn) })}>
              {version.id === leadRule?.id && (
                <p className="mb-3">
                  <StatusBadge tone="good">{t('rules.held')}</StatusBadge>
                </p>
              )}
              <LeadRuleTerms rule={version} />
            </Card>
          ))}
        </div>
      )}
    </div>
  )
}
