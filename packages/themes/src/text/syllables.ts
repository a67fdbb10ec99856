/** Words that are spoken otherwise than they are written. */
const spoken: ReadonlyMap<string, number> = new Map(
  Object.entries({
    business: 2,
    businesses: 3,
    colleague: 2,
    colleagues: 2,
    evening: 2,
    evenings: 2,
    every: 2,
    everyone: 3,
    everything: 3,
    everywhere: 3,
    everybody: 4,
    everyday: 3,
    friend: 1,
    friends: 1,
    lion: 2,
    lions: 2,
    people: 2,
    peoples: 2,
    science: 2,
    something: 2,
    sometimes: 2,
    someone: 2,
    somewhere: 2,
    theatre: 3,
    theatres: 3,
    vegetable: 3,
    vegetables: 3,
    wednesday: 2,
  }),
)

/** Two vowels that are said apart. */
const apart: readonly RegExp[] = [
  // material, but not social, partial, Asian
  /[^ctgs]ia|^[^aeiouy]ia/,
  // period, but not nation, region, million, union
  /[^ctgsxln]io/,
  /[^cg]iu[ms]/,
  /eo[^u]|eo$/,
  /[^qg]u(?:a|ou)/,
  /[aeiouy]ing/,
  /[aeou][^aeiouy]+ea$/,
  /^idea/,
  /eum/,
  /oe[mt]/,
  // society, diet, experience, easier
  /iet|[^c]ien[ct]|[a-z][^aeiouyc]ier(?!ce)/,
  // associate, influence, employee, reality
  /[ct]iat|[fl]uen|oyee|ealit/,
  /creat|^react/,
]

/**
 * Syllables of an English word by its letters: groups of vowels, less those that are silent, more those that are said
 * apart.
 */
export function syllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^a-z]/g, '')
  const known = spoken.get(plain)
  if (known !== undefined) return known
  const heard = withoutSilent(plain).replace(/^y/, 'j')
  const groups = heard.match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, groups + apart.filter((pair) => pair.test(heard)).length + (/ism$/.test(heard) ? 1 : 0))
}

/** Takes out each e that is written and not said: at the end, in -es and -ed, and before -ly, -ful, -less, -ment. */
function withoutSilent(word: string): string {
  return word
    .replace(/([^aeiouy])e(ly|ful|fully|less|ment|ments)$/, '$1$2')
    .replace(/(?<=[gq])ues?$/, '')
    .replace(/(?<=[aeiouy].*)([^aeiouylsxzcgh]|[^sc]h|(?<=[aeiouyl])l)es$/, '$1s')
    .replace(/(?<=[aeiouy].*)([^aeioutdl]|(?<=[aeiouyl])l)ed$/, '$1d')
    .replace(/(?<=[aeiouy].*)([^aeiouyl]|(?<=[aeiouyl])l)e$/, '$1')
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
