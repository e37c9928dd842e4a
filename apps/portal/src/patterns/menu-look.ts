/** The look of everything that drops down: menus, pickers, lists of choices. */
export const popupLook =
  'origin-(--transform-origin) rounded border border-line bg-surface text-base text-ink shadow-lift outline-none transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0'

export const menuLook = `${popupLook} max-h-(--available-height) min-w-44 overflow-y-auto py-1`

export const menuItemLook =
  'flex min-h-8 w-full cursor-default select-none items-center gap-2.5 px-3 py-1.5 text-left outline-none data-highlighted:bg-hover touch:min-h-11'
