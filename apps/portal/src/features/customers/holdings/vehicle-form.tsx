'use client'

import { AddVehicleDocument, UpdateVehicleDocument, type VehicleFieldsFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useRemoveVehicle } from './use-remove-vehicle.ts'

const inputs = () => import('@hubcap/rules/customers/vehicle.input')
const addSchema = () => inputs().then((file) => file.addVehicleInput)
const updateSchema = () => inputs().then((file) => file.updateVehicleInput)

type Draft = { plate: string; make: string; model: string; colour: string }

type Props = {
  customerId: string
  /** Null: a new one. */
  vehicle: VehicleFieldsFragment | null
  onClose: () => void
  onDone: () => void
}

/** Registers a vehicle, changes it, or takes it off the customer. */
export function VehicleForm({ customerId, vehicle, onClose, onDone }: Props) {
  const t = useTranslations('customers.vehicle')
  const [idempotencyKey] = useState(newKey)
  const remove = useRemoveVehicle(customerId, onDone)
  const toInput = (draft: Draft) =>
    vehicle ? { ...draft, id: vehicle.id, revision: vehicle.revision } : { ...draft, customerId, idempotencyKey }
  const save = (draft: Draft) =>
    vehicle
      ? send(UpdateVehicleDocument, { input: { ...draft, id: vehicle.id, revision: vehicle.revision } })
      : send(AddVehicleDocument, { input: { ...draft, customerId, idempotencyKey } })
  return (
    <PanelTask title={vehicle ? t('change', { plate: vehicle.plate }) : t('add')}>
      <Form<Draft, { id: string }>
        schema={vehicle ? updateSchema : addSchema}
        defaults={{
          plate: vehicle?.plate ?? '',
          make: vehicle?.make ?? '',
          model: vehicle?.model ?? '',
          colour: vehicle?.colour ?? '',
        }}
        toInput={toInput}
        save={save}
        onDone={() => {
          notify(t('saved'))
          onDone()
        }}
        submit={t('save')}
        beside={
          <>
            <Button kind="quiet" onClick={onClose}>
              {t('cancel')}
            </Button>
            {vehicle && (
              <Button kind="danger" className="ml-auto" onClick={() => remove(vehicle)}>
                {t('remove')}
              </Button>
            )}
          </>
        }
      >
        <TextField name="plate" label={t('plate')} hint={t('plate_hint')} autoFocus />
        <TextField name="make" label={t('make')} optional />
        <TextField name="model" label={t('model')} optional />
        <TextField name="colour" label={t('colour')} optional />
      </Form>
    </PanelTask>
  )
}
