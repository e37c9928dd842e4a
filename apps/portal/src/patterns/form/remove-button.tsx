import { X } from 'lucide-react'
import { iconButtonLook } from '../button-look.ts'

type Props = {
  label: string
  /** It stands beside fields, level with their boxes rather than with their labels. */
  besideFields?: boolean
  onRemove: () => void
}

/** Takes one line out of a list in a form. */
export const RemoveButton = ({ label, besideFields = false, onRemove }: Props) => (
  <button type="button" aria-label={label} className={iconButtonLook(besideFields ? 'mt-6' : '')} onClick={onRemove}>
    <X aria-hidden className="size-4" />
  </button>
)
