'use client'

import {
  type RoyaltyBasis,
  type RoyaltyGroup,
  type RoyaltyTermsQuery,
  SetRoyaltyTermDocument,
  SimulateRoyaltyDocument,
} from '@generated/graphql.ts'
import { royaltyBasisTerms } from '@hubcap/words/terms/clearing'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { TryDraft } from '@/lib/simulations/try-draft.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { GroupFields } from './group-fields.tsx'
import { TierFields } from './tier-fields.tsx'

const schema = () => import('@hubcap/rules/clearing/set-royalty-term.input').then((file) => file.setRoyaltyTermInput)

/** from: minor units; rate: basis points, null while it is empty. */
export type TierDraft = { from: number | null; rate: number | null }

export type TermDraft = {
  franchiseeId: string
  fromOn: string
  basis: RoyaltyBasis
  groups: { group: RoyaltyGroup; tiers: TierDraft[] }[]
  otherTiers: TierDraft[]
  minimum: number | null
  idempotencyKey: string
}

type Term = RoyaltyTermsQuery['royaltyTerms']['edges'][number]['node']
type Props = {
  franchisees: readonly { id: string; name: string }[]
  franchisee: string | null
  /** The terms that hold for the franchisee now, where it has any. */
  holding: Term | null
  /** The first day of the next period. */
  fromOn: string
}

const tierDrafts = (tiers: Term['otherTiers']): TierDraft[] => tiers.map(({ from, rate }) => ({ from, rate }))

/** As a draft for the franchisee that is chosen. */
const simulated = ({ franchiseeId, basis, groups, otherTiers, minimum }: TermDraft) => ({
  franchiseeIds: [franchiseeId],
  draft: { basis, groups, otherTiers, minimum: minimum ?? 0 },
})

/** New terms: basis, rates in tiers for everything and for kinds of cards apart, a minimum. */
export function TermForm({ franchisees, franchisee, holding, fromOn }: Props) {
  const t = useTranslations('clearing.terms')
  const router = useRouter()
  const { choices } = useTerms()
  const [idempotencyKey] = useState(newKey)
  const toInput = (draft: TermDraft) => ({ ...draft, minimum: draft.minimum ?? 0 })
  const done = () => {
    notify(t('done'))
    router.push('/clearing/royalty')
    router.refresh()
  }
  return (
    <Form<TermDraft, { id: string }>
      schema={schema}
      defaults={{
        ...{ franchiseeId: franchisee ?? '', fromOn, basis: holding?.basis ?? 'on_sale', idempotencyKey },
        groups: (holding?.groups ?? []).map(({ group, tiers }) => ({ group, tiers: tierDrafts(tiers) })),
        otherTiers: holding ? tierDrafts(holding.otherTiers) : [{ from: 0, rate: null }],
        minimum: holding?.minimum ?? null,
      }}
      toInput={toInput}
      save={(draft) => send(SetRoyaltyTermDocument, { input: toInput(draft) as never })}
      onDone={done}
      submit={t('set')}
      draftKey={`royalty-term:${franchisee ?? 'any'}`}
      beside={<CancelLink href="/clearing/royalty" />}
    >
      <SelectField
        name="franchiseeId"
        label={t('franchisee')}
        placeholder=""
        choices={franchisees.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="fromOn" label={t('from_on')} hint={t('from_hint')} />
      <SelectField name="basis" label={t('basis')} hint={t('basis_hint')} choices={choices(royaltyBasisTerms)} />
      <TierFields name="otherTiers" title={t('everything')} />
      <GroupFields />
      <MoneyField name="minimum" label={t('minimum')} optional />
      <TryDraft<TermDraft>
        byNaturalMonths
        start={(draft, span) => send(SimulateRoyaltyDocument, { input: { ...span, ...simulated(draft) } as never })}
      />
    </Form>
  )
}
