import { getTranslations } from 'next-intl/server'
import { buttonLook } from '@/patterns/button-look.ts'
import { inputLook } from '@/patterns/fields/input-look.ts'

/** A form of its own accord: it works from a card reader, which types the number and presses Enter. */
export async function NumberSearch({ number }: { number: string | null }) {
  const t = await getTranslations('card_stock')
  return (
    <form action="/card-stock" className="flex max-w-md gap-2">
      <input
        name="number"
        defaultValue={number ?? ''}
        aria-label={t('number')}
        placeholder={t('number_placeholder')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        className={inputLook('tabular')}
      />
      <button type="submit" className={buttonLook()}>
        {t('look_up')}
      </button>
    </form>
  )
}
