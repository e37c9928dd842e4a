'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { nodePath } from '@/lib/address/node-address.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { FormLink } from '@/patterns/form-link.tsx'
import { HistoryLink } from '@/patterns/history-link.tsx'
import { MenuButton } from '@/patterns/menu/menu-button.tsx'

/** What may be done with a customer, by who may. Of one who was erased only the history is left. */
export function CustomerActions({ id, isErased, onErase }: { id: string; isErased: boolean; onErase: () => void }) {
  const t = useTranslations('customers.detail')
  const mayEdit = useCan('customer.update')
  const mayExport = useCan('customer.export_personal')
  const mayErase = useCan('customer.erase')
  const data = `/api/customers/${encodeURIComponent(id)}/data`
  const entries = [
    ...(mayExport ? [{ key: 'data', label: t('export_data'), href: data, download: true }] : []),
    ...(mayErase ? [{ key: 'erase', label: t('erase'), onSelect: onErase }] : []),
  ]
  return (
    <>
      {mayEdit && !isErased && (
        <FormLink for="edit" path={nodePath('/customers', id, 'edit')}>
          {t('edit')}
        </FormLink>
      )}
      <HistoryLink id={id} />
      {entries.length > 0 && !isErased && (
        <MenuButton
          menuLabel={t('more')}
          aria-label={t('more')}
          align="end"
          className={buttonLook('plain', 'ml-auto !px-2')}
          sections={[{ key: 'person', entries }]}
        >
          <Ellipsis aria-hidden className="size-4" />
        </MenuButton>
      )}
    </>
  )
}
