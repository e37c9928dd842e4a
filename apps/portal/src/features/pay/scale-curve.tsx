import type { CurvePoint } from '@hubcap/rules/pay/commission-curve'
import { TableTwin } from '@/patterns/charts/table-twin.tsx'

type Props = {
  points: readonly CurvePoint[]
  amount: (value: number) => string
  pay: (minor: number) => string
  texts: { caption: string; amount: string; pay: string }
  /** Without words beside it, where the figures stand next to it. */
  small?: boolean
}

const [width, height] = [300, 90]

/** What is paid for how much, as a line; its corners are where tiers begin. A jump is drawn as one. */
export function ScaleCurve({ points, amount, pay, texts, small }: Props) {
  const furthest = points.at(-1)?.amount ?? 0
  const most = Math.max(...points.map(({ commission }) => commission), 1)
  const at = ({ amount: x, commission: y }: CurvePoint) =>
    `${((x / Math.max(furthest, 1)) * width).toFixed(2)},${(height - (y / most) * height).toFixed(2)}`
  const line = points.map(at).join(' ')
  return (
    <figure className="grid gap-1">
      {!small && <span className="text-small text-soft tabular">{pay(most)}</span>}
      <svg
        aria-hidden
        viewBox={`0 -2 ${width} ${height + 4}`}
        preserveAspectRatio="none"
        className={small ? 'h-10 w-28 shrink-0' : 'h-28 w-full border-b border-l border-line'}
      >
        <polygon points={`0,${height} ${line} ${width},${height}`} className="fill-accent opacity-15" />
        <polyline points={line} className="fill-none stroke-accent" strokeWidth="2" vectorEffect="non-scaling-stroke" />
      </svg>
      {!small && (
        <span className="flex justify-between text-small text-soft tabular">
          <span>{amount(0)}</span>
          <span>{amount(furthest)}</span>
        </span>
      )}
      <TableTwin
        caption={texts.caption}
        heads={[texts.amount, texts.pay]}
        rows={points.map((point) => ({
          key: String(point.amount),
          cells: [amount(point.amount), pay(point.commission)],
        }))}
      />
    </figure>
  )
}
