'use client'

import { AssignLeadDocument, LeadHoldersDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { send } from '@/lib/api/send.ts'
import { useAsked } from '@/lib/api/use-asked.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import { HolderFields } from '../form/holder-fields.tsx'
import { fieldOfLeadRefusal } from '../form/new-lead-form.tsx'
import type { LeadDetail } from './lead-panel.tsx'

type Draft = { storeId: string; staffId: string }
type Assigned = { name: string; staff?: { name: string } | null }

const schema = () => import('@hubcap/rules/leads/assign-lead.input').then((file) => file.assignLeadInput)

/** Whose it is from now on. The thread goes along. */
export function AssignLeadForm({ lead, onDone }: { lead: LeadDetail; onDone: () => void }) {
  const t = useTranslations('leads.assign')
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const franchisee = lead.franchisee?.id
  const { data } = useAsked(LeadHoldersDocument, {
    storeFilter: { status: 'open', ...(franchisee && { franchiseeIds: [franchisee] }) },
  })
  if (!data) return null
  const { id, store, staff } = lead
  const toInput = ({ storeId, staffId }: Draft) => ({ id, storeId, staffId: staffId || null, idempotencyKey })
  return (
    <PanelTask title={t('title')} lead={t('hint')}>
      <Form<Draft, Assigned>
        schema={schema}
        defaults={{ storeId: store?.id ?? '', staffId: staff?.id ?? '' }}
        toInput={toInput}
        save={(draft) => send(AssignLeadDocument, { input: toInput(draft) })}
        fieldOf={fieldOfLeadRefusal}
        onDone={(saved) => {
          const { name } = saved
          notify(saved.staff ? t('given', { name, staff: saved.staff.name }) : t('pooled', { name }))
          router.refresh()
          onDone()
        }}
        submit={t('submit')}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <HolderFields
          stores={nodesOf(data.stores)}
          storeCount={data.stores.totalCount}
          preset={store ? { id: store.id, name: store.name } : null}
        />
      </Form>
    </PanelTask>
  )
}
