'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'

export type ViewedPicture = { id: string; name: string; address: string }
export type PictureViewerProps = {
  pictures: readonly ViewedPicture[]
  /** The id of the one that is open. */
  shown: string | null
  onShow: (id: string | null) => void
}

const Popup = dynamic(() => import('./picture-popup.tsx').then((file) => file.PicturePopup), { ssr: false })

/** A picture over the whole window, and from it to the others. Fetched with the first that is opened. */
export function PictureViewer(props: PictureViewerProps) {
  const [asked, setAsked] = useState(false)
  if (props.shown !== null && !asked) setAsked(true)
  return asked ? <Popup {...props} /> : null
}
