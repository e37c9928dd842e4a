import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import type { SystemState } from './system-states.ts'

const megabyte = 1_000_000

/** The parts of the installation, each with its state and a sentence on it. */
export async function StateList({ states }: { states: readonly SystemState[] }) {
  const [t, format] = await Promise.all([getTranslations('system.parts'), getFormat()])
  const at = (moment: string | null) => (moment ? format.fullMoment(moment) : '')
  const sentence = (state: SystemState): string => {
    switch (state.part) {
      case 'database':
        return t(`database.${state.is}.hint`)
      case 'worker':
        return state.at ? t(`worker.${state.is}.hint`, { at: at(state.at) }) : t('worker.never')
      case 'queue':
        return t(`queue.${state.is}.hint`, { waiting: state.waiting, failed: state.failed, at: at(state.at) })
      case 'backup':
        return t(`backup.${state.is}.hint`, { at: at(state.at), size: format.count(Math.ceil(state.bytes / megabyte)) })
      case 'mail':
        return t(`mail.${state.is}.hint`)
    }
  }
  const badge = (state: SystemState): string => {
    switch (state.part) {
      case 'database':
        return t(`database.${state.is}.badge`)
      case 'worker':
        return t(`worker.${state.is}.badge`)
      case 'queue':
        return t(`queue.${state.is}.badge`)
      case 'backup':
        return t(`backup.${state.is}.badge`)
      case 'mail':
        return t(`mail.${state.is}.badge`)
    }
  }
  return (
    <ul className="divide-y divide-line">
      {states.map((state) => (
        <li key={state.part} className="grid gap-0.5 py-2.5">
          <div className="flex items-center justify-between gap-3">
            <span>{t(`${state.part}.name`)}</span>
            <StatusBadge tone={state.tone}>{badge(state)}</StatusBadge>
          </div>
          <p className="text-soft">{sentence(state)}</p>
        </li>
      ))}
    </ul>
  )
}
