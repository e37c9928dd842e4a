'use client'

import type { MarkedScoreFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { FormProvider } from 'react-hook-form'
import { Button } from '@/patterns/button.tsx'
import { Card } from '@/patterns/card.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { FormProblem } from '@/patterns/form/form-problem.tsx'
import { GivenMarks } from './given-marks.tsx'
import { useMarksForm } from './use-marks-form.ts'

type Props = { score: MarkedScoreFragment; isClosed: boolean }

/** One’s own month, item by item. */
export function OwnMarks({ score, isClosed }: Props) {
  const t = useTranslations('marks')
  const share = score.scorecard?.selfShare ?? 0
  return (
    <Card title={t('own_title', { store: score.storeName ?? score.name })}>
      {isClosed || share === 0 ? (
        <GivenMarks score={score} />
      ) : (
        <>
          <p className="mb-3 text-soft">{t('own_lead', { share })}</p>
          <OwnForm score={score} />
        </>
      )}
    </Card>
  )
}

function OwnForm({ score }: { score: MarkedScoreFragment }) {
  const t = useTranslations('marks')
  const { form, problem, busy, isSaved, save } = useMarksForm(score, 'self')
  return (
    <FormProvider {...form}>
      <form
        method="post"
        noValidate
        aria-label={t('own_title', { store: score.storeName ?? score.name })}
        onSubmit={form.handleSubmit(async (values) => void (await save(values)))}
        className="grid max-w-xl gap-4"
      >
        {(score.scorecard?.items ?? []).map(({ itemId, name, about }, at) => (
          <fieldset key={itemId} className="grid items-start gap-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
            <NumberField name={`marks.${at}.points`} label={name} hint={about ?? t('scale')} />
            <TextAreaField name={`marks.${at}.comment`} label={t('comment_on', { item: name })} rows={2} optional />
          </fieldset>
        ))}
        <FormProblem text={problem} />
        <div className="flex items-center gap-3">
          <Button type="submit" kind="primary" busy={busy} className="max-sm:h-11 max-sm:flex-1">
            {t('save_own')}
          </Button>
          <p role="status" className="text-small text-good empty:hidden">
            {isSaved ? t('saved') : ''}
          </p>
        </div>
      </form>
    </FormProvider>
  )
}
