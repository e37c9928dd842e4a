'use client'

import { roleTerms } from '@hubcap/words/terms/role'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { describePost } from '@/lib/session/describe-post.ts'
import { switchPost } from '@/lib/session/switch-post.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { Card } from '@/patterns/card.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { notify } from '@/patterns/toast.tsx'

/** A person's posts; one acts as one of them at a time. */
export function PostList() {
  const t = useTranslations('settings.posts')
  const { term } = useTerms()
  const frame = useTranslations('frame.person')
  const { assignment, assignments } = useViewer()
  const [switching, setSwitching] = useState<string | null>(null)
  const change = async (id: string) => {
    setSwitching(id)
    if (await switchPost(id)) return
    setSwitching(null)
    notify(t('failed'))
  }
  return (
    <Card title={t('title')}>
      <p className="mb-2 text-soft">{t('lead')}</p>
      <ul className="divide-y divide-line">
        {assignments.map((post) => (
          <li key={post.id} className="flex min-h-12 items-center justify-between gap-3 py-1.5">
            <span className="min-w-0">{describePost(term(roleTerms, post.role), post.places, frame('comma'))}</span>
            {post.id === assignment.id ? (
              <StatusBadge tone="good">{t('current')}</StatusBadge>
            ) : (
              <Button
                busy={switching === post.id}
                disabled={switching !== null && switching !== post.id}
                onClick={() => change(post.id)}
              >
                {t('switch')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
