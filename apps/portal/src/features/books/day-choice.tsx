'use client'

import { AddressForm } from '@/patterns/address-form.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'

type Field = { name: string; label: string; value: string }
type Props = { path: string; fields: readonly Field[]; kept?: Readonly<Record<string, string>>; submit: string }

/** Days to look at, as the address has them. */
export function DayChoice({ path, fields, kept, submit }: Props) {
  const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
  return (
    <AddressForm key={JSON.stringify(values)} path={path} values={values} {...(kept && { kept })} submit={submit}>
      {fields.map(({ name, label }) => (
        <DateField key={name} name={name} label={label} />
      ))}
    </AddressForm>
  )
}
