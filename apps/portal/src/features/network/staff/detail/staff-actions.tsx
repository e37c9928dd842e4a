'use client'

import { Menu } from '@base-ui/react/menu'
import { ArrowRightLeft, Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { nodePath } from '@/lib/address/node-address.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { FormLink } from '@/patterns/form-link.tsx'
import { menuItemLook, menuLook } from '@/patterns/menu-look.ts'
import type { StaffDetail, StaffTask } from './staff-panel.tsx'
import { useSetStatus } from './use-set-status.ts'

/** What may be done with somebody, by who may. */
export function StaffActions({ person, onTask }: { person: StaffDetail; onTask: (task: StaffTask) => void }) {
  const t = useTranslations('staff.actions')
  const place = { franchiseeId: person.franchisee?.id }
  const mayEdit = useCan('staff.update', place)
  const mayMove = useCan('staff.move', place)
  const { set, busy } = useSetStatus()
  const { status } = person
  if (!mayEdit) return null
  return (
    <>
      <FormLink for="edit" path={nodePath('/staff', person.id, 'edit')}>
        {t('edit')}
      </FormLink>
      {mayMove && status !== 'left' && (
        <Button onClick={() => onTask('move')}>
          <ArrowRightLeft aria-hidden className="size-4" />
          {t('move')}
        </Button>
      )}
      <Menu.Root>
        <Menu.Trigger
          aria-label={t('more')}
          aria-busy={busy || undefined}
          className={buttonLook('plain', 'ml-auto !px-2')}
        >
          <Ellipsis aria-hidden className="size-4" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner side="top" align="end" sideOffset={4} className="z-50">
            <Menu.Popup className={menuLook}>
              {status === 'active' ? (
                <Menu.Item className={menuItemLook} onClick={() => set(person, 'suspended', 'active')}>
                  {t('suspend')}
                </Menu.Item>
              ) : (
                <Menu.Item
                  className={menuItemLook}
                  onClick={() => set(person, 'active', status === 'left' ? null : status)}
                >
                  {t(status === 'left' ? 'return_from_leaving' : 'return')}
                </Menu.Item>
              )}
              {status !== 'left' && (
                <Menu.Item className={`${menuItemLook} text-bad`} onClick={() => onTask('leave')}>
                  {t('leave')}
                </Menu.Item>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </>
  )
}
