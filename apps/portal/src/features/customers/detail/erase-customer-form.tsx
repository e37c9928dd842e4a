'use client'

import { EraseCustomerDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { Button } from '@/patterns/button.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () => import('@hubcap/rules/customers/erase-customer.input').then((file) => file.eraseCustomerInput)

type Props = { customer: { id: string; customerNo: string }; onDone: () => void }

/** Can't be undone: the number is typed once more, so that it is the right one. */
export function EraseCustomerForm({ customer, onDone }: Props) {
  const t = useTranslations('customers.erase')
  const router = useRouter()
  return (
    <PanelTask title={t('title')} lead={t('lead')}>
      <Form
        schema={schema}
        defaults={{ id: customer.id, customerNo: '' }}
        save={(input) => send(EraseCustomerDocument, { input })}
        onDone={() => {
          notify(t('done'))
          router.refresh()
          onDone()
        }}
        submit={t('confirm')}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <TextField name="customerNo" label={t('number', { number: customer.customerNo })} autoFocus />
      </Form>
    </PanelTask>
  )
}
