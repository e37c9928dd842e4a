'use client'

import { AlertDialog } from '@base-ui/react/alert-dialog'
import { buttonLook } from './button-look.ts'
import type { ConfirmDialogProps } from './confirm-dialog.tsx'

export function ConfirmPopup({
  open,
  title,
  body,
  confirm,
  cancel,
  kind = 'primary',
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-50 bg-veil" />
        <AlertDialog.Popup className="fixed top-1/2 left-1/2 z-50 w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded border border-line bg-surface p-5 shadow-lift outline-none">
          <AlertDialog.Title className="text-large">{title}</AlertDialog.Title>
          {body && (
            <AlertDialog.Description render={<div />} className="mt-2 text-soft">
              {body}
            </AlertDialog.Description>
          )}
          <div className="mt-5 flex justify-end gap-2">
            <AlertDialog.Close className={buttonLook('plain')}>{cancel}</AlertDialog.Close>
            <AlertDialog.Close className={buttonLook(kind)} onClick={onConfirm}>
              {confirm}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
