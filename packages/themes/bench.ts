import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRandom } from '@folkmoot/numbers'
import { parse } from 'csv-parse/sync'
import { joinSpaces } from './src/embedding.ts'
import {
  clusterRows,
  compareGroupings,
  embedComments,
  extractFeatures,
  findRepeats,
  latentSpace,
  learnThemes,
  nextToRead,
  suggestThemes,
} from './src/index.ts'

// How well clusters match what people told apart, labels needed, and CPU time. FOLDER holds the sets named below;
// without it the committed cases stand in. With FOLKMOOT_EMBED=1 the embedding model is tried too (minutes).

type Row = [text: string, label: string]
const given = process.argv[2] ?? process.env['FOLKMOOT_DATA']
const folder = given && [given, join(given, 'text')].find((path) => existsSync(join(path, 'banking77_train.csv')))
const read = (name: string) => readFileSync(join(folder ?? '', name), 'utf8')
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
const some = (rows: Row[], many: number) => createRandom('bench').shuffle(rows).slice(0, many)

async function cpu<T>(run: () => T): Promise<[Awaited<T>, number]> {
  const before = process.cpuUsage()
  const result = await run()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1e6]
}

type Set = { name: string; language: string; rows: Row[]; floor?: number; reference: string }
function sets(): Set[] {
  if (!folder) {
    const cases = (name: string) =>
      lines(readFileSync(new URL(`cases/${name}`, import.meta.url), 'utf8')).map(
        ([label, text]) => [text!, label!] as Row,
      )
    return [
      { name: '12 of CLINC (300)', language: 'en', rows: cases('clinc-twelve.tsv'), reference: '-' },
      { name: 'Klimarat (400)', language: 'de', rows: cases('klimarat.tsv'), reference: '-' },
    ]
  }
  const bank = ['train', 'test']
    .flatMap((part) => parse(read(`banking77_${part}.csv`), { columns: true }) as { text: string; category: string }[])
    .map(({ text, category }): Row => [text, category])
  const clinc = JSON.parse(read('clinc150_full.json')) as Record<string, Row[]>
  const tsv = (name: string) => lines(read(name)).map(([, label, ...text]): Row => [text.join(' '), label!])
  return [
    { name: 'banking77 (5,000)', language: 'en', rows: some(bank, 5000), floor: 0.6, reference: '.615 / .27' },
    {
      name: 'CLINC150 (5,000)',
      language: 'en',
      rows: some(
        ['train', 'val', 'test'].flatMap((part) => clinc[part]!),
        5000,
      ),
      floor: 0.72,
      reference: '.729 / .38',
    },
    { name: 'English civic (3,406)', language: 'en', rows: tsv('enpolis13.tsv'), reference: '.244 / .08' },
    { name: 'German civic (2,810)', language: 'de', rows: tsv('austria5.tsv'), reference: '.142' },
  ]
}

const all = sets()
console.log('themes: clusters against what people told apart (NMI / ARI, medians of 3 seeds; k = number of labels)')
for (const { name, language, rows, floor, reference } of all) {
  const texts = rows.map(([text]) => ({ text, language }))
  const labels = rows.map(([, label]) => label)
  const k = new Set(labels).size
  const [features, forFeatures] = await cpu(() => extractFeatures(texts))
  const [space, forSpace] = await cpu(() => latentSpace(features.matrix, 110, 'bench').rows)
  const runs: [ReturnType<typeof clusterRows>, number][] = []
  for (const seed of ['a', 'b', 'c']) runs.push(await cpu(() => clusterRows(space, k, seed)))
  const scores = runs.map(([{ of }]) => compareGroupings(of, labels)).sort((x, y) => x.nmi - y.nmi)
  const between = compareGroupings(runs[0]![0].of, runs[1]![0].of).ari
  const { nmi, ari, purity } = scores[1]!
  const passed = floor === undefined ? '' : nmi >= floor ? `floor ${floor} met` : `FLOOR ${floor} MISSED`
  console.log(
    `  ${name.padEnd(22)} ${nmi.toFixed(3)} / ${ari.toFixed(2)}  purity ${purity.toFixed(2)}  seeds agree ${between.toFixed(2)}  reference ${reference.padEnd(11)} ${passed}  CPU s: features ${forFeatures.toFixed(2)}, space ${forSpace.toFixed(2)}, clusters ${runs[0]![1].toFixed(2)}`,
  )
  if (process.env['FOLKMOOT_EMBED'] && language === 'en') {
    const { embedder } = await import('./embedders/energetic.ts')
    const few = texts.slice(0, 1000)
    const [placed, forPlaces] = await cpu(() => embedComments(few, embedder))
    const small = latentSpace(extractFeatures(few).matrix, 110, 'bench').rows
    const mixed = clusterRows(joinSpaces(small, placed, 0.7), Math.min(k, 500), 'a')
    const alone = clusterRows(small, Math.min(k, 500), 'a')
    const nmiOf = (of: Int32Array) => compareGroupings(of, labels.slice(0, 1000)).nmi.toFixed(3)
    console.log(
      `    first 1,000 with the embedding model: ${nmiOf(mixed.of)}, without ${nmiOf(alone.of)}; ${forPlaces.toFixed(1)} CPU s for 1,000`,
    )
  }
}

console.log('labels needed: accuracy on the rest, by lot / by the queue (reference by lot, by uncertainty)')
const needed: Record<string, Record<number, string>> = {
  'English civic (3,406)': { 100: '.54, .60', 200: '.58, .66', 400: '.64, .71', 800: '.70, .76' },
  'German civic (2,810)': { 50: '.42', 100: '.46', 200: '.50, .53', 400: '.58', 800: '.63' },
}
for (const { name, language, rows } of all.slice(folder ? 2 : 0)) {
  const { matrix } = extractFeatures(rows.map(([text]) => ({ text, language })))
  const { rows: space } = latentSpace(matrix, 250, 'bench')
  const order = createRandom('labels').shuffle([...rows.keys()])
  const label = (row: number, byLot: boolean) => ({ row, themes: [`t${rows[row]![1]}`], byLot })
  const marks = folder ? [50, 100, 200, 400, 800] : [50, 100]
  const grow = (queue: boolean) => {
    const lot = new Set(order.slice(0, 50))
    const seen = new Set(lot)
    return marks.map((mark) => {
      const learn = () => {
        const learnt = learnThemes(
          space,
          [...seen].map((row) => label(row, !queue || lot.has(row))),
        )
        if (learnt.kind !== 'predicted') throw new Error(learnt.sentence)
        return learnt.predictions
      }
      while (seen.size < mark)
        for (const { row, why } of queue
          ? nextToRead(learn(), { seed: `${seen.size}`, number: Math.min(50, mark - seen.size), read: seen })
          : order.slice(seen.size, mark).map((row) => ({ row, why: 'random-check' }))) {
          seen.add(row)
          if (why === 'random-check') lot.add(row)
        }
      const others = learn().filter(({ row }) => !seen.has(row))
      const right = ({ row, top }: (typeof others)[number]) => top[0]!.theme === `t${rows[row]![1]}`
      const share = (own: typeof others, is: typeof right) => (own.filter(is).length / own.length).toFixed(2)
      const sure = others.toSorted((a, b) => a.uncertainty - b.uncertainty).slice(0, others.length / 2)
      return {
        accuracy: share(others, right),
        three: share(others, ({ row, top }) => top.some(({ theme }) => theme === `t${rows[row]![1]}`)),
        sure: share(sure, right),
      }
    })
  }
  const [byLot, byQueue] = [grow(false), grow(true)]
  marks.forEach((mark, i) => {
    const reference = needed[name]?.[mark] ?? '-'
    console.log(
      `  ${name.padEnd(22)} ${String(mark).padStart(4)}: ${byLot[i]!.accuracy} / ${byQueue[i]!.accuracy}  (${reference})  top three ${byQueue[i]!.three}, surer half ${byQueue[i]!.sure}`,
    )
  })
}

if (folder && existsSync(join(folder, 'cimt_ottensen_thematic.csv'))) {
  const table = parse(read('cimt_ottensen_thematic.csv'), { columns: true }) as Record<string, string>[]
  const themes = Object.keys(table[0]!).slice(4)
  const truth = table.map((row) => new Set(themes.filter((theme) => row[theme] === '1')))
  const posts = table.map(({ title, text }) => ({ text: `${title}. ${text}`, language: 'de' }))
  const { rows: space } = latentSpace(extractFeatures(posts).matrix, 250, 'bench')
  const order = createRandom('labels').shuffle([...posts.keys()])
  const scores = [50, 100, 200].map((mark) => {
    const learnt = learnThemes(
      space,
      order.slice(0, mark).map((row) => ({ row, themes: [...truth[row]!], byLot: true })),
    )
    if (learnt.kind !== 'predicted') throw new Error(learnt.sentence)
    const others = order
      .slice(mark)
      .map((row) => ({ is: truth[row]!, said: new Set(learnt.predictions[row]!.suggested) }))
    const f1 = (theme: string) => {
      const both = others.filter(({ is, said }) => is.has(theme) && said.has(theme)).length
      const all = others.filter(({ is }) => is.has(theme)).length + others.filter(({ said }) => said.has(theme)).length
      return all === 0 ? 1 : (2 * both) / all
    }
    const hit = others.filter(({ is, said }) =>
      is.size === 0 ? said.size === 0 : [...said].some((theme) => is.has(theme)),
    )
    const macro = themes.reduce((sum, theme) => sum + f1(theme), 0) / themes.length
    return `${mark}: macro-F1 ${macro.toFixed(2)}, a right theme for ${(hit.length / others.length).toFixed(2)}`
  })
  console.log(
    `  CIMT Ottensen (${posts.length}), several of ${themes.length} themes each, labels by lot: ${scores.join('; ')}`,
  )
}

const [first] = all
const many = Array.from(
  { length: 10_000 },
  (_, i) => first!.rows[i % first!.rows.length]![0] + (i < first!.rows.length ? '' : ` ${i}`),
)
const texts = folder
  ? some(
      (
        ['train', 'test'].flatMap((part) => parse(read(`banking77_${part}.csv`), { columns: true })) as {
          text: string
        }[]
      ).map(({ text }): Row => [text, '']),
      10_000,
    ).map(([text]) => text)
  : many
const comments = texts.map((text, i) => ({ id: String(i).padStart(5, '0'), text, language: 'en' }))
console.log('10,000 comments, CPU seconds (reference)')
const report = (what: string, seconds: number, reference: string) =>
  console.log(`  ${what.padEnd(42)} ${seconds.toFixed(2)}  (${reference})`)
const [repeats, forRepeats] = await cpu(() => findRepeats(texts))
report(`repeats: ${10_000 - repeats.length} need not be read again`, forRepeats, '-')
const [{ matrix }, forFeatures] = await cpu(() => extractFeatures(comments))
report('features, words and letters', forFeatures, '.3, words only')
const [{ rows }, forSpace] = await cpu(() => latentSpace(matrix, 110, 'bench'))
report('space of 110', forSpace, '.6 to .9, words only')
const [, forClusters] = await cpu(() => clusterRows(rows, 20, 'bench'))
report('20 clusters, best of 10 starts', forClusters, '1.2 to 3.3, 1 or 2 starts')
const [, forAll] = await cpu(() => suggestThemes(comments, { seed: 'bench' }))
report('all of it, with the number and its steadiness', forAll, '-')
const labels = Array.from({ length: 400 }, (_, i) => ({ row: i * 25, themes: [`t${i % 20}`] }))
const [, forLearning] = await cpu(() => learnThemes(rows, labels))
report('learning from 400 labels of 20 themes', forLearning, 'under 1')
console.log(`  memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`)
