'use client'

import type { MarkedScoreFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { FormProvider, useWatch } from 'react-hook-form'
import { Button } from '@/patterns/button.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { FormProblem } from '@/patterns/form/form-problem.tsx'
import { useMarksForm } from './use-marks-form.ts'
import { Who } from './who.tsx'

type Props = { score: MarkedScoreFragment }

/** Somebody’s items on one line: a mark each, Enter saves and goes on to the next person. */
export function PersonMarks({ score }: Props) {
  const t = useTranslations('marks')
  const element = useRef<HTMLFormElement>(null)
  const { form, problem, busy, isSaved, save } = useMarksForm(score, 'manager')
  const [isOpen, setOpen] = useState(false)
  const given = useWatch({ control: form.control, name: 'marks' })
  const withComments = isOpen || given.some(({ comment }) => comment !== '')
  const items = score.scorecard?.items ?? []
  const own = score.marks.filter(({ evaluator }) => evaluator === 'self')
  const ownOf = (id: string) => own.find(({ itemId }) => itemId === id)
  const onSubmit = form.handleSubmit(async (values) => {
    const byKeyboard = element.current?.contains(document.activeElement) && document.activeElement?.tagName === 'INPUT'
    const done = await save(values)
    if (done && byKeyboard)
      element.current?.closest('li')?.nextElementSibling?.querySelector<HTMLInputElement>('form input')?.focus()
  })
  return (
    <FormProvider {...form}>
      <form
        ref={element}
        method="post"
        noValidate
        aria-label={t('of', { name: score.name })}
        onSubmit={onSubmit}
        className="grid gap-3 sm:grid-cols-[10rem_minmax(0,1fr)_10rem] sm:gap-4"
      >
        <Who score={score} />
        <div className="grid gap-3">
          <div className="flex flex-wrap items-start gap-3">
            {items.map(({ itemId, name }, at) => {
              const mark = ownOf(itemId)
              return (
                <div key={itemId} className="w-32 max-sm:w-[calc(50%-0.375rem)]">
                  <NumberField
                    name={`marks.${at}.points`}
                    label={name}
                    {...(mark && { hint: t('own_mark', { points: mark.points }) })}
                  />
                </div>
              )
            })}
          </div>
          <OwnComments score={score} />
          {withComments && (
            <div className="grid gap-3 md:grid-cols-2">
              {items.map(({ itemId, name }, at) => (
                <TextAreaField
                  key={itemId}
                  name={`marks.${at}.comment`}
                  label={t('comment_on', { item: name })}
                  rows={2}
                  optional
                />
              ))}
            </div>
          )}
          <FormProblem text={problem} />
        </div>
        <div className="flex flex-wrap content-start items-center gap-2 sm:pt-6">
          <Button type="submit" busy={busy}>
            {t('save')}
          </Button>
          {!withComments && (
            <Button kind="quiet" onClick={() => setOpen(true)}>
              {t('comments')}
            </Button>
          )}
          <p role="status" className="basis-full text-small text-good empty:hidden">
            {isSaved ? t('saved') : ''}
          </p>
        </div>
      </form>
    </FormProvider>
  )
}

/** What they wrote beside their own marks. */
function OwnComments({ score: { marks, scorecard } }: Props) {
  const t = useTranslations('marks')
  const written = marks.filter(({ evaluator, comment }) => evaluator === 'self' && comment !== null)
  if (written.length === 0) return null
  return (
    <ul className="text-small text-soft">
      {written.map(({ id, itemId, comment }) => (
        <li key={id} className="break-words whitespace-pre-line">
          {t('own_comment', {
            item: scorecard?.items.find((item) => item.itemId === itemId)?.name ?? '',
            text: comment ?? '',
          })}
        </li>
      ))}
    </ul>
  )
}
