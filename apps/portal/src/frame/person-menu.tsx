'use client'

import { roleTerms } from '@hubcap/words/terms/role'
import { LogOut, Settings } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { describePost } from '@/lib/session/describe-post.ts'
import { signOut } from '@/lib/session/sign-out.ts'
import { switchPost } from '@/lib/session/switch-post.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { MenuButton, type MenuSection } from '@/patterns/menu/menu-button.tsx'
import { notify } from '@/patterns/toast.tsx'

/** Who is signed in and as what; their other posts; the way out. */
export function PersonMenu() {
  const t = useTranslations('frame.person')
  const { term } = useTerms()
  const keep = useKeptAddress()
  const { account, assignment, assignments, chain } = useViewer()
  const nameOf = (post: typeof assignment) => describePost(term(roleTerms, post.role), post.places, t('comma'))
  const change = async (id: string) => {
    if (id !== assignment.id && !(await switchPost(id))) notify(t('switch_failed'))
  }
  const posts = assignments.map((post) => ({
    key: post.id,
    label: nameOf(post),
    checked: post.id === assignment.id,
    onSelect: () => void change(post.id),
  }))
  const sections: MenuSection[] = [
    ...(posts.length > 1 ? [{ key: 'posts', label: t('posts'), entries: posts }] : []),
    {
      key: 'own',
      entries: [
        {
          key: 'settings',
          label: t('settings'),
          href: keep('/settings'),
          icon: <Settings aria-hidden className="size-4 text-soft" />,
        },
        {
          key: 'out',
          label: t('sign_out'),
          onSelect: () => void signOut(),
          icon: <LogOut aria-hidden className="size-4 text-soft" />,
        },
      ],
    },
  ]
  return (
    <MenuButton
      menuLabel={t('label', { name: account.name })}
      aria-label={t('label', { name: account.name })}
      align="end"
      sections={sections}
      header={
        <div className="mb-1 border-b border-line px-3 pt-1 pb-2.5">
          <p className="truncate font-strong">{account.name}</p>
          <p className="truncate text-small text-soft">{nameOf(assignment)}</p>
          <p className="truncate text-small text-soft md:hidden">{chain.name}</p>
        </div>
      }
      className="quick flex size-8 shrink-0 items-center justify-center rounded-full bg-tint font-strong text-on-tint touch:size-10"
    >
      {[...account.name][0]}
    </MenuButton>
  )
}
