import { MemberRulesDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { MemberRuleForm } from './member-rule-form.tsx'

/** Other rules of membership, from a day on. It begins with the newest version. */
export async function EditMemberRulePage() {
  const [t, viewer] = await Promise.all([getTranslations('members'), requireViewer()])
  if (!can(viewer, 'member_rule.set')) return <Forbidden />
  const { memberRules } = await query(MemberRulesDocument, { day: viewer.today })
  const newest = nodesOf(memberRules)[0] ?? null
  return (
    <FormPage title={t('form.title')} lead={t('form.lead')} back={{ href: '/member-rules', label: t('title') }}>
      <MemberRuleForm newest={newest} today={viewer.today} />
    </FormPage>
  )
}
