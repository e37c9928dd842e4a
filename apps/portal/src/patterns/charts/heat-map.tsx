import { cx } from '../cx.ts'
import { GridKeys } from './grid-keys.tsx'
import { heatLook } from './heat-look.ts'
import { HeatScale } from './heat-scale.tsx'
import { heatStepOf, heatSteps } from './heat-steps.ts'

export type HeatDay = {
  /** YYYY-MM-DD */
  day: string
  /** The day in words. */
  label: string
  /** Under its number in the head: its weekday in short, or that it is a holiday or a worked weekend (休, 班). */
  mark: string
  /** Whether one is usually off on it. */
  free: boolean
}
export type HeatRow = {
  key: string
  name: string
  href?: string
  /** One for each day; null where nothing is known yet. */
  cells: readonly { value: number | null; href?: string }[]
}

type Props = {
  caption: string
  /** Head of the names. */
  nameHead: string
  days: readonly HeatDay[]
  rows: readonly HeatRow[]
  short: (value: number) => string
  exact: (value: number) => string
  /** Words at the ends of the scale. */
  texts: { less: string; more: string }
}

const nameLook = 'sticky left-0 z-10 max-w-24 truncate bg-surface pr-2 text-left font-plain sm:max-w-44'

/** Places by days: where and when it was much. A real table, each cell with its figure; arrows walk between the cells. */
export function HeatMap({ caption, nameHead, days, rows, short, exact, texts }: Props) {
  const steps = heatSteps(rows.flatMap(({ cells }) => cells.map(({ value }) => value)))
  return (
    <figure>
      <GridKeys className="relative overflow-x-auto overscroll-x-contain pb-1 contain-inline-size">
        <table className="w-full border-separate border-spacing-0.5">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={cx(nameLook, 'text-small text-soft')}>
                {nameHead}
              </th>
              {days.map((day) => (
                <HeatHead key={day.day} day={day} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, href, cells }) => (
              <tr key={key}>
                <th scope="row" title={name} className={nameLook}>
                  {href ? (
                    <a href={href} className="hover:underline">
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                </th>
                {days.map(({ day, label }, at) => {
                  const { value = null, href: records } = cells[at] ?? {}
                  const step = heatStepOf(value, steps)
                  return (
                    <td key={day} className="h-7 min-w-6 p-0">
                      {step === null || value === null ? null : (
                        <HeatCell
                          text={exact(value)}
                          title={`${name}  ${label}  ${exact(value)}`}
                          href={records}
                          step={step}
                        />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </GridKeys>
      <HeatScale steps={steps} short={short} texts={texts} />
    </figure>
  )
}

function HeatHead({ day: { day, label, mark, free } }: { day: HeatDay }) {
  return (
    <th
      scope="col"
      title={label}
      className={cx(
        'text-center text-small tabular',
        free ? 'rounded-sm bg-tint text-on-tint' : 'font-plain text-soft',
      )}
    >
      <span aria-hidden className="block">
        {Number(day.slice(8))}
      </span>
      <span aria-hidden className="block">
        {mark}
      </span>
      <span className="sr-only">{`${label} ${mark}`}</span>
    </th>
  )
}

type CellProps = { text: string; title: string; href: string | undefined; step: number }

function HeatCell({ text, title, href, step }: CellProps) {
  const look = cx('block h-7 rounded-sm', heatLook(step))
  const words = <span className="sr-only">{text}</span>
  return href ? (
    <a href={href} title={title} aria-label={title} className={cx(look, 'hover:outline-2 hover:outline-ink')}>
      {words}
    </a>
  ) : (
    <span title={title} className={look}>
      {words}
    </span>
  )
}
