import { MemberRulesDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Card } from '@/patterns/card.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { MemberRuleTerms } from './member-rule-terms.tsx'

/** How points are earned and what they make of a customer: now, before, and from a day on. */
export async function MemberRulesPage() {
  const [t, { day }, viewer] = await Promise.all([getTranslations('members'), getFormat(), requireViewer()])
  const { memberRule, memberRules } = await query(MemberRulesDocument, { day: viewer.today })
  const versions = nodesOf(memberRules)
  const edit = can(viewer, 'member_rule.set') && (
    <FormLink path="/member-rules/edit" for="edit">
      {t('edit')}
    </FormLink>
  )
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader title={t('title')} lead={t('lead')} actions={edit} />
      {versions.length === 0 ? (
        <EmptyState title={t('empty')} hint={t('empty_hint')} />
      ) : (
        <div className="grid gap-4">
          {versions.map((version) => (
            <Card key={version.id} title={t('from', { day: day(version.fromOn) })}>
              {version.id === memberRule?.id && (
                <p className="mb-3">
                  <StatusBadge tone="good">{t('held')}</StatusBadge>
                </p>
              )}
              <MemberRuleTerms rule={version} />
            </Card>
          ))}
        </div>
      )}
    </div>
  )
}
