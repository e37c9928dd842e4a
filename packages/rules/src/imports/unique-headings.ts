/**
 * The headings of a file as an import keeps them: trimmed, no two alike, none empty. An empty one is called by its
 * place, #3; one that comes again gets its count, 备注 #2.
 */
export function uniqueHeadings(headings: readonly string[]): string[] {
  const taken = new Set<string>()
  return headings.map((written, at) => {
    const heading =
      written
        .normalize('NFC')
        .replace(/^\uFEFF/, '')
        .trim() || `#${at + 1}`
    let name = heading
    for (let count = 2; taken.has(name); count++) name = `${heading} #${count}`
    taken.add(name)
    return name
  })
}
