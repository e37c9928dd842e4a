'use client'

import { Menu } from '@base-ui/react/menu'
import { roleTerms } from '@hubcap/words/terms/role'
import { Check, LogOut, Settings } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { describePost } from '@/lib/session/describe-post.ts'
import { signOut } from '@/lib/session/sign-out.ts'
import { switchPost } from '@/lib/session/switch-post.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { cx } from '@/patterns/cx.ts'
import { menuItemLook, menuLook } from '@/patterns/menu-look.ts'
import { notify } from '@/patterns/toast.tsx'

/** Who is signed in and as what; their other posts; the way out. */
export function PersonMenu() {
  const t = useTranslations('frame.person')
  const { term } = useTerms()
  const { account, assignment, assignments, chain } = useViewer()
  const nameOf = (post: typeof assignment) => describePost(term(roleTerms, post.role), post.places, t('comma'))
  const change = async (id: string) => {
    if (!(await switchPost(id))) notify(t('switch_failed'))
  }
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={t('label', { name: account.name })}
        className="quick flex size-8 shrink-0 items-center justify-center rounded-full bg-tint font-strong text-on-tint touch:size-11"
      >
        {[...account.name][0]}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className="z-40">
          <Menu.Popup className={cx(menuLook, 'w-72')}>
            <div className="border-b border-line px-3 pt-1 pb-2.5">
              <p className="truncate font-strong">{account.name}</p>
              <p className="truncate text-small text-soft">{nameOf(assignment)}</p>
              <p className="truncate text-small text-soft md:hidden">{chain.name}</p>
            </div>
            {assignments.length > 1 && (
              <Menu.Group className="border-b border-line py-1">
                <Menu.GroupLabel className="px-3 py-1 text-small text-soft">{t('posts')}</Menu.GroupLabel>
                {assignments.map((post) => (
                  <Menu.Item
                    key={post.id}
                    className={menuItemLook}
                    disabled={post.id === assignment.id}
                    onClick={() => change(post.id)}
                  >
                    <span className="min-w-0 flex-1 truncate">{nameOf(post)}</span>
                    {post.id === assignment.id && <Check aria-label={t('current')} className="size-4 text-accent" />}
                  </Menu.Item>
                ))}
              </Menu.Group>
            )}
            <div className="py-1">
              <Menu.Item className={menuItemLook} render={<Link href="/settings" />}>
                <Settings aria-hidden className="size-4 text-soft" />
                {t('settings')}
              </Menu.Item>
              <Menu.Item className={menuItemLook} onClick={() => signOut()}>
                <LogOut aria-hidden className="size-4 text-soft" />
                {t('sign_out')}
              </Menu.Item>
            </div>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
