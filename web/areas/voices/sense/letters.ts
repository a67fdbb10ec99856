/** Letters that no other key of the list uses: j and k walk, n is none, p passes, s saves, x is taken. */
const letters = [...'abcdefghilmoqrtuvwyz']

/** The key of the choice at a place, for those who work without a mouse; choices past the last letter have none. */
export const lettersOf = (place: number, says: string) => {
  const letter = letters[place]
  return letter ? { attributes: { 'data-triage-key': letter, 'data-triage-says': says } } : {}
}
