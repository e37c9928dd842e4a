import type { TillService } from './till-draft.ts'

/** 1*2, 2x3: the service's number and how many of it; or what its name, code or pinyin has. */
export function findServices(
  services: readonly TillService[],
  typed: string,
): { found: TillService[]; quantity: number } {
  const [, what = '', times] = /^(.*?)(?:\s*[*xX×]\s*(\d{1,3}))?$/.exec(typed.trim()) ?? []
  const quantity = Math.max(1, Number(times ?? 1))
  const word = what.trim().toLowerCase()
  if (word === '') return { found: [...services], quantity }
  const byNumber = /^\d{1,3}$/.test(word) ? services[Number(word) - 1] : undefined
  if (byNumber) return { found: [byNumber], quantity }
  const holds = ({ item, pinyin }: TillService) => {
    const initials = pinyin.split(' ').map((syllable) => syllable.charAt(0))
    const texts = [item.name, item.code, pinyin.replaceAll(' ', ''), initials.join('')]
    return texts.some((text) => text.toLowerCase().includes(word))
  }
  return { found: services.filter(holds), quantity }
}
