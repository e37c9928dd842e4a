type Bytes = Uint8Array<ArrayBuffer>

/** A picture as it is kept, and a small one to show in a list. */
export type Picture = { readonly content: Bytes; readonly thumbnail: Bytes }

/** Beyond that a phone's picture shows nothing more; a long screenshot still can be read. */
const mostPixels = 12_000_000
/** What a file of a few bytes may unfold to. */
const mostPixelsRead = 100_000_000
const thumbnailEdge = 192

/** Of libvips's many formats the three that browsers show; it tells them by their content. */
const formats = new Set<string | undefined>(['jpeg', 'png', 'webp'])

/**
 * A JPEG of a picture, upright and with nothing in it but what is to be seen: where and when a phone took it goes.
 * @returns null where it is none, is damaged, or unfolds to more than anybody can look at
 */
export async function readPicture(bytes: Uint8Array): Promise<Picture | null> {
  // Loaded by those who bring pictures, not by everybody who starts.
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  const read = () => sharp(bytes, { limitInputPixels: mostPixelsRead, failOn: 'error' })
  try {
    const { format, autoOrient } = await read().metadata()
    if (!formats.has(format)) return null
    const { width, height } = autoOrient
    const share = Math.min(1, Math.sqrt(mostPixels / (width * height)))
    const upright = read().autoOrient().flatten({ background: '#fff' })
    const smaller = share < 1 ? upright.resize({ width: Math.max(1, Math.floor(width * share)) }) : upright
    const content = await smaller.jpeg({ quality: 82, chromaSubsampling: '4:4:4' }).toBuffer()
    const small = sharp(content).resize(thumbnailEdge, thumbnailEdge, { fit: 'cover', position: 'top' })
    return { content: new Uint8Array(content), thumbnail: new Uint8Array(await small.webp({ quality: 60 }).toBuffer()) }
  } catch {
    return null
  }
}
