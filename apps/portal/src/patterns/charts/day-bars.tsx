import { cx } from '../cx.ts'
import { niceScale } from './nice-scale.ts'
import { PaceAxes } from './pace-axes.tsx'
import { percent } from './percent.ts'
import { TableTwin } from './table-twin.tsx'

export type DayBar = {
  /** YYYY-MM-DD */
  day: string
  /** As it is told: 11月3日 周二. */
  label: string
  now: number
  before: number
  /** Its records. */
  href?: string | undefined
}

type Props = {
  days: readonly DayBar[]
  short: (value: number) => string
  exact: (value: number) => string
  texts: { caption: string; day: string; now: string; before: string }
}

/** What each day brought, as a bar, with what the same day of the month before did as a line across it. Drawn on the server. */
export function DayBars({ days, short, exact, texts }: Props) {
  const scale = niceScale(Math.max(...days.flatMap(({ now, before }) => [now, before]), 0))
  const top = scale.at(-1) ?? 1
  const x = (at: number) => (at + 0.5) / days.length
  const marks = scale.map((value) => ({ value, y: 1 - value / top }))
  return (
    <figure>
      <figcaption aria-hidden className="flex flex-wrap gap-x-4 text-small text-soft">
        <span className="inline-flex items-center gap-1.5">
          <span className="size-2.5 rounded-sm bg-accent [print-color-adjust:exact]" />
          {texts.now}
        </span>
        <span className="inline-flex items-center gap-1.5">
          <span className="h-0.5 w-3 bg-ink [print-color-adjust:exact]" />
          {texts.before}
        </span>
      </figcaption>
      <div aria-hidden className="relative mt-4 mb-6 ml-14 h-40 max-sm:ml-1">
        <PaceAxes geometry={{ marks, x }} labels={days.map(({ day }) => String(Number(day.slice(8))))} short={short} />
        {days.map(({ day, label, now, before, href }, at) => {
          const title = `${label}  ${texts.now} ${exact(now)}  ${texts.before} ${exact(before)}`
          const look = 'absolute inset-y-0 hover:bg-accent/8'
          const style = { left: percent(at / days.length), width: percent(1 / days.length) }
          const inside = (
            <>
              <span
                className="absolute inset-x-[18%] bottom-0 rounded-t-sm bg-accent [print-color-adjust:exact]"
                style={{ height: percent(now / top) }}
              />
              {before > 0 && (
                <span
                  className="absolute inset-x-[6%] h-0.5 translate-y-1/2 bg-ink [print-color-adjust:exact]"
                  style={{ bottom: percent(before / top) }}
                />
              )}
            </>
          )
          return href ? (
            <a key={day} href={href} title={title} tabIndex={-1} className={look} style={style}>
              <span className="sr-only">{title}</span>
              {inside}
            </a>
          ) : (
            <span key={day} title={title} className={cx(look)} style={style}>
              {inside}
            </span>
          )
        })}
      </div>
      <TableTwin
        caption={texts.caption}
        heads={[texts.day, texts.now, texts.before]}
        rows={days.map(({ day, label, now, before, href }) => ({
          key: day,
          cells: [label, exact(now), exact(before)],
          href,
        }))}
      />
    </figure>
  )
}
