import { QuotaRulesDocument } from '@generated/graphql.ts'
import { firstQuotaRule } from '@hubcap/rules/quotas/quota-rule'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { thisMonth } from '@/lib/address/month.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { Card } from '@/patterns/card.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { QuotaRuleHistory } from './quota-rule-history.tsx'
import { QuotaRuleTerms } from './quota-rule-terms.tsx'

/** How quotas count this month, and how they did and will. */
export async function QuotaRulesPage() {
  const [t, format, viewer] = await Promise.all([getTranslations('quotas.rules'), getFormat(), requireViewer()])
  const month = thisMonth(viewer)
  const { quotaRule, quotaRules } = await query(QuotaRulesDocument, { month: `${month}-01` })
  return (
    <div className="mx-auto max-w-2xl">
      <BackLink href="/quotas" label={t('back')} />
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          can(viewer, 'quota_rule.set') && (
            <FormLink path="/quotas/rules/edit" for="edit">
              {t('edit')}
            </FormLink>
          )
        }
      />
      <div className="grid gap-4">
        <Card title={t('now', { month: format.month(month) })}>
          <QuotaRuleTerms rule={quotaRule ?? { ...firstQuotaRule, ramp: [...firstQuotaRule.ramp] }} />
        </Card>
        <QuotaRuleHistory versions={nodesOf(quotaRules)} heldId={quotaRule?.id ?? null} />
      </div>
    </div>
  )
}
