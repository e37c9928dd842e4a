'use client'

import { AnswerScoreObjectionDocument, type ObjectionOutcome } from '@generated/graphql.ts'
import { objectionOutcomeTerms } from '@hubcap/words/terms/performance'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { useSaid } from './use-said.ts'

const schema = () =>
  import('@hubcap/rules/performance/period/answer-objection.input').then((file) => file.answerObjectionInput)

type Draft = { id: string; outcome: ObjectionOutcome; answer: string; points: number | null; idempotencyKey: string }

/** Those above answer: it stands, or points are given or taken. */
export function AnswerForm({ id }: { id: string }) {
  const t = useTranslations('performance.review')
  const { term } = useTerms()
  const [idempotencyKey] = useState(newKey)
  const done = useSaid(t('answered'))
  const toInput = (draft: Draft) => ({ ...draft, points: draft.outcome === 'changed' ? draft.points : null })
  return (
    <div className="mt-3 border-t border-line pt-3">
      <Form<Draft, { id: string }>
        schema={schema}
        defaults={{ id, outcome: 'stands', answer: '', points: null, idempotencyKey }}
        toInput={toInput}
        draftKey={`score-answer:${id}`}
        save={(draft) => send(AnswerScoreObjectionDocument, { input: toInput(draft) })}
        onDone={done}
        submit={t('answer_submit')}
        fieldOf={(code) => (code === 'score_objection.points_missing' ? 'points' : null)}
      >
        <ChoiceButtons
          name="outcome"
          label={t('outcome')}
          choices={(['stands', 'changed'] as const).map((value) => ({
            value,
            label: term(objectionOutcomeTerms, value),
          }))}
        />
        <ChangedPoints />
        <TextAreaField name="answer" label={t('answer')} rows={2} />
      </Form>
    </div>
  )
}

function ChangedPoints() {
  const t = useTranslations('performance.review')
  const outcome = useWatch<Draft, 'outcome'>({ name: 'outcome' })
  if (outcome !== 'changed') return null
  return <NumberField name="points" label={t('points')} hint={t('points_hint')} scale={100} />
}
