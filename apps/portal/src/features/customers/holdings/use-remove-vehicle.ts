'use client'

import { AddVehicleDocument, RemoveVehicleDocument, type VehicleFieldsFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { notify } from '@/patterns/toast.tsx'

/** Takes a vehicle off its customer; what is done by mistake is undone in the message that tells of it. */
export function useRemoveVehicle(customerId: string, onDone: () => void) {
  const t = useTranslations('customers.vehicle')
  const form = useTranslations('patterns.form')
  const message = useLateMessage()
  const tell = async (outcome: Awaited<ReturnType<typeof send>>) => {
    if (outcome.kind === 'refused') return notify(await message(outcome.code, outcome.params))
    if (outcome.kind !== 'done') return notify(form(outcome.kind === 'invalid' ? 'failed' : outcome.kind))
  }
  return async ({ id, plate, make, model, colour }: VehicleFieldsFragment) => {
    const outcome = await send(RemoveVehicleDocument, { input: { id } })
    if (outcome.kind !== 'done') return tell(outcome)
    onDone()
    const input = { customerId, plate, make, model, colour, idempotencyKey: newKey() }
    notify(t('removed', { plate }), {
      label: t('undo'),
      run: async () => {
        const again = await send(AddVehicleDocument, { input })
        if (again.kind !== 'done') return tell(again)
        onDone()
      },
    })
  }
}
