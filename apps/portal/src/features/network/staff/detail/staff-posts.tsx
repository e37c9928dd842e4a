'use client'

import { roleTerms } from '@hubcap/words/terms/role'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { describePost } from '@/lib/session/describe-post.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { PanelList } from '@/patterns/panel-list.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { InviteLink } from '../../invitations/invite-link.tsx'
import type { StaffDetail } from './staff-panel.tsx'

/** What accounts may do in this employment's name, and since when. Who isn't at work keeps the posts, and can't act in them. */
export function StaffPosts({ person }: { person: StaffDetail }) {
  const t = useTranslations('staff.posts')
  const { dayOf } = useFormat()
  const { term } = useTerms()
  const mayRead = useCan('post.read', { franchiseeId: person.franchisee?.id, storeId: person.store?.id })
  const { posts, status } = person
  if (!mayRead) return null
  const hasPost = posts.some(({ endedAt }) => !endedAt)
  const invited = {
    role: 'sales_rep' as const,
    franchiseeId: person.franchisee?.id,
    storeId: person.store?.id,
    staffId: person.id,
  }
  return (
    <PanelSection title={t('title')}>
      {status !== 'active' && hasPost && <p className="mb-2 text-soft">{t('resting')}</p>}
      <PanelList
        empty={t('empty')}
        items={posts.map(({ id, role, places, account, since, endedAt }) => {
          const from = dayOf(since)
          const days = endedAt ? t('ended', { from, until: dayOf(endedAt) }) : t('since', { from })
          return {
            key: id,
            title: describePost(term(roleTerms, role), places, t('comma')),
            note: [account?.name !== person.name && account?.name, days].filter(Boolean).join(' · '),
          }
        })}
      />
      {status === 'active' && (
        <p className="mt-3">
          <InviteLink among={['sales_rep', 'store_manager']} wanted={invited}>
            {t(hasPost ? 'add_post' : 'invite')}
          </InviteLink>
        </p>
      )}
    </PanelSection>
  )
}
