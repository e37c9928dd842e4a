import { PasswordField } from '@/patterns/fields/password-field.tsx'

type Props = { name: string; label: string; hint: string; autoFocus?: boolean }

/** Six digits that the card's holder enters, and no browser is to keep. */
export const CardPasswordField = (props: Props) => (
  <PasswordField {...props} inputMode="numeric" autoComplete="one-time-code" />
)
