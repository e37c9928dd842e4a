'use client'

import { type ReceiptFieldsFragment, TillServicesDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { CardPasswordFields, firstUnsaid } from './card-password-fields.tsx'
import { LineList } from './line-list.tsx'
import { PayBox } from './pay-box.tsx'
import { ServiceBox } from './service-box.tsx'
import {
  type AtTill,
  type CardPasswords,
  dueOf,
  emptyDraft,
  lockedCards,
  totalOf,
  withPrice,
  withQuantity,
} from './till-draft.ts'
import { useRecordTillSale } from './use-record-till-sale.ts'
import { WhoBox } from './who-box.tsx'

type Props = { storeId: string; staffId: string; onDone: (receipt: ReceiptFieldsFragment) => void }

/** Who stands there, what they get, how they pay: each box leads to the next by Enter, and Escape begins anew. */
export function Counter({ storeId, staffId, onDone }: Props) {
  const t = useTranslations('till')
  const { money } = useFormat()
  const viewer = useViewer()
  const [draft, setDraft] = useState(emptyDraft)
  const [plate, setPlate] = useState('')
  const who = useRef<HTMLInputElement>(null)
  const what = useRef<HTMLInputElement>(null)
  const pay = useRef<HTMLInputElement>(null)
  const services = useAsked(TillServicesDocument, { storeId })
  const [passwords, setPasswords] = useState<CardPasswords>({})
  const locked = lockedCards(draft)
  const { record, busy, problem, clear } = useRecordTillSale({ storeId, staffId, plate }, onDone, (code) => {
    if (code.startsWith('card.password')) setPasswords({})
  })
  const finish = () => {
    const unsaid = firstUnsaid(locked, passwords)
    if (unsaid) unsaid.focus()
    else void record(draft, passwords)
  }
  const known = (atTill: AtTill | null, unknownPlate: string) => {
    setPasswords({})
    setDraft({ ...draft, who: atTill, payments: [] })
    setPlate(unknownPlate)
    clear()
    what.current?.focus()
  }
  const anew = () => {
    setPasswords({})
    setDraft(emptyDraft)
    setPlate('')
    clear()
    who.current?.focus()
  }
  const [total, due] = [totalOf(draft), dueOf(draft)]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in it begins anew; each box has its own label
    <div
      className="grid gap-x-8 gap-y-6 md:grid-cols-[3fr_2fr]"
      onKeyDown={(event) => event.key === 'Escape' && anew()}
    >
      <div className="grid content-start gap-6">
        <WhoBox ref={who} place={{ storeId, staffId }} who={draft.who} onKnown={known} />
        <ServiceBox
          ref={what}
          services={services.data?.tillServices ?? []}
          failed={services.failed}
          again={services.again}
          reading={services.reading}
          draft={draft}
          onChange={(changed) => {
            setDraft(changed)
            clear()
          }}
          onEnough={() => pay.current?.focus()}
        />
      </div>
      <section aria-label={t('bill')} className="grid content-start gap-4 rounded border border-line bg-surface p-4">
        <LineList
          lines={draft.lines}
          maySetPrice={can(viewer, 'till_sale.set_price')}
          onQuantity={(at, quantity) => setDraft(withQuantity(draft, at, quantity))}
          onPrice={(at, price, reason) => setDraft(withPrice(draft, at, price, reason))}
        />
        <p className="flex items-baseline justify-between border-line border-t pt-3">
          <span className="text-soft">{t('total')}</span>
          <span className="text-figure font-strong tabular">{money(total)}</span>
        </p>
        <PayBox ref={pay} draft={draft} onChange={setDraft} onPaid={finish} />
        <CardPasswordFields
          cards={locked}
          said={passwords}
          onSaid={setPasswords}
          onEnough={() => (due === 0 ? finish() : pay.current?.focus())}
        />
        <p aria-live="polite" className="flex items-baseline justify-between">
          <span className="text-soft">{t('due')}</span>
          <span className="font-strong tabular">{money(due)}</span>
        </p>
        <p role="alert" className="text-bad empty:hidden">
          {problem}
        </p>
        <div className="flex gap-2">
          <Button
            kind="primary"
            className="!h-11 flex-1"
            busy={busy}
            disabled={draft.lines.length === 0 || due !== 0}
            onClick={finish}
          >
            {t('record')}
          </Button>
          <Button kind="quiet" className="!h-11" onClick={anew}>
            {t('anew')}
          </Button>
        </div>
        <p className="text-small text-soft max-md:hidden">{t('keys')}</p>
      </section>
    </div>
  )
}
