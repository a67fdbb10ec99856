/** Syllables of an English word by its letters: groups of vowels, less what is silent, more what is said apart. */
export function syllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^a-z]/g, '')
  if (plain.length <= 3) return 1
  const spoken = plain
    .replace(/(?:[^laeiouy]|[aeiouy]l)es$|[^td]ed$|(?<=[^laeiouy])e$|(?<=[aeiouy]l)e$/, (end) => end[0] ?? '')
    .replace(/^y/, '')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  const apart =
    spoken.match(/ia(?!l$|n$)|[^tc]ious|eo(?!u)|[aeiou]ing|i[uo]m$|io$|ual|uou|rior|ism$|[^aeiouy]ier/g)?.length ?? 0
  return Math.max(1, groups + apart)
}

/** Long words that children of nine use themselves, and everyday words of a town. */
const everyday = new Set(
  'accident activity adventure afternoon already alphabet altogether animal another answering anyone anything anybody anywhere apartment area banana battery beautiful beginning bicycle birthday butterfly calculator camera celebrate celebration central chocolate cinema citizen colourful comfortable community company computer conversation corner council councillor country countryside crocodile dangerous december delicious different difficult dinosaur discover disgusting elephant emergency energy enemy enormous envelope evening every everybody everyday everyone everything everywhere exactly exciting exercise factory family favourite february finally forever forgotten furniture general grandfather grandmother happening hospital holiday however hungry idea imagine important impossible information interested interesting internet invisible invitation january kilometre lavatory library lottery magazine material medicine memory minister mobile monument motorbike mountain museum musical mystery natural neighbour neighbourhood newspaper nobody november october officer operation opposite orange ordinary organise otherwise park parliament particular passenger paragraph pedestrian perfectly period personal photograph pharmacy playground policeman policewoman popular possible potato president probably problem properly question radio recycle recycling remember resident restaurant saturday secondary secretary september serious several skeleton society somebody someone something sometimes somewhere strawberry suddenly suggestion supermarket surgery surprising swimming telephone television temperature terrible together tomato tomorrow tradition traveller understand uniform university unusual usual usually vegetable video visitor volunteer wednesday wonderful yesterday'.split(
    ' ',
  ),
)

/** Whether a long word is an everyday one, also with the usual endings. */
export const familiar = (form: string): boolean =>
  [
    form,
    ...['s', 'es', 'ed', 'd', 'ing', 'ly', "'s"]
      .filter((end) => form.endsWith(end))
      .map((end) => form.slice(0, -end.length)),
  ].some((word) => everyday.has(word) || everyday.has(word.replace(/i$/, 'y')) || syllables(word) < 3)
