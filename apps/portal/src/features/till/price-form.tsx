'use client'

import { useTranslations } from 'next-intl'
import { FormProvider, useForm } from 'react-hook-form'
import { useFormat } from '@/lib/format/use-format.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { Button } from '@/patterns/button.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { schemaResolver } from '@/patterns/form/schema-resolver.ts'
import { type DraftLine, priceOf } from './till-draft.ts'

type Typed = { price: number | null; reason: string }
type Props = { line: DraftLine; onPrice: (price: number, reason: string) => void }

const schema = () => import('@hubcap/rules/till/other-price.input').then((file) => file.otherPriceInput)

export function PriceForm({ line, onPrice }: Props) {
  const t = useTranslations('till.lines')
  const { money } = useFormat()
  const form = useForm<Typed>({
    defaultValues: { price: priceOf(line), reason: line.otherPrice?.reason ?? '' },
    resolver: schemaResolver<Typed>(schema, useLateMessage()),
  })
  const take = form.handleSubmit(({ price, reason }) => onPrice(price ?? 0, reason))
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className="grid gap-3"
        // The till's own Escape begins the whole sale anew.
        onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
        onSubmit={(event) => {
          event.stopPropagation()
          void take(event)
        }}
      >
        <MoneyField
          name="price"
          label={t('other_price')}
          hint={t('list_price', { price: money(line.service.price) })}
        />
        <TextField name="reason" label={t('price_reason')} />
        <Button type="submit" kind="primary">
          {t('take_price')}
        </Button>
      </form>
    </FormProvider>
  )
}
