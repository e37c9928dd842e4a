import Link from 'next/link'
import { cx } from '../cx.ts'
import { percent } from './percent.ts'
import { type StackedGeometry, type StackedPart, stackedGeometry } from './stacked-geometry.ts'

type Props = {
  label: string
  parts: readonly StackedPart[]
  /** What is taken off, with the way to what it is for. */
  penalty: { name: string; value: number; href?: string } | null
  total: { name: string; value: number }
  /** Length of the bar where the parts don't reach beyond it. */
  full: number
  /** Limits to know, such as those of bands. */
  limits?: readonly { name: string; at: number }[]
  format: (value: number) => string
}

/** Texts keep 4.5:1 on each; neighbours are told apart without colour by the line between them. */
const looks = ['bg-accent text-on-accent', 'bg-accent/40 text-ink', 'bg-accent/15 text-ink']
const lookOf = (at: number) => looks[at % looks.length]
/** Shorter parts hold no text; it stands in the list under the bar in any case. */
const leastForText = 0.16
const hatched = 'bg-[repeating-linear-gradient(135deg,var(--bad)_0_2px,var(--bad-tint)_2px_6px)]'

/** Why a score is what it is: what each part adds, what is taken off, what is left. */
export function StackedParts({ label, parts, penalty, total, full, limits = [], format }: Props) {
  const values = parts.map(({ value }) => value)
  const geometry = stackedGeometry(values, penalty?.value ?? 0, full)
  return (
    <figure aria-label={label}>
      <div
        aria-hidden
        className={cx('relative h-9 rounded border border-line bg-surface', limits.length > 0 && 'mb-10 sm:mb-6')}
      >
        {parts.map(({ key, name, value }, at) => (
          <Segment key={key} place={geometry.parts[at]} look={lookOf(at)} title={`${name} ${format(value)}`}>
            {format(value)}
          </Segment>
        ))}
        {geometry.taken && penalty && (
          <Segment
            place={geometry.taken}
            look={`${hatched} border border-bad`}
            title={`${penalty.name} −${format(penalty.value)}`}
          />
        )}
        <Limits limits={limits} geometry={geometry} />
      </div>
      <ul className="mt-2 grid grid-cols-[auto_minmax(0,1fr)_auto_auto] gap-x-2">
        {parts.map(({ key, name, value, of, href }, at) => (
          <Line key={key} look={lookOf(at)} name={name} figure={format(value)} of={`/ ${format(of)}`} href={href} />
        ))}
        {penalty && penalty.value > 0 && (
          <Line look={hatched} name={penalty.name} figure={`−${format(penalty.value)}`} href={penalty.href} />
        )}
        <Line name={total.name} figure={format(total.value)} strong />
      </ul>
    </figure>
  )
}

type SegmentProps = {
  place: { from: number; size: number } | undefined
  look: string | undefined
  title: string
  children?: string
}

function Segment({ place, look, title, children }: SegmentProps) {
  if (!place || place.size === 0) return null
  return (
    <span
      title={title}
      className={cx(
        'absolute inset-y-0 flex items-center justify-center overflow-hidden border-r border-surface text-small tabular first:rounded-l',
        look,
      )}
      style={{ left: percent(place.from), width: percent(place.size) }}
    >
      {place.size >= leastForText && children}
    </span>
  )
}

function Limits({ limits, geometry }: { limits: NonNullable<Props['limits']>; geometry: StackedGeometry }) {
  return limits.map(({ name, at }, index) => {
    const place = geometry.at(at)
    return (
      <span
        key={name}
        className="absolute top-full h-1.5 border-l border-edge text-small whitespace-nowrap text-soft"
        style={{ left: percent(place) }}
      >
        <span
          className={cx(
            'absolute top-1.5',
            // On a phone neighbours take turns in two lines.
            index % 2 === 1 && 'max-sm:top-5.5',
            place > 0.9 ? 'right-0' : place > 0 && '-translate-x-1/2',
          )}
        >
          {name}
        </span>
      </span>
    )
  })
}

type LineProps = {
  look?: string | undefined
  name: string
  figure: string
  of?: string
  href?: string | undefined
  strong?: boolean
}

function Line({ look, name, figure, of, href, strong }: LineProps) {
  const inside = (
    <>
      <span aria-hidden className={cx('size-3 self-center rounded-sm', look && `border border-line ${look}`)} />
      <span className="min-w-0 truncate">{name}</span>
      <span className="text-right tabular">{figure}</span>
      <span className="text-right text-soft tabular">{of}</span>
    </>
  )
  const row = cx(
    'col-span-full grid grid-cols-subgrid items-baseline rounded py-1',
    strong && 'border-t border-line font-strong',
  )
  return (
    <li className="col-span-full grid grid-cols-subgrid">
      {href ? (
        <Link href={href} className={cx(row, 'quick hover:bg-hover')}>
          {inside}
        </Link>
      ) : (
        <div className={row}>{inside}</div>
      )}
    </li>
  )
}
