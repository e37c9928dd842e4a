import { QuotaRulesDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { thisMonth } from '@/lib/address/month.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { QuotaRuleForm } from './quota-rule-form.tsx'

/** Another rule of quotas, from a month on. It begins with the newest version. */
export async function EditQuotaRulePage() {
  const [t, viewer] = await Promise.all([getTranslations('quotas.rules'), requireViewer()])
  if (!can(viewer, 'quota_rule.set')) return <Forbidden />
  const month = thisMonth(viewer)
  const { quotaRules } = await query(QuotaRulesDocument, { month: `${month}-01` })
  const [newest = null] = nodesOf(quotaRules)
  return (
    <FormPage title={t('form.title')} lead={t('form.lead')} back={{ href: '/quotas/rules', label: t('title') }}>
      <QuotaRuleForm newest={newest} thisMonth={month} />
    </FormPage>
  )
}
