'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useTransition } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { Button } from './button.tsx'

type Values = Readonly<Record<string, string | null>>
type Props = {
  /** Where to, without what is asked for. */
  path: string
  values: Values
  /** What the address keeps beside them. */
  kept?: Readonly<Record<string, string>>
  submit: string
  children: ReactNode
}

/** Fields that say what a page shows: the address holds them, so that it can be kept and sent. */
export function AddressForm({ path, values, kept = {}, submit, children }: Props) {
  const router = useRouter()
  const [busy, start] = useTransition()
  const form = useForm<Record<string, string | null>>({ defaultValues: values })
  const show = form.handleSubmit((chosen) => {
    const search = new URLSearchParams(kept)
    for (const [name, value] of Object.entries(chosen)) if (value) search.set(name, value)
    start(() => router.push(`${path}?${search}`))
  })
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={show} className="mb-4 flex flex-wrap items-end gap-3 print:hidden">
        {children}
        <Button type="submit" busy={busy}>
          {submit}
        </Button>
      </form>
    </FormProvider>
  )
}
