'use client'

import { AddVehicleDocument, RemoveVehicleDocument, type VehicleFieldsFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'

/** Takes a vehicle off its customer; what is done by mistake is undone in the message that tells of it. */
export function useRemoveVehicle(customerId: string, onDone: () => void) {
  const t = useTranslations('customers.vehicle')
  const whyNot = useWhyNot()
  return async ({ id, plate, make, model, colour }: VehicleFieldsFragment) => {
    const outcome = await send(RemoveVehicleDocument, { input: { id } })
    if (outcome.kind !== 'done') return notify(await whyNot(outcome))
    onDone()
    const input = { customerId, plate, make, model, colour, idempotencyKey: newKey() }
    notify(t('removed', { plate }), {
      label: t('undo'),
      run: async () => {
        const again = await send(AddVehicleDocument, { input })
        if (again.kind !== 'done') return notify(await whyNot(again))
        onDone()
      },
    })
  }
}
