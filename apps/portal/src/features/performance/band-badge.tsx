import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

type Props = { band: { index: number; name: string } | null | undefined }

/** The best is good; the colours of others only underline what the word says. */
const toneOf = (index: number): Tone => (index === 0 ? 'good' : index === 1 ? 'still' : 'warn')

export const BandBadge = ({ band }: Props) =>
  band ? <StatusBadge tone={toneOf(band.index)}>{band.name}</StatusBadge> : null
