export type Listed = { code: string; name: string }

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

/** Whom somebody at the door means: a whole code is one person, a part of a name may be several. */
export function meant<T extends Listed>(guests: readonly T[], typed: string, code: string | undefined): T[] {
  const exact = code ? guests.filter((guest) => guest.code === code) : []
  if (exact.length) return exact
  const part = plain(typed)
  return part ? guests.filter(({ name }) => plain(name).includes(part)) : [...guests]
}
