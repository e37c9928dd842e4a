import { heatLook } from './heat-look.ts'
import { heatStepCount } from './heat-steps.ts'

type Props = { steps: readonly number[]; short: (value: number) => string; texts: { less: string; more: string } }

/** From which value on each step holds. */
export function HeatScale({ steps, short, texts }: Props) {
  if (steps.length === 0) return null
  return (
    <figcaption className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-soft tabular">
      <span>{texts.less}</span>
      {steps.map((start, at) => (
        <span key={start} className="flex items-center gap-1">
          <span aria-hidden className={`size-3 rounded-sm ${heatLook(at + 1 + heatStepCount - steps.length)}`} />≥{' '}
          {short(start)}
        </span>
      ))}
      <span>{texts.more}</span>
    </figcaption>
  )
}
